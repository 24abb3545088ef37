package org.coachingtoolkit.reports.workbook;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.ooxml.CellText;
import org.coachingtoolkit.reports.ooxml.StableZip;
import org.coachingtoolkit.reports.ooxml.StreamedWorkbook;
import org.coachingtoolkit.reports.workbook.CellStyles.Use;
import org.jspecify.annotations.Nullable;

/** Writes a programme's workbook: what the cells hold, and everything that helps people to fill them. */
final class WorkbookWriter {
    /** What stands in the first cell of every sheet, on a hidden row with the keys of the columns. */
    static final String MARK = "coaching";

    static final int KEY_ROW = 0;
    static final int HEADING_ROW = 2;
    static final int HELP_ROW = 3;
    static final int EXAMPLE_ROW = 4;
    static final int FIRST_ROW = 5;

    static final String ROW_KEY = "@row";
    static final String CODE_KEY = "@code";
    static final String LABEL_KEY = "@label";
    static final int FORM_HEADING = 1;
    static final int FORM_VALUE = 2;
    static final int FORM_EXAMPLE = 3;
    static final int FORM_HELP = 4;
    static final int FORM_FIRST = 3;

    private static final int MANY_ROWS = 1_000;
    private static final int PREPARED_ROWS = 60;
    private static final int CHECKED_ROWS = 500;
    /** So many characters side by side can still be read on a printed page. */
    private static final int PAGE_WIDTH = 200;

    private static final double LINE_POINTS = 13.5;
    private static final double MOST_POINTS = 405;

    /** Telling rows of one name apart by formula is quadratic in their number. */
    private static final int MOST_COMPARED = 300;

    private static final int[] TABS = {0x2F5597, 0x548235, 0xC55A11, 0x7030A0, 0x7F7F7F, 0xBF9000};

    private final Layout layout;
    private final Language language;
    private final Content content;
    private final Content example;
    private final XSSFWorkbook template = new XSSFWorkbook();
    private final CellStyles styles;
    private final Choices choices;
    private final Map<String, Choices.NameColumn> nameColumns = new HashMap<>();

    /**
     * @param content what the workbook is to hold
     * @param example the rows that show how
     */
    WorkbookWriter(Layout layout, Language language, Content content, Content example) {
        this.layout = layout;
        this.language = language;
        this.content = content;
        this.example = example;
        styles = new CellStyles(template, language);
        choices = new Choices(language);
    }

