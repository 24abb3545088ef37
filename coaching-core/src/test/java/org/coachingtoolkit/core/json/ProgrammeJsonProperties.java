package org.coachingtoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeDomain;

class ProgrammeJsonProperties {
    @Property
    @Domain(ProgrammeDomain.class)
    void whatIsWrittenIsReadAgainAsTheSame(@ForAll CoachingProgramme programme) {
        Checked<CoachingProgramme> read = ProgrammeFiles.read(ProgrammeFiles.write(programme));

        assertThat(read.findings()).isEmpty();
        assertThat(read.get()).isEqualTo(programme);
    }

    @Property
    @Domain(ProgrammeDomain.class)
    void theSameProgrammeIsAlwaysTheSameText(@ForAll CoachingProgramme programme) {
        byte[] once = ProgrammeFiles.write(programme);

        assertThat(ProgrammeFiles.write(ProgrammeFiles.read(once).get())).isEqualTo(once);
    }

    @Property(tries = 2000)
    @Domain(DomainContext.Global.class)
    void readingNeverThrowsForAnyText(@ForAll String text) {
        Checked<CoachingProgramme> read = ProgrammeFiles.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.value()).isEmpty();
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.place().isLocated()).isTrue());
    }

    @Property(tries = 2000)
    @Domain(DomainContext.Global.class)
    void readingNeverThrowsForAnyBytes(@ForAll byte[] bytes) {
        assertThat(ProgrammeFiles.read(bytes).hasErrors()).isTrue();
    }

    /** Cuts, doubles and alters a good file at a random place: whatever comes of it is read or said. */
    @Property
    @Domain(ProgrammeDomain.class)
    @Domain(DomainContext.Global.class)
    void readingNeverThrowsForADamagedFile(
            @ForAll CoachingProgramme programme, @ForAll int where, @ForAll byte with, @ForAll boolean cut) {
        byte[] file = ProgrammeFiles.write(programme);
        int at = Math.floorMod(where, file.length);
        if (cut) {
            file = java.util.Arrays.copyOf(file, at);
        } else {
            file[at] = with;
        }

        Checked<CoachingProgramme> read = ProgrammeFiles.read(file);

        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
    }
}
