package org.coachingtoolkit.reports.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.TableRow;
import org.coachingtoolkit.reports.workbook.Column.Part;
import org.coachingtoolkit.reports.workbook.FoundSheet.Spot;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a list that are filled in, among help, examples and empty ones, and what they are called. */
final class RowSearch {
    /** Words of a name in doubt that are shorter are initials or the like. */
    private static final int SHORTEST_NAME = 3;

    private static final Vocabulary WORDS = Vocabulary.PROGRAMME;

    private final Layout layout;
    private final Language language;
    private final Spelling spelling;
    private final Names names;
    private final Questions questions;
    private final Map<String, List<Map<String, Object>>> elements = new HashMap<>();
    private @Nullable Samples samples;

    RowSearch(Layout layout, Language language, Spelling spelling, Names names, Questions questions) {
        this.layout = layout;
        this.language = language;
        this.spelling = spelling;
        this.names = names;
        this.questions = questions;
    }

    /** Returns the rows of a sheet that are filled in, each with its code, and makes them known by their names. */
    List<ReadRow> find(FoundSheet at) {
        SheetLayout sheet = at.layout();
        List<Integer> rows = new ArrayList<>();
        int hidden = 0;
        int firstHidden = 0;
        for (TableRow row : at.rows()) {
            if (isHelp(at, row) || isExample(at, row) || isEmpty(at, row.number())) {
                continue;
            }
            rows.add(row.number());
            if (row.hidden()) {
                firstHidden = firstHidden == 0 ? row.number() : firstHidden;
                hidden++;
            }
        }
        if (hidden > 0) {
            questions.report(
                    WorkbookFinding.HIDDEN_ROWS,
                    at.spot(firstHidden, null),
                    Map.of("sheet", at.name(), "count", hidden));
        }
        if (!rows.isEmpty()) {
            for (Column column : sheet.columns()) {
                if (column.required() && !column.hidden() && !at.has(column) && !sheet.isInherited(column)) {
                    questions.lacks(at, column);
                }
            }
        }
        List<ReadRow> found = new ArrayList<>();
        SheetLayout.RowName name = sheet.name();
        if (name == null) {
            rows.forEach(row -> found.add(new ReadRow(row, "")));
            return found;
        }
        List<String> codes = codes(at, rows);
        for (int i = 0; i < rows.size(); i++) {
            found.add(new ReadRow(rows.get(i), codes.get(i)));
        }
        call(at, found);
        return found;
    }

    /** Returns whether nothing of the programme stands in a row. */
    static boolean isEmpty(FoundSheet at, int row) {
        return at.layout().columns().stream()
                .filter(column -> !column.hidden())
                .allMatch(column -> at.cell(row, column).isBlank());
    }

    private boolean isHelp(FoundSheet at, TableRow row) {
        String marker = at.cell(row.number(), WorkbookWriter.ROW_KEY).text();
        if (WORDS.marksHelp(marker)) {
            askIfChanged(
                    at, row, marker, (column, cell) -> WORDS.isHelp(at.layout().key(), cell.text()));
            return true;
        }
        return row.number() == at.headings() + 1
                && at.layout().columns().stream()
                                .filter(column -> WORDS.isHelp(
                                        at.layout().key(),
                                        at.cell(row.number(), column).text()))
                                .count()
                        > 1;
    }

    private boolean isExample(FoundSheet at, TableRow row) {
        String marker = at.cell(row.number(), WorkbookWriter.ROW_KEY).text();
        if (!WORDS.marksExample(marker)) {
            return false;
        }
        askIfChanged(at, row, marker, (column, cell) -> samples().shows(at.layout(), column, cell));
        return true;
    }

    /** Asks about a row that is not read because of its mark, where something else stands in it than was put there. */
    private void askIfChanged(FoundSheet at, TableRow row, String marker, BiPredicate<Column, Cell> isAsMade) {
        for (Column column : at.layout().columns()) {
            Cell cell = at.cell(row.number(), column);
            if (!column.hidden() && !cell.isBlank() && !isAsMade.test(column, cell)) {
                questions.report(
                        WorkbookFinding.EXAMPLE_CHANGED, at.spot(row.number(), column), Map.of("marker", marker));
                return;
            }
        }
    }

    private Samples samples() {
        Samples known = samples;
        if (known == null) {
            known = new Samples(layout);
            samples = known;
        }
        return known;
    }

