package org.coachingtoolkit.core.intake;

import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A month that stands above the rows of its days, or beside them.
 *
 * @param year the year beside it; empty if none is given
 */
record MonthAbove(Month month, String year) {
    private static final Set<String> HEADINGS = Set.of("месяц", "місяць", "month");

    /** Returns the month that a row names; {@code null} if it says anything else. */
    static @Nullable MonthAbove of(TableRow row) {
        return Rows.filled(row) <= 2 ? of(Rows.text(row)) : null;
    }

    /** Returns the month of a row in a column that is headed «Месяц»; {@code null} if there is none. */
    static @Nullable MonthAbove beside(ListRow entry) {
        return entry.header().titles().entrySet().stream()
                .filter(title -> HEADINGS.contains(Words.plain(title.getValue())))
                .findFirst()
                .map(title -> of(Words.tidy(
                        entry.table().seen(entry.number(), title.getKey()).text())))
                .orElse(null);
    }

    /** Returns the month as {@code 2026-10}, by the school year where none is beside it; empty if neither is known. */
    String iso(Reading reading) {
        return year.isEmpty()
                ? reading.inYear(month)
                : YearMonth.of(Integer.parseInt(year), month).toString();
    }

    private static @Nullable MonthAbove of(String text) {
        boolean bare = Words.of(text).size() <= 3 && !text.matches(".*\\d{1,2}[.\\s].*");
        String digits = text.replaceAll("\\D", "");
        return Days.monthIn(text)
                .filter(month -> bare)
                .map(month -> new MonthAbove(month, digits.matches("20\\d\\d") ? digits : ""))
                .orElse(null);
    }
}
