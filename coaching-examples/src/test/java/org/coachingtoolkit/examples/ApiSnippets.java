package org.coachingtoolkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.exchange.CaseJson;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingReport;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.coachingtoolkit.core.json.FindingsJson;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposal;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposer;
import org.coachingtoolkit.core.schedule.proposal.ScheduleRequest;
import org.coachingtoolkit.core.survey.AnalysisOptions;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.CodebookDraft;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyExport;
import org.coachingtoolkit.core.survey.SurveyReader;
import org.coachingtoolkit.core.year.AddedSession;
import org.coachingtoolkit.core.year.ProposedChange;
import org.coachingtoolkit.core.year.YearJournal;
import org.coachingtoolkit.reports.DocumentFolder;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.archive.Accession;
import org.coachingtoolkit.reports.archive.FileArchive;
import org.coachingtoolkit.reports.calendar.SessionCalendar;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.workbook.MarkedWorkbook;
import org.coachingtoolkit.reports.workbook.ProgrammeWorkbook;

/** The code of {@code docs/api.md}: what stands there stands here, compiled; {@link ApiDocumentTest} compares them. */
final class ApiSnippets {
    private ApiSnippets() {}

    static void check(Path file) throws IOException {
        ProgrammeFile read = ProgrammeFile.read(file);
        for (Finding finding : read.check(LocalDate.of(2026, 11, 16))) {
            System.out.println(finding.place() + " " + finding.message(Language.EN));
        }
    }

    static void change(Path file, List<Goal> goals) throws IOException {
        ProgrammeFile read = ProgrammeFile.read(file);
        CoachingProgramme changed = read.get().toBuilder().goals(goals).build();
        read.with(changed).write(file);
    }

    static void goal() {
        SmartChecker checker = SmartChecker.of(SmartProfile.STRICT);
        for (Finding question : checker.check("I will ask open questions.").questions()) {
            System.out.println(question.message(Language.EN));
        }
    }

    static List<Finding> rules(CoachingProgramme programme) {
        List<Finding> questions = RegulationChecker.check(programme, LocalDate.of(2026, 11, 16));
        return questions;
    }

    static List<Finding> conflicts(CoachingProgramme programme) {
        List<Finding> clashes = ScheduleConflicts.check(
                programme.schedule(), programme.groups(), programme.coaches(), programme.calendar());
        return clashes;
    }

    static CoachingProgramme propose(CoachingProgramme programme) {
        ScheduleProposal proposal = ScheduleProposer.DEFAULT.propose(new ScheduleRequest(
                programme.calendar(),
                programme.goals(),
                programme.groups(),
                programme.coaches(),
                programme.schedule(),
                LocalDate.of(2026, 11, 16)));
        return programme.toBuilder().schedule(proposal.schedule()).build();
    }

    static DocumentFolder.Written papers(CoachingProgramme programme, Path folder) throws IOException {
        Imprint imprint = Imprint.of(Language.EN, LocalDate.of(2026, 11, 16));
        DocumentFolder.Written written = DocumentFolder.of(
                        Reports.of(programme, imprint), new PdfWriter(), new DocxWriter())
                .kinds(Set.of(DocumentKind.SCHEDULE, DocumentKind.INDIVIDUAL_PLAN))
                .writeTo(folder);
        return written;
    }

    static String show(List<Finding> findings) {
        new FindingReport("school.json", findings, Language.EN).lines().forEach(System.out::println);
        String json = FindingsJson.write(findings, Language.EN);
        return json;
    }

    static void workbook(OutputStream empty, byte[] filled, OutputStream marked) throws IOException {
        ProgrammeWorkbook.empty(Language.EN, InstitutionKind.SCHOOL).write(empty);
        List<Finding> findings = ProgrammeFile.read(filled).check(LocalDate.of(2026, 11, 16));
        new MarkedWorkbook(filled, findings, Language.EN).write(marked);
    }

    static ProgrammeFile intake(ProgrammeFile file, byte[] staff) throws IOException {
        Intake intake = Intake.read(List.of(new Intake.Source("staff.csv", staff)), IntakeKind.STAFF, null);
        intake.findings().forEach(finding -> System.out.println(finding.message(Language.EN)));
        ProgrammeFile changed = file.with(ProposedChange.of(intake, file.get(), LocalDate.of(2026, 11, 16))
                .programme());
        return changed;
    }

    static void archive(CoachingProgramme programme, Path store, Path paper) throws IOException {
        try (FileArchive archive =
                FileArchive.open(store, Clock.system(programme.schedule().zone()))) {
            SchoolYear year = programme.calendar().year();
            Accession.into(archive, "02-07", year, "Coaching sessions").add(paper, LocalDate.of(2026, 11, 16));
        }
    }

    static void form(Path folder) {
        Imprint imprint = Imprint.of(Language.EN, LocalDate.of(2026, 11, 16));
        new PdfWriter().write(Reports.form(DocumentKind.JOURNAL, imprint), folder.resolve("journal.pdf"));
    }

    static void calendar(CoachingProgramme programme, OutputStream out) throws IOException {
        SessionCalendar.of(programme, Language.EN, Instant.parse("2026-11-16T09:00:00Z"))
                .all()
                .writeTo(out);
    }

    static ProgrammeFile year(ProgrammeFile file) {
        ProposedChange change = YearJournal.of(file.get(), LocalDate.of(2026, 11, 30))
                .hold("12 November 2026, Doyle", "Open one lesson to a colleague")
                .add(AddedSession.builder("Doyle", "10 December 2026 14:00", "What has changed")
                        .build())
                .change();
        change.findings().forEach(finding -> System.out.println(finding.message(Language.EN)));
        return file.with(change.programme());
    }

    static Codebook draft(InputStream answers) throws IOException {
        Checked<Codebook> draft = CodebookDraft.read("answers.csv", answers);
        draft.findings().forEach(finding -> System.out.println(finding.message(Language.EN)));
        return draft.get();
    }

    static void survey(InputStream codes, InputStream answers, OutputStream out) throws IOException {
        Codebook codebook = CodebookCsv.read("codebook.csv", codes).get();
        SurveyData data = SurveyReader.of(codebook).read("survey.csv", answers).get();
        SurveyAnalysis analysis = SurveyAnalysis.of(data, AnalysisOptions.USUAL);
        SurveyExport.results(analysis.results(), out);
    }

    static CompetenceFramework framework(byte[] file) {
        Checked<CompetenceFramework> read = CaseJson.read(file, Language.EN);
        read.findings().forEach(finding -> System.out.println(finding.message(Language.EN)));
        return read.get();
    }
}
