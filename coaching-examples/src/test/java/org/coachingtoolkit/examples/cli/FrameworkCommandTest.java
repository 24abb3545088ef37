package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"qualities, json", "growth, csv", "ict, json", "ict, csv"})
    void aFrameworkIsWrittenAndReadAgain(String name, String ending) {
        Path out = folder.resolve("framework." + ending);
        CommandLineRun written =
                CommandLineRun.of("framework", "write", name, out, "--lang", "ru", "--as-of", "2026-09-01");
        assertThat(written.exitCode()).as(written.err()).isZero();
        CommandLineRun built = CommandLineRun.of("framework", "read", name, "--lang", "ru");
        CommandLineRun read = CommandLineRun.of("framework", "read", out, "--lang", "ru");
        assertThat(read.exitCode()).as(read.err()).isZero();
        assertThat(read.out()).isEqualTo(built.out());
        assertThat(built.out().lines().count()).isGreaterThan(8);
    }

    @Test
    void whatIsNoFrameworkIsSaidInOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("no.json"), "[]");
        CommandLineRun run = CommandLineRun.of("framework", "read", text);
        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).contains("holds no framework of competences.").doesNotContain("Exception");
        CommandLineRun ending = CommandLineRun.of("framework", "write", "ict", folder.resolve("x.pdf"));
        assertThat(ending.exitCode()).isEqualTo(Coaching.UNUSABLE);
    }
}