    /** Returns the codes of rows; those that have none, or have copied that of a row above, get the next that is free. */
    private List<String> codes(FoundSheet at, List<Integer> rows) {
        SheetLayout.RowName name = Objects.requireNonNull(at.layout().name());
        String key = name.codeKey();
        // rows that are not filled in yet have their codes already
        Set<String> prepared = new HashSet<>();
        at.rows().forEach(row -> prepared.add(code(at, row.number(), key)));
        Set<String> taken = new HashSet<>();
        List<String> codes = new ArrayList<>();
        int number = 1;
        for (int row : rows) {
            String written = code(at, row, key);
            String code = taken.add(written) ? written : "";
            while (code.isEmpty()) {
                String free = name.prefix() + number++;
                code = prepared.add(free) ? free : "";
            }
            codes.add(code);
            if (!written.isEmpty() && !written.equals(code)) {
                questions.report(
                        WorkbookFinding.TWO_CODES,
                        new Spot(at.name(), row, Math.max(1, at.column(key))),
                        Map.of("value", WorkbookText.shown(written), "code", code));
            }
        }
        return codes;
    }

    private static String code(FoundSheet at, int row, String key) {
        return Words.stripped(at.cell(row, key).text());
    }

    /** Makes the rows of a sheet known by their names: as they are typed, and as they will be written. */
    private void call(FoundSheet at, List<ReadRow> found) {
        SheetLayout sheet = at.layout();
        SheetLayout.RowName name = Objects.requireNonNull(sheet.name());
        List<Map<String, Object>> called = new ArrayList<>();
        elements.put(sheet.key(), called);
        for (int i = 0; i < found.size(); i++) {
            ReadRow row = found.get(i);
            Map<String, Object> element = inherited(at, row.number());
            Map<Part, String> moment = new EnumMap<>(Part.class);
            List<String> doubtful = new ArrayList<>();
            List<String> typed = Content.parts(language, sheet, column -> {
                Cell cell = at.cell(row.number(), column);
                Spelling.Read read = spelling.read(column, cell);
                if (read instanceof Spelling.Value value && column.part() != Part.WHOLE) {
                    moment.put(column.part(), (String) value.value());
                    if (cell.kind() == CellKind.DATE_TIME) {
                        moment.put(Part.DATE, cell.date().orElseThrow().toString());
                        moment.put(Part.TIME, cell.time().orElseThrow().toString());
                    }
                    if (moment.size() == 2) {
                        JsonTree.put(element, column.path(), moment.get(Part.DATE) + "T" + moment.get(Part.TIME));
                    }
                } else if (read instanceof Spelling.Value value && value.end() == null) {
                    JsonTree.put(element, column.path(), value.value());
                } else if (!column.members().isEmpty()) {
                    names.leaveOpen(sheet, layout.named(column));
                    String written = Words.stripped(cell.text());
                    doubtful.add(written);
                    doubtful.addAll(spelling.meant(column, read));
                    Arrays.stream(written.split(" ", -1))
                            .filter(word -> word.length() > SHORTEST_NAME)
                            .forEach(doubtful::add);
                }
                boolean open = column.part() == Part.WHOLE && read instanceof Spelling.Doubt;
                if (cell.isBlank() || (column.members().isEmpty() && open)) {
                    return null;
                }
                return cell.kind() == CellKind.DATE ? cell.date().orElseThrow() : Words.stripped(cell.text());
            });
            called.add(element);
            String label = Content.label(sheet, typed);
            if (name.columns().stream()
                    .map(key -> Content.column(sheet, key))
                    .anyMatch(column -> column.required()
                            && column.members().isEmpty()
                            && !(spelling.read(column, at.cell(row.number(), column)) instanceof Spelling.Value))) {
                names.leaveOpen(sheet, label);
                // what lacks may stand between the others
                typed.stream().limit(1).forEach(words -> names.leaveOpen(sheet, words));
            }
            doubtful.add(label);
            String id = name.id() == null ? null : row.id();
            names.add(
                    new Names.Entry(sheet.key(), row.code(), id, label, i),
                    code(at, row.number(), name.codeKey()),
                    all(
                            Content.namesOf(
                                    layout, sheet, element, Content.parts(language, sheet, element, spelling), names),
                            doubtful));
        }
    }

    /** Returns what a row leaves empty of its name and takes from the row that it names. */
    private Map<String, Object> inherited(FoundSheet at, int row) {
        Map<String, Object> element = new LinkedHashMap<>();
        at.layout().inherited().forEach((key, from) -> {
            Column link = Content.column(at.layout(), key);
            Spelling.Read read = spelling.read(link, at.cell(row, link));
            if (read instanceof Spelling.Value value && value.value() instanceof String id) {
                for (SheetLayout sheet : layout.named(link)) {
                    Names.Entry named = names.byId(sheet.key(), id);
                    from.forEach((to, path) -> {
                        Object known = named == null
                                ? null
                                : JsonTree.get(
                                        elements.getOrDefault(sheet.key(), List.of())
                                                .get(named.row()),
                                        path);
                        if (known != null) {
                            JsonTree.put(
                                    element, Content.column(at.layout(), to).path(), known);
                        }
                    });
                }
            }
        });
        return element;
    }

    private static Set<String> all(Collection<String> names, Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(more);
        return all;
    }
}
