package org.coachingtoolkit.reports.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.json.ValueForm.Kind;
import org.jspecify.annotations.Nullable;

/** The looks of cells. */
final class CellStyles {
    private static final short TEXT_FORMAT = 49;

    /** What a cell is for. */
    enum Use {
        TITLE(0x1F3864, null, true, false, 13),
        HEADING(0xFFFFFF, 0x2F5597, true, false, 10),
        REQUIRED(0xFFFFFF, 0x1F3864, true, false, 10),
        HELP(0x595959, 0xEEF2F8, false, true, 9),
        EXAMPLE(0x7F7F7F, 0xFFF8E1, false, true, 10),
        LABEL(0x7F7F7F, 0xF2F2F2, false, true, 10),
        WORDS(0x000000, null, false, false, 10),
        LINK(0x0563C1, null, false, false, 10),
        DATA(0x000000, null, false, false, 10);

        private final int ink;
        private final @Nullable Integer paper;
        private final boolean bold;
        private final boolean italic;
        private final int points;

        Use(int ink, @Nullable Integer paper, boolean bold, boolean italic, int points) {
            this.ink = ink;
            this.paper = paper;
            this.bold = bold;
            this.italic = italic;
            this.points = points;
        }
    }

    private final XSSFWorkbook workbook;
    private final Language language;
    private final Map<Use, XSSFFont> fonts = new EnumMap<>(Use.class);
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    CellStyles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
    }

    XSSFCellStyle of(Use use) {
        return of(use, "");
    }

    /** Returns the look of a column's cells. */
    XSSFCellStyle of(Use use, Column column) {
        Kind kind = column.isList() ? null : column.kind();
        if (kind == Kind.DATE) {
            return of(use, language == Language.EN ? "dd/mm/yyyy" : "dd.mm.yyyy");
        } else if (kind == Kind.TIME) {
            return of(use, "hh:mm");
        } else if (kind == Kind.INTEGER || kind == Kind.DURATION || kind == Kind.DECIMAL) {
            return of(use, "General");
        }
        return of(use, "@");
    }

    private XSSFCellStyle of(Use use, String format) {
        return styles.computeIfAbsent(use + format, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(fonts.computeIfAbsent(use, this::font));
            style.setWrapText(use != Use.TITLE);
            style.setVerticalAlignment(
                    use == Use.HEADING || use == Use.REQUIRED ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
            style.setAlignment(HorizontalAlignment.LEFT);
            if (use.paper != null) {
                style.setFillForegroundColor(color(use.paper));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
                style.setBottomBorderColor(color(0xD0D7E5));
                style.setRightBorderColor(color(0xD0D7E5));
            }
            if (format.equals("@")) {
                style.setDataFormat(TEXT_FORMAT);
            } else if (!format.isEmpty() && !format.equals("General")) {
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
            }
            return style;
        });
    }

    private XSSFFont font(Use use) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Liberation Sans");
        font.setFontHeightInPoints((short) use.points);
        font.setBold(use.bold);
        font.setItalic(use.italic);
        font.setColor(color(use.ink));
        return font;
    }

    static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
