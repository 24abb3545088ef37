package org.coachingtoolkit.reports.xlsx;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Scale;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.typesetting.XmlText;

/**
 * Draws charts as the spreadsheet's own, so that they follow the figures on their sheet. Series differ in pattern or
 * dash besides colour. A timeline becomes bars of how often each thing happens; marks on
 * lines become bars, shares become bars that are stacked.
 */
final class ChartPrinter {
    private static final List<String> FILLS = List.of("00008B", "B35900", "006400", "800080", "8B4513", "000000");
    private static final List<String> PATTERNS =
            List.of("pct90", "wdUpDiag", "dotGrid", "narHorz", "diagCross", "pct25");
    private static final List<PresetLineDash> DASHES = List.of(
            PresetLineDash.SOLID,
            PresetLineDash.DASH,
            PresetLineDash.DOT,
            PresetLineDash.DASH_DOT,
            PresetLineDash.LARGE_DASH,
            PresetLineDash.LARGE_DASH_DOT_DOT);
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final int HEIGHT = 22;
    private static final double LINE_POINTS = 2;

    private final XSSFSheet sheet;
    private final int firstFigure;
    private final int columns;
    private final Language language;

    /**
     * Makes the printer of the charts of one table.
     *
     * @param sheet the sheet of the table
     * @param firstFigure the index of the table's first row of figures
     * @param columns the number of columns over which a chart is drawn
     * @param language the language of the title
     */
    ChartPrinter(XSSFSheet sheet, int firstFigure, int columns, Language language) {
        this.sheet = sheet;
        this.firstFigure = firstFigure;
        this.columns = columns;
        this.language = language;
    }

    /** Draws a chart over free rows and returns how many it takes. */
    int print(Chart chart, int row) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart drawn = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, row + 1, columns, row + HEIGHT));
        int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
        drawing.getCTDrawing()
                .getTwoCellAnchorArray(last)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(XmlText.clean(chart.alternative()));
        drawn.setTitleText(XmlText.clean(chart.title()));
        drawn.getFormattedTitle()
                .getParagraph(0)
                .getTextRuns()
                .forEach(run -> run.setLanguage(language.locale())); // else the library asks the machine's locale
        drawn.setTitleOverlay(false);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        draw(chart, drawn);
        return HEIGHT + 1;
    }

    private void draw(Chart chart, XSSFChart drawn) {
        Table figures = chart.figures(chart.title());
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN); // else the first and the last bar are cut in half
        values.getOrAddMajorGridProperties();
        if (chart instanceof Chart.Radar radar) {
            scale(values, radar.scale());
            XDDFRadarChartData data = (XDDFRadarChartData) drawn.createData(ChartTypes.RADAR, names, values);
            data.setStyle(RadarStyle.MARKER);
            series(data, figures, figures.columns().size() - 1, false);
            drawn.plot(data);
            return;
        }
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        int drawnColumns = figures.columns().size() - 1;
        if (chart instanceof Chart.Bars bars) {
            scale(values, bars.scale());
            data.setBarDirection(BarDirection.COL);
        } else {
            if (chart instanceof Chart.Dots dots) {
                scale(values, dots.scale());
                drawnColumns = dots.series().size();
            } else if (chart instanceof Chart.Shares) {
                data.setBarGrouping(BarGrouping.PERCENT_STACKED);
                data.setOverlap((byte) 100);
            }
            data.setBarDirection(BarDirection.BAR);
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        series(data, figures, drawnColumns, true);
        drawn.plot(data);
    }

    private static void scale(XDDFValueAxis axis, Scale scale) {
        axis.setMinimum(scale.min().doubleValue());
        axis.setMaximum(scale.max().doubleValue());
        axis.setMajorUnit(scale.step().doubleValue());
    }

    private void series(XDDFChartData data, Table figures, int drawn, boolean bars) {
        List<Row.Values> rows = new ArrayList<>();
        figures.rows().forEach(row -> rows.add((Row.Values) row));
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                rows.stream()
                        .map(row -> XmlText.clean(
                                ((Cell.TextCell) row.cells().get(0)).text().plain()))
                        .toArray(String[]::new),
                range(0, rows.size()),
                0);
        for (int column = 1; column <= drawn; column++) {
            int index = column;
            Double[] numbers = rows.stream()
                    .map(row ->
                            ((Cell.NumberCell) row.cells().get(index)).number().doubleValue())
                    .toArray(Double[]::new);
            XDDFChartData.Series series = data.addSeries(
                    names, XDDFDataSourcesFactory.fromArray(numbers, range(column, rows.size()), column));
            series.setTitle(
                    XmlText.clean(figures.columns().get(column).header()),
                    new CellReference(sheet.getSheetName(), firstFigure - 1, column, true, true));
            dress(series, (column - 1) % FILLS.size(), bars);
        }
    }

    private static void dress(XDDFChartData.Series series, int index, boolean bars) {
        XDDFSolidFillProperties colour =
                new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(FILLS.get(index))));
        if (bars) {
            series.setShapeProperties(patterned(index));
            series.setLineProperties(new XDDFLineProperties(colour));
        } else {
            XDDFLineProperties line = new XDDFLineProperties(colour);
            line.setWidth(LINE_POINTS);
            line.setPresetDash(new XDDFPresetLineDash(DASHES.get(index)));
            series.setLineProperties(line);
        }
    }

    /** Returns a fill of a pattern in its colour on white; the library knows it by name only. */
    private static XDDFShapeProperties patterned(int index) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        try (XmlCursor cursor = shape.getXmlObject().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(DRAWING, "pattFill"));
            cursor.insertAttributeWithValue("prst", PATTERNS.get(index));
            colour(cursor, "fgClr", FILLS.get(index));
            cursor.toNextToken();
            colour(cursor, "bgClr", "FFFFFF");
        }
        return shape;
    }

    private static void colour(XmlCursor cursor, String name, String rgb) {
        cursor.beginElement(new QName(DRAWING, name));
        cursor.beginElement(new QName(DRAWING, "srgbClr"));
        cursor.insertAttributeWithValue("val", rgb);
        cursor.toNextToken();
    }

    private String range(int column, int rows) {
        return new CellRangeAddress(firstFigure, firstFigure + rows - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
