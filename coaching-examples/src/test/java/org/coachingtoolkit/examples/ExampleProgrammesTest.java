package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.ActionState;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.FilePlan;
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
    @MethodSource("programmes")
    void theCaseFilesLeaveNothingToAskAbout(CoachingProgramme programme) {
        assertThat(programme.files()).extracting(CaseFile::closedOn).containsNull();
        assertThat(new FilePlan(programme.files()).check(ExampleProgrammes.DAY)).isEmpty();
    }
}
