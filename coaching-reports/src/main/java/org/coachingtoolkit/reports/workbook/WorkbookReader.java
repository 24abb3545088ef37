package org.coachingtoolkit.reports.workbook;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableLimits;
import org.coachingtoolkit.core.table.Tables;
import org.coachingtoolkit.reports.table.OdsTables;
import org.coachingtoolkit.reports.table.XlsxTables;
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

    /** Far more than a programme holds, and little enough to be held in memory at once. */
    static final TableLimits LIMITS = limits(Runtime.getRuntime().maxMemory());

    private static final String FILE = "XLSX";
    private static final Tables TABLES = Tables.of(List.of(new XlsxTables(), new OdsTables()));

    private final Layout layout;
    private final Names names = new Names();
    private final Map<String, FoundSheet> sheets = new LinkedHashMap<>();
    private final ReadRows rows;
    private final Questions questions = new Questions(sheets);
    private Object kept = Map.of();
    private Language language = Language.RU;
    private Spelling spelling;

    private WorkbookReader(Layout layout) {
        this.layout = layout;
        rows = new ReadRows(layout);
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
        RowSearch search = new RowSearch(layout, language, spelling, names, questions);
        RowReader reader = new RowReader(spelling, questions);
        List<FoundSheet> lists =
                sheets.values().stream().filter(at -> !at.layout().form()).toList();
        lists.forEach(at -> rows.add(at.layout(), search.find(at)));
        lists.forEach(at -> rows.of(at.layout()).forEach(row -> readRow(at, row, reader)));
        Map<String, Object> programme = new LinkedHashMap<>();
        programme.put("format", ProgrammeJson.FORMAT);
        sheets.values().stream()
                .filter(at -> at.layout().form())
                .forEach(form -> reader.read(form, form.headings(), programme));
        new Inheritance(layout, names, sheets, rows, questions).fill();
        rows.putInto(programme);
        lists.forEach(at -> rows.of(at.layout())
                .forEach(row -> complete(row.element(), at.layout().element(), List.of())));
        complete(programme, layout.root(), List.of());
        ProgrammeFormat.Reading reading = new ProgrammeJson().read(bytes(programme));
        Places places = new Places(layout, names, sheets, rows.numbers(), rows.numbersByOwner(), first);
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

    ReadRows rows() {
        return rows;
    }

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

    private void readRow(FoundSheet at, ReadRow row, RowReader reader) {
        SheetLayout sheet = at.layout();
        reader.read(at, row.number(), row.element());
        if (sheet.name() != null && sheet.name().id() != null) {
            JsonTree.put(row.element(), sheet.name().id().path(), row.id());
        }
        if (sheet.owner() != null) {
            Column column = sheet.columns().get(0);
            Spelling.Read owner = spelling.owner(column, at.cell(row.number(), column));
            questions.askOf(owner, column, at.spot(row.number(), column));
            if (owner instanceof Spelling.Value value) {
                rows.own(sheet, (String) value.value(), row);
            } else if (owner instanceof Spelling.Blank && at.has(column)) {
                questions.askOfMissing(column, at.spot(row.number(), column));
            }
        }
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

    /** Returns the parts about which cells are asked: nobody need ask what would stand there. */
    private List<ProgrammeFormat.LeftOut> leftOut() {
        List<ProgrammeFormat.LeftOut> leftOut = new ArrayList<>();
        for (FoundSheet at : sheets.values()) {
            SheetLayout sheet = at.layout();
            List<ReadRow> list = sheet.form() || sheet.owner() != null ? List.of() : rows.of(sheet);
            for (Column column : sheet.columns()) {
                if (sheet.form() && questions.isAsked(at.spot(0, column))) {
                    leftOut.add(new ProgrammeFormat.LeftOut("/" + String.join("/", column.path()), Map.of()));
                }
                for (int i = 0; i < list.size(); i++) {
                    if (questions.isAsked(at.spot(list.get(i).number(), column))) {
                        String element = "/" + String.join("/", sheet.path()) + "/" + i;
                        leftOut.add(
                                new ProgrammeFormat.LeftOut(element + "/" + String.join("/", column.path()), Map.of()));
                    }
                }
            }
        }
        return leftOut;
    }
}
