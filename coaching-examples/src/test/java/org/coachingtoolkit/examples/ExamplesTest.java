package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example. */
class ExamplesTest {
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
