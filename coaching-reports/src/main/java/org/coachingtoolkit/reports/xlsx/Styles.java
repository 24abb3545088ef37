package org.coachingtoolkit.reports.xlsx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Column.Alignment;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * The styles of a workbook, each under a name that the program's own list of styles shows, so that a methodist changes
 * the look of all dates at once.
 */
final class Styles {
    /** How the value of a cell is written. */
    enum Format {
        TEXT("@"),
        DATE("dd.mm.yyyy"),
        TIME("hh:mm"),
        DATE_TIME("dd.mm.yyyy hh:mm"),
        NUMBER("General"),
        NUMBER_0("0"),
        NUMBER_1("0.0"),
        NUMBER_2("0.00"),
        NUMBER_3("0.000"),
        PERCENT_0("0%"),
        PERCENT_1("0.0%"),
        PERCENT_2("0.00%");

        private final String code;

        Format(String code) {
            this.code = code;
        }

        private String code(Language language) {
            boolean dated = this == DATE || this == DATE_TIME;
            return dated && language == Language.EN ? code.replace("dd.mm.yyyy", "[$-809]d mmm yyyy") : code;
        }
    }

    /** What stands outside of the cells of a table. */
    enum Part {
        ORGANISATION(HorizontalAlignment.CENTER, false),
        ATTACHMENT(HorizontalAlignment.LEFT, false),
        APPROVAL(HorizontalAlignment.LEFT, false),
        TITLE(HorizontalAlignment.CENTER, true),
        TITLE_LINE(HorizontalAlignment.CENTER, false),
        HEADING(HorizontalAlignment.LEFT, true),
        BODY(HorizontalAlignment.LEFT, false),
        CENTRED(HorizontalAlignment.CENTER, false),
        LABEL(HorizontalAlignment.LEFT, true),
        SIGNATURE(HorizontalAlignment.LEFT, false),
        HEADER(HorizontalAlignment.CENTER, true),
        COLUMN_NUMBER(HorizontalAlignment.CENTER, false),
        SECTION(HorizontalAlignment.LEFT, true);

        private final HorizontalAlignment alignment;
        private final boolean bold;

        Part(HorizontalAlignment alignment, boolean bold) {
            this.alignment = alignment;
            this.bold = bold;
        }

        private boolean inTable() {
            return compareTo(HEADER) >= 0;
        }
    }

    private record Key(Format format, Alignment alignment, boolean bold, boolean quoted) {
        private String name() {
            return words(format.name() + " " + alignment.name()) + (bold ? " bold" : "") + (quoted ? " quoted" : "");
        }
    }

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String FONT = "Times New Roman";

    private final XSSFWorkbook workbook;
    private final Language language;
    private final XSSFFont regular;
    private final XSSFFont bold;
    private final XSSFFont title;
    private final Map<Key, CellStyle> cells = new HashMap<>();
    private final Map<Part, CellStyle> parts = new HashMap<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();

    Styles(XSSFWorkbook workbook, LayoutProfile layout, Language language) {
        this.workbook = workbook;
        this.language = language;
        this.regular = workbook.getFontAt(0);
        dress(regular, layout.tablePoints(), false);
        this.bold = dress(workbook.createFont(), layout.tablePoints(), true);
        this.title = dress(workbook.createFont(), layout.bodyPoints(), true);
    }

    private static XSSFFont dress(XSSFFont font, int points, boolean bold) {
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (font.getCTFont().sizeOfSchemeArray() > 0) {
            font.getCTFont().removeScheme(0);
        }
        return font;
    }

    /**
     * Returns the style of a value in a table.
     *
     * @param quoted whether the program must show the words as they are, though they begin like a formula
     */
    CellStyle cell(Format format, Alignment alignment, boolean summary, boolean quoted) {
        return cells.computeIfAbsent(new Key(format, alignment, summary, quoted), key -> {
            XSSFCellStyle style = bordered(workbook.createCellStyle());
            style.setFont(summary ? bold : regular);
            style.setDataFormat(workbook.createDataFormat().getFormat(format.code(language)));
            style.setQuotePrefixed(quoted);
            style.setAlignment(
                    switch (alignment) {
                        case START -> HorizontalAlignment.LEFT;
                        case CENTRE -> HorizontalAlignment.CENTER;
                        case END -> HorizontalAlignment.RIGHT;
                    });
            return named(key.name(), style);
        });
    }

    CellStyle part(Part part) {
        return parts.computeIfAbsent(part, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(part == Part.TITLE ? title : part.bold ? bold : regular);
            style.setAlignment(part.alignment);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            style.setQuotePrefixed(true);
            if (part.inTable()) {
                bordered(style);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
            }
            if (part == Part.HEADER || part == Part.SECTION) {
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return named(words(part.name()), style);
        });
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle named(String name, XSSFCellStyle style) {
        CTXf pattern = (CTXf) style.getCoreXf().copy();
        pattern.unsetXfId();
        int id = workbook.getStylesSource().putCellStyleXf(pattern) - 1;
        style.getCoreXf().setXfId(id);
        names.put(name, id);
        return style;
    }

    /** Writes the names of the styles into the workbook; the library has no words for them. Called once, at the end. */
    void writeNames() {
        try (XmlCursor cursor = workbook.getStylesSource().getCTStylesheet().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(MAIN, "cellStyles"));
            cursor.insertAttributeWithValue("count", Integer.toString(names.size() + 1));
            name(cursor, "Normal", 0);
            cursor.insertAttributeWithValue("builtinId", "0");
            cursor.toNextToken();
            names.forEach((name, id) -> {
                name(cursor, name, id);
                cursor.toNextToken();
            });
        }
    }

    private static void name(XmlCursor cursor, String name, int id) {
        cursor.beginElement(new QName(MAIN, "cellStyle"));
        cursor.insertAttributeWithValue("name", name);
        cursor.insertAttributeWithValue("xfId", Integer.toString(id));
    }

    private static String words(String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
