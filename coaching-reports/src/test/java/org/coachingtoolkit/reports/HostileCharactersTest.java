package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.html.HtmlWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.pdf.PrintableCharacters;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever characters a text has, no writer stops, and what a PDF cannot show has its name in brackets there. */
class HostileCharactersTest {
    private static final List<DocumentWriter> WRITERS =
            List.of(new PdfWriter(), new DocxWriter(), new XlsxWriter(), new HtmlWriter());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "გიორგი",
                "Հայկ",
                "😀 радость",
                "👩‍👩‍👧 семья",
                "👍🏽",
                "🇺🇦",
                "x\u20E3 1\uFE0F\u20E3",
                "☐ ☑ ✓ ✔ ✗",
                "₽ ₴ ₸ € £ ¥",
                "محمد علي",
                "﷽",
                "שלום דוד",
                "שָׁלוֹם",
                "张伟",
                "山田太郎",
                "김민수",
                "Ñuñez Çelik Łódź Őri",
                "Nguyễn Thị Hương",
                "е\u0301и\u0302е\u0308",
                "A\u0301\u0302\u0303x",
                "\u0301начало",
                "Ко\u00ADучинг",
                "по\u200Bтом",
                "а\u200Dб\u200Cв",
                "\u202Eабв \u2066abc\u2069",
                "\uFEFFначало",
                "а\u0000б\u0007в\u001Bг\u007Fд\u0085е",
                "\uD83D",
                "\uDE00",
                "\uFFFF \uFFFE \uE000",
                "𝔊𝔬𝔱𝔥 𐍈 𓀀 ᚠᚢ",
                "देवनागरी",
                "தமிழ்",
                "ไทย",
                "ខ្មែរ",
                "ትግርኛ",
                "ᏣᎳᎩ",
                "ﬁ ﬂ ﬀ",
                "½ ⅓ ²³ ₂",
                "∑ ∫ ≠ ≈ ∞",
                "→ ← ↔ ⇒",
                "■ □ ● ○ ★ ♥ ♦ ♪",
                "\t\tтаб",
                "а\u2028б\u2029в",
                "Ҙүҙ ҡ ғарип Ўзбек",
                "Ꙗко Ѣ Ѳ",
                "‰ † ‡ • © ® ™",
                "=1+1",
                "_x0041_",
                "]]>&<b>&amp;",
                "\\u0000 %s {0}"
            })
    void areWrittenOrNamed(String text) throws IOException {
        Document document = document(text);
        for (DocumentWriter writer : WRITERS) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(document, out);

            assertThat(out.size()).isPositive();
            if (writer.format() == ReportFormat.PDF) {
                String page = new PdfTextExtractor(new PdfReader(out.toByteArray())).getTextFromPage(1);
                assertThat(page.contains("["))
                        .as("name in brackets: %s", page)
                        .isEqualTo(!PrintableCharacters.lacking(text).isEmpty());
            }
        }
    }

    private static Document document(String text) {
        return Document.builder("d", "Проверка " + text, Language.RU)
                .layout(LayoutProfile.office())
                .info(DocumentInfo.of(SampleProgramme.CREATED))
                .add(new Title("ЛИСТ", text, List.of(RichText.of(text))))
                .add(Heading.of(1, text))
                .add(Paragraph.of("до" + text + "после"))
                .add(new Fields(List.of(Fields.Field.of("Поле", text))))
                .add(Table.of(
                        text.strip(),
                        List.of(Column.text("Слова", 1), Column.persons("Имя", 1)),
                        List.of(Row.section(text), Row.of(Cell.of(text), Cell.of(text)))))
                .add(SignatureBlock.of(new Signature("Педагог", text, true)))
                .build();
    }
}
