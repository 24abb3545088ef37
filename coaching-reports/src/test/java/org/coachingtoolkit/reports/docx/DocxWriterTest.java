package org.coachingtoolkit.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Clauses.Clause;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SampleDocuments;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.document.Table;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxWriterTest {
    private final DocxWriter writer = new DocxWriter();

    private byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    private XWPFDocument everything() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(SampleDocuments.everything(Language.RU))));
    }

    private static List<String> styled(XWPFDocument text, String style) {
        List<String> texts = new ArrayList<>();
        for (XWPFParagraph paragraph : text.getParagraphs()) {
            if (style.equals(paragraph.getStyle())) {
                texts.add(paragraph.getText());
            }
        }
        return texts;
    }

    @Test
    void givesEachBlockTheStyleOfItsKind() throws IOException {
        try (XWPFDocument text = everything()) {
            assertThat(styled(text, "Title")).containsExactly("ПРОБА");
            assertThat(styled(text, "Subtitle")).containsExactly("о всех блоках");
            assertThat(styled(text, "Heading1")).containsExactly("1. Слова");
            assertThat(styled(text, "Heading2")).containsExactly("1.1. Пункты");
            assertThat(styled(text, "Body")).containsExactly("Обычные, жирные, наклонные и ссылка");
            assertThat(styled(text, "Field")).contains("Педагог: Иванова А.П.");
            assertThat(styled(text, "ChartTitle"))
                    .containsExactly("Содержание", "Сессии по месяцам", "Самооценка", "Лента времени");
            for (XWPFParagraph paragraph : text.getParagraphs()) {
                assertThat(text.getStyles().styleExist(paragraph.getStyle()))
                        .as(paragraph.getStyle())
                        .isTrue();
            }
        }
    }

    @Test
    void letsTheTextProgramCountTheClauses() throws IOException {
        try (XWPFDocument text = everything()) {
            List<XWPFParagraph> clauses = text.getParagraphs().stream()
                    .filter(paragraph -> "Clause".equals(paragraph.getStyle()))
                    .toList();

            assertThat(clauses)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "1. Общие положения", "1.1. первый", "1.2. второй", "2. Цели", "— помощь", "— поиск");
        }
    }

    @Test
    void repeatsTheHeaderOfATableAndItsColumnNumbers() throws IOException {
        try (XWPFDocument text = everything()) {
            var values = text.getTables().stream()
                    .filter(table -> table.getText().contains("=Слова"))
                    .findFirst()
                    .orElseThrow();

            assertThat(values.getRow(0).isRepeatHeader()).isTrue();
            assertThat(values.getRow(1).isRepeatHeader()).isTrue();
            assertThat(values.getRow(2).isRepeatHeader()).isFalse();
            assertThat(values.getRow(2).getTableCells()).hasSize(1);
            assertThat(values.getRow(3).getCell(2).getText()).isEqualTo("07.09.2026");
            assertThat(values.getRow(3).getCell(5).getText()).isEqualTo("62,5\u00A0%");
        }
    }

    @Test
    void keepsSignaturesWithTheEndOfWhatIsSigned() throws IOException {
        SignatureBlock signatures =
                SignatureBlock.of(new Signature("Педагог", "", true), new Signature("Коуч-консультант", "", true));
        Table table = Table.of("Таблица", List.of(Column.text("Что", 1)), List.of(Row.of(Cell.of("раз"))));

        for (Block signed : List.of(Paragraph.of("Согласовано."), table)) {
            Document document = Document.builder("d", "Лист", Language.RU)
                    .info(DocumentInfo.of(Instant.parse("2026-09-01T06:30:00Z")))
                    .add(signed)
                    .add(signatures)
                    .build();
            try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(bytes(document)))) {
                List<XWPFParagraph> kept = Stream.concat(
                                text.getParagraphs().stream(),
                                text.getTables().stream()
                                        .flatMap(each ->
                                                each.getRow(each.getNumberOfRows() - 1).getTableCells().stream())
                                        .flatMap(cell -> cell.getParagraphs().stream()))
                        .filter(XWPFParagraph::isKeepNext)
                        .toList();

                assertThat(kept.stream().map(XWPFParagraph::getText))
                        .contains(signed == table ? "раз" : "Согласовано.", "Педагог")
                        .doesNotContain("Коуч-консультант");
            }
        }
    }

    @Test
    void turnsTheSheetWithTheSectionAndKeepsThePageNumbers() throws IOException {
        try (XWPFDocument text = everything()) {
            List<CTSectPr> sections = new ArrayList<>();
            text.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .forEach(paragraph ->
                            sections.add(paragraph.getCTP().getPPr().getSectPr()));
            sections.add(text.getDocument().getBody().getSectPr());

            assertThat(sections).hasSize(2);
            assertThat(sections.get(0).getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
            assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(sections.get(0).sizeOfHeaderReferenceArray()).isEqualTo(2);
            assertThat(sections.get(0).isSetTitlePg()).isTrue();
            assertThat(sections.get(1).isSetTitlePg()).isFalse();
            assertThat(text.getHeaderList().get(0)._getHdrFtr().xmlText()).contains("PAGE");
        }
    }

    @Test
    void writesTheSameBytesWhateverTheMachine() throws IOException {
        byte[] expected = bytes(SampleDocuments.everything(Language.RU));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(bytes(SampleDocuments.everything(Language.RU))).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesTheSameBytesOnEightThreadsAtOnce() throws Exception {
        byte[] expected = bytes(SampleDocuments.everything(Language.UK));
        Callable<byte[]> write = () -> bytes(SampleDocuments.everything(Language.UK));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<byte[]> written : threads.invokeAll(Collections.nCopies(16, write))) {
                assertThat(written.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        writer.write(SampleDocuments.everything(Language.EN), new OutputStream() {
            @Override
            public void write(int b) {}

            @Override
            public void close() {
                closed[0] = true;
            }
        });

        assertThat(closed[0]).isFalse();
    }

    @Test
    void knowsTheOrdersInWhichClausesAreCounted() {
        assertThat(levels(Clause.of("3.1.", "а"), Clause.of("3.2.", "б"))).containsExactly("decimal 3.%1. 1");
        assertThat(levels(Clause.of("IV.", "а", Clause.of("IV.1.", "б"), Clause.of("IV.2.", "в"))))
                .containsExactly("upperRoman %1. 4", "decimal %1.%2. 1");
        assertThat(levels(Clause.of("а)", "а"), Clause.of("б)", "б"))).containsExactly("russianLower %1) 1");
        assertThat(levels(Clause.of("—", "а"), Clause.of("—", "б"))).containsExactly("bullet — 1");
    }

    @Test
    void leavesLabelsThatFollowNoOrderAsTheyAre() {
        assertThat(ClauseNumbering.of(Clauses.of(Clause.of("1.", "а"), Clause.of("3.", "б"))))
                .isEmpty();
        assertThat(ClauseNumbering.of(Clauses.of(Clause.of("—", "а"), Clause.of("*", "б"))))
                .isEmpty();
        assertThat(ClauseNumbering.of(Clauses.of(Clause.of("Приложение", "а")))).isEmpty();
    }

    private static List<String> levels(Clause... clauses) {
        return ClauseNumbering.of(Clauses.of(clauses)).orElseThrow().levels().stream()
                .map(level -> level.format() + " " + level.text() + " " + level.start())
                .toList();
    }
}
