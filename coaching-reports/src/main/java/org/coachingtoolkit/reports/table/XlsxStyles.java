package org.coachingtoolkit.reports.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.coachingtoolkit.core.table.Cell;

/** Which cell styles of a workbook show numbers as dates or times, and how much of them. */
final class XlsxStyles implements XmlParts.Handler {
    private static final double LAST_DAY = 2_958_466;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean cellStyles;

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "numFmt" -> {
                String code = xml.getAttributeValue(null, "formatCode");
                formats.put(XmlParts.number(xml.getAttributeValue(null, "numFmtId"), -1), code == null ? "" : code);
            }
            case "cellXfs" -> cellStyles = true;
            case "xf" -> {
                if (cellStyles) {
                    styles.add(XmlParts.number(xml.getAttributeValue(null, "numFmtId"), 0));
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("cellXfs")) {
            cellStyles = false;
        }
    }

    /** Returns a number as the style shows it: a number, a day, a time of day or both. */
    Cell cell(BigDecimal number, int style, boolean since1904) {
        int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String format = formats.getOrDefault(id, id < 0 ? "" : String.valueOf(BuiltinFormats.getBuiltinFormat(id)));
        double value = number.doubleValue();
        if (format.endsWith("%")) {
            return Cell.percentage(number);
        }
        if (id == 0 || value < 0 || value >= LAST_DAY || !DateUtil.isADateFormat(id, format)) {
            return Cell.number(number);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        if (moment == null) {
            return Cell.number(number);
        }
        String letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
        boolean clock = letters.contains("h") || letters.contains("s") || id == 45 || id == 46 || id == 47;
        boolean day = letters.contains("d") || letters.contains("y") || !clock;
        LocalTime time = moment.toLocalTime();
        if (value < 1) {
            return clock || value > 0 ? Cell.moment(time) : Cell.number(number);
        }
        if (time.equals(LocalTime.MIDNIGHT) && !(clock && !day)) {
            LocalDate date = moment.toLocalDate();
            boolean exact = letters.contains("d") || !letters.contains("y");
            String shown = letters.contains("m")
                    ? date.toString().substring(0, 7)
                    : date.toString().substring(0, 4);
            return exact ? Cell.moment(date) : Cell.date(date, shown);
        }
        return clock && !day && value < 2 ? Cell.moment(time) : Cell.moment(moment);
    }
}
