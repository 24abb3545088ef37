package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    @Test
    void keepsTheBlankAtTheEndOfEachLine() {
        assertThat(lines("совместная деятельность детей", 80)).containsExactly("совместная ", "деятельность ", "детей");
    }

    @Test
    void breaksAfterTheHyphenOfACompoundButNotInARangeOfNumbers() {
        assertThat(lines("коуч-консультант", 75)).containsExactly("коуч-", "консультант");
        assertThat(lines("начало–окончание", 75)).containsExactly("начало–", "окончание");
        assertThat(lines("с 2026-2027", 55)).containsExactly("с ", "2026-2027");
    }

    @Test
    void doesNotBeginALineWithADashNorEndItWithANumberSign() {
        assertThat(lines("сессия — беседа", 50)).containsExactly("сессия — ", "беседа");
        assertThat(lines("протокол № 15", 55)).containsExactly("протокол ", "№ 15");
    }

    @Test
    void keepsTheKindOfAnInstitutionWithItsNumberWhereThatFits() {
        assertThat(lines("учреждение «Детский сад № 999 «Пример»", 140))
                .containsExactly("учреждение ", "«Детский сад № 999 ", "«Пример»");
        assertThat(lines("Берёзовская средняя школа № 7", 130)).containsExactly("Берёзовская ", "средняя школа № 7");
        assertThat(lines("Детский сад № 999", 60)).containsExactly("Детский ", "сад № 999");
        assertThat(lines("приказ от 31.08.2026 № 48-од", 110)).containsExactly("приказ от 31.08.2026 ", "№ 48-од");
    }

    @Test
    void endsALineWhereItsAuthorDid() {
        assertThat(lines("ПОЛОЖЕНИЕ\nо сессиях", 500)).containsExactly("ПОЛОЖЕНИЕ ", "о сессиях");
    }

    @Test
    void dividesAWordThatIsWiderThanTheLineBetweenSyllablesWithAHyphen() {
        assertThat(lines("профессионального", 60)).containsExactly("профес-", "сионально-", "го");
        assertThat(lines("ыыыыыыыыыы", 30)).allSatisfy(line -> assertThat(line).matches("ы{1,4}-?"));
    }

    @Test
    void breaksAnAddressOnlyAtItsSigns() {
        assertThat(lines("https://meet.example.org/rooms/kindergarten?pwd=abcdef&lang=ru", 130))
                .containsExactly("https://meet.example.org/", "rooms/kindergarten?pwd=", "abcdef&lang=ru");
    }

    @Test
    void keepsNamesNumbersDatesAndTimesWhole() {
        assertThat(lines("Одуванчикова М. С.", 60)).containsExactly("Одуванчи-", "кова М. С.");
        assertThat(lines("педагог Иванова А. П.", 90)).containsExactly("педагог ", "Иванова А. П.");
        assertThat(lines("педагог А. П. Иванова", 90)).containsExactly("педагог ", "А. П. Иванова");
        assertThat(lines("всего 45 мин.", 45)).containsExactly("всего ", "45 мин.");
        assertThat(lines("14:00–14:45", 40)).containsExactly("14:00–", "14:45");
        assertThat(lines("с 15.09.2026", 60)).containsExactly("с ", "15.09.2026");
    }

    @Test
    void setsLettersFromTheRightInTheirOrderAndSaysThemInTheirs() {
        List<Line.Piece> pieces = LineBreaker.lines(
                        RichText.of("имя \u05E9\u05DC\u05D5\u05DD (\u05D3\u05D5\u05D3) 5"),
                        false,
                        12,
                        500,
                        500,
                        Language.RU)
                .get(0)
                .pieces();

        assertThat(pieces)
                .extracting(Line.Piece::text)
                .containsExactly("имя ", "5", " (\u05D3\u05D5\u05D3) \u05DD\u05D5\u05DC\u05E9");
        assertThat(pieces.get(2).spoken()).isEqualTo("\u05E9\u05DC\u05D5\u05DD (\u05D3\u05D5\u05D3) ");
    }

    @Test
    void hasNoLinesForNoText() {
        assertThat(lines("", 100)).isEmpty();
    }

    @Test
    void keepsTheFacesOfItsParts() {
        List<Line> lines = LineBreaker.lines(
                RichText.of(Run.of("GROW "), Run.bold("четыре"), Run.italic(" шага")),
                false,
                12,
                500,
                500,
                Language.RU);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).pieces())
                .extracting(Line.Piece::face)
                .containsExactly(Face.regular(), Face.bold(), Face.of(false, true));
        assertThat(lines.get(0).pieces()).extracting(Line.Piece::part).containsExactly(0, 1, 2);
        assertThat(lines.get(0).gaps()).isEqualTo(2);
    }

    private static List<String> lines(String text, float width) {
        return LineBreaker.lines(RichText.of(text), false, 12, width, width, Language.RU).stream()
                .map(line -> line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
