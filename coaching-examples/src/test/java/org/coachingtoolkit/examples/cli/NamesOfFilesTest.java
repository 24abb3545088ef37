package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the locale has English letters only, a process cannot express other names, and says so before it writes. */
@EnabledOnOs(OS.LINUX)
class NamesOfFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aNameThatTheSystemCannotExpressIsSaidBeforeAnythingIsWritten() throws Exception {
        Path file = folder.resolve("programme.json");
        String programme = new String(ExampleProgrammes.file(Language.RU), StandardCharsets.UTF_8);
        Files.writeString(file, programme.replace("\"t-01\"", "\"т-01\""));

        assertThat(run(
                        "generate",
                        file.toString(),
                        "--out",
                        folder.resolve("papers").toString(),
                        "--draft"))
                .isEqualTo(
                        "2 coaching: т-01: this system cannot express the name; a locale with UTF-8, such as C.UTF-8,"
                                + " can.");
        assertThat(folder.resolve("papers")).doesNotExist();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Coaching.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("LC_ALL", "C");
        Process run = process.start();
        String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return run.waitFor() + " " + output;
    }
}
