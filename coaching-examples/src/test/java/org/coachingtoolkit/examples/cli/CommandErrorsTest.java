package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks for Russian or Ukrainian is answered in it, when the arguments are wrong too. */
class CommandErrorsTest {
    /** Sentences of English: a capital and several words. */
    private static final Pattern ENGLISH = Pattern.compile("(?m)\\b[A-Z][a-z]+ [a-z]+ [a-z]+");

    private static final Pattern PART = Pattern.compile("\\{(\\w+)[|}]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --lang ru --frmat x | непонятно: «--frmat»; Имелось в виду «--format»?; Подробнее: «coaching check --help».",
                "check --lang=uk | не вказано: FILE; Докладніше: «coaching check --help».",
                "generate --lang ru x.json | не указано: --out; Подробнее: «coaching generate --help».",
                "check --lang ru --as-of 31.02.2026 x.json | «31.02.2026» — не день (--as-of); день пишется так: 2026-09-01.; "
                        + "Подробнее: «coaching check --help».",
                "new --lang ru --kind SAD --out x | «SAD» не подходит к --kind; Подробнее: «coaching new --help».",
                "chek --lang uk | незрозуміло: «chek», «--lang», «uk»; Малося на увазі «check»?; Докладніше: «coaching --help»."
            })
    void wrongArgumentsAreAnsweredInTheLanguageAskedFor(String arguments, String answer) {
        CommandLineRun run = CommandLineRun.of((Object[]) arguments.strip().split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).doesNotContainPattern(ENGLISH);
        for (String line : answer.strip().split("; (?=\\p{Lu})", -1)) {
            assertThat(run.err()).contains(line);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check --lang ru нет.xlsx | coaching: нет файла нет.xlsx.",
                "check --lang uk нема.json | coaching: немає файлу нема.json.",
                "goals --lang uk . | coaching: .: це тека, а потрібен файл.",
                "generate --lang ru --out x --documents schedul x.json | coaching: нет документа «schedul»; имелся в виду «schedule»?",
                "new --lang uk --out книга.xls | coaching: назва книги має закінчуватися на .xlsx: книга.xls",
                "form --lang ru schedule --rows 0 --out x | coaching: --rows – от 1 до 1000, не 0."
            })
    void whatCannotBeUsedIsToldInTheLanguageAskedFor(String arguments, String answer) {
        CommandLineRun run = CommandLineRun.of((Object[]) arguments.strip().split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err().strip()).isEqualTo(answer.strip());
    }

    @TestFactory
    Stream<DynamicTest> everySentenceHasTheSamePartsInEveryLanguage() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.coachingtoolkit.examples")
                        .stream()
                        .map(JavaClass::reflect)
                        .filter(type -> type.getResource(type.getSimpleName() + ".properties") != null)
                        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                            Properties english = texts(type, "");
                            for (String language : List.of("_ru", "_uk")) {
                                Properties texts = texts(type, language);
                                assertThat(texts.keySet()).isEqualTo(english.keySet());
                                texts.forEach((key, text) -> assertThat(parts(text))
                                        .as("%s%s of %s", key, language, type)
                                        .isEqualTo(parts(english.get(key))));
                            }
                        }));
    }

    private static Properties texts(Class<?> type, String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + language + ".properties")) {
            assertThat(in).as("%s%s", type, language).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> parts(@Nullable Object text) {
        return PART.matcher(String.valueOf(text))
                .results()
                .map(part -> part.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theSystemsLanguageIsSpokenUnlessTheArgumentsSayOtherwise() {
        assertThat(CommandErrors.of("uk").language().code()).isEqualTo("uk");
        assertThat(CommandErrors.of("uk", "check", "--lang", "RU").language().code())
                .isEqualTo("ru");
        assertThat(CommandErrors.of("fr", "check").language().code()).isEqualTo("en");
        assertThat(CommandErrors.of(null, "--lang").language().code()).isEqualTo("en");
        assertThat(CommandLineRun.of("schedule").err()).contains("which command? conflicts, propose");
    }
}
