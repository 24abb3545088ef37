package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
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
    void endsALineWhereItsAuthorDid() {
        assertThat(lines("ПОЛОЖЕНИЕ\nо сессиях", 500)).containsExactly("ПОЛОЖЕНИЕ ", "о сессиях");
    }

    @Test
    void breaksAWordThatIsWiderThanTheLine() {
        assertThat(lines("ыыыыыыыыыы", 30)).allSatisfy(line -> assertThat(line).matches("ы{1,4}"));
    }

    @Test
    void hasNoLinesForNoText() {
        assertThat(lines("", 100)).isEmpty();
    }

    @Test
    void keepsTheFacesOfItsParts() {
        List<Line> lines = LineBreaker.lines(
                RichText.of(Run.of("GROW "), Run.bold("четыре"), Run.italic(" шага")), false, 12, 500, 500, () -> "");

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).pieces())
                .extracting(Line.Piece::face)
                .containsExactly(Face.regular(), Face.bold(), Face.of(false, true));
        assertThat(lines.get(0).pieces()).extracting(Line.Piece::part).containsExactly(0, 1, 2);
        assertThat(lines.get(0).gaps()).isEqualTo(2);
    }

    private static List<String> lines(String text, float width) {
        return LineBreaker.lines(RichText.of(text), false, 12, width, width, () -> "").stream()
                .map(line -> line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
