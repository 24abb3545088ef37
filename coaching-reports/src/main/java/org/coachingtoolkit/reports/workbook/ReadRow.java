package org.coachingtoolkit.reports.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a list as it was read.
 *
 * @param number its number in the sheet
 * @param code what tells it from all other rows of its sheet; empty where no row names it
 * @param element the element of the programme that it becomes, as JSON, filled while it is read
 */
record ReadRow(int number, String code, Map<String, Object> element) {
    ReadRow(int number, String code) {
        this(number, code, new LinkedHashMap<>());
    }

    /** Returns the id of its element, which several rows may share. */
    String id() {
        int mark = code.indexOf('#');
        return mark < 0 ? code : code.substring(0, mark);
    }
}
