package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ArchiveOptionTest {
    private static final SchoolYear YEAR = SchoolYear.parse("2026/27");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static final ProgressLine UNSEEN = new ProgressLine(null, StandardCharsets.UTF_8, null, 0);

    @TempDir
    private Path folder;

    private static ArchiveOption parse(String... arguments) {
        return CommandLine.populateCommand(new ArchiveOption(), arguments);
    }

    @Test
    void withoutTheOptionNothingIsStored() throws IOException {
        Path file = Files.writeString(folder.resolve("schedule.pdf"), "1");
        parse().store(YEAR, DAY, List.of(file), UNSEEN);
        assertThat(folder.toFile().list()).containsExactly("schedule.pdf");
    }

    @Test
    void withItEveryFileIsStoredOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("schedule.pdf"), "1");
        Path store = folder.resolve("store");
        parse("--archive", store.toString()).store(YEAR, DAY, List.of(file), UNSEEN);
        parse("--archive", store.toString()).store(YEAR, DAY, List.of(file), UNSEEN);
        assertThat(CommandLineRun.of("archive", "list", "--store", store).out())
                .startsWith("coaching/2026  Coaching sessions, school year 2026/27")
                .containsOnlyOnce("schedule.pdf");
    }

    @Test
    void aFolderThatIsNoArchiveIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("schedule.pdf"), "1");
        assertThatThrownBy(() -> parse("--archive", folder.toString()).store(YEAR, DAY, List.of(file), UNSEEN))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("must be an archive or empty");
    }
}
