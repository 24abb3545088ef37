package org.coachingtoolkit.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A programme's workbook, read and written: beside Apache POI's event reader over the same file, which only tells the text
 * of each cell, and beside its streaming workbook, which writes the same values without styles, lists or help.
 *
 * <pre>{@code
 * coaching-examples/benchmarks/run.sh org.openjdk.jmh.Main WorkbookBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class WorkbookBenchmark {
    /** The number of sessions. */
    @Param("10000")
    public int sessions;

    private ProgrammeFile programme;
    private byte[] file;
    private List<List<List<@Nullable Object>>> sheets;

    /** Makes the workbook, and knows what stands in its cells. */
    @Setup
    public void setUp() throws IOException {
        programme = ProgrammeFile.of(RepeatedProgramme.ofSessions(sessions)).in("xlsx");
        file = programme.write();
        sheets = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                List<List<@Nullable Object>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<@Nullable Object> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        cells.add(value(cell));
                    }
                    rows.add(cells);
                }
                sheets.add(rows);
            }
        }
    }

    private static @Nullable Object value(Cell cell) {
        CellType type = cell.getCellType();
        if (type == CellType.NUMERIC) {
            return cell.getNumericCellValue();
        }
        return type == CellType.STRING ? cell.getStringCellValue() : null;
    }

    /** Reads the workbook as a programme. */
    @Benchmark
    public ProgrammeFile read() {
        return ProgrammeFile.read(file);
    }

    /** Reads the texts of all cells, and does nothing with them. */
    @Benchmark
    public long poiEvents() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Counter counter = new Counter();
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(opened);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
            for (var sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, counter, false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return counter.characters;
    }

    /** Writes the programme as a workbook. */
    @Benchmark
    public void write() throws IOException {
        programme.write(OutputStream.nullOutputStream());
    }

    /** Writes the same values and nothing else. */
    @Benchmark
    public void poiStreaming() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            for (List<List<@Nullable Object>> rows : sheets) {
                SXSSFSheet sheet = workbook.createSheet();
                for (int i = 0; i < rows.size(); i++) {
                    Row row = sheet.createRow(i);
                    List<@Nullable Object> cells = rows.get(i);
                    for (int column = 0; column < cells.size(); column++) {
                        Object value = cells.get(column);
                        if (value instanceof Double number) {
                            row.createCell(column).setCellValue(number);
                        } else if (value instanceof String text) {
                            row.createCell(column).setCellValue(text);
                        }
                    }
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
    }

    /** Counts what the event reader tells. */
    private static final class Counter implements SheetContentsHandler {
        private long characters;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
            characters += value == null ? 0 : value.length();
        }
    }
}
