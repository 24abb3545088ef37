package org.coachingtoolkit.core.intake;

import java.time.Month;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A month that stands above the rows of its days.
 *
 * @param year the year beside it; empty if none is given
 */
record MonthAbove(Month month, String year) {
    /** Returns the month that a row names; {@code null} if it says anything else. */
    static @Nullable MonthAbove of(TableRow row) {
        String text = Rows.text(row);
        boolean bare = Rows.filled(row) <= 2 && Words.of(text).size() <= 3 && !text.matches(".*\\d{1,2}[.\\s].*");
        String digits = text.replaceAll("\\D", "");
        return Days.monthIn(text)
                .filter(month -> bare)
                .map(month -> new MonthAbove(month, digits.matches("20\\d\\d") ? digits : ""))
                .orElse(null);
    }
}
