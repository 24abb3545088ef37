package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Scale;
import org.coachingtoolkit.reports.document.Series;
import org.coachingtoolkit.reports.document.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Charts at the limits of what the tree allows. */
class ChartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @EnumSource
    void theLargestTimelineStaysOnItsPage(Orientation orientation) throws Exception {
        List<Chart.Lane> lanes = IntStream.rangeClosed(1, 40)
                .mapToObj(lane -> new Chart.Lane(
                        "Педагог с длинным именем и отчеством " + lane,
                        List.of(new Chart.Span(DAY.plusDays(lane), DAY.plusDays(lane), "встреча"))))
                .toList();

        byte[] pdf = write(orientation, new Chart.Timeline("Год", "Встречи.", DAY, DAY.plusYears(10), lanes));

        assertThat(words(pdf)).contains("отчеством 1", "отчеством 40", "встреча");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theLargestRadarAndBarsStayOnTheirPages(Orientation orientation) throws Exception {
        List<String> categories = IntStream.rangeClosed(1, 36)
                .mapToObj(i -> "Направление работы " + i)
                .toList();
        List<Series> series = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Series(
                        "Замер с очень длинным названием ".repeat(8) + i,
                        Collections.nCopies(36, new BigDecimal(i).movePointLeft(1))))
                .toList();
        Scale scale = new Scale(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.1"));

        byte[] radar = write(orientation, new Chart.Radar("Радар", "Замеры.", categories, scale, series));
        byte[] bars = write(orientation, new Chart.Bars("Столбики", "Замеры.", categories, scale, series));

        assertThat(words(radar)).contains("Направление работы 36", "Замер с очень длинным");
        assertThat(words(bars)).contains("Направление работы 36", "Замер с очень длинным");
        assertThat(VeraPdf.failures(radar)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theLargestDotsAndSharesStayOnTheirPages(Orientation orientation) throws Exception {
        List<String> categories = IntStream.rangeClosed(1, 36)
                .mapToObj(i -> "Утверждение с очень длинным текстом о работе учителя на уроке и после него " + i)
                .toList();
        List<Series> levels = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Series(i + " – уровень", Collections.nCopies(36, new BigDecimal("16.7"))))
                .toList();
        Scale scale = new Scale(new BigDecimal("-1"), BigDecimal.ONE, new BigDecimal("0.5"));
        List<Series> ends = List.of(
                new Series("нижняя", Collections.nCopies(36, new BigDecimal("-1"))),
                new Series("верхняя", Collections.nCopies(36, BigDecimal.ONE)));
        List<Series> marks = List.of(new Series("эффект", Collections.nCopies(36, new BigDecimal("0.25"))));

        byte[] dots = write(orientation, new Chart.Dots("Эффекты", "Эффекты.", categories, scale, marks, ends));
        byte[] shares = write(orientation, new Chart.Shares("Ответы", "Ответы.", categories, levels));

        assertThat(words(dots)).contains("после него 36", "эффект");
        assertThat(words(shares)).contains("после него 36", "6 – уровень");
        assertThat(VeraPdf.failures(shares)).isEmpty();
    }

    @Test
    void sharesAboveTheWholeAndIntervalsOfOneEndAreRefused() {
        List<Series> much =
                List.of(new Series("1", List.of(new BigDecimal("60"))), new Series("2", List.of(new BigDecimal("60"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chart.Shares("t", "a", List.of("x"), much))
                .withMessageContaining("120");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chart.Dots(
                        "t", "a", List.of("x"), Scale.of(20, 60), much.subList(0, 1), much.subList(0, 1)))
                .withMessageContaining("upper end");
    }

    @Test
    void barsLieDownBeforeAWordOfTheirNamesIsBroken() throws Exception {
        List<String> categories = List.of("Мотивационный", "Рефлексивно-деятельностный", "Интеллектуальный", "ИКТ");
        Scale scale = Scale.of(0, 5);
        List<Series> once = List.of(new Series("До", Collections.nCopies(4, BigDecimal.ONE)));
        List<String> many = Collections.nCopies(3, categories).stream()
                .flatMap(List::stream)
                .toList();
        List<Series> thrice = List.of(new Series("До", Collections.nCopies(12, BigDecimal.ONE)));

        byte[] upright = write(Orientation.LANDSCAPE, new Chart.Bars("Уровни", "Уровни.", categories, scale, once));
        byte[] lying = write(Orientation.PORTRAIT, new Chart.Bars("Уровни", "Уровни.", many, scale, thrice));

        assertThat(words(upright)).contains("Рефлексивно-деятельностный");
        assertThat(words(lying)).contains("Рефлексивно-деятельностный");
        assertThat(VeraPdf.failures(lying)).isEmpty();
    }

    private static String words(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        assertThat(reader.getNumberOfPages()).isEqualTo(1);
        return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
    }

    private static byte[] write(Orientation orientation, Chart chart) throws IOException {
        Document document = Document.builder("chart", "Диаграмма", Language.RU)
                .layout(LayoutProfile.office().in(orientation))
                .info(DocumentInfo.of(Specimen.CREATED))
                .add(chart)
                .build();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter().write(document, pdf);
        return pdf.toByteArray();
    }
}
