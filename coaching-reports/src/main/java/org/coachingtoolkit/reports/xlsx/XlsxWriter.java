package org.coachingtoolkit.reports.xlsx;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.FormText;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.ooxml.CoreProperties;
import org.coachingtoolkit.reports.ooxml.StableZip;
import org.coachingtoolkit.reports.ooxml.StreamedWorkbook;

/**
 * Prints documents as spreadsheets of typed cells, to be sorted, filtered and filled in.
 *
 * <p>Every table has a sheet of its own: above it, to be folded away, what leads to it, below it what closes it, such as
 * the lines to sign on. The header stays in sight and is printed on each page; columns are as wide as the paper allows;
 * dates, times, numbers and percentages are such, marks are chosen from a list, charts are the spreadsheet's own. Words
 * that begin like a formula stay words. Where a table has more than 200 rows, they go to disk while they come, so that
 * a million of them need no memory.
 *
 * <p>Immutable. Widths come from the shape of letters and not from the machine's fonts, so that a host without fonts
 * writes the same file.
 */
public final class XlsxWriter implements DocumentWriter {
    private static final int LONGEST_NAME = 31;
    private static final String PAGE_NUMBER = "&P";
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double HEADER_INCHES = 0.4;

    /** Makes a writer; one is enough for all threads. */
    public XlsxWriter() {}

    @Override
    public ReportFormat format() {
        return ReportFormat.XLSX;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a text is longer than 32,767 characters, a table has more than a million rows or
     *     so (1,048,576 with everything on its sheet), or a row has more or fewer cells than its table has columns
     */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        requireNonNull(document, "document");
        requireNonNull(out, "out");
        List<SheetPlan> plans = SheetPlan.of(document);
        XSSFWorkbook template = new XSSFWorkbook(); // all in memory: closing it would only save it a second time
        try (StreamedWorkbook streamed = new StreamedWorkbook(template)) {
            Workbook workbook = plans.stream().anyMatch(SheetPlan::isLong) ? streamed : template;
            Styles styles = new Styles(template, document.layout(), document.language());
            ChoiceSheet choices = new ChoiceSheet();
            Set<String> names = new HashSet<>(Set.of(ChoiceSheet.NAME));
            for (SheetPlan plan : plans) {
                print(plan, document, template, workbook, styles, choices, names);
            }
            choices.write(template);
            styles.writeNames();
            CoreProperties.write(document, template.getProperties());
            if (workbook == streamed) {
                streamed.write(out);
            } else {
                StableZip.write(template, out);
            }
        }
    }

    private static void print(
            SheetPlan plan,
            Document document,
            XSSFWorkbook template,
            Workbook workbook,
            Styles styles,
            ChoiceSheet choices,
            Set<String> names) {
        LayoutProfile layout = document.layout();
        Table table = plan.table();
        Sheet sheet = workbook.createSheet(name(table == null ? document.title() : table.name(), names));
        setUp(template.getSheet(sheet.getSheetName()), layout, plan.orientation());
        if (document.draft()) {
            String draft = FormText.DRAFT.in(document.language());
            sheet.getHeader().setRight(draft);
            if (layout.pageNumber() == LayoutProfile.PageNumber.TOP_FROM_SECOND) {
                template.getSheet(sheet.getSheetName()).getFirstHeader().setRight(draft);
            }
        }
        Grid grid = table == null
                ? Grid.ofWords(layout, plan.orientation())
                : Grid.of(table, layout, plan.orientation(), document.language());
        SheetPrinter printer = new SheetPrinter(sheet, grid, styles, choices, document.language(), layout);
        printer.print(plan.above());
        if (table != null) {
            int firstFigure = printer.rows() + (table.numbered() ? 2 : 1);
            table.accept(printer);
            XSSFSheet drawn = template.getSheet(sheet.getSheetName());
            ChartPrinter charts = new ChartPrinter(drawn, firstFigure, grid.columns(), document.language());
            for (Chart chart : plan.charts()) {
                printer.skip(charts.print(chart, printer.rows()));
            }
        }
        if (!plan.below().isEmpty()) {
            printer.skip(1);
            printer.print(plan.below());
        }
    }

    /** Returns a name for a sheet that no other sheet has, whatever the case of its letters. */
    private static String name(String wanted, Set<String> names) {
        String safe =
                WorkbookUtil.createSafeSheetName(shortened(wanted.strip()), ' ').strip();
        String base = safe.isEmpty() ? "1" : safe;
        String name = base;
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            name = base.substring(0, Math.min(base.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }

    /** Returns as many whole words of a name as a tab has room for. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int end = name.lastIndexOf(' ', LONGEST_NAME);
        String cut = name.substring(0, end > LONGEST_NAME / 3 ? end : LONGEST_NAME);
        return cut.replaceAll("[\\s,.:;(«–—-]+$", "");
    }

    private static void setUp(XSSFSheet sheet, LayoutProfile layout, Orientation orientation) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup()
                .setPaperSize(
                        layout.paper() == LayoutProfile.Paper.LETTER ? PaperSize.LETTER_PAPER : PaperSize.A4_PAPER);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(orientation == Orientation.LANDSCAPE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        setup.setHeaderMargin(HEADER_INCHES);
        setup.setFooterMargin(HEADER_INCHES);
        sheet.setMargin(PageMargin.LEFT, inches(layout.margins().left()));
        sheet.setMargin(PageMargin.RIGHT, inches(layout.margins().right()));
        sheet.setMargin(PageMargin.TOP, inches(layout.margins().top()));
        sheet.setMargin(PageMargin.BOTTOM, inches(layout.margins().bottom()));
        if (layout.pageNumber() == LayoutProfile.PageNumber.BOTTOM) {
            sheet.getFooter().setCenter(PAGE_NUMBER);
        } else {
            sheet.getHeader().setCenter(PAGE_NUMBER);
            sheet.getFirstHeader().setCenter("");
        }
    }

    private static double inches(int millimetres) {
        return millimetres / MILLIMETRES_PER_INCH;
    }
}
