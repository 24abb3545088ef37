package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @CsvSource(
            value = {
                "你好,[иероглифы]",
                "хорошо \uD83D\uDE00,хорошо [символ U+1F600]",
                "\uD83D\uDC4D\uD83C\uDFFD,[символ U+1F44D]",
                "\u0645\u062D\u0645\u062F,[арабское письмо]",
                "\u0645 и \u4F60,[арабское письмо] и [иероглифы]",
                "\uD800,[символ U+D800]"
            })
    void namesWhatHasNoShape(String text, String printed) {
        assertThat(of(text)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ნინო ბერიძე", "Արամ Խաչատրյան", "☐ ☑ ✓ ★", "500 ₽ и 3000 ₸", "שלום", "за́мок"})
    void printsWhatItsSignsHave(String text) {
        assertThat(of(text)).isEqualTo(text);
    }

    @Property
    void printsWhateverTheText(@ForAll String text) {
        String printed = of(text);

        assertThat(printed.chars().allMatch(c -> c == '\n' || Face.regular().width((char) c) >= 0))
                .isTrue();
    }

    private static String of(String text) {
        return PrintableText.of(text, Face.regular(), Language.RU);
    }
}
