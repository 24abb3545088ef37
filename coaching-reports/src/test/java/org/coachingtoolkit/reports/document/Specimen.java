package org.coachingtoolkit.reports.document;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Clauses.Clause;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;

/** Documents that use every kind of block, for the tests of all writers. */
public final class Specimen {
    /** When every specimen was made. */
    public static final Instant CREATED = Instant.parse("2026-09-01T06:30:00Z");

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final Language language;

    private Specimen(Language language) {
        this.language = language;
    }

    /** Returns a document with every kind of block, upright at first and with a table on its long side. */
    public static Document everything(Language language) {
        return new Specimen(language).everything();
    }

    /** Returns a document with nothing but a table of the given number of rows, like those of a schedule. */
    public static Document longTable(Language language, int rows) {
        Specimen specimen = new Specimen(language);
        return Document.builder("schedule", specimen.in("Расписание", "Schedule", "Розклад"), language)
                .layout(LayoutProfile.office().in(Orientation.LANDSCAPE))
                .info(DocumentInfo.of(CREATED))
                .add(specimen.schedule(rows))
                .build();
    }

    private String in(String ru, String en, String uk) {
        return switch (language) {
            case RU -> ru;
            case EN -> en;
            case UK -> uk;
        };
    }

    private Document everything() {
        return Document.builder(
                        "specimen", in("Положение о коучинге", "Coaching policy", "Положення про коучинг"), language)
                .info(new DocumentInfo(
                        in("Детский сад «Ромашка» & Ко", "Daisy <Nursery>", "Дитячий садок «Ромашка»"),
                        in("Все виды блоков", "Every kind of block", "Усі види блоків"),
                        List.of("coaching", in("расписание", "schedule", "розклад")),
                        CREATED))
                .addAll(head())
                .addAll(text())
                .addAll(charts())
                .add(new PageBreak(Orientation.LANDSCAPE))
                .add(AttachmentMark.of(
                        in("Приложение № 1", "Appendix 1", "Додаток 1"),
                        in("к Положению о коучинге", "to the Coaching policy", "до Положення про коучинг")))
                .add(Heading.of(1, in("Расписание сессий", "Schedule of sessions", "Розклад сесій")))
                .add(schedule(24))
                .add(new SignatureBlock(List.of(
                        new Signature(in("Педагог", "Teacher", "Педагог"), "", true),
                        new Signature(
                                in("Коуч-консультант, старший воспитатель", "Coach", "Коуч-консультант"),
                                in("О. П. Сидорова", "O. Sidorova", "О. Сидорова"),
                                false))))
                .add(new PageBreak(Orientation.PORTRAIT))
                .addAll(form())
                .build();
    }

    private List<Block> head() {
        return List.of(
                OrganisationHead.of(
                        in(
                                "Муниципальное бюджетное дошкольное образовательное учреждение детский сад № 15 «Ромашка»",
                                "Daisy Nursery School",
                                "Заклад дошкільної освіти № 15 «Ромашка»"),
                        in("(МБДОУ д/с № 15)", "(DNS)", "(ЗДО № 15)")),
                new ApprovalHead(
                        RichText.lines(
                                in("ПРИНЯТО", "Adopted by", "СХВАЛЕНО"),
                                in("на педагогическом совете", "the staff council", "педагогічною радою"),
                                in("(протокол от 29.08.2026 № 1)", "29 August 2026", "(протокол від 29.08.2026 № 1)")),
                        List.of(
                                RichText.of(in("УТВЕРЖДЕНО", "Approved by", "ЗАТВЕРДЖЕНО")),
                                RichText.of(in(
                                        "приказом заведующего МБДОУ детский сад № 15 «Ромашка»",
                                        "the head teacher",
                                        "наказом директора")),
                                RichText.of(
                                        Run.of(in("от ", "on ", "від ")),
                                        new BlankField(in("дата приказа", "date", "дата наказу"), 12),
                                        Run.of(" № "),
                                        new BlankField(in("номер приказа", "number", "номер наказу"), 4)))),
                Title.of(
                        in("ПОЛОЖЕНИЕ", "POLICY", "ПОЛОЖЕННЯ"),
                        in("о проведении коучинг-сессий", "on coaching sessions", "про проведення коучинг-сесій"),
                        in("на 2026–2027 учебный год", "school year 2026/27", "на 2026–2027 навчальний рік")),
                new Contents("", 2));
    }

