package org.coachingtoolkit.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.content.AllDocuments;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.document.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares every kind of document, and its empty form, in every language; {@code -Dgolden.update=true} writes anew. */
class ContentGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/content");

    static Stream<Arguments> documents() {
        return Arrays.stream(DocumentKind.values())
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysWhatItSaidBefore(DocumentKind kind, Language language) throws IOException {
        Imprint imprint = Imprint.of(language, SampleProgramme.CREATED);
        String documents = Reports.of(SampleProgramme.programme(), imprint)
                .of(kind)
                .map(report -> "=== " + report.name() + "\n" + PlainText.of(report.document()))
                .collect(Collectors.joining("\n"));
        String form = "\n=== form\n" + PlainText.of(Reports.form(kind, imprint));

        compare(kind.code() + "_" + language.code() + ".txt", documents + form);
    }

    @ParameterizedTest
    @EnumSource
    void competencesAreToldAsBefore(Language language) throws IOException {
        compare(
                "competences_" + language.code() + ".txt",
                AllDocuments.competences(language)
                        .map(document -> "=== " + document.title() + "\n" + PlainText.of(document))
                        .collect(Collectors.joining("\n")));
    }

    private static void compare(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(golden, UTF_8));
    }
}
