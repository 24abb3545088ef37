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
    private final Map<String, List<Item>> columns = new LinkedHashMap<>();

    /**
     * What stands in a cell.
     *
     * @param formula how it changes with other sheets; empty where it does not
     * @param value a text or number
     */
    private record Item(String formula, Object value) {
        private static List<Item> fixed(List<String> words) {
            return words.stream().map(word -> new Item("", word)).toList();
        }
    }

    /**
     * Where the names of a sheet's rows stand.
     *
     * @param names what stands there already
     */
    record NameColumn(String sheet, String column, int first, int last, List<String> names) {
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
        columns.putIfAbsent(key, Item.fixed(words));
        String column = column(key);
        return quoted(sheet) + "!$" + column + "$1:$" + column + "$" + words.size();
    }

    private String column(String key) {
        return CellReference.convertNumToColString(new ArrayList<>(columns.keySet()).indexOf(key));
    }

    /** Returns the formula of the list of the names of rows of one or more sheets. */
    String names(List<NameColumn> from) {
        // each sheet is counted in one cell: counting anew for every row would take quadratic time
        List<String> counts = from.stream().map(this::count).toList();
        String all = String.join("+", counts);
        NameColumn first = from.get(0);
        if (from.size() == 1) {
            return "OFFSET(" + quoted(first.sheet) + "!$" + first.column + "$" + first.first + ",0,0,MAX(1," + all
                    + "),1)";
        }
        String key = "names " + from.stream().map(NameColumn::cells).toList();
        int rows = from.stream().mapToInt(NameColumn::rows).sum();
        if (!columns.containsKey(key)) {
            List<String> known =
                    from.stream().flatMap(each -> each.names.stream()).toList();
            List<Item> items = new ArrayList<>();
            for (int row = 1; row <= rows; row++) {
                items.add(new Item(
                        nth(from, counts, Integer.toString(row)), row <= known.size() ? known.get(row - 1) : ""));
            }
            columns.put(key, items);
        }
        return "OFFSET(" + quoted(sheet) + "!$" + column(key) + "$1,0,0,MAX(1," + all + "),1)";
    }

    /** Returns the cell that counts the names of a sheet. */
    private String count(NameColumn of) {
        String key = "count " + of.cells();
        columns.putIfAbsent(key, List.of(new Item(of.count(), (double) of.names.size())));
        return quoted(sheet) + "!$" + column(key) + "$1";
    }

    private static String nth(List<NameColumn> from, List<String> counts, String row) {
        String here = "INDEX(" + from.get(0).cells() + "," + row + ")&\"\"";
        String others = from.size() == 1
                ? "\"\""
                : nth(
                        from.subList(1, from.size()),
                        counts.subList(1, counts.size()),
                        "(" + row + "-" + counts.get(0) + ")");
        return "IF(" + row + "<=" + counts.get(0) + "," + here + "," + others + ")";
    }

    /** Writes the lists onto their sheet, row by row, since rows that were written may have left the memory. */
    void write(Sheet lists) {
        int longest = columns.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            Row row = lists.createRow(i);
            int column = 0;
            for (List<Item> items : columns.values()) {
                if (i < items.size()) {
                    write(items.get(i), row.createCell(column));
                }
                column++;
            }
        }
    }

    private static void write(Item item, Cell cell) {
        if (!item.formula.isEmpty()) {
            cell.setCellFormula(item.formula);
        }
        if (item.value instanceof Double number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue((String) item.value);
        }
    }

    String sheet() {
        return sheet;
    }
}
