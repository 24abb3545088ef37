package org.coachingtoolkit.core.survey;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.text.Normalizer;
import java.util.Locale;
import org.coachingtoolkit.core.table.CsvRows;
import org.jspecify.annotations.Nullable;

/** How tables are read and written here: what all of them have in common. */
final class CsvText {
    private static final int SHOWN = 40;

    private CsvText() {}

    /** Opens a table for writing: commas, line feeds, quotation marks where they are needed. */
    static CsvWriter write(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    /**
     * Returns a foreign text so that a spreadsheet does not take it for a formula, by {@link CsvRows#safe} unless it is a
     * number.
     */
    static String safe(String text) {
        return SurveyItem.wholeNumber(text) != null ? text : CsvRows.safe(text);
    }

    /**
     * Returns a name as names are compared: without regard to case, the kind of quotation marks, dashes and blanks, and how
     * many blanks there are.
     */
    static String plain(String name) {
        if (isPlain(name)) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if ("\u2019\u2018\u02BC\u02B9`\u00B4\u2032".indexOf(c) >= 0) {
                plain.append('\'');
            } else if ("\u201C\u201D\u201E\u00AB\u00BB\u2033".indexOf(c) >= 0) {
                plain.append('"');
            } else if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212') {
                plain.append('-');
            } else if (isBlank(c)) {
                if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ') {
            plain.setLength(plain.length() - 1);
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns whether a name is compared as it stands: most cells are numbers. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))) {
                return false;
            }
        }
        return true;
    }

    /** Returns an id as ids are compared: as names are, and a whole number without its decimal zeros. */
    static String key(String id) {
        Integer number = SurveyItem.wholeNumber(id);
        boolean decimal = number != null && (id.indexOf('.') > 0 || id.indexOf(',') > 0);
        return decimal ? id.substring(0, Math.max(id.indexOf('.'), id.indexOf(','))) : plain(id);
    }

    /** Returns a foreign text as findings show it: in one line, shortened. */
    static String shown(@Nullable String text) {
        String safe = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ");
        return safe.length() <= SHOWN ? safe : safe.substring(0, SHOWN) + "…";
    }

    /** Returns a name as findings show it; a dash for the empty one. */
    static String shownName(String name) {
        return name.isEmpty() ? "–" : shown(name);
    }

    /** Returns a cell without the blanks around it, of whatever kind. */
    static String clean(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\uFEFF'
                || c == '\u200B'
                || (c > '\u1000' && Character.isSpaceChar(c));
    }
}
