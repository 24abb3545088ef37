package org.coachingtoolkit.reports.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.reports.ooxml.CellText;

/** The hidden sheet of the marks that columns allow: one column for each list, so that a mark may hold any character. */
final class ChoiceSheet {
    /** The name of the sheet, which no other one may have. */
    static final String NAME = "choices";

    private final Map<List<String>, Integer> columns = new LinkedHashMap<>();

    /** Returns where a list will stand, in the notation of formulas: {@code choices!$A$1:$A$4}. */
    String range(List<String> choices) {
        int column = columns.computeIfAbsent(choices, key -> columns.size());
        return NAME + "!"
                + new CellReference(0, column, true, true).formatAsString() + ":"
                + new CellReference(choices.size() - 1, column, true, true).formatAsString();
    }

    /** Adds the sheet as the last one, if any list was asked for. */
    void write(XSSFWorkbook workbook) {
        if (columns.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(NAME);
        columns.forEach((choices, column) -> {
            for (int i = 0; i < choices.size(); i++) {
                XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(CellText.of(choices.get(i), NAME));
            }
        });
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
