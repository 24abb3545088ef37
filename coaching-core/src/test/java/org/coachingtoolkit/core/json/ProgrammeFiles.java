package org.coachingtoolkit.core.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/** The programme file without the front door: just as it stands, series not expanded. */
final class ProgrammeFiles {
    private ProgrammeFiles() {}

    static Checked<CoachingProgramme> read(byte[] file) {
        return new ProgrammeJson().read(file).checked();
    }

    static byte[] write(CoachingProgramme programme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ProgrammeJson().write(programme, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
