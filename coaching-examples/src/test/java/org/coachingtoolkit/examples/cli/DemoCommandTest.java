package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.coachingtoolkit.reports.DocumentKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en", "uk"})
    void writesEveryDocumentInEveryFormatAndListsThem(String language) {
        CommandLineRun run = CommandLineRun.of("demo", "--out", folder, "--lang", language, "--list");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile());
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.span() == DocumentKind.Span.ACT || kind.span() == DocumentKind.Span.FORM) {
                continue;
            }
            for (String extension : new String[] {"pdf", "xlsx", "docx"}) {
                assertThat(run.out().lines())
                        .as("%s as %s", kind, extension)
                        .anySatisfy(
                                file -> assertThat(Path.of(file).getFileName().toString())
                                        .startsWith(kind.code())
                                        .endsWith("." + extension));
            }
        }
        assertThat(Files.exists(folder.resolve(ExampleProgrammes.name(Language.parse(language)))))
                .isTrue();
    }
}
