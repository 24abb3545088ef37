package org.coachingtoolkit.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.json.ProgrammeJson;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookTest {
    private static final WorkbookFormat WORKBOOK = new WorkbookFormat();

    @ParameterizedTest
    @EnumSource
    void theExampleIsAProgrammeWithoutFindingsAndComesBackAsItWas(Language language) throws IOException {
        ProgrammeFormat.Reading json = new ProgrammeJson().read(Samples.json(language));
        assertThat(json.checked().findings()).isEmpty();
        CoachingProgramme programme = json.checked().get();

        ProgrammeFormat.Reading read = WORKBOOK.read(written(WORKBOOK, programme));

        assertThat(read.checked().findings()).isEmpty();
        assertThat(json(read.checked().get())).isEqualTo(json(programme));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyWorkbookAsksForWhatEveryProgrammeNeeds(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeWorkbook.empty(language, InstitutionKind.SCHOOL).write(out);

        assertThat(WORKBOOK.read(out.toByteArray()).checked().findings())
                .allMatch(finding -> finding.code() == WorkbookFinding.MISSING)
                .allMatch(finding -> finding.place().sheet() != null)
                .hasSizeLessThan(8);
    }

    @Test
    void aSchoolOfThousandComesBackAsItWas() throws IOException {
        CoachingProgramme small =
                new ProgrammeJson().read(Samples.json(Language.EN)).checked().get();
        Teacher teacher = small.teachers().get(0);
        CoachingProgramme large = small.toBuilder()
                .teachers(Stream.concat(
                                small.teachers().stream(),
                                IntStream.range(0, 1_000)
                                        .mapToObj(i -> Teacher.of(
                                                new TeacherId("many-" + i),
                                                PersonName.of("Family" + i, "Given"),
                                                teacher.post())))
                        .toList())
                .goals(Stream.concat(
                                small.goals().stream(),
                                IntStream.range(0, 1_000)
                                        .mapToObj(i -> Goal.builder(
                                                        new GoalId("goal-" + i),
                                                        Coachee.of(new TeacherId("many-" + i)),
                                                        "Statement " + i)
                                                .build()))
                        .toList())
                .build();

        ProgrammeFormat.Reading read = WORKBOOK.read(written(WORKBOOK, large));

        assertThat(json(read.checked().get())).isEqualTo(json(large));
    }

    private static String json(CoachingProgramme programme) throws IOException {
        return new String(written(new ProgrammeJson(), programme), StandardCharsets.UTF_8);
    }

    private static byte[] written(ProgrammeFormat format, CoachingProgramme programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(programme, out);
        return out.toByteArray();
    }
}
