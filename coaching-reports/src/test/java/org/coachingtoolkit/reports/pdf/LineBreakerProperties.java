package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Inline;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;

class LineBreakerProperties {
    @Property
    void losesNoCharacterAndAddsNone(
            @ForAll @Size(max = 4) List<
                                    @CharRange(from = 'а', to = 'я') @Chars({' ', '-', '—', '\n', '№'})
                                    @StringLength(max = 60) String>
                            words,
            @ForAll @FloatRange(min = 5, max = 300) float width) {
        RichText text = text(words);
        StringBuilder printed = new StringBuilder();

        LineBreaker.lines(text, false, 12, width, width, Language.RU)
                .forEach(line -> line.pieces().stream()
                        .filter(piece -> !LineBreaker.SOFT_HYPHEN.equals(piece.spoken()))
                        .forEach(piece -> printed.append(piece.text())));

        assertThat(printed.toString()).isEqualTo(text.plain().replace('\n', ' '));
    }

    @Property
    void noLineIsWiderThanItsRoomUnlessOneCharacterIs(
            @ForAll @CharRange(from = 'а', to = 'я') @Chars({' ', '-'}) @StringLength(max = 120) String words,
            @ForAll @FloatRange(min = 5, max = 200) float width) {
        List<Line> lines = LineBreaker.lines(RichText.of(words), true, 11, width, width, Language.RU);

        assertThat(lines)
                .allSatisfy(line -> assertThat(line.width() <= width + 0.01f
                                || line.pieces().get(0).text().strip().length() == 1)
                        .isTrue());
    }

    @Property
    void onlyTheLastLineIsLastWhenTheAuthorBreaksNone(
            @ForAll @CharRange(from = 'a', to = 'z') @Chars({' '}) @StringLength(min = 1, max = 80) String words) {
        List<Line> lines = LineBreaker.lines(RichText.of(words), false, 12, 50, 50, Language.RU);

        assertThat(lines.subList(0, lines.size() - 1)).noneMatch(Line::last);
        assertThat(lines.get(lines.size() - 1).last()).isTrue();
    }

    private static RichText text(List<String> words) {
        List<Inline> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            parts.add(i % 2 == 0 ? Run.of(words.get(i)) : Run.bold(words.get(i)));
        }
        return new RichText(parts);
    }
}
