package org.coachingtoolkit.reports.workbook;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.json.ProgrammeJson;
import org.coachingtoolkit.core.json.ValueForm;
import org.coachingtoolkit.core.json.ValueForm.Kind;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableLimits;
import org.coachingtoolkit.core.table.TableRow;
import org.coachingtoolkit.core.table.Tables;
import org.coachingtoolkit.reports.table.OdsTables;
import org.coachingtoolkit.reports.table.XlsxTables;
import org.coachingtoolkit.reports.workbook.Column.Part;
import org.coachingtoolkit.reports.workbook.FoundSheet.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Reads a programme's workbook as people leave it: makes the JSON of it that the programme file would hold, has that read,
 * and says of everything in which cell it is.
 */
final class WorkbookReader {
    private static final int MOST_CELLS = 300_000;
    /** What a filled cell takes until the programme is made. */
    private static final int BYTES_OF_CELL = 512;

    /** Words of a name in doubt that are shorter are initials or the like. */
    private static final int SHORTEST_NAME = 3;

    /** Far more than a programme holds, and little enough to be held in memory at once. */
    static final TableLimits LIMITS = limits(Runtime.getRuntime().maxMemory());

    private static final String FILE = "XLSX";
    private static final Tables TABLES = Tables.of(List.of(new XlsxTables(), new OdsTables()));
    private static final Vocabulary WORDS = Vocabulary.PROGRAMME;

    private final Layout layout;
    private final Names names = new Names();
    private final Map<String, FoundSheet> sheets = new LinkedHashMap<>();
    private final Map<String, List<Element>> records = new HashMap<>();
    private final Map<String, Map<String, List<Element>>> owned = new HashMap<>();
    private final Questions questions = new Questions(sheets);
    private final Map<String, Object> programme = new LinkedHashMap<>();
    private Object kept = Map.of();
    private @Nullable Samples samples;
    private Language language = Language.RU;
    private Spelling spelling;

    /** An element of a list as it was read. */
    private static final class Element {
        private final int row;
        private final String code;
        private final Map<String, Object> value = new LinkedHashMap<>();

        Element(int row, String code) {
            this.row = row;
            this.code = code;
        }
    }

    private WorkbookReader(Layout layout) {
        this.layout = layout;
        spelling = new Spelling(layout, language, names, false);
    }

    /** Returns the limits for a heap: a small one is not filled to the last byte before that is said. */
    static TableLimits limits(long heap) {
        int cells = (int) Math.max(1_000, Math.min(MOST_CELLS, heap / BYTES_OF_CELL));
        return new TableLimits(16L << 20, 200L << 20, cells, 6_000_000, 16_384);
    }

