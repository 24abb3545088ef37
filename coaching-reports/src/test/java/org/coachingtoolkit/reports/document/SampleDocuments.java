package org.coachingtoolkit.reports.document;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Clauses.Clause;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;

/** Documents that hold one of everything, for the tests of writers. */
public final class SampleDocuments {
    private static final DocumentInfo INFO = new DocumentInfo(
            "МБДОУ № 7", "Проба", List.of("коучинг", "расписание"), Instant.parse("2026-09-01T06:00:00Z"));

    private SampleDocuments() {}

    /** Returns a document with every kind of block and of cell. */
    public static Document everything(Language language) {
        Chart bars = new Chart.Bars(
                "Сессии по месяцам",
                "В сентябре три сессии, в октябре пять.",
                List.of("сентябрь", "октябрь"),
                Scale.of(0, 5),
                List.of(series("проведены", 3, 4), series("перенесены", 0, 1)));
        Chart radar = new Chart.Radar(
                "Самооценка",
                "Речь выросла с двух до трёх.",
                List.of("речь", "игра", "музыка"),
                Scale.of(0, 4),
                List.of(series("до", 2, 3, 1), series("после", 3, 3, 2)));
        Chart timeline = new Chart.Timeline(
                "Лента времени",
                "Две сессии у Ивановой.",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 12, 31),
                List.of(new Chart.Lane(
                        "Иванова А.П.",
                        List.of(
                                new Chart.Span(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), "проведена"),
                                new Chart.Span(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 5), "план")))));
        return Document.builder("sample", "Всё сразу", language)
                .info(INFO)
                .add(AttachmentMark.of("Приложение № 1", "к годовому плану"))
                .add(OrganisationHead.of("Детский сад № 7"))
                .add(new ApprovalHead(RichText.lines("ПРИНЯТО", "советом"), RichText.lines("УТВЕРЖДЕНО", "приказом")))
                .add(Title.of("ПРОБА", "о всех блоках", "на 2026–2027 учебный год"))
                .add(new Contents("", 2))
                .add(Heading.of(1, "1. Слова"))
                .add(Paragraph.of(RichText.of(
                        Run.of("Обычные, "),
                        Run.bold("жирные, "),
                        Run.italic("наклонные "),
                        Run.link("и ссылка", URI.create("https://example.org/a?b=c&d")))))
                .add(new Paragraph(RichText.of("Посередине"), Paragraph.Style.CENTRED))
                .add(new Paragraph(RichText.of("Без отступа"), Paragraph.Style.FLUSH))
                .add(Heading.of(2, "1.1. Пункты"))
                .add(Clauses.of(
                        Clause.of("1.", "Общие положения", Clause.of("1.1.", "первый"), Clause.of("1.2.", "второй")),
                        Clause.of("2.", "Цели", Clause.of("—", "помощь"), Clause.of("—", "поиск"))))
                .add(Checklist.open(List.of("да", "нет")))
                .add(new Fields(List.of(Field.of("Педагог", "Иванова А.П."), Field.of("Тема", ""))))
                .add(values())
                .add(new Paragraph(RichText.of("Под таблицей"), Paragraph.Style.NOTE))
                .add(SignatureBlock.of(
                        new Signature("Педагог", "А.П. Иванова", true), new Signature("Коуч-консультант", "", false)))
                .add(new PageBreak(Orientation.LANDSCAPE))
                .add(bars)
                .add(bars.figures("Месяц"))
                .add(radar)
                .add(timeline)
                .build();
    }

    /** Returns a table with a value of every type and of every danger. */
    public static Table values() {
        return new Table(
                "Значения: [все]",
                List.of(
                        Column.of("№", ValueType.NUMBER, 1),
                        Column.text("=Слова", 4).asRowHeader(),
                        Column.of("Дата", ValueType.DATE, 2),
                        Column.of("Время", ValueType.TIME, 2),
                        Column.of("Миг", ValueType.DATE_TIME, 3),
                        Column.of("Доля", ValueType.PERCENT, 2),
                        Column.marks("Отметка", 3, List.of("да, конечно", "нет"))),
                List.of(
                        Row.section("Первый раздел"),
                        Row.of(
                                Cell.of(new BigDecimal("12.50")),
                                Cell.of("=HYPERLINK(\"http://evil.example\")"),
                                Cell.of(LocalDate.of(2026, 9, 7)),
                                Cell.of(LocalTime.of(9, 5)),
                                Cell.of(LocalDateTime.of(2026, 9, 7, 18, 0)),
                                Cell.percent(new BigDecimal("0.625")),
                                Cell.mark("нет")),
                        Row.of(
                                Cell.of(new BigDecimal("12345678901234567890")),
                                Cell.of("-1+2 \uD800 \u0000 _x0041_ <&> ё ї"),
                                Cell.of(LocalDate.of(1812, 9, 7)),
                                Cell.of(LocalTime.MIDNIGHT),
                                Cell.BLANK,
                                Cell.percent(BigDecimal.ONE),
                                Cell.mark("")),
                        Row.summary(
                                Cell.of(2),
                                Cell.of("Итого"),
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK,
                                Cell.BLANK)),
                true);
    }

    private static Series series(String name, int... values) {
        return new Series(
                name, Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList());
    }
}