    private List<Block> text() {
        String long1 = in(
                "Коучинг-сессия — это индивидуальная или групповая беседа коуч-консультанта с педагогом, в которой"
                        + " педагог сам находит решение своей профессиональной проблемы и сам выбирает следующий шаг."
                        + " Частота и продолжительность сессий согласуются для каждой цели отдельно.",
                "A coaching session is a talk between a coach and a teacher, alone or in a group, in which the teacher"
                        + " finds a way out of a professional problem and chooses the next step. How often and how long"
                        + " they meet is agreed for each goal.",
                "Коучинг-сесія — це індивідуальна або групова бесіда коуч-консультанта з педагогом, у якій педагог сам"
                        + " знаходить розв’язання своєї професійної проблеми й сам обирає наступний крок. Частоту та"
                        + " тривалість сесій узгоджують для кожної цілі окремо.");
        return List.of(
                Heading.of(1, in("1. Общие положения", "1. General", "1. Загальні положення")),
                Paragraph.of(long1),
                Paragraph.of(RichText.of(
                        Run.of(in("Порядок описан на ", "The way is described on ", "Порядок описано на ")),
                        Run.link(in("сайте", "the site", "сайті"), URI.create("https://example.org/coaching?a=1&b=2")),
                        Run.of(in("; модель ", "; the ", "; модель ")),
                        Run.of("GROW").in(Language.EN),
                        Run.of(in(" состоит из ", " model has ", " складається з ")),
                        Run.bold(in("четырёх шагов", "four steps", "чотирьох кроків")),
                        Run.of(in(" и ", " and ", " і ")),
                        Run.italic(in("не заменяет", "does not replace", "не замінює")),
                        Run.of(in(" наставничество.", " mentoring.", " наставництво.")))),
                Heading.of(2, in("1.1. Участники", "1.1. Participants", "1.1. Учасники")),
                Clauses.of(
                        Clause.of(
                                "1.1.1.",
                                long1,
                                Clause.of("—", in("педагог;", "a teacher;", "педагог;")),
                                Clause.of("—", in("группа педагогов;", "a group of teachers;", "група педагогів;"))),
                        Clause.of("1.1.2.", in("Коуч не оценивает.", "A coach does not judge.", "Коуч не оцінює."))),
                Heading.of(1, in("2. Порядок работы", "2. Ways of working", "2. Порядок роботи")),
                Paragraph.of(long1 + " " + long1),
                Clauses.of(
                        Clause.of("а)", in("первое;", "first;", "перше;")),
                        Clause.of("б)", in("второе.", "second.", "друге."))));
    }

    private List<Block> charts() {
        List<String> areas = List.of(
                in("Планирование занятия", "Planning", "Планування заняття"),
                in("Анализ своей работы", "Self-analysis", "Аналіз своєї роботи"),
                in("Общение с родителями", "Work with parents", "Спілкування з батьками"),
                in("Цифровые средства", "Digital tools", "Цифрові засоби"),
                in("Наблюдение за ребёнком", "Observation", "Спостереження за дитиною"));
        List<Series> series = List.of(
                new Series(in("сентябрь", "September", "вересень"), figures("1", "2", "2.5", "1.5", "3")),
                new Series(in("май", "May", "травень"), figures("3", "4", "3.5", "3", "4.5")));
        Chart radar = new Chart.Radar(
                in("Самооценка компетентности", "Self-assessment", "Самооцінка компетентності"),
                in("В мае все пять оценок выше.", "All five ratings rose.", "У травні всі п’ять оцінок вищі."),
                areas,
                Scale.of(0, 5),
                series);
        Chart bars = new Chart.Bars(
                in("Оценки по направлениям", "Ratings by area", "Оцінки за напрямами"),
                in("Те же оценки столбиками.", "The same ratings as bars.", "Ті самі оцінки стовпчиками."),
                areas,
                Scale.of(0, 5),
                series);
        List<Chart.Lane> lanes = IntStream.range(0, 5)
                .mapToObj(lane -> new Chart.Lane(
                        in("Педагог ", "Teacher ", "Педагог ") + (lane + 1),
                        List.of(
                                span(14 * lane + 10, 0, in("очная сессия", "at school", "очна сесія")),
                                span(14 * lane + 40, 0, in("онлайн", "online", "онлайн")),
                                span(14 * lane + 60, 35, in("открытый показ", "open lesson", "відкритий показ")))))
                .toList();
        Chart timeline = new Chart.Timeline(
                in("Расписание на год", "The year", "Розклад на рік"),
                in("По три встречи у каждого.", "Three meetings each.", "По три зустрічі в кожного."),
                START,
                LocalDate.of(2027, 5, 31),
                lanes);
        return List.of(
                Heading.of(1, in("3. Результаты", "3. Results", "3. Результати")),
                radar,
                radar.figures(in("Направление", "Area", "Напрям")),
                bars,
                timeline,
                timeline.figures(in("Педагог", "Teacher", "Педагог")));
    }

