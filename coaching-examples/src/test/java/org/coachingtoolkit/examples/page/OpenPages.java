package org.coachingtoolkit.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Opens pages for tests, and closes them. */
abstract class OpenPages {
    static final LocalDate DAY = ExampleProgrammes.DAY;

    @TempDir
    Path folder;

    private final List<LocalPage> pages = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @AfterEach
    void nothingHasFailedUnforeseen() {
        pages.forEach(LocalPage::close);
        assertThat(failures).isEmpty();
    }

    final LocalPage open() {
        return open(null, null);
    }

    final LocalPage open(@Nullable Path file, @Nullable Language language) {
        try {
            LocalPage page = LocalPage.open(new PageSettings(file, language, 0, any -> DAY), failures::add);
            pages.add(page);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final Path example(Language language) throws IOException {
        return Files.write(folder.resolve(ExampleProgrammes.name(language)), ExampleProgrammes.file(language));
    }
}
