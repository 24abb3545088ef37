package org.coachingtoolkit.core.regulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.intake.IntakeFinding;
import org.coachingtoolkit.core.intake.KnownPeople;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.LocalBound;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.Quantity;
import org.coachingtoolkit.core.session.CoachingSession;

/** The rules of clauses that an institution has added in its programme file: numbers and their bounds. */
final class LocalRules {
    private LocalRules() {}

    /** Returns the rule of a clause with a bound: {@code VII.1.goal-sessions}. */
    static Rule of(LocalClause clause, LocalBound bound) {
        LocalFinding little = new LocalFinding(clause.ref(), LocalFinding.Bound.LEAST);
        LocalFinding much = new LocalFinding(clause.ref(), LocalFinding.Bound.MOST);
        List<FindingCode> codes = new ArrayList<>();
        if (bound.least() != null) {
            codes.add(little);
        }
        if (bound.most() != null) {
            codes.add(much);
        }
        String name = bound.quantity().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Rule(
                clause.ref() + "." + name,
                codes,
                clause.text(),
                context -> counted(bound.quantity(), context.index()).forEach(found -> {
                    if (bound.least() != null && found.number < bound.least()) {
                        ask(context, little, clause, bound.quantity(), found, bound.least());
                    }
                    if (bound.most() != null && found.number > bound.most()) {
                        ask(context, much, clause, bound.quantity(), found, bound.most());
                    }
                }));
    }

    private static void ask(
            RuleContext context, LocalFinding code, LocalClause clause, Quantity quantity, Counted found, int bound) {
        context.ask(
                code,
                found.place,
                Map.of(
                        "clause",
                        clause.ref(),
                        "text",
                        clause.text(),
                        "quantity",
                        quantity,
                        "of",
                        found.of,
                        "number",
                        found.number,
                        "bound",
                        bound));
    }

    /** Returns whether a teacher has a category; one that is not known is counted, and asked about by another rule. */
    private static boolean hasCategory(ProgrammeIndex index, Teacher teacher) {
        String category = teacher.category();
        if (category == null) {
            return false;
        }
        Checked<String> read = KnownPeople.category(
                category, teacher.name().full(), index.programme().language());
        return read.value().isPresent()
                || read.findings().stream().anyMatch(finding -> finding.code() == IntakeFinding.CATEGORY_UNKNOWN);
    }

    private static Stream<Counted> counted(Quantity quantity, ProgrammeIndex index) {
        return switch (quantity) {
            case TEACHER_GOALS -> {
                Map<Coachee, Long> goals = number(index.goals(), Goal::coachee);
                yield ofTeachers(index, teacher -> goals.getOrDefault(Coachee.of(teacher.id()), 0L));
            }
            case TEACHER_CATEGORY -> ofTeachers(index, teacher -> hasCategory(index, teacher) ? 1 : 0);
            case TEACHER_VISITS -> {
                Map<TeacherId, Long> visits = index.programme().plans().visits().stream()
                        .collect(Collectors.groupingBy(MutualVisit::visitor, Collectors.counting()));
                yield ofTeachers(index, teacher -> visits.getOrDefault(teacher.id(), 0L));
            }
            case GROUP_MEMBERS ->
                index.groups().stream()
                        .map(group -> new Counted(
                                group.at("members"),
                                group.value().name(),
                                group.value().members().size()));
            case COACH_GOALS -> {
                Map<CoachId, Long> goals = new HashMap<>();
                index.goals().forEach(goal -> {
                    CoachId coach = goal.value().coach();
                    if (coach != null) {
                        goals.merge(coach, 1L, Long::sum);
                    }
                });
                yield index.coaches().stream()
                        .map(coach -> new Counted(
                                coach.place(),
                                coach.value().name().initialsLast(),
                                goals.getOrDefault(coach.value().id(), 0L)));
            }
            case GOAL_SESSIONS ->
                ofGoals(
                        index,
                        goal -> index.sessionsOf(goal.id()).stream()
                                .filter(session -> session.value().isActive())
                                .count());
            case GOAL_DAYS ->
                index.goals().stream().flatMap(goal -> {
                    LocalDate start = goal.value().start();
                    LocalDate due = goal.value().due();
                    return start == null || due == null
                            ? Stream.empty()
                            : Stream.of(new Counted(
                                    goal.at("due"),
                                    goal.value().id().value(),
                                    ChronoUnit.DAYS.between(start, due) + 1));
                });
            case GOAL_MILESTONES -> ofGoals(index, goal -> goal.milestones().size());
            case SESSION_MINUTES ->
                index.sessions().stream()
                        .filter(session -> session.value().isActive())
                        .map(LocalRules::minutes);
        };
    }

    private static Counted minutes(Placed<CoachingSession> session) {
        return new Counted(
                session.at("duration"),
                session.value().id().value(),
                session.value().duration().toMinutes());
    }

    private static <T, K> Map<K, Long> number(List<Placed<T>> things, Function<T, K> of) {
        return things.stream().map(Placed::value).collect(Collectors.groupingBy(of, Collectors.counting()));
    }

    private static Stream<Counted> ofTeachers(ProgrammeIndex index, ToLongFunction<Teacher> number) {
        return index.teachers().stream()
                .map(teacher -> new Counted(
                        teacher.place(), teacher.value().name().initialsLast(), number.applyAsLong(teacher.value())));
    }

    private static Stream<Counted> ofGoals(ProgrammeIndex index, ToLongFunction<Goal> number) {
        return index.goals().stream()
                .map(goal -> new Counted(goal.place(), goal.value().id().value(), number.applyAsLong(goal.value())));
    }

    /** A number, whose it is, and where. */
    private record Counted(Place place, String of, long number) {}
}
