package org.coachingtoolkit.reports.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.json.ValueForm;
import org.coachingtoolkit.reports.workbook.FoundSheet.Spot;
import org.jspecify.annotations.Nullable;

/** In which cells of a workbook the parts of its programme stand. */
final class Places {
    /** The id of a session that a series gives. */
    private static final Pattern OF_SERIES = Pattern.compile("(.+)-(\\d{1,9})");

    private final Layout layout;
    private final Map<String, FoundSheet> sheets;
    private final Map<String, int[]> rows;
    private final Map<String, List<int[]>> childRows;
    private final Spot first;
    private final Names names;

    /**
     * @param names what the rows are called
     */
    Places(
            Layout layout,
            Names names,
            Map<String, FoundSheet> sheets,
            Map<String, int[]> rows,
            Map<String, List<int[]>> childRows,
            Spot first) {
        this.layout = layout;
        this.names = names;
        this.sheets = sheets;
        this.rows = rows;
        this.childRows = childRows;
        this.first = first;
    }

    /**
     * Where something would stand.
     *
     * @param layout the sheet; {@code null} if it is on none
     * @param column the column; {@code null} if it is in none
     * @param spot the cell; {@code null} if the workbook has no such sheet
     * @param newRow whether it would be a row that is not there yet
     */
    record Found(
            @Nullable SheetLayout layout,
            @Nullable Column column,
            @Nullable Spot spot,
            boolean newRow) {}

    /** Returns the place of a part; that of the first cell of all if it is nowhere. */
    Place place(String pointer) {
        Spot spot = find(pointer).spot();
        Spot at = spot != null ? spot : first;
        return Place.of(pointer).at(at.sheet(), at.row(), at.column());
    }

    /** Returns what a thing is called in the workbook, where the column with its id is hidden. */
    Optional<Labelled> called(Identifier id) {
        Matcher ofSeries = OF_SERIES.matcher(id.value());
        return called(id, id.value(), "")
                .or(() -> ofSeries.matches() ? called(id, ofSeries.group(1), ofSeries.group(2)) : Optional.empty());
    }

    private Optional<Labelled> called(Identifier id, String value, String number) {
        for (SheetLayout sheet : layout.sheets()) {
            if (Layout.names(sheet, new Column.Member(null, id.getClass()))) {
                Names.Entry entry = names.byId(sheet.key(), value);
                if (entry != null && !entry.label().isBlank()) {
                    boolean quoted = Objects.requireNonNull(sheet.name()).coded();
                    return Optional.of(new Called(entry.label(), number, quoted, id));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The name of a row; those that are made of several cells stand in quotation marks.
     *
     * @param number which session of a series is meant; empty where the row is
     */
    private record Called(String name, String number, boolean quoted, Identifier id) implements Labelled {
        @Override
        public String label(Language language) {
            String shown = WorkbookText.shown(name) + (number.isEmpty() ? "" : ", " + number);
            if (!quoted) {
                return shown;
            }
            return language == Language.EN ? "“" + shown + "”" : "«" + shown + "»";
        }

        @Override
        public String toString() {
            return id.value();
        }
    }

    Found find(String pointer) {
        List<String> path = pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                        .toList();
        for (int length = path.size(); length > 0; length--) {
            SheetLayout sheet = layout.list(path.subList(0, length)).orElse(null);
            if (sheet != null) {
                return inList(sheet, path.subList(length, path.size()), rows.getOrDefault(sheet.key(), new int[0]));
            }
        }
        for (SheetLayout sheet : layout.sheets()) {
            Column column = sheet.form() ? column(sheet, path) : null;
            if (column != null) {
                FoundSheet found = sheets.get(sheet.key());
                return new Found(sheet, column, found == null ? null : found.spot(0, column), false);
            }
        }
        return new Found(null, null, null, false);
    }

    /**
     * Returns what the cell of a part takes, or the new row of a list; empty where the cell shows it, since it holds
     * something that was not chosen from a few words.
     */
    Optional<Labelled> takes(String pointer) {
        Found found = find(pointer);
        SheetLayout sheet = found.layout();
        Column column = found.column();
        Spot spot = found.spot();
        if (sheet != null && found.newRow()) {
            return Optional.of(Takes.row(sheet));
        }
        FoundSheet at = sheet == null ? null : sheets.get(sheet.key());
        if (at == null || column == null || spot == null) {
            return Optional.empty();
        }
        boolean chosen = column.kind() == ValueForm.Kind.CONSTANT || column.kind() == ValueForm.Kind.BOOLEAN;
        return chosen || at.cell(spot.row(), column).isBlank() ? Takes.cell(column) : Optional.empty();
    }

    private Found inList(SheetLayout sheet, List<String> rest, int[] numbers) {
        FoundSheet found = sheets.get(sheet.key());
        int index = rest.isEmpty() ? -1 : index(rest.get(0));
        if (found == null || index < 0 || index >= numbers.length) {
            return new Found(sheet, null, found == null ? null : found.free(), true);
        }
        List<String> inner = rest.subList(1, rest.size());
        for (SheetLayout owned : layout.owned(sheet)) {
            int depth = owned.path().size();
            if (inner.size() >= depth && inner.subList(0, depth).equals(owned.path())) {
                List<int[]> children = childRows.getOrDefault(owned.key(), List.of());
                return inList(
                        owned,
                        inner.subList(depth, inner.size()),
                        index < children.size() ? children.get(index) : new int[0]);
            }
        }
        Column column = column(sheet, inner);
        return new Found(sheet, column, found.spot(numbers[index], column), false);
    }

    /** Returns the column that holds what a path reaches: the one itself, one around it, or the first one in it. */
    private static @Nullable Column column(SheetLayout sheet, List<String> path) {
        Column around = null;
        Column inside = null;
        for (Column column : sheet.columns()) {
            List<String> own = column.path();
            if (own.isEmpty() || path.isEmpty()) {
                continue;
            }
            if (own.size() <= path.size() && path.subList(0, own.size()).equals(own)) {
                around = around == null ? column : around;
            } else if (own.size() > path.size() && own.subList(0, path.size()).equals(path)) {
                inside = inside == null ? column : inside;
            }
        }
        return around != null ? around : inside;
    }

    private static int index(String segment) {
        return segment.length() < 8 && !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(segment)
                : -1;
    }
}
