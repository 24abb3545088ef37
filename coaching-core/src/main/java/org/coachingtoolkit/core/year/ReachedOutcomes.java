package org.coachingtoolkit.core.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.session.Achiever;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.jspecify.annotations.Nullable;

/** Records results of goals (clause IV.6), and how far goals were reached. */
final class ReachedOutcomes {
    private final YearRecord record;
    private final Meant meant;

    ReachedOutcomes(YearRecord record) {
        this.record = record;
        this.meant = new Meant(record);
    }

    void reach(
            String goal,
            OutcomeKind kind,
            String description,
            String day,
            @Nullable String evidence,
            @Nullable EventLevel level,
            @Nullable Achiever achiever) {
        LocalDate reached = meant.named(day).day();
        if (reached == null) {
            record.ask(YearFinding.SESSION_WHEN, Map.of("written", day));
            return;
        }
        Optional<Goal> of = meant.goal(goal);
        if (of.isPresent()) {
            reach(of.get(), new Outcome(of.get().id(), kind, description, reached, evidence, level, achiever));
        }
    }

    void attain(String of, AttainmentLevel level) {
        meant.goal(of).ifPresent(goal -> attain(goal, level));
    }

    private void attain(Goal goal, AttainmentLevel level) {
        AttainmentLevel before = goal.attained();
        if (before != null && before != level) {
            record.ask(YearFinding.ATTAINMENT_OTHER, Map.of("before", before, "now", level));
        }
        Goal judged = goal.toBuilder().attained(level).build();
        record.become(record.programme().toBuilder()
                .goals(record.programme().goals().stream()
                        .map(each -> each.id().equals(goal.id()) ? judged : each)
                        .toList())
                .build());
        record.tell(Kind.CHANGED, "goals", List.of(record.programme().nameOf(goal.coachee()), goal.statement(), level));
    }

    private void reach(Goal goal, Outcome outcome) {
        LocalDate reached = outcome.on();
        List<Outcome> known = record.programme().outcomes();
        record.askOfDay(reached);
        if (reached.isAfter(record.on())) {
            record.ask(YearFinding.OUTCOME_FUTURE, Map.of("day", reached, "on", record.on()));
        }
        known.stream()
                .filter(other -> other.goal().equals(goal.id())
                        && other.kind() == outcome.kind()
                        && other.on().equals(reached))
                .findFirst()
                .ifPresent(other ->
                        record.ask(YearFinding.OUTCOME_TWICE, Map.of("day", reached, "text", other.description())));
        OutcomeKind expected = goal.expectedOutcome();
        if (expected != null && expected != outcome.kind()) {
            record.ask(YearFinding.OUTCOME_OTHER, Map.of("expected", expected, "kind", outcome.kind()));
        }
        record.become(record.programme().toBuilder()
                .outcomes(Stream.concat(known.stream(), Stream.of(outcome)).toList())
                .build());
        record.tell(
                Kind.NEW,
                "outcomes",
                List.of(record.programme().nameOf(goal.coachee()), outcome.kind(), outcome.description(), reached));
    }
}
