package org.coachingtoolkit.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final DocumentInfo INFO = DocumentInfo.of(Instant.parse("2026-09-01T06:00:00Z"));

    @Test
    void keepsItsBlocksInTheOrderOfReading() {
        Document document = Document.builder("regulation", "Положение", Language.RU)
                .info(INFO)
                .add(Title.of("ПОЛОЖЕНИЕ", "о проведении коучинг-сессий"))
                .addAll(List.of(Heading.of(1, "1. Общие положения"), Paragraph.of("Текст.")))
                .build();

        assertThat(document.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Title", "Heading", "Paragraph");
        assertThat(document.layout()).isEqualTo(LayoutProfile.office());
    }

    @Test
    void laysOutEnglishPlainly() {
        Document document = Document.builder("note", "Note", Language.EN)
                .info(INFO)
                .add(Paragraph.of("Text."))
                .build();

        assertThat(document.layout()).isEqualTo(LayoutProfile.plain());
    }

    @Test
    void refusesAHeadingThatSkipsALevelOnTheWayDown() {
        Document.Builder builder = Document.builder("note", "Note", Language.EN)
                .info(INFO)
                .add(Heading.of(1, "One"))
                .add(Heading.of(3, "Three"));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("heading 'Three' must not be more than one level below the heading before it: 3 after 1");
    }

    @Test
    void letsAHeadingClimbSeveralLevelsAtOnce() {
        Document document = Document.builder("note", "Note", Language.EN)
                .info(INFO)
                .add(Heading.of(1, "One"))
                .add(Heading.of(2, "Two"))
                .add(Heading.of(3, "Three"))
                .add(Heading.of(1, "One again"))
                .build();

        assertThat(document.blocks()).hasSize(4);
    }

    @Test
    void asksForItsInformation() {
        Document.Builder builder = Document.builder("note", "Note", Language.EN).add(Paragraph.of("Text."));

        assertThatIllegalStateException().isThrownBy(builder::build).withMessage("info must be set before build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Schedule", "../schedule", "a b", "-a", "a-", "план"})
    void refusesAKindThatIsNoFileName(String kind) {
        Document.Builder builder =
                Document.builder(kind, "Title", Language.EN).info(INFO).add(Paragraph.of("Text."));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("kind must be letters a-z, digits and hyphens: '" + kind + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "relative/path", "#anchor"})
    void refusesLinksThatDoNotLeadToTheWebOrAMailBox(String link) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Run.link("here", URI.create(link)))
                .withMessage("link must be http, https or mailto: '" + link + "'");
    }

    @Test
    void writesEachTypeOfCellInTheLanguageOfTheDocument() {
        assertThat(Cell.of(LocalDate.of(2026, 9, 5)).written(Language.RU)).isEqualTo("05.09.2026");
        assertThat(Cell.of(LocalTime.of(9, 5)).written(Language.EN)).isEqualTo("09:05");
        assertThat(Cell.of(LocalDateTime.of(2026, 9, 5, 9, 5)).written(Language.UK))
                .isEqualTo("05.09.2026 09:05");
        assertThat(Cell.of(new BigDecimal("2.50")).written(Language.RU)).isEqualTo("2,5");
        assertThat(Cell.of(7).written(Language.EN)).isEqualTo("7");
        assertThat(Cell.percent(new BigDecimal("0.625")).written(Language.EN)).isEqualTo("62.5%");
        assertThat(Cell.mark("да").written(Language.RU)).isEqualTo("да");
        assertThat(Cell.BLANK.written(Language.RU)).isEmpty();
    }

    @Test
    void showsAPlaceToFillInAsUnderscores() {
        RichText text = RichText.of(Run.of("№ "), new BlankField("номер", 4));

        assertThat(text.plain()).isEqualTo("№ ____");
    }

    @Test
    void tellsWhichRowDoesNotFitItsTable() {
        Table table = Table.of("План", List.of(Column.text("Срок", 1), Column.text("Отметка", 1)), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.checkRow(Row.of(Cell.of("сентябрь")), 4))
                .withMessage("row 4 of table 'План' must have 2 cells: 1");
    }

    @Test
    void makesTheTableOfAChartsFigures() {
        Chart chart = new Chart.Bars(
                "Уровни",
                "Уровень вырос.",
                List.of("Планирование", "Анализ"),
                Scale.of(0, 10),
                List.of(new Series("сентябрь", List.of(BigDecimal.ONE, BigDecimal.TEN))));

        Table table = chart.figures("Направление");

        assertThat(table.columns()).extracting(Column::header).containsExactly("Направление", "сентябрь");
        assertThat(table.rows())
                .containsExactly(
                        Row.of(Cell.of("Планирование"), Cell.of(BigDecimal.ONE)),
                        Row.of(Cell.of("Анализ"), Cell.of(BigDecimal.TEN)));
    }

    @Test
    void countsTheSpansOfATimelineByKind() {
        LocalDate day = LocalDate.of(2026, 9, 7);
        Chart chart = new Chart.Timeline(
                "Год",
                "Сессии по неделям.",
                day,
                day.plusDays(30),
                List.of(new Chart.Lane(
                        "Иванова",
                        List.of(
                                new Chart.Span(day, day, "очно"),
                                new Chart.Span(day.plusDays(7), day.plusDays(7), "очно"),
                                new Chart.Span(day.plusDays(8), day.plusDays(9), "онлайн")))));

        assertThat(chart.figures("Педагог").rows()).containsExactly(Row.of(Cell.of("Иванова"), Cell.of(2), Cell.of(1)));
    }

    @Test
    void refusesFiguresThatLieOutsideTheScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chart.Bars(
                        "Levels",
                        "Levels rose.",
                        List.of("Planning"),
                        Scale.of(0, 5),
                        List.of(new Series("autumn", List.of(BigDecimal.TEN)))))
                .withMessage("values of series 'autumn' must lie on the scale 0 to 5: 10");
    }
}
