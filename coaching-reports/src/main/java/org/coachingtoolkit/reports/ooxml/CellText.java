package org.coachingtoolkit.reports.ooxml;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.coachingtoolkit.reports.typesetting.XmlText;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Words as a cell can hold them. */
public final class CellText {
    private static final int LONGEST = 32_767;
    private static final String FORMULA_STARTS = "=+-@\t\r";
    /** Spreadsheets read this as the character with that code; the guard makes them read it as it stands. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /**
     * Returns the words for a cell.
     *
     * @param place where they stand, for the message
     * @throws IllegalArgumentException if they are longer than a cell can hold
     */
    public static String of(String words, String place) {
        String text = XmlText.clean(words);
        if (text.indexOf("_x") >= 0) {
            text = ESCAPE.matcher(text).replaceAll("_x005F_");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "text of '" + place + "' must be at most " + LONGEST + " characters: " + text.length());
        }
        return text;
    }

    /** Writes words into a cell, in the cell itself: a list of all words would have to stay in memory. */
    public static void write(String text, Cell cell) {
        if (cell instanceof XSSFCell kept) {
            kept.getCTCell().setT(STCellType.INLINE_STR);
            kept.getCTCell().setIs(new XSSFRichTextString(text).getCTRst());
        } else {
            cell.setCellValue(text);
        }
    }

    /** Returns whether a program that read the words as input would take them for a formula. */
    public static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    }
}