    void write(OutputStream out) throws IOException {
        boolean many = layout.sheets().stream()
                        .mapToInt(sheet -> content.rows(sheet).size())
                        .sum()
                > MANY_ROWS;
        try (StreamedWorkbook streamed = new StreamedWorkbook(template)) {
            Workbook workbook = many ? streamed : template;
            layout.sheets().stream().filter(sheet -> !sheet.form()).forEach(this::placeNames);
            start(workbook);
            for (SheetLayout sheet : layout.sheets()) {
                Sheet made = workbook.createSheet(WorkbookText.sheet(language, sheet));
                XSSFSheet set = template.getSheet(made.getSheetName());
                setUp(set, sheet);
                if (sheet.form()) {
                    form(made, set, sheet);
                } else {
                    list(made, set, sheet);
                }
            }
            Sheet lists = workbook.createSheet(choices.sheet());
            choices.write(lists);
            workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.HIDDEN);
            workbook.setActiveSheet(0);
            template.setForceFormulaRecalculation(true);
            properties();
            if (many) {
                streamed.write(out);
            } else {
                StableZip.write(template, out);
            }
        }
    }

    private void properties() {
        template.getProperties().getCoreProperties().setTitle(WorkbookText.text(language, "title"));
        template.getProperties().getCoreProperties().setCreator("Coaching Toolkit");
        template.getProperties().getCoreProperties().setCreated(Optional.empty());
        template.getProperties().getExtendedProperties().setApplication("Coaching Toolkit");
    }

    // ---- where columns stand

    /** Returns the keys of a list's columns from the first on. */
    static List<String> keys(Layout layout, SheetLayout sheet) {
        List<String> keys = new ArrayList<>();
        keys.add(ROW_KEY);
        SheetLayout.RowName name = sheet.name();
        if (name != null) {
            keys.add(name.codeKey());
            if (isNamed(layout, sheet)) {
                keys.add(LABEL_KEY);
            }
        }
        sheet.columns().stream()
                .filter(column -> !column.hidden())
                .map(Column::key)
                .forEach(keys::add);
        return keys;
    }

    /** Returns whether a cell of the workbook may name a row of the sheet. */
    static boolean isNamed(Layout layout, SheetLayout sheet) {
        return sheet.name() != null
                && (!layout.owned(sheet).isEmpty()
                        || layout.sheets().stream()
                                .flatMap(each -> each.columns().stream())
                                .anyMatch(column -> layout.named(column).contains(sheet)));
    }

    private int prepared(SheetLayout sheet) {
        return Math.max(PREPARED_ROWS, content.rows(sheet).size() + PREPARED_ROWS / 2);
    }

    private void placeNames(SheetLayout sheet) {
        int column = keys(layout, sheet).indexOf(LABEL_KEY);
        if (column >= 0) {
            nameColumns.put(
                    sheet.key(),
                    new Choices.NameColumn(
                            WorkbookText.sheet(language, sheet),
                            CellReference.convertNumToColString(column),
                            FIRST_ROW + 1,
                            FIRST_ROW + prepared(sheet),
                            content.rows(sheet).stream()
                                    .map(row -> shown(sheet, row))
                                    .toList()));
        }
    }

    // ---- the first sheet

    private void start(Workbook workbook) {
        Sheet sheet = workbook.createSheet(WorkbookText.text(language, "sheet.start"));
        XSSFSheet set = template.getSheet(sheet.getSheetName());
        set.setColumnWidth(0, 100 * 256);
        set.setFitToPage(true);
        set.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        int at = 0;
        text(sheet.createRow(at++).createCell(0), WorkbookText.text(language, "start.title"), styles.of(Use.TITLE));
        for (int i = 1; WorkbookText.has(language, "start." + i); i++) {
            Row row = sheet.createRow(at++);
            text(row.createCell(0), WorkbookText.text(language, "start." + i), styles.of(Use.WORDS));
            fit(row, set);
        }
        String group = "";
        for (SheetLayout each : layout.sheets()) {
            if (!each.group().equals(group)) {
                group = each.group();
                at++;
                text(
                        sheet.createRow(at++).createCell(0),
                        WorkbookText.text(language, "group." + group),
                        styles.of(Use.TITLE));
            }
            String name = WorkbookText.sheet(language, each);
            Cell cell = sheet.createRow(at++).createCell(0);
            text(cell, name + ". " + WorkbookText.text(language, "about." + each.key()), styles.of(Use.LINK));
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(Choices.quoted(name) + "!A1");
            cell.setHyperlink(link);
        }
    }

    private void setUp(XSSFSheet sheet, SheetLayout of) {
        List<String> groups =
                layout.sheets().stream().map(SheetLayout::group).distinct().toList();
        sheet.setTabColor(CellStyles.color(TABS[groups.indexOf(of.group()) % TABS.length]));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setCenter("&A, &P / &N");
        sheet.setPrintGridlines(true);
    }

    // ---- forms

    private void form(Sheet sheet, XSSFSheet set, SheetLayout of) {
        Row keys = sheet.createRow(KEY_ROW);
        text(keys.createCell(0), mark(of), styles.of(Use.WORDS));
        keys.setZeroHeight(true);
        title(sheet, of, FORM_HEADING);
        Row head = sheet.createRow(HEADING_ROW);
        String[] heads = {"form.what", "form.value", "form.example", "form.help"};
        for (int i = 0; i < heads.length; i++) {
            text(head.createCell(FORM_HEADING + i), WorkbookText.text(language, heads[i]), styles.of(Use.HEADING));
        }
        int[] widths = {34, 50, 36, 40};
        set.setColumnHidden(0, true);
        for (int i = 0; i < widths.length; i++) {
            set.setColumnWidth(FORM_HEADING + i, widths[i] * 256);
        }
        Content.Row values = content.rows(of).get(0);
        Content.Row shown = example.rows(of).get(0);
        for (int i = 0; i < of.columns().size(); i++) {
            Column column = of.columns().get(i);
            Row row = sheet.createRow(FORM_FIRST + i);
            text(row.createCell(0), column.key(), styles.of(Use.WORDS));
            text(
                    row.createCell(FORM_HEADING),
                    WorkbookText.heading(language, column) + (column.required() ? " *" : ""),
                    styles.of(Use.LABEL));
            write(row.createCell(FORM_VALUE), values.cells().get(i), styles.of(Use.DATA, column));
            write(row.createCell(FORM_EXAMPLE), shown.cells().get(i), styles.of(Use.EXAMPLE, column));
            text(row.createCell(FORM_HELP), WorkbookText.help(language, column), styles.of(Use.HELP));
            validate(sheet, column, FORM_FIRST + i, FORM_FIRST + i, FORM_VALUE);
            fit(row, set);
        }
        sheet.createFreezePane(FORM_VALUE, HEADING_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
    }

    private String mark(SheetLayout sheet) {
        return MARK + " " + sheet.key() + " " + language.code();
    }

    private void title(Sheet sheet, SheetLayout of, int column) {
        Row row = sheet.createRow(1);
        row.setHeightInPoints(22);
        text(row.createCell(column), WorkbookText.text(language, "about." + of.key()), styles.of(Use.TITLE));
    }

    // ---- lists

    private void list(Sheet sheet, XSSFSheet set, SheetLayout of) {
        List<String> keys = keys(layout, of);
        Map<String, Integer> at = new LinkedHashMap<>();
        keys.forEach(key -> at.put(key, at.size()));
        Row keyRow = sheet.createRow(KEY_ROW);
        keyRow.setZeroHeight(true);
        text(keyRow.createCell(0), mark(of), styles.of(Use.WORDS));
        keys.subList(1, keys.size())
                .forEach(key -> text(keyRow.createCell(requireNonNull(at.get(key), key)), key, styles.of(Use.WORDS)));
        int firstShown = of.name() == null ? 1 : 2;
        title(sheet, of, firstShown);
        Row heads = sheet.createRow(HEADING_ROW);
        Row helps = sheet.createRow(HELP_ROW);
        text(heads.createCell(0), WorkbookText.text(language, "column.row"), styles.of(Use.HEADING));
        text(helps.createCell(0), WorkbookText.text(language, "marker.help"), styles.of(Use.HELP));
        set.setColumnWidth(0, 11 * 256);
        if (of.name() != null) {
            text(heads.createCell(1), WorkbookText.text(language, "column.key"), styles.of(Use.HEADING));
            set.setColumnHidden(1, true);
        }
        if (at.containsKey(LABEL_KEY)) {
            text(heads.createCell(2), WorkbookText.text(language, "column.label"), styles.of(Use.HEADING));
            text(helps.createCell(2), "", styles.of(Use.HELP));
            set.setColumnWidth(2, 30 * 256);
        }
        int last = FIRST_ROW + Math.max(CHECKED_ROWS, content.rows(of).size() + CHECKED_ROWS);
        for (Column column : of.columns()) {
            Integer index = at.get(column.key());
            if (index == null || column.hidden()) {
                continue;
            }
            boolean needed = column.required() && !of.isInherited(column);
            text(
                    heads.createCell(index),
                    WorkbookText.heading(language, column) + (needed ? " *" : ""),
                    styles.of(needed ? Use.REQUIRED : Use.HEADING));
            text(helps.createCell(index), WorkbookText.help(language, column), styles.of(Use.HELP));
            set.setColumnWidth(index, width(column) * 256);
            set.setDefaultColumnStyle(index, styles.of(Use.DATA, column));
            validate(sheet, column, FIRST_ROW, last, index);
        }
        example(sheet, of, at);
        rows(sheet, of, at);
        sheet.createFreezePane(firstShown, HELP_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        for (int i = HEADING_ROW; i < FIRST_ROW + content.rows(of).size(); i++) {
            fit(set.getRow(i), set);
        }
        int width = of.columns().stream()
                .filter(column -> !column.hidden())
                .mapToInt(WorkbookWriter::width)
                .sum();
        set.getPrintSetup().setFitWidth((short) Math.max(1, (width + PAGE_WIDTH / 2) / PAGE_WIDTH));
    }

    private void example(Sheet sheet, SheetLayout of, Map<String, Integer> at) {
        List<Content.Row> rows = example.rows(of);
        if (rows.isEmpty()) {
            return;
        }
        Row row = sheet.createRow(EXAMPLE_ROW);
        text(row.createCell(0), WorkbookText.text(language, "marker.example"), styles.of(Use.EXAMPLE));
        Content.Row shown = rows.get(0);
        if (at.containsKey(LABEL_KEY)) {
            text(row.createCell(requireNonNull(at.get(LABEL_KEY), LABEL_KEY)), shown.label(), styles.of(Use.EXAMPLE));
        }
        cells(row, of, shown, at, Use.EXAMPLE);
    }

    private void rows(Sheet sheet, SheetLayout of, Map<String, Integer> at) {
        List<Content.Row> rows = content.rows(of);
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> codes.add(row.code()));
        int number = 1;
        int prepared = isNamed(layout, of) ? prepared(of) : rows.size();
        for (int i = 0; i < prepared; i++) {
            Row row = sheet.createRow(FIRST_ROW + i);
            Content.Row held = i < rows.size() ? rows.get(i) : null;
            String code = held == null ? "" : held.code();
            if (of.name() != null) {
                while (code.isEmpty()) {
                    String free = of.name().prefix() + number++;
                    code = codes.add(free) ? free : "";
                }
                text(row.createCell(1), code, styles.of(Use.LABEL));
            }
            if (at.containsKey(LABEL_KEY)) {
                label(row, of, at, held, rows.size());
            }
            if (held != null) {
                cells(row, of, held, at, Use.DATA);
            }
        }
    }

    private void cells(Row row, SheetLayout of, Content.Row held, Map<String, Integer> at, Use use) {
        for (int i = 0; i < of.columns().size(); i++) {
            Column column = of.columns().get(i);
            Object value = held.cells().get(i);
            Integer index = at.get(column.key());
            if (!column.hidden() && index != null && (value != null || use == Use.EXAMPLE)) {
                write(row.createCell(index), value, styles.of(use, column));
            }
        }
    }

    private void label(Row row, SheetLayout of, Map<String, Integer> at, Content.@Nullable Row held, int rows) {
        Cell cell = row.createCell(requireNonNull(at.get(LABEL_KEY), LABEL_KEY));
        String shown = held == null ? "" : shown(of, held);
        if (rows > MOST_COMPARED) {
            text(cell, shown, styles.of(Use.LABEL));
            return;
        }
        cell.setCellFormula(
                LabelFormula.of(language, of, at, row.getRowNum() + 1, FIRST_ROW + 1, FIRST_ROW + prepared(of)));
        cell.setCellValue(CellText.of(shown, of.key()));
        cell.setCellStyle(styles.of(Use.LABEL));
    }

    private static String shown(SheetLayout of, Content.Row row) {
        boolean coded = Objects.requireNonNull(of.name()).coded();
        return row.label() + (coded ? " (" + row.code() + ")" : "");
    }

    // ---- cells

    private static int width(Column column) {
        if (column.isList()) {
            return 30;
        } else if (!column.members().isEmpty() || column.part() == Column.Part.OWNER) {
            return 30;
        } else if (column.kind() == null) {
            return 22;
        }
        return switch (Objects.requireNonNull(column.kind())) {
            case DATE -> 12;
            case TIME, BOOLEAN -> 9;
            case INTEGER, DECIMAL, DURATION -> 11;
            case CONSTANT -> 20;
            default -> column.key().startsWith("name.") ? 18 : 34;
        };
    }

    private void validate(Sheet sheet, Column column, int from, int to, int index) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String list = "";
        if (!column.members().isEmpty() || column.part() == Column.Part.OWNER) {
            List<Choices.NameColumn> names = layout.named(column).stream()
                    .map(each -> nameColumns.get(each.key()))
                    .filter(Objects::nonNull)
                    .toList();
            list = names.isEmpty() ? "" : choices.names(names);
        } else if (!column.isList()) {
            list = choices.words(column.form());
        }
        if (list.isEmpty()) {
            return;
        }
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(list), new CellRangeAddressList(from, to, index, index));
        // what is not in the list can still be written: it is asked about when the workbook is checked
        validation.setShowErrorBox(false);
        validation.setSuppressDropDownArrow(true);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    /** Makes a row as high as its texts are when wrapped, in such a way that it still grows when they are changed. */
    private static void fit(@Nullable Row row, XSSFSheet sheet) {
        if (!(row instanceof XSSFRow fitted)) {
            return;
        }
        int lines = 1;
        for (Cell cell : row) {
            int width = sheet.getColumnWidth(cell.getColumnIndex()) / 256;
            String text = cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.FORMULA
                    ? cell.getStringCellValue()
                    : "";
            int needed = text.lines()
                    .mapToInt(line -> 1 + line.length() / Math.max(1, width - 1))
                    .sum();
            lines = sheet.isColumnHidden(cell.getColumnIndex()) ? lines : Math.max(lines, needed);
        }
        if (lines > 1) {
            fitted.getCTRow().setHt(Math.min(LINE_POINTS * lines, MOST_POINTS));
        }
    }

    private static void text(Cell cell, String text, CellStyle style) {
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            CellText.write(CellText.of(text, ""), cell);
        }
    }

    static void write(Cell cell, @Nullable Object value, @Nullable CellStyle style) {
        if (style != null) {
            cell.setCellStyle(style);
        }
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(DateUtil.getExcelDate(day));
        } else if (value instanceof LocalTime time) {
            cell.setCellValue(time.toSecondOfDay() / 86_400.0);
        } else if (value != null) {
            CellText.write(CellText.of((String) value, ""), cell);
        }
    }
}
