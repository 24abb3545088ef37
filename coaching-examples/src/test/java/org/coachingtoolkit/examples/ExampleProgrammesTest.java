package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.ActionState;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.FilePlan;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Report;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleProgrammesTest {
    static Stream<CoachingProgramme> programmes() {
        return Stream.of(Language.values()).map(ExampleProgrammes::programme);
    }

    @ParameterizedTest
    @EnumSource
    void theFilesAreAsTheToolkitWritesThem(Language language) {
        byte[] file = ExampleProgrammes.file(language);

        assertThat(ProgrammeFile.of(ProgrammeFile.read(file).get()).write()).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void theExamplesHaveSomethingForEveryPaper(CoachingProgramme programme) {
        Plans plans = programme.plans();

        assertThat(plans.actions()).extracting(ActionItem::state).contains(ActionState.values());
        assertThat(plans.events()).isNotEmpty();
        assertThat(plans.visits())
                .anyMatch(visit -> visit.discussedOn() == null)
                .anyMatch(visit -> visit.discussedOn() != null);
        assertThat(plans.needs()).isNotEmpty();
        assertThat(plans.selfEducation()).isNotEmpty();
        assertThat(plans.courses()).isNotEmpty();
        assertThat(plans.attestations()).isNotEmpty();
        assertThat(plans.activities()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theScheduleOfSixtyTwoSessionsWithThirteenGoalsTakesFivePages(Language language) throws IOException {
        CoachingProgramme programme = ExampleProgrammes.programme(language);
        assertThat(programme.schedule().sessions()).hasSize(62);
        assertThat(programme.goals()).hasSize(13);
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        new PdfWriter()
                .write(
                        Reports.of(programme, Imprint.of(language, ExampleProgrammes.DAY))
                                .all()
                                .map(Report::document)
                                .filter(document -> document.kind().equals("schedule"))
                                .findFirst()
                                .orElseThrow(),
                        file);

        assertThat(new PdfReader(file.toByteArray()).getNumberOfPages()).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void theCaseFilesLeaveNothingToAskAbout(CoachingProgramme programme) {
        assertThat(programme.files()).extracting(CaseFile::closedOn).containsNull();
        assertThat(new FilePlan(programme.files()).check(ExampleProgrammes.DAY)).isEmpty();
    }
}
