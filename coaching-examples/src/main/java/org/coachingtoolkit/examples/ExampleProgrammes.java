package org.coachingtoolkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/**
 * The bundled programmes of two institutions that do not exist, for the school year 2026/27: twelve teachers, three
 * coach-consultants, one group and more than sixty sessions each, with what is planned beside them and the case files.
 */
public final class ExampleProgrammes {
    /** The day that the examples tell of: autumn is behind, its sessions are held. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private ExampleProgrammes() {}

    /** Returns the kindergarten, in Russian. */
    public static CoachingProgramme kindergarten() {
        return ProgrammeFile.read(file(Language.RU)).get();
    }

    /** Returns the school, in English. */
    public static CoachingProgramme school() {
        return ProgrammeFile.read(file(Language.EN)).get();
    }

    /** Returns the name of the programme file for readers of a language. */
    public static String name(Language language) {
        return language == Language.EN ? "school-en.json" : "kindergarten-ru.json";
    }

    /** Returns the bytes of the programme file for readers of a language. */
    public static byte[] file(Language language) {
        try (InputStream in = ExampleProgrammes.class.getResourceAsStream("programmes/" + name(language))) {
            if (in == null) {
                throw new IllegalStateException("resource must be bundled: " + name(language));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
