package org.coachingtoolkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/**
 * The bundled programmes of three institutions that do not exist, each of its own country, for the school year 2026/27:
 * twelve teachers, three coach-consultants, one group and more than sixty sessions each, with what is planned beside them
 * and the case files.
 */
public final class ExampleProgrammes {
    /** The day that the examples tell of: autumn is behind, its sessions are held. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private ExampleProgrammes() {}

    /** Returns the kindergarten of Primersk, in Russian. */
    public static CoachingProgramme kindergarten() {
        return programme(Language.RU);
    }

    /** Returns the school, in English. */
    public static CoachingProgramme school() {
        return programme(Language.EN);
    }

    /** Returns the programme for readers of a language: two kindergartens, Russian and Ukrainian, and an English school. */
    public static CoachingProgramme programme(Language language) {
        return ProgrammeFile.read(file(language)).get();
    }

    /** Returns the name of the programme file for readers of a language. */
    public static String name(Language language) {
        return switch (language) {
            case EN -> "school-en.json";
            case RU -> "kindergarten-ru.json";
            case UK -> "kindergarten-uk.json";
        };
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
