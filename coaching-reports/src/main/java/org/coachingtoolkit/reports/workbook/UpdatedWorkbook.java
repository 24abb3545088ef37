package org.coachingtoolkit.reports.workbook;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.reports.ooxml.StableZip;
import org.coachingtoolkit.reports.workbook.CellStyles.Use;
import org.jspecify.annotations.Nullable;

/**
 * A programme written back into a workbook that somebody has made their own: the cells that have changed are written, and
 * everything else stays as it is, columns, sheets, colours, notes and the order of rows among it.
 */
public final class UpdatedWorkbook {
    private final Layout layout = Layout.PROGRAMME;
    private final WorkbookReader reader;
    private final Content old;
    private final Content wanted;
    private final Map<String, int[]> matches = new HashMap<>();
    private final XSSFWorkbook workbook;
    private final CellStyles styles;

    private UpdatedWorkbook(byte[] file, Object programme) throws IOException {
        reader = WorkbookReader.open(layout, file);
        old = Content.of(
                layout, reader.language(), reader.programme(), reader.rows().codes());
        Content first = Content.of(layout, reader.language(), programme, Map.of());
        Map<String, List<String>> codes = new HashMap<>();
        for (SheetLayout sheet : layout.sheets()) {
            if (!sheet.form() && sheet.name() != null && sheet.name().id() == null) {
                codes.put(
                        sheet.key(),
                        codes(sheet, match(sheet, first), first.rows(sheet).size()));
            }
        }
        wanted = Content.of(layout, reader.language(), programme, codes);
        for (SheetLayout sheet : layout.sheets()) {
            matches.put(sheet.key(), sheet.form() ? new int[] {0} : match(sheet, wanted));
        }
        workbook = new XSSFWorkbook(new ByteArrayInputStream(file)); // in memory: closing would save it
        styles = new CellStyles(workbook, reader.language());
    }

    /**
     * Returns a workbook with a programme in place of the one that it holds.
     *
     * @param workbook the workbook
     * @param programme the programme
     * @throws IllegalStateException if something in the workbook cannot be read, or the programme has {@link
     *     ProgrammeFile#losses()}
     * @throws IllegalArgumentException if the workbook has no sheet or column for something that the programme holds
     */
    public static byte[] of(byte[] workbook, ProgrammeFile programme) {
        requireNonNull(workbook, "workbook");
        requireNonNull(programme, "programme");
        try {
            return new UpdatedWorkbook(
                            workbook, JsonTree.read(programme.in("json").write()))
                    .bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] bytes() throws IOException {
        layout.sheets().forEach(this::update);
        workbook.setForceFormulaRecalculation(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StableZip.write(workbook, out);
        return out.toByteArray();
    }

    // ---- which row is which

    /** Returns for each wanted row the number of the row that it was; -1 for a new one. */
    private int[] match(SheetLayout sheet, Content content) {
        List<Content.Row> was = old.rows(sheet);
        List<Content.Row> is = content.rows(sheet);
        int[] match = new int[is.size()];
        Arrays.fill(match, -1);
        Set<Integer> taken = new HashSet<>();
        boolean coded = sheet.name() != null && sheet.name().id() != null;
        Map<Object, Deque<Integer>> known = new HashMap<>();
        for (int i = 0; i < was.size(); i++) {
            Object key = coded ? was.get(i).code() : was.get(i).cells();
            known.computeIfAbsent(key, each -> new ArrayDeque<>()).add(i);
        }
        for (int i = 0; i < is.size(); i++) {
            Object key = coded ? is.get(i).code() : is.get(i).cells();
            Deque<Integer> same = known.get(key);
            if (same != null && !same.isEmpty()) {
                match[i] = same.poll();
                taken.add(match[i]);
            }
        }
        int next = 0;
        for (int i = 0; i < is.size() && !coded; i++) {
            while (match[i] < 0 && next < was.size()) {
                if (taken.add(next)) {
                    match[i] = next;
                }
                next++;
            }
        }
        return match;
    }

    private List<String> codes(SheetLayout sheet, int[] match, int count) {
        List<Content.Row> was = old.rows(sheet);
        Set<String> taken = new HashSet<>();
        was.forEach(row -> taken.add(row.code()));
        List<String> codes = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < count; i++) {
            String code = match[i] < 0 ? "" : was.get(match[i]).code();
            while (code.isEmpty()) {
                String free = Objects.requireNonNull(sheet.name()).prefix() + number++;
                code = taken.add(free) ? free : "";
            }
            codes.add(code);
        }
        return codes;
    }

    // ---- writing

    private void update(SheetLayout sheet) {
        FoundSheet at = reader.sheet(sheet);
        List<Content.Row> is = wanted.rows(sheet);
        if (at == null) {
            boolean empty = is.stream().allMatch(row -> row.cells().stream().allMatch(Objects::isNull));
            if (!empty) {
                throw new IllegalArgumentException("workbook must have the sheet "
                        + WorkbookText.sheet(reader.language(), sheet) + " for what the programme holds");
            }
            return;
        }
        XSSFSheet target = workbook.getSheet(at.name());
        int[] match = Objects.requireNonNull(matches.get(sheet.key()));
        int[] rows = reader.rows().numbers(sheet);
        int free = at.headings() + 1;
        for (int row : rows) {
            free = Math.max(free, row + 1);
        }
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < is.size(); i++) {
            if (match[i] < 0) {
                while (!RowSearch.isEmpty(at, free)) {
                    free++;
                }
                add(target, at, free++, is.get(i));
            } else {
                kept.add(match[i]);
                change(
                        target,
                        at,
                        sheet.form() ? 0 : rows[match[i]],
                        old.rows(sheet).get(match[i]),
                        is.get(i));
            }
        }
        for (int i = 0; i < rows.length; i++) {
            if (!kept.contains(i)) {
                clear(target, at, rows[i]);
            }
        }
    }

