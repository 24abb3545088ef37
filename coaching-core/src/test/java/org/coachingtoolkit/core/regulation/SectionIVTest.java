package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Holiday;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.schedule.ScheduleChange;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.core.session.SessionForm;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Section IV of the Regulation: organisation and conduct. Each rule has a violating, a clean and a border example. */
class SectionIVTest {
    private final Sample sample = new Sample();

    @Nested
    class IV_1_Problem {
        private static final String RULE = "IV.1.problem";

        @Test
        void violating() {
            sample.goal(goal -> goal.problem(null));
            assertThat(sample.findings(RULE)).containsExactly("regulation.goal.problem-open /goals/0/problem");
        }

        @Test
        void clean() {
            sample.goal(goal -> goal.problem("Дети мало говорят"));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            sample.goal(goal -> goal.problem(" "));
            assertThat(sample.findings(RULE)).containsExactly("regulation.goal.problem-open /goals/0/problem");
        }
    }

    @Nested
    class IV_1_Stage {
        private static final String RULE = "IV.1.stage";

        @Test
        void violating() {
            sample.session(1, session -> session.stage(null));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.session.stage-open /schedule/sessions/1/stage");
        }

        @Test
        void clean() {
            sample.session(1, session -> session.stage(ProcessStage.WAYS));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // a cancelled session has no stage to tell
            sample.session(1, session -> session.stage(null).status(SessionStatus.CANCELLED));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class IV_2_AgreedByBoth {
        private static final String RULE = "IV.2.agreed-by-both";

        @Test
        void violating() {
            sample.goal(goal -> goal.agreement(null));
            assertThat(sample.findings(RULE)).containsExactly("regulation.agreement.open /goals/0/agreement");
        }

        @Test
        void clean() {
            sample.goal(goal -> goal.agreement(weekly(1, JointConsent.ofBoth(Sample.AGREED))));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // one of the two is not both
            sample.goal(goal -> goal.agreement(weekly(1, new JointConsent(Sample.AGREED, null))));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.agreement.one-sided /goals/0/agreement/consent");
        }
    }

    @Nested
    class IV_2_Duration {
        private static final String RULE = "IV.2.duration";

        @Test
        void violating() {
            sample.session(1, session -> session.duration(Duration.ofMinutes(60)));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.session.duration-other /schedule/sessions/1/duration");
        }

        @Test
        void clean() {
            sample.session(1, session -> session.duration(Duration.ofMinutes(45)));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // a minute is a difference, but not of a session that is off
            sample.session(1, session -> session.duration(Duration.ofMinutes(46)));
            sample.session(
                    2, session -> session.duration(Duration.ofMinutes(46)).status(SessionStatus.CANCELLED));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.session.duration-other /schedule/sessions/1/duration");
        }
    }

    @Nested
    class IV_2_Frequency {
        private static final String RULE = "IV.2.frequency";

        @Test
        void violating() {
            sample.sessions.set(2, Sample.session("session-3", LocalDate.of(2026, 9, 29), ProcessStage.WAYS));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.goal.frequency-other /goals/0/agreement/frequency");
        }

        @Test
        void clean() {
            sample.sessions.set(2, Sample.session("session-3", LocalDate.of(2026, 9, 22), ProcessStage.WAYS));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // 21 days for two distances of 7 are one and a half of what was agreed; holidays do not count
            sample.sessions.set(2, Sample.session("session-3", LocalDate.of(2026, 9, 28), ProcessStage.WAYS));
            assertThat(sample.findings(RULE)).isEmpty();
            sample.calendar = new SchoolCalendar(
                    sample.calendar.year(),
                    List.of(),
                    List.of(new Holiday(
                            "каникулы", DateRange.of(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 21)))),
                    sample.calendar.workingDays());
            sample.sessions.set(2, Sample.session("session-3", LocalDate.of(2026, 10, 5), ProcessStage.WAYS));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class IV_2_WithinGoal {
        private static final String RULE = "IV.2.within-goal";

        @Test
        void violating() {
            sample.goal(goal -> goal.start(LocalDate.of(2026, 9, 8)).due(LocalDate.of(2026, 9, 20)));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.session.before-goal /schedule/sessions/0/start",
                            "regulation.session.after-goal /schedule/sessions/2/start");
        }

        @Test
        void clean() {
            sample.goal(goal -> goal.start(null).due(null));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // the first and the last day are within
            sample.goal(goal -> goal.start(LocalDate.of(2026, 9, 7)).due(LocalDate.of(2026, 9, 21)));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class IV_2_Sessions {
        private static final String RULE = "IV.2.sessions";

        @Test
        void violating() {
            sample.sessions.clear();
            assertThat(sample.findings(RULE)).containsExactly("regulation.goal.no-sessions /goals/0");
        }

        @Test
        void clean() {
            sample.sessions.remove(2);
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // when the term is over it is too late to ask; on its last day it is not
            sample.sessions.clear();
            sample.asOf = Sample.DUE.plusDays(1);
            assertThat(sample.findings(RULE)).isEmpty();
            sample.asOf = Sample.DUE;
            assertThat(sample.findings(RULE)).containsExactly("regulation.goal.no-sessions /goals/0");
        }
    }

    @Nested
    class IV_3_Questions {
        private static final String RULE = "IV.3.questions";

        @Test
        void violating() {
            sample.session(1, session -> session.form(RegulationForm.TRAINING));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.form.advice /schedule/sessions/1/questionsReplaceAdvice");
        }

        @Test
        void clean() {
            sample.session(1, session -> session.form(RegulationForm.TRAINING).questionsReplaceAdvice(true));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // the list of forms is open: another form may be used on the same condition
            sample.session(
                    1,
                    session -> session.form(SessionForm.other("мозговой штурм")).questionsReplaceAdvice(true));
            assertThat(sample.findings(RULE)).isEmpty();
            sample.session(1, session -> session.questionsReplaceAdvice(false));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.form.advice /schedule/sessions/1/questionsReplaceAdvice");
        }
    }

    @Nested
    class IV_3_MainForm {
        private static final String RULE = "IV.3.main-form";

        @Test
        void violating() {
            sample.session(0, session -> session.form(RegulationForm.TRAINING));
            sample.session(1, session -> session.form(RegulationForm.TRAINING));
            assertThat(sample.findings(RULE)).containsExactly("regulation.form.main-rare /schedule/sessions");
        }

        @Test
        void clean() {
            sample.session(0, session -> session.form(RegulationForm.TRAINING));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // half of the sessions is enough
            sample.sessions.remove(2);
            sample.session(0, session -> session.form(RegulationForm.TRAINING));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class IV_4_PlanOfMonth {
        private static final String RULE = "IV.4.plan-of-month";

        @Test
        void violating() {
            sample.sessions.add(Sample.session("session-4", LocalDate.of(2027, 9, 1), ProcessStage.WAYS));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.session.outside-year /schedule/sessions/3/start");
        }

        @Test
        void clean() {
            sample.sessions.add(Sample.session("session-4", LocalDate.of(2027, 4, 1), ProcessStage.WAYS));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // the year ends with August
            sample.sessions.add(Sample.session("session-4", LocalDate.of(2027, 8, 31), ProcessStage.WAYS));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class IV_4_SchedulePeriod {
        private static final String RULE = "IV.4.schedule-period";

        @Test
        void violating() {
            sample.period = DateRange.of(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 20));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.session.outside-period /schedule/sessions/0/start",
                            "regulation.session.outside-period /schedule/sessions/2/start");
        }

        @Test
        void clean() {
            sample.period = sample.calendar.year().range();
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // the first and the last day are covered
            sample.period = DateRange.of(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 21));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class IV_4_AnnualPlan {
        private static final String RULE = "IV.4.annual-plan";

        @Test
        void violating() {
            sample.period = DateRange.of(LocalDate.of(2026, 8, 31), LocalDate.of(2027, 5, 31));
            assertThat(sample.findings(RULE)).containsExactly("regulation.schedule.outside-year /schedule/period");
        }

        @Test
        void clean() {
            sample.period = DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // the whole year is in the year
            sample.period = sample.calendar.year().range();
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class IV_5_JointConsent {
        private static final String RULE = "IV.5.joint-consent";

        @Test
        void violating() {
            sample.consents.clear();
            assertThat(sample.findings(RULE)).containsExactly("regulation.consent.open /schedule/consents");
        }

        @Test
        void clean() {
            sample.consents.set(0, new ScheduleConsent(Sample.GOAL, JointConsent.ofBoth(Sample.AGREED)));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // a draft is asked about; once a session is over, consent should have been there
            sample.consents.set(0, new ScheduleConsent(Sample.GOAL, new JointConsent(Sample.AGREED, null)));
            sample.asOf = LocalDate.of(2026, 9, 7);
            assertThat(severities()).containsExactly(Severity.WARNING);
            sample.asOf = LocalDate.of(2026, 9, 8);
            assertThat(severities()).containsExactly(Severity.ERROR);
            assertThat(sample.findings(RULE)).containsExactly("regulation.consent.open /schedule/consents/0");
        }
    }

    @Nested
    class IV_5_ChangesAgreed {
        private static final String RULE = "IV.5.changes-agreed";

        @Test
        void violating() {
            sample.history = List.of(
                    change(SessionStatus.CANCELLED, JointConsent.NONE),
                    change(SessionStatus.MOVED, new JointConsent(null, Sample.AGREED)),
                    change(SessionStatus.PLANNED, new JointConsent(Sample.AGREED, null)));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.change.consent-open /schedule/history/0/consent",
                            "regulation.change.consent-open /schedule/history/1/consent",
                            "regulation.change.consent-open /schedule/history/2/consent");

            // the same where the history does not know of it
            sample.history = List.of();
            sample.session(0, session -> session.status(SessionStatus.CANCELLED).statusReason("Карантин"));
            sample.session(1, session -> session.status(SessionStatus.MOVED).movedTo(new SessionId("s-x")));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.change.unrecorded /schedule/sessions/0/status",
                            "regulation.change.unrecorded /schedule/sessions/1/status");

            // whoever agreed afterwards has agreed to it
            sample.consents.set(0, new ScheduleConsent(Sample.GOAL, JointConsent.ofBoth(LocalDate.of(2027, 5, 31))));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void clean() {
            sample.history = List.of(
                    change(SessionStatus.CANCELLED, JointConsent.ofBoth(Sample.AGREED)),
                    change(SessionStatus.MOVED, JointConsent.ofBoth(Sample.AGREED)),
                    change(SessionStatus.PLANNED, JointConsent.ofBoth(Sample.AGREED)));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // that a session was held or missed is a fact and no change of what was agreed
            sample.history = List.of(
                    change(SessionStatus.HELD, JointConsent.NONE), change(SessionStatus.MISSED, JointConsent.NONE));
            assertThat(sample.findings(RULE)).isEmpty();
            sample.history = List.of();
            sample.session(0, session -> session.status(SessionStatus.MISSED));
            assertThat(sample.findings(RULE)).isEmpty();

            sample.session(0, session -> session.status(SessionStatus.MISSED).movedTo(new SessionId("s-x")));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.change.unrecorded /schedule/sessions/0/status");
        }

        private static ScheduleChange change(SessionStatus became, JointConsent consent) {
            return new ScheduleChange(new SessionId("session-1"), became, Sample.AGREED, null, consent);
        }
    }

    @Nested
    class IV_5_ConsentGiven {
        private static final String RULE = "IV.5.consent-given";

        @Test
        void violating() {
            sample.consents.set(0, new ScheduleConsent(Sample.GOAL, JointConsent.ofBoth(LocalDate.of(2026, 9, 2))));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.consent.future /schedule/consents/0/consent/coachOn",
                            "regulation.consent.future /schedule/consents/0/consent/teacherOn");
            sample.history = List.of(new ScheduleChange(
                    new SessionId("session-1"),
                    SessionStatus.CANCELLED,
                    Sample.AGREED,
                    null,
                    new JointConsent(Sample.AGREED, LocalDate.of(2026, 9, 2))));
            assertThat(sample.findings(RULE))
                    .hasSize(3)
                    .contains("regulation.consent.future /schedule/history/0/consent/coachOn");
        }

        @Test
        void clean() {
            sample.consents.clear();
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            sample.consents.set(0, new ScheduleConsent(Sample.GOAL, JointConsent.ofBoth(sample.asOf)));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class IV_6_Result {
        private static final String RULE = "IV.6.result";

        @Test
        void violating() {
            sample.asOf = Sample.DUE.plusDays(1);
            assertThat(sample.findings(RULE)).containsExactly("regulation.outcome.open /goals/0");
        }

        @Test
        void clean() {
            sample.asOf = Sample.DUE.plusDays(1);
            sample.outcomes.add(Sample.outcome(OutcomeKind.PUBLICATION, Sample.DUE, "журнал"));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // on the last day work is not finished
            sample.asOf = Sample.DUE;
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class IV_6_AsExpected {
        private static final String RULE = "IV.6.as-expected";

        @Test
        void violating() {
            sample.outcomes.add(Sample.outcome(OutcomeKind.CONTEST, Sample.AGREED, "диплом"));
            assertThat(sample.findings(RULE)).containsExactly("regulation.outcome.other-kind /outcomes/0/kind");
        }

        @Test
        void clean() {
            sample.outcomes.add(Sample.outcome(OutcomeKind.PUBLICATION, Sample.AGREED, "журнал"));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // one of several results is enough
            sample.outcomes.add(Sample.outcome(OutcomeKind.CONTEST, Sample.AGREED, "диплом"));
            sample.outcomes.add(Sample.outcome(OutcomeKind.PUBLICATION, Sample.AGREED, "журнал"));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class IV_6_Shown {
        private static final String RULE = "IV.6.shown";

        @Test
        void violating() {
            sample.outcomes.add(Sample.outcome(OutcomeKind.PUBLICATION, Sample.AGREED, null));
            assertThat(sample.findings(RULE)).containsExactly("regulation.outcome.evidence-open /outcomes/0/evidence");
        }

        @Test
        void clean() {
            sample.outcomes.add(Sample.outcome(OutcomeKind.PUBLICATION, Sample.AGREED, "журнал"));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            sample.outcomes.add(Sample.outcome(OutcomeKind.PUBLICATION, Sample.AGREED, " "));
            assertThat(sample.findings(RULE)).containsExactly("regulation.outcome.evidence-open /outcomes/0/evidence");
        }
    }

    @Nested
    class IV_6_Reached {
        private static final String RULE = "IV.6.reached";

        @Test
        void violating() {
            sample.outcomes.add(Sample.outcome(OutcomeKind.PUBLICATION, sample.asOf.plusDays(1), "журнал"));
            assertThat(sample.findings(RULE)).containsExactly("regulation.outcome.future /outcomes/0/on");
        }

        @Test
        void clean() {
            sample.outcomes.add(Sample.outcome(OutcomeKind.PUBLICATION, sample.asOf.minusDays(1), "журнал"));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            sample.outcomes.add(Sample.outcome(OutcomeKind.PUBLICATION, sample.asOf, "журнал"));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    private static SessionAgreement weekly(int sessions, JointConsent consent) {
        return new SessionAgreement(
                new SessionFrequency(sessions, FrequencyUnit.WEEK), Duration.ofMinutes(45), consent);
    }

    private List<Severity> severities() {
        return sample.findings().stream()
                .filter(finding -> finding.code() == RegulationFinding.CONSENT_OPEN)
                .map(Finding::severity)
                .toList();
    }
}
