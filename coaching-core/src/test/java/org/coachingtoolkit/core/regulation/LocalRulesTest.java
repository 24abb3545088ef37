package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.Milestone;
import org.coachingtoolkit.core.programme.LocalBound;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.Quantity;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Clauses of an institution's own that bound a number. */
class LocalRulesTest {
    private final Sample sample = new Sample();

    @ParameterizedTest
    @CsvSource({
        "TEACHER_GOALS,1,/teachers/0",
        "GROUP_MEMBERS,2,/groups/0/members",
        "COACH_GOALS,1,/coaches/0",
        "GOAL_SESSIONS,3,/goals/0",
        "GOAL_DAYS,116,/goals/0/due",
        "SESSION_MINUTES,45,/schedule/sessions/0/duration",
    })
    void countsWhatTheSampleHas(Quantity quantity, int number, String place) {
        assertThat(findings(quantity, number, null))
                .allSatisfy(finding -> assertThat(finding.place().pointer()).isNotEqualTo(place));
        assertThat(findings(quantity, number + 1, null)).anySatisfy(finding -> {
            assertThat(finding.code().value()).isEqualTo("regulation.local.too-little");
            assertThat(finding.place().pointer()).isEqualTo(place);
        });
        assertThat(findings(quantity, null, number)).isEmpty();
        assertThat(findings(quantity, null, number - 1)).anySatisfy(finding -> {
            assertThat(finding.code().value()).isEqualTo("regulation.local.too-much");
            assertThat(finding.place().pointer()).isEqualTo(place);
        });
    }

    @Test
    void asksOnlyAboutWhatTheTeacherLacks() {
        assertThat(places(findings(Quantity.TEACHER_CATEGORY, 1, null))).containsExactly("/teachers/0", "/teachers/1");
        assertThat(places(findings(Quantity.TEACHER_VISITS, 1, null))).containsExactly("/teachers/0", "/teachers/1");
        assertThat(places(findings(Quantity.TEACHER_GOALS, 1, null))).containsExactly("/teachers/1");
        sample.goal(goal -> goal.milestones(List.of(new Milestone(LocalDate.of(2026, 10, 1), "план статьи", null))));
        assertThat(places(findings(Quantity.GOAL_MILESTONES, 2, null))).containsExactly("/goals/0");
        assertThat(findings(Quantity.GOAL_MILESTONES, 1, 1)).isEmpty();
    }

    @Test
    void doesNotCountWhatWasMovedOrCancelled() {
        sample.session(0, session -> session.status(SessionStatus.CANCELLED).statusReason("болезнь"));
        assertThat(places(findings(Quantity.GOAL_SESSIONS, 3, null))).containsExactly("/goals/0");
        assertThat(places(findings(Quantity.SESSION_MINUTES, 60, null)))
                .containsExactly("/schedule/sessions/1/duration", "/schedule/sessions/2/duration");
    }

    @Test
    void doesNotAskHowLongAGoalTakesThatHasNoTerm() {
        sample.goal(goal -> goal.due(null));
        assertThat(findings(Quantity.GOAL_DAYS, LocalBound.LARGEST, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyQuantityIsAskedAboutInEveryLanguage(Quantity quantity) {
        sample.goal(goal -> goal.milestones(List.of(new Milestone(LocalDate.of(2026, 10, 1), "план статьи", null))));
        List<Finding> findings = findings(quantity, LocalBound.LARGEST, null);
        assertThat(findings).isNotEmpty();
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language))
                        .contains(quantity.label(language), "VI.1", "Так решил педсовет.")
                        .endsWith("?");
            }
        }
    }

    @Test
    void bothBoundsAreAskedInEveryLanguage() {
        for (LocalFinding.Bound bound : LocalFinding.Bound.values()) {
            LocalFinding code = new LocalFinding(ClauseRef.parse("VI.1"), bound);
            for (Language language : Language.values()) {
                assertThat(code.message(
                                language,
                                Map.of(
                                        "clause",
                                        code.ref(),
                                        "text",
                                        "Text",
                                        "quantity",
                                        Quantity.GOAL_DAYS,
                                        "of",
                                        "g1",
                                        "number",
                                        1,
                                        "bound",
                                        2)))
                        .endsWith("?");
            }
        }
        assertThat(findings(Quantity.GOAL_SESSIONS, 4, null).get(0).message(Language.RU))
                .isEqualTo(
                        "goal-1: 3 (сессий ради цели), а пункт VI.1 говорит о не менее чем 4 («Так решил педсовет.»)."
                                + " Чего для этого не хватает?");
    }

    private List<Finding> findings(Quantity quantity, @Nullable Integer least, @Nullable Integer most) {
        LocalClause clause = new LocalClause(
                ClauseRef.parse("VI.1"),
                LocalizedText.of(Language.RU, "Так решил педсовет."),
                new LocalBound(quantity, least, most));
        sample.papers = sample.papers.with(new RegulationOverlay(List.of(), List.of(), List.of(clause)));
        return RegulationChecker.check(sample.programme(), sample.asOf).stream()
                .filter(finding -> finding.clause().equals(Optional.of(clause.ref())))
                .toList();
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream().map(finding -> finding.place().pointer()).toList();
    }
}
