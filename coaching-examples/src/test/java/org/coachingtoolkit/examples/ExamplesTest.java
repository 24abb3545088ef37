package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example, and holds the README to what they say. */
class ExamplesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @TestFactory
    Stream<DynamicTest> everyExampleRunsAndSaysSomething() {
        List<JavaClass> examples = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.coachingtoolkit.examples")
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("Example"))
                        .toList();
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(JavaClass::reflect)
                .map(example -> DynamicTest.dynamicTest(
                        example.getSimpleName(),
                        () -> assertThat(printedBy(example)).isNotBlank()));
    }

    @Test
    void theCodeInTheReadmeIsThatOfAnExampleThatRuns() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String code = readme.substring(readme.indexOf("```java\n") + 8);
        List<String> lines = code.substring(0, code.indexOf("```"))
                .lines()
                .map(String::strip)
                .toList();
        String example = Files.readString(SOURCES.resolve("org/coachingtoolkit/examples/ScheduleExample.java"))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"));

        assertThat(lines).hasSizeGreaterThan(7);
        assertThat(example).contains(String.join("\n", lines));
    }

    @Test
    void theReadmeFitsOnAPage() throws IOException {
        assertThat(Files.readAllLines(Path.of("..", "README.md"))).hasSizeLessThanOrEqualTo(120);
    }

    private static String printedBy(Class<?> example) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
