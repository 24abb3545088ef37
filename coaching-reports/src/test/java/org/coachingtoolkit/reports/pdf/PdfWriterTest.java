package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Specimen;
import org.coachingtoolkit.reports.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {
    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesWhateverTheDefaultsOfTheMachine(Language language) throws Exception {
        String here = hash(Specimen.everything(language));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(hash(Specimen.everything(language))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesOtherDocumentsOtherIdentifiers() throws IOException {
        byte[] one = write(document(Paragraph.of("Один")));
        byte[] two = write(document(Paragraph.of("Два")));

        assertThat(identifier(one)).hasSize(16).isEqualTo(identifier(write(document(Paragraph.of("Один")))));
        assertThat(identifier(one)).isNotEqualTo(identifier(two));
    }

    @Test
    void eightThreadsAtOnceWriteTheSameFiles() throws Exception {
        List<Document> documents = List.of(
                Specimen.everything(Language.RU),
                Specimen.everything(Language.EN),
                Specimen.longTable(Language.UK, 50));
        List<String> alone = new ArrayList<>();
        for (Document document : documents) {
            alone.add(hash(document));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                Document document = documents.get(i % documents.size());
                together.add(threads.submit(() -> hash(document)));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        class Watched extends ByteArrayOutputStream {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        }
        Watched out = new Watched();

        new PdfWriter().write(document(Paragraph.of("Текст")), out);

        assertThat(out.closed).isFalse();
        assertThat(out.size()).isPositive();
    }

    @Test
    void passesOnTheFailureOfTheStream() {
        OutputStream full = new OutputStream() {
            private int room = 2000;

            @Override
            public void write(int b) throws IOException {
                if (room-- == 0) {
                    throw new IOException("No space left on device");
                }
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new PdfWriter().write(Specimen.everything(Language.EN), full))
                .withMessage("No space left on device");
    }

    @Test
    void printsWhatTheFontLacksAsItsNameAndConforms() throws Exception {
        Table table = Table.of(
                "План",
                List.of(Column.text("Срок", 1), Column.text("Тема", 1)),
                List.of(Row.of(Cell.of("май"), Cell.of("Игры \uD83C\uDFB2 ნინო ✓ שלום (5)"))));
        byte[] pdf = write(document(
                Clauses.of(Clauses.Clause.of("1\uD800", "Текст")),
                Paragraph.of("Արամ за́мок מרים " + "слово ".repeat(40) + "ნინო " + "слово ".repeat(20)),
                table));

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1))
                .contains("[символ U+1F3B2]", "[символ U+D800]", "ნინო ✓", "Արամ");
    }

    @Test
    void tellsWhichRowHasTooFewCells() {
        Table table =
                Table.of("План", List.of(Column.text("Срок", 1), Column.text("Тема", 1)), List.of(Row.of(Cell.BLANK)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(document(table)))
                .withMessage("row 0 of table 'План' must have 2 cells: 1");
    }

    @Test
    void printsAWordThatIsLongerThanManyLinesInLinearTime() {
        assertThatNoException().isThrownBy(() -> write(document(Paragraph.of("ы".repeat(300_000)))));
    }

    @Test
    void printsFortyColumns() throws IOException {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            columns.add(Column.text("Показатель " + i, 1));
            cells.add(Cell.of("значение"));
        }

        byte[] pdf = write(document(Table.of("Широкая", columns, List.of(Row.of(cells)))));

        assertThat(new PdfReader(pdf).getNumberOfPages()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"PORTRAIT, LANDSCAPE, 2", "LANDSCAPE, LANDSCAPE, 2", "LANDSCAPE, PORTRAIT, 2"})
    void turnsThePageWhereTheDocumentSays(Orientation first, Orientation second, int pages) throws IOException {
        PdfReader reader = new PdfReader(write(document(
                new PageBreak(first),
                Paragraph.of("Первая"),
                new PageBreak(second),
                new PageBreak(second),
                Paragraph.of("Вторая"))));

        assertThat(reader.getNumberOfPages()).isEqualTo(pages);
        assertThat(orientation(reader, 1)).isEqualTo(first);
        assertThat(orientation(reader, 2)).isEqualTo(second);
    }

    private static Orientation orientation(PdfReader reader, int page) {
        return reader.getPageSize(page).getWidth() > reader.getPageSize(page).getHeight()
                ? Orientation.LANDSCAPE
                : Orientation.PORTRAIT;
    }

    private static byte[] identifier(byte[] pdf) throws IOException {
        return new PdfReader(pdf)
                .getTrailer()
                .getAsArray(com.lowagie.text.pdf.PdfName.ID)
                .getAsString(0)
                .getOriginalBytes();
    }

    private static Document document(Block... blocks) {
        return Document.builder("note", "Записка", Language.RU)
                .info(DocumentInfo.of(Specimen.CREATED))
                .addAll(List.of(blocks))
                .build();
    }

    private static String hash(Document document) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(write(document)));
    }

    private static byte[] write(Document document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter().write(document, pdf);
        return pdf.toByteArray();
    }
}
