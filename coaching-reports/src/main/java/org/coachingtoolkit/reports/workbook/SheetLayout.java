package org.coachingtoolkit.reports.workbook;

import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.json.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: which part of the programme it holds, and in which columns.
 *
 * @param key its name in the layout, the same in all languages
 * @param group the group to which it belongs in the order of work
 * @param form whether it is a form of one record with a line for each column, instead of a list with a row for each element
 * @param path where in the programme its list is; empty for a form
 * @param element what its elements are
 * @param columns its columns in their order
 * @param owner the sheet to whose rows its rows belong; {@code null} where the list is in the programme itself
 * @param name how its rows are called where others name them; {@code null} where none does
 * @param inherited by the column that names another row: the columns that are filled from that row where they are left
 *     empty, with the path of the value in it
 */
record SheetLayout(
        String key,
        String group,
        boolean form,
        List<String> path,
        ValueForm.Fields element,
        List<Column> columns,
        @Nullable String owner,
        @Nullable RowName name,
        Map<String, Map<String, List<String>>> inherited) {
    /**
     * How rows are called.
     *
     * @param columns keys of the columns that make the name
     * @param separator what stands between them
     * @param coded whether the row's code is always a part of it, and not only where two rows would be called the same
     * @param prefix what the codes of new rows begin with
     * @param id the column with the ids of its elements; {@code null} where they have none
     */
    record RowName(
            List<String> columns,
            String separator,
            boolean coded,
            String prefix,
            @Nullable Column id) {
        /** Returns the key of the column with the codes of the rows. */
        String codeKey() {
            return id == null ? WorkbookWriter.CODE_KEY : id.key();
        }
    }

    /** Returns whether a column that is left empty is filled from another row. */
    boolean isInherited(Column column) {
        return inherited.values().stream().anyMatch(from -> from.containsKey(column.key()));
    }
}
