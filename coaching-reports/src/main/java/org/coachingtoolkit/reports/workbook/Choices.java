package org.coachingtoolkit.reports.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.json.ValueForm;
import org.coachingtoolkit.core.json.ValueForm.Kind;

/**
 * The lists from which cells are filled, on a hidden sheet. Those of names are formulas over the columns with the names of
 * rows, so that a new teacher can be chosen at once.
 */
final class Choices {
    private static final List<String> ZONES = List.of(
            "Europe/Kaliningrad",
            "Europe/Moscow",
            "Europe/Samara",
            "Asia/Yekaterinburg",
            "Asia/Omsk",
            "Asia/Novosibirsk",
            "Asia/Krasnoyarsk",
            "Asia/Irkutsk",
            "Asia/Yakutsk",
            "Asia/Vladivostok",
            "Asia/Magadan",
            "Asia/Kamchatka",
            "Europe/Kyiv",
            "Europe/Minsk",
            "Asia/Almaty",
            "Europe/London",
            "Europe/Dublin");

    private final Language language;
    private final String sheet;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    /** Where the names of a sheet's rows stand. */
    record NameColumn(String sheet, String column, int first, int last) {
        private String cells() {
            return quoted(sheet) + "!$" + column + "$" + first + ":$" + column + "$" + last;
        }

        /** Returns how many rows there are down to the last that is called anything. */
        private String count() {
            return "SUMPRODUCT(MAX((LEN(" + cells() + ")>0)*(ROW(" + cells() + ")-" + (first - 1) + ")))";
        }

        private int rows() {
            return last - first + 1;
        }
    }

    Choices(Language language) {
        this.language = language;
        sheet = WorkbookText.text(language, "sheet.lists");
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    /** Returns the formula of the list for single words of a kind; empty where there is none. */
    String words(ValueForm form) {
        if (form instanceof ValueForm.Open open) {
            return words(open.constant());
        }
        if (!(form instanceof ValueForm.Single single)) {
            return "";
        }
        List<String> words = new ArrayList<>();
        if (single.kind() == Kind.CONSTANT) {
            single.constants().forEach(constant -> words.add(WorkbookText.constant(language, constant)));
        } else if (single.kind() == Kind.BOOLEAN) {
            words.addAll(List.of(WorkbookText.yesNo(language, true), WorkbookText.yesNo(language, false)));
        } else if (single.kind() == Kind.LANGUAGE) {
            for (Language each : Language.values()) {
                words.add(WorkbookText.language(language, each));
            }
        } else if (single.kind() == Kind.ZONE) {
            words.addAll(ZONES);
        }
        return words.isEmpty() ? "" : fixed(String.join("\n", words), words);
    }

    private String fixed(String key, List<String> words) {
        columns.putIfAbsent(key, words);
        String column = column(key);
        return quoted(sheet) + "!$" + column + "$1:$" + column + "$" + words.size();
    }

    private String column(String key) {
        return CellReference.convertNumToColString(new ArrayList<>(columns.keySet()).indexOf(key));
    }

    /** Returns the formula of the list of the names of rows of one or more sheets. */
    String names(List<NameColumn> from) {
        if (from.size() == 1) {
            NameColumn only = from.get(0);
            return "OFFSET(" + quoted(only.sheet) + "!$" + only.column + "$" + only.first + ",0,0,MAX(1," + only.count()
                    + "),1)";
        }
        String key = from.toString();
        int rows = from.stream().mapToInt(NameColumn::rows).sum();
        if (!columns.containsKey(key)) {
            List<String> formulas = new ArrayList<>();
            for (int row = 1; row <= rows; row++) {
                formulas.add("=" + nth(from, Integer.toString(row)));
            }
            columns.put(key, formulas);
        }
        String cells = quoted(sheet) + "!$" + column(key) + "$1";
        String whole = cells + ":$" + column(key) + "$" + rows;
        return "OFFSET(" + cells + ",0,0,MAX(1,SUMPRODUCT(MAX((LEN(" + whole + ")>0)*ROW(" + whole + ")))),1)";
    }

    private static String nth(List<NameColumn> from, String row) {
        NameColumn first = from.get(0);
        String here = "INDEX(" + first.cells() + "," + row + ")&\"\"";
        if (from.size() == 1) {
            return "IF(" + row + "<=" + first.count() + "," + here + ",\"\")";
        }
        return "IF(" + row + "<=" + first.count() + "," + here + ","
                + nth(from.subList(1, from.size()), "(" + row + "-" + first.count() + ")") + ")";
    }

    /** Writes the lists onto their sheet, row by row, since rows that were written may have left the memory. */
    void write(Sheet lists) {
        int longest = columns.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            Row row = lists.createRow(i);
            int column = 0;
            for (List<String> words : columns.values()) {
                if (i < words.size()) {
                    write(words.get(i), row.createCell(column));
                }
                column++;
            }
        }
    }

    private static void write(String word, Cell cell) {
        if (word.startsWith("=")) {
            cell.setCellFormula(word.substring(1));
            cell.setCellValue("");
        } else {
            cell.setCellValue(word);
        }
    }

    String sheet() {
        return sheet;
    }
}