    private static Chart.Span span(int day, int length, String kind) {
        return new Chart.Span(START.plusDays(day), START.plusDays(day + length), kind);
    }

    private static List<BigDecimal> figures(String... figures) {
        return List.of(figures).stream().map(BigDecimal::new).toList();
    }

    private Table schedule(int rows) {
        List<Column> columns = List.of(
                Column.of(in("№ п/п", "No.", "№ з/п"), ValueType.NUMBER, 3).aligned(Column.Alignment.CENTRE),
                Column.of(in("Дата", "Date", "Дата"), ValueType.DATE, 7),
                Column.of(in("Начало", "Start", "Початок"), ValueType.TIME, 5),
                Column.text(in("Тема сессии", "Topic", "Тема сесії"), 18),
                Column.text(in("Педагог (группа педагогов)", "Teacher or group", "Педагог (група)"), 12)
                        .asRowHeader(),
                Column.text(in("Коуч-консультант, должность", "Coach, post", "Коуч-консультант, посада"), 14),
                Column.of(in("Доля", "Share", "Частка"), ValueType.PERCENT, 5),
                Column.marks(
                        in("Отметка о проведении", "Held", "Позначка про проведення"),
                        7,
                        List.of(in("да", "yes", "так"), in("нет", "no", "ні"))));
        return new Table(in("Расписание", "Schedule", "Розклад"), columns, () -> new RowIterator(rows), true);
    }

    private final class RowIterator implements java.util.Iterator<Row> {
        private final int rows;
        private int next;

        private RowIterator(int rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return next < rows;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            return row(next++, rows);
        }
    }

    private Row row(int index, int rows) {
        if (index == rows - 1 && rows > 2) {
            return Row.summary(
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.of(in("Итого", "Total", "Разом")),
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.percent(BigDecimal.ONE),
                    Cell.BLANK);
        }
        if (rows > 2 && index % 12 == 0) {
            return Row.section(in("Месяц ", "Month ", "Місяць ") + (index / 12 + 1));
        }
        return Row.of(
                Cell.of(index + 1),
                Cell.of(START.plusDays(index % 300)),
                Cell.of(LocalTime.of(9 + index % 8, 5 * (index % 12))),
                Cell.of(in(
                        "Как организовать совместную деятельность детей на прогулке",
                        "How to organise shared play outdoors",
                        "Як організувати спільну діяльність дітей на прогулянці")),
                Cell.of(in("Иванова Мария Петровна", "Maria Ivanova", "Іваненко Марія Петрівна")),
                Cell.of(in("Сидорова О. П., старший воспитатель", "O. Sidorova, lead educator", "Сидоренко О. П.")),
                Cell.percent(new BigDecimal("0.125")),
                Cell.mark(index % 3 == 0 ? in("да", "yes", "так") : ""));
    }

    private List<Block> form() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rows.add(Row.blank(4));
        }
        rows.add(Row.of(Cell.of(1), Cell.of(RichText.of(Run.bold("GROW").in(Language.EN))), Cell.BLANK, Cell.BLANK));
        return List.of(
                Heading.of(1, in("4. Анкета", "4. Questionnaire", "4. Анкета")),
                new Fields(List.of(
                        Fields.Field.of(in("Педагог", "Teacher", "Педагог"), ""),
                        Fields.Field.of(in("Тема", "Topic", "Тема"), in("Речь детей", "Speech", "Мовлення дітей")))),
                new Checklist(List.of(
                        new Checklist.Item(true, RichText.of(in("согласен", "I agree", "погоджуюсь"))),
                        new Checklist.Item(
                                false, RichText.of(in("нужна помощь", "I need help", "потрібна допомога"))))),
                Table.of(
                        in("Лист ознакомления", "Acknowledgement", "Аркуш ознайомлення"),
                        List.of(
                                Column.of("№", ValueType.NUMBER, 1),
                                Column.text(in("Ф. И. О.", "Name", "ПІБ"), 5),
                                Column.of(in("Дата", "Date", "Дата"), ValueType.DATE, 2),
                                Column.text(in("Подпись", "Signature", "Підпис"), 3)),
                        rows),
                new Paragraph(
                        RichText.of(
                                in("Заполняется педагогом.", "To be filled in by the teacher.", "Заповнює педагог.")),
                        Paragraph.Style.NOTE),
                new Paragraph(RichText.of("* * *"), Paragraph.Style.CENTRED));
    }
}
