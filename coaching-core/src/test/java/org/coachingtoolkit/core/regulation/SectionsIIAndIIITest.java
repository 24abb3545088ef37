package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.session.SessionStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sections II and III of the Regulation: aims and functions. Each rule has a violating, a clean and a border example. */
class SectionsIIAndIIITest {
    private final Sample sample = new Sample();

    @Nested
    class II_1_ReservesAndWays {
        private static final String RULE = "II.1.reserves-and-ways";

        @Test
        void violating() {
            sample.goal(goal -> goal.stage(ProcessStage.STRATEGY));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.goal.ways-open /goals/0/options",
                            "regulation.goal.resources-open /goals/0/resources");
        }

        @Test
        void clean() {
            sample.goal(goal -> goal.stage(ProcessStage.STRATEGY)
                    .resources(List.of("коллега"))
                    .options(List.of("курсы")));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // while they are being looked for, none need be found
            sample.goal(goal -> goal.stage(ProcessStage.RESOURCE_ANALYSIS));
            assertThat(sample.findings(RULE)).isEmpty();
            sample.goal(goal -> goal.stage(ProcessStage.WAYS));
            assertThat(sample.findings(RULE)).containsExactly("regulation.goal.resources-open /goals/0/resources");
        }
    }

    @Nested
    class III_4_StepByStep {
        private static final String RULE = "III.4.step-by-step";

        @Test
        void violating() {
            sample.session(2, session -> session.stage(ProcessStage.GOAL_SETTING));
            assertThat(sample.findings(RULE)).containsExactly("regulation.stage.backwards /schedule/sessions/2/stage");
        }

        @Test
        void clean() {
            sample.session(2, session -> session.stage(ProcessStage.WAYS));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // one stage may take several sessions, and a cancelled one counts for nothing
            sample.session(
                    1, session -> session.stage(ProcessStage.RESULT_ANALYSIS).status(SessionStatus.CANCELLED));
            sample.session(2, session -> session.stage(ProcessStage.GOAL_SETTING));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }
}
