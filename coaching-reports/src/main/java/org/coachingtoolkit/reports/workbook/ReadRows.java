package org.coachingtoolkit.reports.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of all lists as they were read, and to which rows of other lists they belong. */
final class ReadRows {
    private final Layout layout;
    private final Map<String, List<ReadRow>> rows = new HashMap<>();
    private final Map<String, Map<String, List<ReadRow>>> owned = new HashMap<>();

    ReadRows(Layout layout) {
        this.layout = layout;
    }

    void add(SheetLayout sheet, List<ReadRow> found) {
        rows.put(sheet.key(), found);
    }

    /** Takes note that a row belongs to the row of the outer sheet that has a code. */
    void own(SheetLayout sheet, String owner, ReadRow row) {
        owned.computeIfAbsent(sheet.key(), key -> new HashMap<>())
                .computeIfAbsent(owner, key -> new ArrayList<>())
                .add(row);
    }

    List<ReadRow> of(SheetLayout sheet) {
        return rows.getOrDefault(sheet.key(), List.of());
    }

    private List<ReadRow> owners(SheetLayout sheet) {
        String owner = sheet.owner();
        return owner == null ? List.of() : rows.getOrDefault(owner, List.of());
    }

    private List<ReadRow> of(SheetLayout sheet, ReadRow owner) {
        return owned.getOrDefault(sheet.key(), Map.of()).getOrDefault(owner.code(), List.of());
    }

    /** Puts the lists into the programme, or into the elements to which they belong. */
    void putInto(Map<String, Object> programme) {
        for (SheetLayout sheet : layout.sheets()) {
            if (sheet.owner() == null) {
                put(programme, sheet, of(sheet));
            } else {
                owners(sheet).forEach(owner -> put(owner.element(), sheet, of(sheet, owner)));
            }
        }
    }

    private static void put(Map<String, Object> into, SheetLayout sheet, List<ReadRow> list) {
        if (!list.isEmpty()) {
            List<Object> elements = new ArrayList<>();
            list.forEach(row -> elements.add(row.element()));
            JsonTree.put(into, sheet.path(), elements);
        }
    }

    /** Returns the codes of the rows of each sheet that gives its rows codes. */
    Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new HashMap<>();
        rows.forEach((key, list) -> {
            if (layout.sheet(key).name() != null) {
                codes.put(key, list.stream().map(ReadRow::code).toList());
            }
        });
        return codes;
    }

    /** Returns in which rows the elements of a list stand, in the order in which the programme has them. */
    int[] numbers(SheetLayout sheet) {
        return sheet.owner() == null
                ? numbers(of(sheet))
                : owners(sheet).stream()
                        .flatMapToInt(owner -> Arrays.stream(numbers(of(sheet, owner))))
                        .toArray();
    }

    /** Returns the numbers of the rows of each sheet. */
    Map<String, int[]> numbers() {
        Map<String, int[]> numbers = new HashMap<>();
        rows.forEach((key, list) -> numbers.put(key, numbers(list)));
        return numbers;
    }

    /** Returns the numbers of the rows that belong to each row of the outer sheet, for each sheet that has one. */
    Map<String, List<int[]>> numbersByOwner() {
        Map<String, List<int[]>> numbers = new HashMap<>();
        for (SheetLayout sheet : layout.sheets()) {
            if (sheet.owner() != null) {
                numbers.put(
                        sheet.key(),
                        owners(sheet).stream()
                                .map(owner -> numbers(of(sheet, owner)))
                                .toList());
            }
        }
        return numbers;
    }

    private static int[] numbers(List<ReadRow> list) {
        return list.stream().mapToInt(ReadRow::number).toArray();
    }
}
