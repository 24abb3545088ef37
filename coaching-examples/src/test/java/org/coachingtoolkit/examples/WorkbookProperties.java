package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.json.ProgrammeJson;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeDomain;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.coachingtoolkit.reports.workbook.WorkbookFormat;

class WorkbookProperties {
    private static final WorkbookFormat WORKBOOK = new WorkbookFormat();

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    @Domain(ProgrammeDomain.class)
    void aProgrammeComesBackFromItsWorkbookAsItWas(@ForAll CoachingProgramme programme) throws IOException {
        ProgrammeFormat.Reading read = WORKBOOK.read(written(WORKBOOK, programme));

        assertThat(read.checked().value().map(WorkbookProperties::json)).contains(json(programme));
        assertThat(read.checked().findings()).isEmpty();
    }

    /**
     * What hands do to a workbook: cells typed anew as text, columns that change places, rows and titles put in, sheets in
     * another order, blanks. Either the programme is the same, or something is asked.
     */
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    @Domain(ProgrammeDomain.class)
    void editsEitherChangeNothingOrAreAskedAbout(@ForAll CoachingProgramme programme) throws IOException {
        byte[] edited = WorkbookEdits.of(
                written(WORKBOOK, programme), new Random(json(programme).hashCode()));

        ProgrammeFormat.Reading read = WORKBOOK.read(edited);

        boolean same = read.checked().value().map(WorkbookProperties::json).equals(Optional.of(json(programme)));
        assertThat(same || read.checked().hasErrors()).isTrue();
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    @Domain(ProgrammeDomain.class)
    void theSameProgrammeGivesTheSameBytes(@ForAll CoachingProgramme programme) throws IOException {
        assertThat(written(WORKBOOK, programme)).isEqualTo(written(WORKBOOK, programme));
    }

    static String json(CoachingProgramme programme) {
        try {
            return new String(written(new ProgrammeJson(), programme), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] written(ProgrammeFormat format, CoachingProgramme programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(programme, out);
        return out.toByteArray();
    }
}
