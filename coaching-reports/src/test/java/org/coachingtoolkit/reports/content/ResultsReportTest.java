package org.coachingtoolkit.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.document.PlainText;
import org.junit.jupiter.api.Test;

class ResultsReportTest {
    private static String report(CoachingProgramme programme) {
        return PlainText.of(ResultsReportDocument.of(programme, Imprint.of(Language.EN, SampleProgramme.CREATED)));
    }

    @Test
    void saysHowFarGoalsWereReachedOnceThatIsJudged() {
        CoachingProgramme programme = SampleProgramme.programme();
        List<Goal> goals = programme.goals();
        CoachingProgramme judged = programme.toBuilder()
                .goals(List.of(
                        goals.get(0).toBuilder().attained(AttainmentLevel.MORE).build(), goals.get(1)))
                .build();

        assertThat(report(programme)).doesNotContain("Goals reached");
        assertThat(report(judged))
                .contains("Goals judged: 1 of 2. Goal attainment score (GAS): 60")
                .contains("More than expected");
    }
}