    private void change(XSSFSheet sheet, FoundSheet at, int row, Content.Row was, Content.Row is) {
        for (int i = 0; i < is.cells().size(); i++) {
            Object value = is.cells().get(i);
            if (!Objects.equals(value, was.cells().get(i))) {
                put(sheet, at, row, at.layout().columns().get(i), value);
            }
        }
        SheetLayout.RowName name = at.layout().name();
        int code = name == null ? 0 : at.column(name.codeKey());
        if (code > 0 && !Words.stripped(at.text(row, code)).equals(is.code())) {
            // one that was copied, or none: what names the row keeps naming it from now on
            fill(cell(sheet, row, code), is.code(), null);
        }
    }

    private void add(XSSFSheet sheet, FoundSheet at, int row, Content.Row is) {
        for (int i = 0; i < is.cells().size(); i++) {
            Object value = is.cells().get(i);
            if (value != null) {
                put(sheet, at, row, at.layout().columns().get(i), value);
            }
        }
        SheetLayout.RowName name = at.layout().name();
        if (name != null) {
            int code = at.column(name.codeKey());
            if (code > 0) {
                fill(cell(sheet, row, code), is.code(), null);
            }
            int label = at.column(WorkbookWriter.LABEL_KEY);
            if (label > 0 && cell(sheet, row, label).getCellType() == CellType.BLANK) {
                fill(cell(sheet, row, label), is.label() + (name.coded() ? " (" + is.code() + ")" : ""), null);
            }
        }
    }

    private static void clear(XSSFSheet sheet, FoundSheet at, int row) {
        for (Column column : at.layout().columns()) {
            int index = at.column(column.key());
            if (index > 0) {
                cell(sheet, row, index).setBlank();
            }
        }
    }

    private void put(XSSFSheet sheet, FoundSheet at, int row, Column column, @Nullable Object value) {
        if (column.hidden()) {
            return; // the code of a row that is new; of any other it has not changed
        }
        if (!at.has(column)) {
            throw new IllegalArgumentException("workbook must have the column "
                    + WorkbookText.heading(reader.language(), column) + " on " + at.name()
                    + " for what the programme holds");
        }
        FoundSheet.Spot spot = at.spot(row, column);
        fill(cell(sheet, spot.row(), spot.column()), value, column);
    }

    private void fill(Cell cell, @Nullable Object value, @Nullable Column column) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        cell.setBlank();
        boolean plain = column != null && cell.getCellStyle().getIndex() == 0;
        WorkbookWriter.write(cell, value, plain ? styles.of(Use.DATA, Objects.requireNonNull(column)) : null);
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        Row found = sheet.getRow(row - 1);
        Row at = found != null ? found : sheet.createRow(row - 1);
        return at.getCell(column - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
