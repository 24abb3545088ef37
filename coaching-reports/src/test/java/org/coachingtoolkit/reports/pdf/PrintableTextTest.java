package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {
    @Test
    void leavesTheLettersOfTheThreeLanguagesAlone() {
        String text = "Ёжик, ґанок, їжак, єнот — «школа» № 5 § 2 … 25 % “No.” €";

        assertThat(of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "коуч\u2011консультант,коуч-консультант",
                "500 \u20BD,500 руб.",
                "\u2610 да,[ ] да",
                "\u2611 да,[x] да",
                "\u2713,V",
                "а\tб,а б",
                "\u202Bимя\u202C,имя",
                "со\u00ADгласие,согласие",
                "за\u0000писка\u0007,записка",
                "и\u0306,й"
            })
    void replacesWhatTheFontLacksByItsDocumentedSubstitute(String text, String printed) {
        assertThat(of(text)).isEqualTo(printed);
    }

    @Test
    void keepsTheEndsOfLinesWithoutRecursion() {
        String text = "\n".repeat(100_000) + "\u2011";

        assertThat(of(text)).hasSize(100_001).endsWith("\n-");
    }

    @ParameterizedTest
    @CsvSource({"你好,4F60", "\uD83D\uDE00,1F600"})
    void refusesACharacterWithNeitherShapeNorSubstitute(String text, String codePoint) {
        assertThatExceptionOfType(UnprintableCharacterException.class)
                .isThrownBy(() -> of(text))
                .satisfies(e -> assertThat(e.codePoint()).isEqualTo(Integer.parseInt(codePoint, 16)))
                .withMessageEndingWith("here");
    }

    @Property
    void printsOrRefusesWhateverTheText(@ForAll String text) {
        try {
            String printed = of(text);

            assertThat(printed.chars().allMatch(c -> c == '\n' || Face.regular().width((char) c) >= 0))
                    .isTrue();
        } catch (UnprintableCharacterException e) {
            assertThat(e.place()).isEqualTo("here");
        }
    }

    private static String of(String text) {
        return PrintableText.of(text, Face.regular(), () -> "here");
    }
}
