package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.OtherForm;
import org.coachingtoolkit.core.session.Venue;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.PlainText;
import org.coachingtoolkit.reports.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsTest {
    private static final Imprint IMPRINT = Imprint.of(Language.RU, SampleProgramme.CREATED);

    @Test
    void makesEveryKindFromOneProgramme() {
        assertThat(Reports.of(SampleProgramme.programme(), IMPRINT).all().map(Report::kind))
                .containsAll(Arrays.stream(DocumentKind.values())
                        .filter(kind -> kind.span() != DocumentKind.Span.ACT && kind.span() != DocumentKind.Span.FORM)
                        .toList());
    }

    @Test
    void aQuestionnaireAsksEachStatementUnderItsCodeAndTellsNoCompetence() {
        Questionnaire needs = BuiltInQuestionnaires.ict().asNeeds();
        String paper = PlainText.of(Reports.form(needs, IMPRINT));

        assertThat(needs.items())
                .allSatisfy(item -> assertThat(paper)
                        .contains("| " + item.id() + " | " + item.text().in(Language.RU)));
        assertThat(needs.framework().competences())
                .allSatisfy(competence ->
                        assertThat(paper).doesNotContain(competence.name().in(Language.RU)));
        assertThat(needs.facets())
                .allSatisfy(facet -> assertThat(paper).containsIgnoringCase(facet.label(Language.RU)));
    }

    @Test
    void namesEachFileOnce() {
        assertThat(Reports.of(SampleProgramme.programme(), IMPRINT).all().map(Report::name))
                .doesNotHaveDuplicates();
    }

    @Test
    void putsIntoATeachersScheduleTheSessionsOfTheirGroupsToo() {
        Report schedule = Reports.of(SampleProgramme.programme(), IMPRINT)
                .of(SampleProgramme.ANNA)
                .findFirst()
                .orElseThrow();

        assertThat(schedule.name()).isEqualTo("schedule-t-01");
        assertThat(PlainText.of(schedule.document()))
                .contains("Иванова Анна Петровна", "Творческая группа", "2 раза в месяц")
                .doesNotContain("Музыка и рассказ");
    }

    /** A draft is made of what could be read: a session that could not is missed by whoever trusts the paper. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void papersOfSessionsSayHowManyAreNotInThem(Language language) {
        String whole = new String(ProgrammeFile.of(SampleProgramme.programme()).write(), StandardCharsets.UTF_8);
        ProgrammeFile file =
                ProgrammeFile.read(whole.replace("2026-09-21T", "2026-09-31T").getBytes(StandardCharsets.UTF_8));
        Imprint imprint = Imprint.of(language, SampleProgramme.CREATED);

        assertThat(file.sessionsLeftOut()).isEqualTo(1);
        String remark = new Wording(language).text("sessions.leftOut", Map.of("count", 1));
        Reports drafts = Reports.of(file, imprint).drafts();
        assertThat(drafts.all()
                        .filter(report -> PlainText.of(report.document()).contains(remark))
                        .map(Report::kind)
                        .distinct())
                .contains(
                        DocumentKind.SCHEDULE,
                        DocumentKind.MONTHLY_PLAN,
                        DocumentKind.ANNUAL_PLAN,
                        DocumentKind.JOURNAL,
                        DocumentKind.RESULTS_REPORT)
                .doesNotContain(DocumentKind.REGULATION, DocumentKind.INDIVIDUAL_PLAN);
        assertThat(PlainText.of(drafts.published()
                        .of(DocumentKind.SCHEDULE)
                        .findFirst()
                        .orElseThrow()
                        .document()))
                .contains(remark);
        assertThat(Reports.of(ProgrammeFile.read(whole.getBytes(StandardCharsets.UTF_8)), imprint)
                        .all()
                        .map(report -> PlainText.of(report.document())))
                .noneMatch(text -> text.contains(remark.substring(0, 30)));
    }

    /** Names of files keep to ids; what people read calls teachers and months by name. */
    @Test
    void aPaperSaysWhoseItIs() {
        Reports reports = Reports.of(SampleProgramme.programme(), Imprint.of(Language.RU, SampleProgramme.CREATED));

        assertThat(reports.all()
                        .map(report -> report.name() + ": "
                                + reports.subject(report, Language.RU).orElse("-")))
                .contains(
                        "schedule: -",
                        "monthly-plan-2026-09: сентябрь 2026",
                        "individual-plan-t-01: Иванова Анна Петровна");
        assertThat(reports.all().flatMap(report -> reports.subject(report, Language.RU).stream()))
                .noneMatch(subject -> subject.matches("[tc]-\\d.*"));
    }

    @Test
    void plansNothingForATeacherWhoHasLeftAndKeepsWhatWas() {
        CoachingProgramme programme = SampleProgramme.programme();
        CoachingProgramme left = programme.toBuilder()
                .teachers(programme.teachers().stream()
                        .map(teacher -> teacher.id().equals(SampleProgramme.ANNA)
                                ? teacher.leaving(LocalDate.of(2026, 9, 30))
                                : teacher)
                        .toList())
                .build();
        Instant before = Instant.parse("2026-09-29T06:00:00Z");
        Instant after = Instant.parse("2026-09-30T06:00:00Z");

        assertThat(Reports.of(left, Imprint.of(Language.RU, before)).all().map(ReportsTest::text))
                .containsExactlyElementsOf(Reports.of(programme, Imprint.of(Language.RU, before))
                        .all()
                        .map(ReportsTest::text)
                        .toList());
        Reports reports = Reports.of(left, Imprint.of(Language.RU, after));
        assertThat(reports.all().map(Report::name))
                .contains("hours-certificate-t-01", "portfolio-index-t-01", "individual-plan-t-02")
                .doesNotContain(
                        "individual-plan-t-01", "smart-statement-t-01", "self-education-t-01", "session-sheet-t-01");
        assertThat(text(reports, DocumentKind.SCHEDULE))
                .contains("07.09.2026", "21.09.2026")
                .doesNotContain("05.10.2026");
        assertThat(reports.of(DocumentKind.MONTHLY_PLAN)
                        .filter(report -> report.name().equals("monthly-plan-2026-10"))
                        .map(ReportsTest::text))
                .allSatisfy(text -> assertThat(text).doesNotContain("Что показали записи"));
        assertThat(text(reports, DocumentKind.REGULATION)).doesNotContain("Иванова Анна");
        assertThat(text(reports, DocumentKind.COACH_ORDER)).doesNotContain("Иванова");
        assertThat(text(reports, DocumentKind.JOURNAL)).contains("Иванова");
        assertThat(text(reports, DocumentKind.RESULTS_REPORT)).contains("Иванова");
    }

    private static String text(Reports reports, DocumentKind kind) {
        return text(reports.of(kind).findFirst().orElseThrow());
    }

    private static String text(Report report) {
        return PlainText.of(report.document());
    }

    @Test
    void theUsualFormIsSaidOnceThoughEachSessionWasReadForItself() {
        CoachingProgramme programme = SampleProgramme.programme();
        CoachingProgramme talks = programme.toBuilder()
                .schedule(programme.schedule().toBuilder()
                        .sessions(programme.schedule().sessions().stream()
                                .map(session -> session.toBuilder()
                                        .form(new OtherForm("Прогулка"))
                                        .venue(Venue.inPerson("Сад"))
                                        .build())
                                .toList())
                        .series(List.of())
                        .build())
                .build();

        assertThat(text(Reports.of(talks, IMPRINT), DocumentKind.SCHEDULE)).containsOnlyOnce("Прогулка");
    }

    @Test
    void publishesWhatTellsOfNobody() {
        Reports published = Reports.of(SampleProgramme.programme(), IMPRINT).published();

        assertThat(published.all().map(Report::kind))
                .containsOnly(
                        DocumentKind.SCHEDULE,
                        DocumentKind.REGULATION,
                        DocumentKind.ACTIVITY_LIST,
                        DocumentKind.MONTHLY_PLAN);
        assertThat(published.all().map(report -> PlainText.of(report.document())))
                .allSatisfy(text -> assertThat(text)
                        .contains("МБДОУ № 7")
                        .doesNotContain("Иванова", "Ким", "Белова", "Серов", "записи", "[table] Лист ознакомления"));
        assertThat(text(published, DocumentKind.SCHEDULE))
                .contains("| Педагог\u00A001 | Коуч-консультант\u00A001 |")
                .doesNotContain("Тема сессии", "Стадия работы", "Ожидаемый результат", "[sign]");
        assertThat(text(published, DocumentKind.MONTHLY_PLAN)).contains("| Коучинг-сессия | ");
        assertThatIllegalStateException().isThrownBy(() -> published.of(SampleProgramme.ANNA));
    }

    @Test
    void refusesATeacherWhomTheProgrammeDoesNotKnow() {
        Reports reports = Reports.of(SampleProgramme.programme(), IMPRINT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reports.of(new TeacherId("nobody")))
                .withMessage("teacher must be in the programme: 'nobody'");
    }

    @Test
    void findsAKindByItsCode() {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(DocumentKind.parse(kind.code())).isSameAs(kind);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentKind.parse("timetable"))
                .withMessageStartingWith("document must be one of [council-minutes")
                .withMessageEndingWith(": 'timetable'");
    }

    @Test
    void aCoachsLetterNamesNoTeacher() {
        assertThat(Reports.of(SampleProgramme.programme(), IMPRINT).of(DocumentKind.COACH_HOURS))
                .isNotEmpty()
                .allSatisfy(
                        letter -> assertThat(PlainText.of(letter.document())).doesNotContain("Иванова", "Ким"));
    }

    @Test
    void everyPaperSaysWhoseDutyItIsWhereTheRegulationDoesNot() {
        for (DocumentKind kind : List.of(
                DocumentKind.COUNCIL_MINUTES,
                DocumentKind.COACH_ORDER,
                DocumentKind.SESSION_SHEET,
                DocumentKind.SESSION_FEEDBACK,
                DocumentKind.HOURS_CERTIFICATE,
                DocumentKind.COACH_HOURS,
                DocumentKind.PARTICIPATION,
                DocumentKind.PORTFOLIO_INDEX)) {
            assertThat(PlainText.of(Reports.form(kind, IMPRINT)))
                    .as(kind.code())
                    .containsPattern("\\[note\\] .*(Готовит|Ведёт|Заполняет|остаётся у педагога)");
        }
    }

    @Test
    void formsHaveTheRowsAskedFor() {
        Document form = Reports.forms(IMPRINT, OptionalInt.of(30))
                .filter(report -> report.kind() == DocumentKind.SCHEDULE)
                .findFirst()
                .orElseThrow()
                .document();

        assertThat(form.blocks())
                .filteredOn(Table.class::isInstance)
                .singleElement()
                .satisfies(table -> assertThat(((Table) table).rows()).hasSize(30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.withBlankRows(0))
                .withMessage("rows must be 1 to 1000: 0");
    }
}
