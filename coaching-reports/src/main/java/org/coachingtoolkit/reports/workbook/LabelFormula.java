package org.coachingtoolkit.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.json.ValueForm.Kind;

/** The formula by which a row gets its name while it is filled in: the same name as {@link Content#label} gives it. */
final class LabelFormula {
    private LabelFormula() {}

    /**
     * Returns the formula.
     *
     * @param row the row, from 1
     * @param first the first row of the list, from 1
     * @param last the last row that is prepared, from 1
     */
    static String of(Language language, SheetLayout sheet, Map<String, Integer> at, int row, int first, int last) {
        SheetLayout.RowName name = Objects.requireNonNull(sheet.name());
        List<String> parts = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (String key : name.columns()) {
            String column = CellReference.convertNumToColString(Objects.requireNonNull(at.get(key), key));
            String cell = "$" + column + row;
            empty.add("$" + column + row + "=\"\"");
            parts.add(part(language, Content.column(sheet, key), cell));
            same.add("($" + column + "$" + first + ":$" + column + "$" + last + "=" + cell + ")");
        }
        String separator = name.separator();
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            whole.append(i == 0 ? "" : "&")
                    .append(i == 0 ? part : "IF(" + empty.get(i) + ",\"\",\"" + separator + "\"&" + part + ")");
        }
        String text = "TRIM(" + whole + ")";
        String code = "\" (\"&$" + CellReference.convertNumToColString(1) + row + "&\")\"";
        String named = name.coded()
                ? text + "&" + code
                : text + "&IF(SUMPRODUCT(" + String.join("*", same) + ")>1," + code + ",\"\")";
        return "IF(AND(" + String.join(",", empty) + "),\"\"," + named + ")";
    }

    private static String part(Language language, Column column, String cell) {
        if (column.kind() == Kind.DATE) {
            String separator = language == Language.EN ? "/" : ".";
            return "IF(ISNUMBER(" + cell + "),RIGHT(\"0\"&DAY(" + cell + "),2)&\"" + separator + "\"&RIGHT(\"0\"&MONTH("
                    + cell + "),2)&\"" + separator + "\"&YEAR(" + cell + ")," + cell + ")";
        } else if (column.kind() == Kind.TIME) {
            return "IF(ISNUMBER(" + cell + "),RIGHT(\"0\"&HOUR(" + cell + "),2)&\":\"&RIGHT(\"0\"&MINUTE(" + cell
                    + "),2)," + cell + ")";
        }
        return column.members().isEmpty() ? "LEFT(" + cell + "," + Content.SHOWN_OF_TEXT + ")" : cell;
    }
}
