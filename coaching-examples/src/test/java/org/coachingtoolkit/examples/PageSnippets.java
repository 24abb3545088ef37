package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.Verdict;
import org.coachingtoolkit.core.goal.constraint.SmartGoal;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Report;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.pdf.PdfWriter;

/** The code of the pages for embedders and testers, compiled; {@link PagesTest} compares them. */
final class PageSnippets {
    private PageSnippets() {}

    record Checked(List<String> questions, boolean usable) {}

    static Checked check(byte[] file, Locale locale, LocalDate today) {
        Language language = Language.of(locale).orElse(Language.EN);
        List<Finding> findings = ProgrammeFile.read(file).check(today);
        return new Checked(
                findings.stream().map(finding -> finding.message(language)).toList(),
                findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
    }

    static byte[] schedule(byte[] file, Locale locale, Instant created) throws IOException {
        Imprint imprint = Imprint.of(Language.of(locale).orElse(Language.EN), created);
        Reports reports = Reports.of(ProgrammeFile.read(file).get(), imprint);
        Report schedule = reports.of(DocumentKind.SCHEDULE).findFirst().orElseThrow();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter().write(schedule.document(), pdf);
        return pdf.toByteArray();
    }

    record Plan(@SmartGoal String goal) {}

    static List<String> questions(Validator validator, Plan plan) {
        return validator.validate(plan).stream()
                .map(violation -> violation.getMessage())
                .toList();
    }

    static void aGoal() {
        var assessment = SmartChecker.of(SmartProfile.STRICT).check("By 1 May run 5 open lessons in algebra");
        assertThat(assessment.verdict(SmartCriterion.MEASURABLE)).isEqualTo(Verdict.MET);
        assertThat(assessment.verdict(SmartCriterion.TIME_BOUND)).isEqualTo(Verdict.MET);
    }

    static void aSchedule(CoachingProgramme programme) {
        assertThat(ScheduleConflicts.check(
                        programme.schedule(), programme.groups(), programme.coaches(), programme.calendar()))
                .extracting(finding -> finding.code().value())
                .doesNotContain("schedule.coach.overlap", "schedule.teacher.overlap");
    }
}
