package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why the input or the arguments cannot be used. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final TextCatalogue TEXTS = TextCatalogue.of(Unusable.class);

    private final transient Function<Language, String> sentence;

    private Unusable(Function<Language, String> sentence) {
        super(sentence.apply(Language.EN));
        this.sentence = sentence;
    }

    static Unusable of(String key) {
        return of(key, Map.of());
    }

    /** @param arguments may be others of this kind, which are worded in the same language */
    static Unusable of(String key, Map<String, ?> arguments) {
        return new Unusable(language -> {
            Map<String, Object> worded = new HashMap<>(arguments);
            worded.replaceAll((name, value) -> value instanceof Unusable part ? part.in(language) : value);
            return TEXTS.text(language, key, worded);
        });
    }

    /** Says what was found in a file. */
    static Unusable of(Finding finding) {
        return new Unusable(finding::message);
    }

    /** Says what was found in a file of that name. */
    static Unusable of(Path file, Finding finding) {
        return new Unusable(language -> file + ": " + finding.message(language));
    }

    /** Says what went wrong with a file. */
    static Unusable of(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return of("absent", missing);
        } else if (failure instanceof AccessDeniedException denied) {
            return of("denied", denied);
        } else if (failure instanceof FileAlreadyExistsException there) {
            return of("way", there);
        } else if (failure instanceof NotDirectoryException notFolder) {
            return of("noFolder", notFolder);
        } else if (failure instanceof FileSystemException system && system.getReason() != null) {
            return of("system", Map.of("file", system.getFile(), "reason", system.getReason()));
        } else if (failure instanceof DirectoryNotEmptyException full) {
            return of("full", full);
        } else if (failure instanceof FileSystemException system) {
            return of("unreadable", system);
        }
        return saying(Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName()));
    }

    private static Unusable of(String key, FileSystemException failure) {
        return of(key, Map.of("file", failure.getFile()));
    }

    /** Says what a part of the library has said, which has one language. */
    static Unusable saying(@Nullable String message) {
        return worded(message + ".");
    }

    /** Says what is worded already. */
    static Unusable worded(String sentence) {
        return new Unusable(language -> sentence);
    }

    /** Says why a name cannot be that of a file. */
    static Unusable of(InvalidPathException inexpressible) {
        String name = inexpressible.getInput();
        boolean english = name.chars().allMatch(c -> c < 0x80);
        return of(english ? "name" : "nameInLetters", Map.of("name", Finding.shown(name)));
    }

    String in(Language language) {
        return sentence.apply(language);
    }
}
