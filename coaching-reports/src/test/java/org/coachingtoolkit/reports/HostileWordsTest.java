package org.coachingtoolkit.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.FinalText;
import com.lowagie.text.pdf.parser.ParsedText;
import com.lowagie.text.pdf.parser.ParsedTextImpl;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.lowagie.text.pdf.parser.TextAssembler;
import com.lowagie.text.pdf.parser.Word;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.session.Venue;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.PlainText;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.html.HtmlWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that no form was drawn for: nothing is thrown, lost or printed beyond the margin, in any format. */
class HostileWordsTest {
    /** In points; what a writer may round. */
    private static final float ROUNDING = 0.5f;

    private static final String LINK =
            "https://meeting.example.org/rooms/" + "Ab9-d".repeat(30) + "?pwd=" + "k".repeat(11);
    private static final String WORD = "Г" + "лубокоуважаемая".repeat(33) + "яяяя";
    private static final String TOPIC = "Т" + "1а/б-в_г.д".repeat(49) + "конецтемы";
    private static final String FAMILY = "Ф" + "амилия".repeat(33) + "а";
    private static final String HYPHENATED = "И" + "ванова-".repeat(27) + "Петрова";
    private static final String MARKS = "е\u0301и\u0306\u0301о\u0308\u0323\u0302".repeat(12);
    private static final String INSTITUTION =
            "Муниципальное автономное дошкольное образовательное учреждение " + "комбинированного вида ".repeat(11);
    private static final GoalId GOAL = new GoalId("g-1");
    private static final CoachId COACH = new CoachId("c-1");

