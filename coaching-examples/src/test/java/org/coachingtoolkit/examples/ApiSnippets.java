package org.coachingtoolkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.exchange.CaseJson;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposal;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposer;
import org.coachingtoolkit.core.schedule.proposal.ScheduleRequest;
import org.coachingtoolkit.core.survey.AnalysisOptions;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyExport;
import org.coachingtoolkit.core.survey.SurveyReader;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.calendar.SessionCalendar;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.pdf.PdfWriter;

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

    static void papers(CoachingProgramme programme, Path folder) {
        Imprint imprint = Imprint.of(Language.EN, Instant.parse("2026-11-16T09:00:00Z"));
        DocumentWriter pdf = new PdfWriter();
        Reports.of(programme, imprint)
                .of(DocumentKind.SCHEDULE)
                .forEach(report -> pdf.write(report.document(), folder.resolve(report.name() + ".pdf")));
    }

    static void form(Path folder) {
        Imprint imprint = Imprint.of(Language.EN, Instant.parse("2026-11-16T09:00:00Z"));
        new PdfWriter().write(Reports.form(DocumentKind.JOURNAL, imprint), folder.resolve("journal.pdf"));
    }

    static void calendar(CoachingProgramme programme, OutputStream out) throws IOException {
        SessionCalendar.of(programme, Language.EN, Instant.parse("2026-11-16T09:00:00Z"))
                .all()
                .writeTo(out);
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
