package org.coachingtoolkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.FindingCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every term and every code has its words in every language. */
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[|}]");

    @TestFactory
    Stream<DynamicTest> everyTermHasALabelInEveryLanguage() {
        return enums(Labelled.class)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    for (Object term : type.getEnumConstants()) {
                        for (Language language : Language.values()) {
                            assertThat(((Labelled) term).label(language))
                                    .as("%s in %s", term, language)
                                    .isNotBlank();
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCodeAsksItsQuestionInEveryLanguage() {
        return enums(FindingCode.class)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    TextCatalogue texts = TextCatalogue.of(type);
                    Set<String> codes = new TreeSet<>();
                    for (Object constant : type.getEnumConstants()) {
                        String code = ((FindingCode) constant).value();
                        assertThat(code).matches("[a-z0-9]+([.-][a-z0-9]+)*");
                        assertThat(codes.add(code)).as("%s stands once", code).isTrue();
                        Set<String> placeholders = placeholders(type, Language.EN, code);
                        for (Language language : Language.values()) {
                            assertThat(raw(type, language, code))
                                    .as("%s in %s", code, language)
                                    .endsWith("?");
                            assertThat(placeholders(type, language, code))
                                    .as("placeholders of %s in %s", code, language)
                                    .isEqualTo(placeholders);
                        }
                    }
                    for (Language language : Language.values()) {
                        assertThat(texts.keys(language))
                                .as("keys in %s", language)
                                .containsAll(codes)
                                .isEqualTo(texts.keys(Language.EN));
                    }
                    Set<String> wordings = texts.keys(Language.EN);
                    wordings.removeAll(codes);
                    for (String wording : wordings) {
                        int dot = wording.lastIndexOf('.');
                        assertThat(codes).as("what %s words", wording).contains(wording.substring(0, dot));
                        for (Language language : Language.values()) {
                            assertThat(raw(type, language, wording)).endsWith("?");
                            assertThat(placeholders(type, language, wording))
                                    .as("placeholders of %s in %s", wording, language)
                                    .contains(wording.substring(dot + 1))
                                    .isEqualTo(placeholders(type, Language.EN, wording));
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> anEnglishRequestIsAnsweredInEnglishUnderARussianDefault() {
        return Stream.of(Locale.forLanguageTag("ru-RU"), Locale.forLanguageTag("tr-TR"))
                .map(locale -> DynamicTest.dynamicTest(locale.toString(), () -> {
                    Locale before = Locale.getDefault();
                    try {
                        Locale.setDefault(locale);
                        java.util.ResourceBundle.clearCache();
                        assertThat(org.coachingtoolkit.core.finding.Severity.ERROR.label(Language.EN))
                                .isEqualTo("error");
                    } finally {
                        Locale.setDefault(before);
                    }
                }));
    }

    private static String raw(Class<?> type, Language language, String key) {
        return java.util.ResourceBundle.getBundle(
                        type.getName(), language == Language.EN ? Locale.ROOT : language.locale(), type.getModule())
                .getString(key);
    }

    private static Set<String> placeholders(Class<?> type, Language language, String key) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(raw(type, language, key));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Stream<Class<?>> enums(Class<?> of) {
        List<JavaClass> types = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.coachingtoolkit.core")
                        .stream()
                        .filter(type -> type.isEnum() && !type.isAnonymousClass() && type.isAssignableTo(of))
                        .toList();
        assertThat(types).isNotEmpty();
        return types.stream().map(JavaClass::reflect);
    }
}