    static Stream<Arguments> documents() {
        Imprint imprint = Imprint.of(Language.RU, SampleProgramme.CREATED);
        CoachingProgramme hostile = hostile();
        CoachingProgramme oneGoal = hostile.with(schedule(List.of()));
        CoachingProgramme nothing = oneGoal.toBuilder()
                .teachers(List.of())
                .goals(List.of())
                .coaches(List.of())
                .build();
        return Stream.of(hostile, oneGoal, nothing)
                .flatMap(programme -> Stream.of(DocumentKind.values())
                        .flatMap(kind -> Reports.of(programme, imprint).of(kind).limit(1)))
                .map(report -> Arguments.of(report.name(), report.document()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void nothingIsLostOrBeyondTheMargin(String name, Document document) throws IOException {
        List<String> words = pieces(document);
        Page page = new Page(document);

        assertThat(missing(words, page.text(bytes(new PdfWriter(), document))))
                .as("PDF")
                .isEmpty();
        String html = new String(bytes(new HtmlWriter(), document), UTF_8);
        assertThat(missing(words, Jsoup.parse(html).body().text())).as("HTML").isEmpty();
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(bytes(new DocxWriter(), document)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(text)) {
            assertThat(missing(words, extractor.getText())).as("DOCX").isEmpty();
        }
        assertThat(missing(words, cells(bytes(new XlsxWriter(), document))))
                .as("XLSX")
                .isEmpty();
        assertThat(page.beyond).isEmpty();
    }

    @Test
    void theHostileWordsAreInThePapers() {
        Imprint imprint = Imprint.of(Language.RU, SampleProgramme.CREATED);
        String all = letters(Reports.of(hostile(), imprint)
                .all()
                .map(report -> PlainText.of(report.document()))
                .reduce("", String::concat));

        assertThat(all)
                .contains(
                        letters(LINK),
                        letters(WORD),
                        letters(TOPIC),
                        letters(FAMILY),
                        letters(MARKS),
                        letters(INSTITUTION));
    }

    private static CoachingProgramme hostile() {
        Coachee first = Coachee.of(new TeacherId("t-1"));
        CoachingProgramme sample = SampleProgramme.programme();
        return sample.toBuilder()
                .institution(new Institution(
                        INSTITUTION + "№ 7",
                        null,
                        InstitutionKind.KINDERGARTEN,
                        INSTITUTION + "управление",
                        FAMILY,
                        new Official(PersonName.of(FAMILY, "Вера", "Игоревна"), WORD)))
                .teachers(List.of(
                        new Teacher(new TeacherId("t-1"), PersonName.of(FAMILY, MARKS, "Сергеевна"), WORD, TOPIC),
                        new Teacher(new TeacherId("t-2"), PersonName.of(HYPHENATED, "Анна"), "педагог", null)))
                .groups(List.of())
                .coaches(List.of(new CoachConsultant(
                        COACH, PersonName.of(HYPHENATED, "Ирина"), CoachPosition.SENIOR_EDUCATOR, WORD, 3, List.of())))
                .goals(List.of(Goal.builder(GOAL, first, TOPIC + " " + WORD)
                        .coach(COACH)
                        .problem(MARKS + " " + TOPIC)
                        .due(LocalDate.of(2027, 5, 31))
                        .build()))
                .outcomes(List.of())
                .plans(Plans.NONE)
                .build()
                .with(schedule(List.of(
                        session(1, first, TOPIC, SessionStatus.HELD),
                        session(2, first, MARKS + " " + WORD, SessionStatus.PLANNED),
                        session(3, Coachee.of(new TeacherId("t-2")), WORD, SessionStatus.MISSED))));
    }

    private static SessionSchedule schedule(List<CoachingSession> sessions) {
        SessionSchedule sample = SampleProgramme.programme().schedule();
        return sample.with(sessions).withConsents(List.of());
    }

    private static CoachingSession session(int number, Coachee coachee, String topic, SessionStatus status) {
        return CoachingSession.builder(
                        new SessionId("s-" + number),
                        GOAL,
                        coachee,
                        COACH,
                        topic,
                        LocalDateTime.of(2026, 8 + number, 12, 13, 0),
                        Duration.ofMinutes(45))
                .venue(Venue.online(LINK))
                .expectedResult(WORD)
                .agreement(status == SessionStatus.HELD ? TOPIC : null)
                .status(status)
                .build();
    }

    /** Returns the texts of a document: lines that every format has, without their marks. */
    private static List<String> pieces(Document document) {
        return PlainText.of(document)
                .lines()
                .filter(line ->
                        !line.matches("^(title: |paper: |\\[table] |\\[sign] |\\[chart] |\\[page] |\\[contents] ).*"))
                .map(line -> line.replaceFirst("^(\\[[a-z]+] |#+ |\\|=?\\| |\\| == |\\| )", ""))
                .map(line -> line.replaceFirst(
                        "^ *(\\S+ № )?\\d+(\\.\\d+)*\\. ", "")) // a text program numbers clauses itself
                .flatMap(line -> Stream.of(line.split(" \\| | *\\|$", -1)))
                .map(HostileWordsTest::letters)
                .filter(piece -> piece.length() > 1)
                .toList();
    }

    private static List<String> missing(List<String> words, String text) {
        String letters = letters(text);
        return words.stream().filter(word -> !isIn(letters, word)).toList();
    }

    /** Whether a text holds words, which the end of a page may divide. */
    private static boolean isIn(String text, String words) {
        return text.contains(words)
                || IntStream.range(1, words.length())
                        .anyMatch(i -> text.contains(words.substring(0, i)) && text.contains(words.substring(i)));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\s\\u00A0\\u00AD\\u200B\\u2060_-]+", "");
    }

    private static byte[] bytes(DocumentWriter writer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    private static String cells(byte[] file) throws IOException {
        DataFormatter format = new DataFormatter(Language.RU.locale());
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.forEach(
                    sheet -> sheet.forEach(row -> row.forEach(cell -> text.append(format.formatCellValue(cell)))));
        }
        return text.toString();
    }

    /** The text of a paper, and what of it stands beyond the margins at the sides. */
    private static final class Page implements TextAssembler {
        private final List<String> beyond = new ArrayList<>();
        private final Document document;

        Page(Document document) {
            this.document = document;
        }

        String text(byte[] pdf) throws IOException {
            PdfReader reader = new PdfReader(pdf);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
                width = reader.getPageSizeWithRotation(page).getWidth();
                new PdfTextExtractor(reader, this).getTextFromPage(page);
            }
            return text.toString();
        }

        private float width;

        private void look(Word text) {
            float left = document.layout().margins().left() * 72 / 25.4f;
            float right = width - document.layout().margins().right() * 72 / 25.4f;
            String words = text.getText();
            if (words == null || words.isBlank()) {
                return;
            }
            if (text.getStartPoint().get(0) < left - ROUNDING
                    || text.getEndPoint().get(0) > right + ROUNDING) {
                beyond.add(words + " " + text.getStartPoint().get(0) + " to "
                        + text.getEndPoint().get(0));
            }
        }

        @Override
        public void process(FinalText completed, String context) {}

        @Override
        public void process(Word completed, String context) {}

        @Override
        public void process(ParsedText text, String context) {
            text.getAsPartialWords().forEach(this::look);
        }

        @Override
        public void renderText(FinalText text) {}

        @Override
        public void renderText(ParsedTextImpl text) {}

        @Override
        public FinalText endParsingContext(String context) {
            return new FinalText("");
        }

        @Override
        public String getWordId() {
            return "";
        }

        @Override
        public void setPage(int page) {}

        @Override
        public void reset() {}
    }
}
