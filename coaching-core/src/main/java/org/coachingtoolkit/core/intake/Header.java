package org.coachingtoolkit.core.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.CellArea;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The heading rows of a table and what its columns mean.
 *
 * @param first the first row of the heading
 * @param last the last row of it
 * @param columns the column of each meaning; of two columns with one meaning that whose heading says more
 * @param titles the heading of each column
 * @param meanings the meaning of each column that has one
 */
record Header(
        int first, int last, Map<String, Integer> columns, Map<Integer, String> titles, Map<Integer, String> meanings) {
    private static final int LONGEST = 160;

    /** Returns the heading that stands in a row, read for one kind of table; {@code null} if the row is none. */
    static @Nullable Header at(Table table, int row, String prefix) {
        int last = row;
        for (CellArea area : table.merged()) {
            if (area.first().row() == row
                    && area.last().row() > last
                    && area.last().row() <= row + 3) {
                last = area.last().row();
            }
        }
        Map<Integer, String> titles = new TreeMap<>();
        Map<Integer, String> lowest = new TreeMap<>();
        int filled = 0;
        for (int column = 1; column <= Math.min(table.columns(), 300); column++) {
            String title = "";
            for (int r = row; r <= last; r++) {
                String part = Words.tidy(table.seen(r, column).text());
                CellKind kind = table.seen(r, column).kind();
                if (kind == CellKind.DATE || kind == CellKind.DATE_TIME) {
                    return null;
                }
                if (!part.isEmpty() && !title.endsWith(part)) {
                    lowest.put(column, part);
                    title = title.isEmpty() ? part : title + " " + part;
                }
            }
            if (!title.isEmpty()) {
                titles.put(column, title);
                filled++;
            }
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, Integer> strengths = new HashMap<>();
        Map<Integer, String> meanings = new TreeMap<>();
        // «дата» under «по плану» and under «по факту»: only the whole says which of them it is
        Set<String> common = lowest.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(titles.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .filter(part -> Collections.frequency(lowest.values(), part) > 1)
                .collect(Collectors.toSet());
        titles.forEach((column, title) -> {
            if (title.length() <= LONGEST && !isValue(title)) {
                String below = lowest.getOrDefault(column, title);
                String part = common.contains(below) ? title : below;
                Vocabulary.HEADINGS
                        .headed(prefix, part)
                        .or(() -> Vocabulary.HEADINGS.headed(prefix, title))
                        .ifPresent(meaning -> {
                            meanings.put(column, meaning.name());
                            int known = strengths.getOrDefault(meaning.name(), 0);
                            int share = meaning.strength() * 1000 / (title.length() + 1);
                            if (share > known) {
                                columns.put(meaning.name(), column);
                                strengths.put(meaning.name(), share);
                            }
                        });
            }
        });
        return columns.size() < 2 || filled < 2 ? null : new Header(row, last, columns, titles, meanings);
    }

    /** Returns whether a title is a value rather than a heading: «1 категория» stands under «Категория». */
    private static boolean isValue(String title) {
        return Words.of(title).size() <= 3
                && (Vocabulary.WORDS.meaning("category.", title).isPresent()
                        || Vocabulary.WORDS.has("no-category", title));
    }

    /** Returns the headings of a table that have at least some of the meanings asked for, from top to bottom. */
    static List<Header> all(Table table, String prefix, Set<String> anyOf, int atLeast) {
        List<Header> headers = new ArrayList<>();
        int after = 0;
        for (TableRow row : table.rows()) {
            if (row.number() <= after) {
                continue;
            }
            Header header = at(table, row.number(), prefix);
            if (header != null
                    && header.columns.size() >= atLeast
                    && header.columns.keySet().stream().anyMatch(anyOf::contains)
                    && header.isMostlyUnderstood()
                    && (headers.isEmpty() || header.isLike(headers.get(0)))) {
                headers.add(header);
                after = header.last;
            }
        }
        return headers;
    }

    /** Whether a heading further down is one, and no row of values: it has meanings of the first, and no numbers or dates. */
    private boolean isLike(Header above) {
        long common =
                columns.keySet().stream().filter(above.columns::containsKey).count();
        return common * 2 >= columns.size()
                && titles.values().stream()
                        .noneMatch(title -> title.matches("\\d{1,3}\\.?|.*\\d[./]\\d{1,2}[./]\\d.*"));
    }

    private boolean isMostlyUnderstood() {
        long shortTitles = titles.values().stream()
                .filter(title -> title.length() <= LONGEST)
                .count();
        long years = titles.values().stream()
                .filter(title -> title.matches("(19|20)\\d\\d( ?(г|р|год|рік)\\.?)?"))
                .count();
        long open = titles.size() - years;
        return shortTitles == titles.size()
                && (meanings.size() * 2L >= open || (columns.size() > 3 && meanings.size() * 3L >= open));
    }

    /**
     * Returns this heading with the one column for a meaning, where the heading has none, whose heading is not known and
     * most of whose cells are such; itself if there is none or more than one.
     */
    Header with(Table table, String meaning, Predicate<Cell> fits) {
        List<Integer> candidates = new ArrayList<>();
        for (Integer column : titles.keySet()) {
            int filled = 0;
            int fitting = 0;
            for (TableRow row : table.rows()) {
                if (row.number() > last && !row.cell(column).isBlank()) {
                    filled++;
                    fitting += fits.test(row.cell(column)) ? 1 : 0;
                }
            }
            if (!meanings.containsKey(column) && !columns.containsValue(column) && fitting * 2 > filled) {
                candidates.add(column);
            }
        }
        if (has(meaning) || candidates.size() != 1) {
            return this;
        }
        Map<String, Integer> more = new LinkedHashMap<>(columns);
        more.put(meaning, candidates.get(0));
        return new Header(first, last, more, titles, meanings);
    }

    /** Returns this heading with one more meaning of a column. */
    Header also(String meaning, int column) {
        Map<String, Integer> more = new LinkedHashMap<>(columns);
        more.put(meaning, column);
        return new Header(first, last, more, titles, meanings);
    }

    /** Returns this heading without a meaning, so that its column is open. */
    Header without(String meaning) {
        Map<String, Integer> fewer = new LinkedHashMap<>(columns);
        fewer.remove(meaning);
        Map<Integer, String> open = new TreeMap<>(meanings);
        open.values().removeIf(meaning::equals);
        return new Header(first, last, fewer, titles, open);
    }

    /** Asks about the columns that were understood by their cells. */
    void ask(Table table, Reading reading) {
        columns.values().stream()
                .filter(column -> !meanings.containsKey(column))
                .forEach(column -> {
                    String value = table.rows().stream()
                            .filter(row ->
                                    row.number() > last && !row.cell(column).isBlank())
                            .findFirst()
                            .map(row -> row.cell(column).text())
                            .orElse("");
                    reading.ask(
                            IntakeFinding.COLUMN_BY_CELLS,
                            table.place(first, column),
                            "text",
                            titles.getOrDefault(column, ""),
                            "value",
                            value);
                });
    }

    /** Mentions the columns in which something stands and that are not read, as their headings are not known or missing. */
    void askUnread(Table table, Reading reading) {
        List<String> unread = new ArrayList<>();
        int first = 0;
        for (int column = 1; column <= Math.min(table.columns(), 300); column++) {
            int of = column;
            boolean filled = table.rows().stream()
                    .anyMatch(row ->
                            row.number() > last && Words.of(row.cell(of).text()).size() > 0);
            if (filled && !meanings.containsKey(column) && !columns.containsValue(column)) {
                String title = titles.getOrDefault(column, "");
                unread.add(CellAddress.letters(column) + (title.isEmpty() ? "" : " (" + title + ")"));
                first = first == 0 ? column : first;
            }
        }
        if (!unread.isEmpty()) {
            reading.ask(
                    IntakeFinding.COLUMNS_UNREAD, table.place(this.first, first), "columns", String.join(", ", unread));
        }
    }

    boolean has(String meaning) {
        return columns.containsKey(meaning);
    }

    /** Returns what stands in a row under a meaning; empty if there is no such column. */
    String text(Table table, int row, String meaning) {
        return Words.tidy(cell(table, row, meaning).text());
    }

    /** Returns the cell of a row under a meaning: what is merged down a column stands in each of its rows. */
    Cell cell(Table table, int row, String meaning) {
        Integer column = columns.get(meaning);
        return column == null
                ? Cell.BLANK
                : isMergedDown(table, row, column) ? table.seen(row, column) : table.cell(row, column);
    }

    /** Returns whether a cell continues one above it that is merged down its column, below the heading. */
    boolean isMergedDown(Table table, int row, int column) {
        return table.cell(row, column).isBlank()
                && table.merged().stream()
                        .anyMatch(area -> area.contains(row, column)
                                && area.first().column() == column
                                && area.first().row() > last
                                && area.first().row() < row);
    }

    /** Returns the heading of the column with a meaning; empty if there is none. */
    String title(String meaning) {
        return titles.getOrDefault(column(meaning), "");
    }

    /** Returns the hours that a row gives in the columns of these meanings, in their order; {@code null} if it does not. */
    @Nullable Hours hours(Table table, int row, List<String> meanings) {
        List<LocalTime> times = new ArrayList<>();
        for (String meaning : meanings) {
            if (has(meaning) && times.size() < 2) {
                times.addAll(Clocks.in(table.cell(row, column(meaning))));
            }
        }
        return Hours.of(times);
    }

    int column(String meaning) {
        return columns.getOrDefault(meaning, 1);
    }

    /** Returns all columns of a meaning. */
    List<Integer> all(String meaning) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns whether a row repeats the heading, as on a second page, or is one of the rows of it below the first. */
    boolean isRepeatedAt(Table table, int row) {
        for (int above = 0; above <= last - first; above++) {
            if (row - above > last && beginsAgainAt(table, row - above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nearly all that stands in a row is what the heading begins with, and it is much of it. */
    private boolean beginsAgainAt(Table table, int row) {
        int alike = 0;
        int others = 0;
        for (Map.Entry<Integer, String> title : titles.entrySet()) {
            String text = Words.plain(table.seen(row, title.getKey()).text());
            if (!text.isEmpty()) {
                boolean begins = Words.plain(title.getValue()).startsWith(text);
                alike += begins ? 1 : 0;
                others += begins ? 0 : 1;
            }
        }
        return others <= 1 && alike >= 2 && alike * 2 >= titles.size();
    }

    /** Returns whether a row only numbers the columns. */
    static boolean isNumbers(TableRow row) {
        List<String> texts = row.cells().stream()
                .map(cell -> Words.tidy(cell.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toList());
        if (texts.size() < 3) {
            return false;
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
