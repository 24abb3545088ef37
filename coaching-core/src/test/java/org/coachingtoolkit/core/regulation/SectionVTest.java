package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.people.Adoption;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationEdition;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.RetentionPolicy;
import org.coachingtoolkit.core.records.RetentionStart;
import org.coachingtoolkit.core.records.RetentionTrigger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Section V of the Regulation: documentation. Each rule has a violating, a clean and a border example. */
class SectionVTest {
    private final Sample sample = new Sample();

    @Nested
    class V_1_Schedule {
        private static final String RULE = "V.1.schedule";

        @Test
        void violating() {
            sample.sessions.clear();
            assertThat(sample.findings(RULE)).containsExactly("regulation.document.schedule-empty /schedule/sessions");
        }

        @Test
        void clean() {
            sample.sessions.remove(0);
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // one session is a schedule
            sample.sessions.remove(2);
            sample.sessions.remove(1);
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class V_1_Regulation {
        private static final String RULE = "V.1.regulation";

        @Test
        void violating() {
            sample.papers = Papers.BLANK;
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.document.not-adopted /papers/adoption",
                            "regulation.document.not-approved /papers/approval");
        }

        @Test
        void clean() {
            sample.papers = Sample.papers(adoptedOn(Sample.ADOPTED), new Approval(Sample.AGREED, "31"));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // numbers may be missing, days may not
            sample.papers =
                    Sample.papers(new Adoption("советом", Sample.ADOPTED, null), new Approval(Sample.AGREED, null));
            assertThat(sample.findings(RULE)).isEmpty();
            sample.papers = Sample.papers(new Adoption("советом", null, "1"), new Approval(Sample.AGREED, null));
            assertThat(sample.findings(RULE)).containsExactly("regulation.document.not-adopted /papers/adoption/on");
        }
    }

    @Nested
    class V_1_DatedAndNumbered {
        private static final String RULE = "V.1.dated-and-numbered";

        @Test
        void violating() {
            sample.papers = papers(
                    new Adoption("советом", Sample.ADOPTED, null),
                    new Approval(Sample.AGREED, null),
                    new Approval(null, "49"));
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.document.number-open /papers/adoption/number",
                            "regulation.document.number-open /papers/approval/number",
                            "regulation.document.day-open /papers/scheduleApproval/on");
            sample.papers =
                    papers(new Adoption("советом", null, null), Approval.BLANK, new Approval(Sample.AGREED, null));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.document.number-open /papers/scheduleApproval/number");
        }

        @Test
        void clean() {
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // whether the Regulation is adopted and approved at all is another question
            sample.papers = papers(new Adoption("советом", null, "1"), new Approval(null, "31"), Approval.BLANK);
            assertThat(sample.findings(RULE)).isEmpty();
        }

        private Papers papers(Adoption adoption, Approval approval, Approval schedule) {
            return new Papers(RegulationEdition.SOURCE, List.of(), adoption, approval, schedule);
        }
    }

    @Nested
    class V_1_ApprovalAfterAdoption {
        private static final String RULE = "V.1.approval-after-adoption";

        @Test
        void violating() {
            sample.papers = Sample.papers(adoptedOn(Sample.AGREED), new Approval(Sample.ADOPTED, "31"));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.approval.before-adoption /papers/approval/on");
        }

        @Test
        void clean() {
            sample.papers = Sample.papers(adoptedOn(Sample.ADOPTED), new Approval(Sample.AGREED, "31"));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // on one and the same day is in order
            sample.papers = Sample.papers(adoptedOn(Sample.ADOPTED), new Approval(Sample.ADOPTED, "31"));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class V_1_ScheduleInTime {
        private static final String RULE = "V.1.schedule-in-time";

        @Test
        void violating() {
            sample.papers = scheduleApprovedOn(LocalDate.of(2026, 9, 8));
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.document.schedule-approved-late /papers/scheduleApproval/on");
        }

        @Test
        void clean() {
            sample.papers = scheduleApprovedOn(LocalDate.of(2026, 9, 1));
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            sample.papers = scheduleApprovedOn(LocalDate.of(2026, 9, 7));
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class V_1_CaseFile {
        private static final String RULE = "V.1.case-file";

        private final CaseFile regulation =
                CaseFile.open("02-01", "Положение", Sample.ADOPTED, RetentionPolicy.REGULATION);
        private final CaseFile schedule = CaseFile.of("02-02", "Расписание", sample.calendar.year());

        @Test
        void violating() {
            sample.files = List.of(regulation, schedule);
            assertThat(sample.findings(RULE))
                    .containsExactly(
                            "regulation.document.regulation-unfiled /papers/regulationFile",
                            "regulation.document.schedule-unfiled /papers/scheduleFile");
            sample.files = List.of(regulation.close(LocalDate.of(2026, 8, 31)), schedule);
            sample.papers = sample.papers.keptIn(regulation.id(), schedule.id());
            assertThat(sample.findings(RULE)).containsExactly("regulation.document.file-closed /papers/regulationFile");
        }

        @Test
        void clean() {
            sample.files = List.of(regulation, schedule);
            sample.papers = sample.papers.keptIn(regulation.id(), schedule.id());
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // one file may keep both, if it was closed no earlier than on the first day of the schedule
            sample.files = List.of(regulation.close(LocalDate.of(2026, 9, 1)));
            sample.papers = sample.papers.keptIn(regulation.id(), regulation.id());
            assertThat(sample.findings(RULE)).isEmpty();
            // a programme that lists no files keeps its file plan elsewhere
            sample.files = List.of();
            sample.papers = sample.papers.keptIn(null, null);
            assertThat(sample.findings(RULE)).isEmpty();
        }
    }

    @Nested
    class V_1_Kept {
        private static final String RULE = "V.1.kept";

        private void keepFor(int years) {
            sample.files = List.of(CaseFile.open(
                    "02-07",
                    "Расписания",
                    LocalDate.of(2026, 9, 1),
                    new RetentionPolicy(years, RetentionTrigger.COMPLETION, RetentionStart.NEXT_JANUARY, null)));
        }

        @Test
        void violating() {
            keepFor(3);
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.document.term-short /files/0/retention/years");
        }

        @Test
        void clean() {
            keepFor(10);
            assertThat(sample.findings(RULE)).isEmpty();
        }

        @Test
        void border() {
            // five years are enough, unless the institution asks for more
            keepFor(5);
            assertThat(sample.findings(RULE)).isEmpty();
            sample.rules = RuleSet.standard().with(RuleParameter.RETENTION_YEARS, 6);
            assertThat(sample.findings(RULE))
                    .containsExactly("regulation.document.term-short /files/0/retention/years");
        }
    }

    private static Adoption adoptedOn(LocalDate day) {
        return new Adoption("педагогическим советом", day, "1");
    }

    private Papers scheduleApprovedOn(LocalDate day) {
        Papers papers = sample.papers;
        return new Papers(
                papers.edition(), papers.legalBasis(), papers.adoption(), papers.approval(), new Approval(day, "32"));
    }
}