    /** Reads a workbook. Never throws for what it holds. */
    static WorkbookReading read(Layout layout, byte[] file) {
        Checked<List<Table>> tables;
        try {
            tables = TABLES.read(FILE, new ByteArrayInputStream(file), LIMITS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (tables.value().isEmpty()) {
            // the place of a table's finding begins with the name of its file
            return WorkbookReading.unusable(tables.findings().stream()
                    .map(finding -> finding.place().isLocated() ? finding : finding.at(Place.ROOT))
                    .toList());
        }
        return new WorkbookReader(layout).read(tables.get(), tables.findings());
    }

    /**
     * Opens a workbook that can be read without asking.
     *
     * @throws IllegalStateException if it cannot
     */
    static WorkbookReader open(Layout layout, byte[] file) throws IOException {
        Checked<List<Table>> tables = TABLES.read(FILE, new ByteArrayInputStream(file), LIMITS);
        WorkbookReader reader = new WorkbookReader(layout);
        Checked<CoachingProgramme> checked = tables.value().isEmpty()
                ? Checked.unusable(tables.findings())
                : reader.read(tables.get(), tables.findings()).checked();
        if (checked.value().isEmpty() || checked.hasErrors()) {
            throw new IllegalStateException("workbook must be readable without questions: "
                    + checked.findings().stream()
                            .map(finding ->
                                    finding.place() + " " + finding.code().value())
                            .findFirst()
                            .orElse(""));
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new ProgrammeJson().write(checked.get(), json);
        reader.kept = JsonTree.read(json.toByteArray());
        return reader;
    }

    private WorkbookReading read(List<Table> tables, List<Finding> found) {
        questions.add(found);
        new SheetSearch(layout, sheets, questions).find(tables);
        if (sheets.isEmpty()) {
            questions.report(WorkbookFinding.NOT_A_PROGRAMME, Map.of());
            return WorkbookReading.unusable(questions.findings());
        }
        Spot first = new Spot(tables.get(0).sheet().name(), 1, 1);
        Set<Language> languages = EnumSet.noneOf(Language.class);
        tables.forEach(table -> FoundSheet.language(table).ifPresent(languages::add));
        Optional<Language> said = readLanguage();
        said.ifPresent(languages::add);
        language = said.orElseGet(() -> languages.stream().findFirst().orElse(Language.RU));
        // 5/6/26 is a day of June where nobody writes English
        spelling = new Spelling(layout, language, names, !languages.isEmpty() && !languages.contains(Language.EN));
        for (SheetLayout sheet : layout.sheets()) {
            FoundSheet at = sheets.get(sheet.key());
            if (at != null && !sheet.form()) {
                records.put(sheet.key(), rows(at));
            }
        }
        for (FoundSheet at : sheets.values()) {
            if (!at.layout().form()) {
                elements(at);
            }
        }
        programme.put("format", ProgrammeJson.FORMAT);
        for (FoundSheet at : sheets.values()) {
            if (at.layout().form()) {
                element(at, at.headings(), programme);
            }
        }
        inherit();
        lists(programme);
        complete(programme, layout.root(), List.of());
        ProgrammeFormat.Reading reading = new ProgrammeJson().read(bytes(programme));
        Places places = new Places(layout, names, sheets, rowNumbers(), childRows(), first);
        return WorkbookReading.of(reading, places, questions.all(reading, places), language, leftOut());
    }

    Language language() {
        return language;
    }

    /** Returns the programme as JSON has it, with what is meant by cells that are empty; of a workbook that was opened. */
    Object programme() {
        return kept;
    }

    @Nullable FoundSheet sheet(SheetLayout sheet) {
        return sheets.get(sheet.key());
    }

    /** Returns the codes of the rows of each sheet that gives its rows codes. */
    Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new HashMap<>();
        records.forEach((key, list) -> {
            if (layout.sheet(key).name() != null) {
                codes.put(key, list.stream().map(record -> record.code).toList());
            }
        });
        return codes;
    }

    /** Returns in which rows the elements of a list stand, in the order in which the programme has them. */
    int[] rows(SheetLayout sheet) {
        return sheet.owner() == null
                ? rowNumbers().getOrDefault(sheet.key(), new int[0])
                : childRows().getOrDefault(sheet.key(), List.of()).stream()
                        .flatMapToInt(java.util.Arrays::stream)
                        .toArray();
    }

    /** Returns whether nothing of the programme, and no example, stands in a row. */
    boolean isFree(FoundSheet at, int row) {
        return isEmpty(at, row);
    }

    // ---- the language

    /** Returns the language of the programme; empty if the workbook does not say. */
    private Optional<Language> readLanguage() {
        for (FoundSheet at : sheets.values()) {
            for (Column column : at.layout().columns()) {
                if (column.kind() == Kind.LANGUAGE
                        && spelling.read(column, at.cell(0, column)) instanceof Spelling.Value value) {
                    return Arrays.stream(Language.values())
                            .filter(each -> each.code().equals(value.value()))
                            .findFirst();
                }
            }
        }
        return Optional.empty();
    }

    // ---- rows

    private List<Element> rows(FoundSheet at) {
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
        List<Element> found = new ArrayList<>();
        SheetLayout.RowName name = sheet.name();
        if (name == null) {
            rows.forEach(row -> found.add(new Element(row, "")));
            return found;
        }
        List<String> codes = codes(at, rows);
        for (int i = 0; i < rows.size(); i++) {
            found.add(new Element(rows.get(i), codes.get(i)));
        }
        call(at, found);
        return found;
    }

    private boolean isEmpty(FoundSheet at, int row) {
        return at.layout().columns().stream()
                .filter(column -> !column.hidden())
                .allMatch(column -> at.cell(row, column).isBlank());
    }

    private static boolean isHelp(FoundSheet at, TableRow row) {
        if (WORDS.marksHelp(at.cell(row.number(), WorkbookWriter.ROW_KEY).text())) {
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
        for (Column column : at.layout().columns()) {
            Cell cell = at.cell(row.number(), column);
            if (!column.hidden() && !cell.isBlank() && !samples().shows(at.layout(), column, cell)) {
                questions.report(
                        WorkbookFinding.EXAMPLE_CHANGED, at.spot(row.number(), column), Map.of("marker", marker));
                break;
            }
        }
        return true;
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

    /** Makes the rows of a sheet known by their names. */
    private void call(FoundSheet at, List<Element> found) {
        SheetLayout sheet = at.layout();
        SheetLayout.RowName name = Objects.requireNonNull(sheet.name());
        for (int i = 0; i < found.size(); i++) {
            Element record = found.get(i);
            Map<String, Object> element = new LinkedHashMap<>();
            List<String> doubtful = new ArrayList<>();
            List<String> parts = Content.parts(language, sheet, column -> {
                Cell cell = at.cell(record.row, column);
                Spelling.Read read = column.part() == Part.WHOLE ? spelling.read(column, cell) : new Spelling.Blank();
                if (read instanceof Spelling.Value value && value.end() == null) {
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
                if (cell.isBlank()) {
                    return null;
                }
                return cell.kind() == CellKind.DATE ? cell.date().orElseThrow() : Words.stripped(cell.text());
            });
            String label = Content.label(sheet, parts);
            if (name.columns().stream()
                    .map(key -> Content.column(sheet, key))
                    .anyMatch(column -> column.required()
                            && column.members().isEmpty()
                            && at.cell(record.row, column).isBlank())) {
                names.leaveOpen(sheet, label);
            }
            String id = name.id() == null ? null : id(record.code);
            names.add(
                    new Names.Entry(sheet.key(), record.code, id, label, i),
                    code(at, record.row, name.codeKey()),
                    all(Content.namesOf(layout, sheet, element, parts, names), doubtful));
        }
    }

    private static Set<String> all(Collection<String> names, Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(more);
        return all;
    }

    private static String id(String code) {
        int mark = code.indexOf('#');
        return mark < 0 ? code : code.substring(0, mark);
    }

    // ---- elements

    private void elements(FoundSheet at) {
        SheetLayout sheet = at.layout();
        Map<String, List<Element>> byOwner = new HashMap<>();
        for (Element record : records(sheet)) {
            element(at, record.row, record.value);
            if (sheet.name() != null && sheet.name().id() != null) {
                JsonTree.put(record.value, sheet.name().id().path(), id(record.code));
            }
            if (sheet.owner() != null) {
                Column column = sheet.columns().get(0);
                Spelling.Read owner = spelling.owner(column, at.cell(record.row, column));
                if (owner instanceof Spelling.Value value) {
                    byOwner.computeIfAbsent((String) value.value(), key -> new ArrayList<>())
                            .add(record);
                } else if (owner instanceof Spelling.Doubt doubt) {
                    questions.ask(doubt, column, at.spot(record.row, column));
                } else if (owner instanceof Spelling.Follows) {
                    questions.follows(at.spot(record.row, column));
                } else if (at.has(column)) {
                    questions.ask(
                            new Spelling.Doubt(WorkbookFinding.MISSING, Map.of()), column, at.spot(record.row, column));
                }
            }
        }
        owned.put(sheet.key(), byOwner);
    }

    private void element(FoundSheet at, int row, Map<String, Object> element) {
        Map<Column, LocalTime> ends = new LinkedHashMap<>();
        Map<List<String>, Map<Part, String>> moments = new LinkedHashMap<>();
        for (Column column : at.layout().columns()) {
            if (column.part() == Part.OWNER || column.hidden() || !at.has(column)) {
                continue;
            }
            Cell cell = at.cell(row, column);
            Spelling.Read read = spelling.read(column, cell);
            if (read instanceof Spelling.Doubt doubt) {
                questions.ask(doubt, column, at.spot(row, column));
            } else if (read instanceof Spelling.Follows) {
                questions.follows(at.spot(row, column));
            } else if (read instanceof Spelling.Value value) {
                if (value.end() != null) {
                    ends.put(column, value.end());
                }
                if (column.part() == Part.WHOLE) {
                    JsonTree.put(element, column.path(), value.value());
                } else if (value.value() instanceof String text) {
                    Map<Part, String> moment = moments.computeIfAbsent(column.path(), key -> new HashMap<>());
                    moment(moment, column.part(), text, column, at.spot(row, column));
                    if (cell.kind() == CellKind.DATE_TIME && column.part() == Part.DATE) {
                        moment(moment, Part.TIME, cell.time().orElseThrow().toString(), column, at.spot(row, column));
                    } else if (cell.kind() == CellKind.DATE_TIME) {
                        moment(moment, Part.DATE, cell.date().orElseThrow().toString(), column, at.spot(row, column));
                    }
                }
            }
        }
        moments.forEach((path, moment) -> moment(at, row, path, moment, element));
        ends.forEach((column, end) -> span(at, row, column, end, element));
    }

    /** Takes a part of a moment; asks where another cell of the row has said otherwise. */
    private void moment(Map<Part, String> moment, Part part, String text, Column column, Spot spot) {
        String other = moment.putIfAbsent(part, text);
        if (other != null && !other.equals(text)) {
            WorkbookFinding code = part == Part.DATE ? WorkbookFinding.NOT_A_DAY : WorkbookFinding.NOT_A_TIME;
            questions.ask(new Spelling.Doubt(code, Map.of("value", other + " / " + text)), column, spot);
        }
    }

    private void moment(
            FoundSheet at, int row, List<String> path, Map<Part, String> moment, Map<String, Object> element) {
        if (moment.size() == 2) {
            JsonTree.put(element, path, moment.get(Part.DATE) + "T" + moment.get(Part.TIME));
            return;
        }
        for (Column column : at.layout().columns()) {
            if (column.path().equals(path) && !moment.containsKey(column.part())) {
                Spot spot = at.spot(row, column);
                if (!questions.isAsked(spot)) {
                    questions.ask(new Spelling.Doubt(WorkbookFinding.MISSING, Map.of()), column, spot);
                }
            }
        }
    }

    /** Takes the end of a span of time for the length, or the end, that stands beside its beginning. */
    private void span(FoundSheet at, int row, Column start, LocalTime end, Map<String, Object> element) {
        List<String> around = start.path().subList(0, start.path().size() - 1);
        String text = Words.stripped(at.cell(row, start).text());
        LocalTime from = DateWords.time(text).orElseThrow().start();
        for (Column column : at.layout().columns()) {
            boolean beside = !column.path().isEmpty()
                    && !column.path().equals(start.path())
                    && column.path().subList(0, column.path().size() - 1).equals(around);
            if (!beside || (column.kind() != Kind.DURATION && column.kind() != Kind.TIME)) {
                continue;
            }
            Duration length = Duration.between(from, end);
            String said = column.kind() == Kind.DURATION ? length.toString() : end.toString();
            Object given = JsonTree.get(element, column.path());
            if (given == null && at.cell(row, column).isBlank()) {
                JsonTree.put(element, column.path(), said);
            } else if (given != null && !given.equals(said)) {
                questions.ask(
                        new Spelling.Doubt(
                                WorkbookFinding.SPAN,
                                Map.of(
                                        "value",
                                        WorkbookText.shown(text),
                                        "span",
                                        length,
                                        "minutes",
                                        column.kind() == Kind.DURATION ? Duration.parse((String) given) : given)),
                        start,
                        at.spot(row, start));
            }
            return;
        }
        questions.ask(
                new Spelling.Doubt(WorkbookFinding.NOT_A_TIME, Map.of("value", WorkbookText.shown(text))),
                start,
                at.spot(row, start));
    }

    // ---- what a row leaves to another

    /** Fills what is left empty from the row that is named, such as the coach of a session from its goal. */
    private void inherit() {
        for (FoundSheet at : sheets.values()) {
            at.layout().inherited().forEach((key, from) -> {
                Column link = Content.column(at.layout(), key);
                for (Element record : records(at.layout())) {
                    if (JsonTree.get(record.value, link.path()) instanceof String id) {
                        from.forEach((to, path) -> inherit(at, record, link, id, to, path));
                    } else if (link.required() || questions.isAsked(at.spot(record.row, link))) {
                        // what the row leaves to the one that it names is asked with its name
                        from.keySet().stream()
                                .map(to -> at.spot(record.row, Content.column(at.layout(), to)))
                                .forEach(questions::follows);
                    }
                }
            });
        }
    }

    private void inherit(FoundSheet at, Element record, Column link, String id, String to, List<String> path) {
        Column column = Content.column(at.layout(), to);
        if (JsonTree.get(record.value, column.path()) != null
                || !at.cell(record.row, column).isBlank()) {
            return;
        }
        for (SheetLayout sheet : layout.named(link)) {
            Names.Entry entry = names.byId(sheet.key(), id);
            if (entry != null) {
                Object value = JsonTree.get(
                        Objects.requireNonNull(records.get(sheet.key())).get(entry.row()).value, path);
                if (value != null) {
                    JsonTree.put(record.value, column.path(), value);
                } else if (isAsked(sheet, entry.row(), path)) {
                    questions.follows(at.spot(record.row, column));
                }
            }
        }
    }

    /** Returns whether the cell of a value is in question, or will be because it must not be empty. */
    private boolean isAsked(SheetLayout sheet, int row, List<String> path) {
        FoundSheet at = sheets.get(sheet.key());
        return at != null
                && sheet.columns().stream()
                        .filter(column -> column.path().equals(path))
                        .anyMatch(column -> column.required()
                                || questions.isAsked(at.spot(records(sheet).get(row).row, column)));
    }

    // ---- the whole

    private void lists(Map<String, Object> programme) {
        for (SheetLayout sheet : layout.sheets()) {
            if (sheet.form()) {
                continue;
            }
            if (sheet.owner() == null) {
                List<Object> list = values(records(sheet));
                if (!list.isEmpty()) {
                    JsonTree.put(programme, sheet.path(), list);
                }
            } else {
                Map<String, List<Element>> byOwner = owned.getOrDefault(sheet.key(), Map.of());
                for (Element owner : records.getOrDefault(sheet.owner(), List.of())) {
                    List<Element> of = byOwner.getOrDefault(owner.code, List.of());
                    if (!of.isEmpty()) {
                        JsonTree.put(owner.value, sheet.path(), values(of));
                    }
                }
            }
        }
        for (SheetLayout sheet : layout.sheets()) {
            if (!sheet.form()) {
                for (Element record : records(sheet)) {
                    complete(record.value, sheet.element(), List.of());
                }
            }
        }
    }

    private static List<Object> values(List<Element> records) {
        List<Object> values = new ArrayList<>();
        records.forEach(record -> values.add(record.value));
        return values;
    }

    /** Puts in the objects that must be there, even if nothing of them is filled, so that their members are asked for. */
    private static void complete(Map<String, Object> object, ValueForm.Fields form, List<String> outer) {
        for (ValueForm.Field field : form.fields()) {
            if (field.form() instanceof ValueForm.Fields inner && inner.presence() != ValueForm.Presence.ONE) {
                List<String> path = new ArrayList<>(outer);
                path.add(field.name());
                if (JsonTree.get(object, path) != null || field.required()) {
                    if (JsonTree.get(object, path) == null) {
                        JsonTree.put(object, path, new LinkedHashMap<String, Object>());
                    }
                    complete(object, inner, path);
                }
            }
        }
    }

    private static byte[] bytes(Map<String, Object> programme) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonTree.JSON.createGenerator(bytes)) {
            JsonTree.write(out, programme);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Map<String, int[]> rowNumbers() {
        Map<String, int[]> numbers = new HashMap<>();
        records.forEach((key, list) ->
                numbers.put(key, list.stream().mapToInt(record -> record.row).toArray()));
        return numbers;
    }

    private Map<String, List<int[]>> childRows() {
        Map<String, List<int[]>> rows = new HashMap<>();
        for (SheetLayout sheet : layout.sheets()) {
            if (sheet.owner() != null) {
                Map<String, List<Element>> byOwner = owned.getOrDefault(sheet.key(), Map.of());
                rows.put(
                        sheet.key(),
                        records.getOrDefault(sheet.owner(), List.of()).stream()
                                .map(owner -> byOwner.getOrDefault(owner.code, List.of()).stream()
                                        .mapToInt(record -> record.row)
                                        .toArray())
                                .toList());
            }
        }
        return rows;
    }

    // ---- what is in question

    /** Returns the parts about which cells are asked: nobody need ask what would stand there. */
    private List<ProgrammeFormat.LeftOut> leftOut() {
        List<ProgrammeFormat.LeftOut> leftOut = new ArrayList<>();
        for (FoundSheet at : sheets.values()) {
            SheetLayout sheet = at.layout();
            List<Element> list = sheet.form() || sheet.owner() != null ? List.of() : records(sheet);
            for (Column column : sheet.columns()) {
                if (sheet.form() && questions.isAsked(at.spot(0, column))) {
                    leftOut.add(new ProgrammeFormat.LeftOut("/" + String.join("/", column.path()), Map.of()));
                }
                for (int i = 0; i < list.size(); i++) {
                    if (questions.isAsked(at.spot(list.get(i).row, column))) {
                        String element = "/" + String.join("/", sheet.path()) + "/" + i;
                        leftOut.add(
                                new ProgrammeFormat.LeftOut(element + "/" + String.join("/", column.path()), Map.of()));
                    }
                }
            }
        }
        return leftOut;
    }

    private List<Element> records(SheetLayout sheet) {
        return records.getOrDefault(sheet.key(), List.of());
    }
}
