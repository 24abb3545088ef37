package org.coachingtoolkit.core.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.coachingtoolkit.core.year.ProposedChange.Line;
import org.junit.jupiter.api.Test;

class NextYearTest {
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    private static List<Kind> told(ProposedChange change, String part) {
        return change.lines().stream()
                .filter(line -> line.part().equals(part))
                .map(Line::kind)
                .toList();
    }

    private static CoachingProgramme due(LocalDate day) {
        CoachingProgramme programme = YearJournalTest.programme();
        return programme.toBuilder()
                .goals(programme.goals().stream()
                        .map(goal -> goal.toBuilder().due(day).build())
                        .toList())
                .build();
    }

    @Test
    void runningGoalsGoAlongWithoutTheirConsent() {
        CoachingProgramme agreed = YearJournal.of(due(LocalDate.of(2027, 12, 1)), JUNE)
                .agree("g1", JointConsent.ofBoth(JUNE))
                .change()
                .programme();
        ProposedChange next = ProposedChange.nextYear(agreed);
        assertThat(next.programme().calendar().year()).isEqualTo(new SchoolYear(2027));
        assertThat(next.programme().goals()).extracting(Goal::id).containsExactly(new GoalId("g1"), new GoalId("g2"));
        assertThat(next.programme().schedule().sessions()).isEmpty();
        assertThat(next.programme().schedule().consents()).isEmpty();
        assertThat(next.programme().schedule().period().start()).isEqualTo("2027-09-01");
        assertThat(told(next, "goals")).containsExactly(Kind.CARRIED, Kind.CARRIED);
    }

    @Test
    void goalsThatHaveEndedAreClosedAndThoseWithoutAResultAreToBeDecided() {
        CoachingProgramme reached = YearJournal.of(due(LocalDate.of(2027, 5, 1)), JUNE)
                .reach("g1", OutcomeKind.PUBLICATION, "статья", "01.05.2027", "журнал")
                .change()
                .programme();
        ProposedChange next = ProposedChange.nextYear(reached);
        assertThat(next.programme().goals()).isEmpty();
        assertThat(told(next, "goals")).containsExactly(Kind.CLOSED, Kind.TO_DECIDE);
    }

    @Test
    void aGoalWhoseAttainmentIsJudgedHasEnded() {
        CoachingProgramme running = due(LocalDate.of(2028, 5, 1));
        List<Goal> goals = running.goals();
        CoachingProgramme judged = running.toBuilder()
                .goals(List.of(
                        goals.get(0).toBuilder().attained(AttainmentLevel.LESS).build(), goals.get(1)))
                .build();

        ProposedChange next = ProposedChange.nextYear(judged);
        assertThat(next.programme().goals()).containsExactly(goals.get(1));
        assertThat(told(next, "goals")).containsExactly(Kind.CLOSED, Kind.CARRIED);
    }

    @Test
    void whoHasLeftIsClosedWithGroupAndGoals() {
        CoachingProgramme left = YearJournal.of(due(LocalDate.of(2027, 12, 1)), JUNE)
                .leave("Петрова", "01.06.2027", null)
                .change()
                .programme();
        ProposedChange next = ProposedChange.nextYear(left);
        assertThat(next.programme().teachers()).hasSize(1);
        assertThat(next.programme().groups()).isEmpty();
        assertThat(next.programme().goals()).hasSize(1);
        assertThat(told(next, "teachers")).containsExactly(Kind.CLOSED, Kind.CARRIED);
        assertThat(told(next, "groups")).containsExactly(Kind.CLOSED);
    }

    @Test
    void whoLeavesOnlyInTheNextYearGoesAlong() {
        CoachingProgramme leaving = YearJournal.of(due(LocalDate.of(2027, 12, 1)), JUNE)
                .leave("Петрова", "01.10.2027", null)
                .change()
                .programme();
        assertThat(ProposedChange.nextYear(leaving).programme().teachers()).hasSize(2);
    }

    @Test
    void sessionsStillPlannedAreToBeDecided() {
        ProposedChange next = ProposedChange.nextYear(YearJournalTest.programme());
        assertThat(told(next, "sessions")).hasSize(6).contains(Kind.TO_DECIDE, Kind.CLOSED);
    }
}
