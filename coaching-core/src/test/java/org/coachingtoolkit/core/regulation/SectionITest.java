package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachRequirement;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Section I of the Regulation: general provisions. Each rule has a violating, a clean and a border example. */
class SectionITest {
    private final Sample sample = new Sample();

    @Nested
    class I_1_TwoSides {
        private static final String RULE = "I.1.two-sides";

        @Test
        void violating() {
            sample.coaches.set(0, Sample.coach("coach-1", "Иванова", 12, Sample.evidence(CoachRequirement.values())));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.coachee.is-coach /schedule/sessions/0/coach",
                            "regulation.coachee.is-coach /schedule/sessions/1/coach",
                            "regulation.coachee.is-coach /schedule/sessions/2/coach");
        }

        @Test
        void clean() {
            sample.coaches.set(0, Sample.coach("coach-1", "Сидорова", 12, Sample.evidence(CoachRequirement.values())));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // a coach may be a teacher, but not of the group that is coached
            sample.coaches.set(0, Sample.coach("coach-1", "Петрова", 12, Sample.evidence(CoachRequirement.values())));
            assertThat(sample.findings(RULE)).isEmpty();
            sample.session(2, session -> session.coachee(Sample.GROUP));
            assertThat(sample.findings(RULE)).containsExactly("regulation.coachee.is-coach /schedule/sessions/2/coach");

            // whoever tells which teacher the coach is needs no names
            CoachConsultant namesake =
                    Sample.coach("coach-1", "Иванова", 12, Sample.evidence(CoachRequirement.values()));
            sample.coaches.set(0, teaching(namesake, "teacher-3"));
            assertThat(sample.findings(RULE)).as("two people of one name").isEmpty();
            sample.coaches.set(0, teaching(namesake, "teacher-1"));
            assertThat(sample.findings(RULE)).hasSize(3);
        }

        private static CoachConsultant teaching(CoachConsultant coach, String teacher) {
            return new CoachConsultant(
                    coach.id(),
                    coach.name(),
                    coach.position(),
                    coach.post(),
                    coach.experienceYears(),
                    coach.evidence(),
                    new TeacherId(teacher));
        }
    }

    @Nested
    class I_2_OwnGoal {
        private static final String RULE = "I.2.own-goal";

        @Test
        void violating() {
            sample.session(1, session -> session.coachee(Coachee.of(new TeacherId("teacher-2"))));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.session.goal-of-other /schedule/sessions/1/goal");
        }

        @Test
        void clean() {
            sample.session(1, session -> session.coachee(Sample.TEACHER));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // a session with a group may serve the goal of a member, and one with a member the goal of the group
            sample.session(1, session -> session.coachee(Sample.GROUP));
            assertThat(sample.findings(RULE)).isEmpty();
            sample.goals.set(
                    0,
                    Goal.builder(Sample.GOAL, Sample.GROUP, "Провести выставку").build());
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class I_2_ParticularResult {
        private static final String RULE = "I.2.particular-result";

        @Test
        void violating() {
            sample.goal(goal -> goal.measure(null).expectedOutcome(null));
            assertThat(sample.findings(RULE)).containsExactly("regulation.goal.result-open /goals/0/measure");
        }

        @Test
        void clean() {
            sample.goal(goal -> goal.expectedOutcome(null));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // the kind of result is enough
            sample.goal(goal -> goal.measure(null));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class I_2_Coach {
        private static final String RULE = "I.2.coach";

        @Test
        void violating() {
            sample.goal(goal -> goal.coach(null));
            assertThat(sample.findings(RULE)).containsExactly("regulation.goal.coach-open /goals/0/coach");
        }

        @Test
        void clean() {
            sample.coaches.add(Sample.coach("coach-2", "Орлова", 12, Sample.evidence(CoachRequirement.values())));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // another may stand in, and is asked about
            sample.coaches.add(Sample.coach("coach-2", "Орлова", 12, Sample.evidence(CoachRequirement.values())));
            sample.session(2, session -> session.coach(new CoachId("coach-2")));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.session.other-coach /schedule/sessions/2/coach");
        }
    }

    @Nested
    class I_3_Requirements {
        private static final String RULE = "I.3.requirements";

        @Test
        void violating() {
            sample.coaches.set(0, Sample.coach("coach-1", "Смирнова", 12, List.of()));
            assertThat(sample.findings(RULE)).containsExactly("regulation.coach.evidence-open /coaches/0/evidence");
        }

        @Test
        void clean() {
            sample.coaches.set(0, Sample.coach("coach-1", "Смирнова", 12, Sample.evidence(CoachRequirement.values())));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // three of four are not enough
            sample.coaches.set(
                    0,
                    Sample.coach(
                            "coach-1",
                            "Смирнова",
                            12,
                            Sample.evidence(
                                    CoachRequirement.TOLERANCE,
                                    CoachRequirement.EMPATHY,
                                    CoachRequirement.PROFESSIONAL_EXPERIENCE)));
            assertThat(sample.findings(RULE)).containsExactly("regulation.coach.evidence-open /coaches/0/evidence");
        }
    }

    @Nested
    class I_3_Experience {
        private static final String RULE = "I.3.experience";

        @Test
        void violating() {
            sample.coaches.set(0, Sample.coach("coach-1", "Смирнова", 4, Sample.evidence(CoachRequirement.values())));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.coach.experience-short /coaches/0/experienceYears");
        }

        @Test
        void clean() {
            sample.coaches.set(0, Sample.coach("coach-1", "Смирнова", 40, Sample.evidence(CoachRequirement.values())));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            sample.coaches.set(0, Sample.coach("coach-1", "Смирнова", 5, Sample.evidence(CoachRequirement.values())));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class I_3_EvidenceDated {
        private static final String RULE = "I.3.evidence-dated";

        @Test
        void violating() {
            sample.asOf = Sample.AGREED.minusDays(1);
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.coach.evidence-future /coaches/0/evidence/0/on",
                            "regulation.coach.evidence-future /coaches/0/evidence/1/on",
                            "regulation.coach.evidence-future /coaches/0/evidence/2/on",
                            "regulation.coach.evidence-future /coaches/0/evidence/3/on");
        }

        @Test
        void clean() {
            sample.asOf = Sample.AGREED.plusDays(1);
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            sample.asOf = Sample.AGREED;
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }
}
