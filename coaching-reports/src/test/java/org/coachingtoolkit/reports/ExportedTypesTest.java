package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No type is exported by accident: {@code docs/api-types.txt} lists them; {@code -Dgolden.update=true} writes it anew. */
class ExportedTypesTest {
    private static final Path LIST = Path.of("../docs/api-types.txt");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    @Test
    void whatIsExportedStandsInTheList() throws IOException {
        List<String> exported = exportedPackages();
        List<String> types = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("org.coachingtoolkit.core", "org.coachingtoolkit.reports")
                        .stream()
                        .filter(type -> type.isTopLevelClass()
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && exported.contains(type.getPackageName()))
                        .map(JavaClass::getName)
                        .map(name -> name.substring("org.coachingtoolkit.".length()))
                        .sorted()
                        .toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(LIST, types);
        }
        assertThat(types).isEqualTo(Files.readAllLines(LIST));
    }

    private static List<String> exportedPackages() throws IOException {
        return Stream.of(
                        Files.readString(Path.of("../coaching-core/src/main/java/module-info.java")),
                        Files.readString(Path.of("src/main/java/module-info.java")))
                .flatMap(module -> EXPORT.matcher(module).results())
                .map(MatchResult::group)
                .map(export -> export.substring("exports ".length(), export.length() - 1))
                .toList();
    }
}
