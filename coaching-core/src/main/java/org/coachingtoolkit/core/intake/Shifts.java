package org.coachingtoolkit.core.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachingtoolkit.core.table.TableRow;

/** Shifts of a school, as texts name them: «II смена», «2 зміна», first shift. */
final class Shifts {
    private static final Pattern SHIFT = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(\\d|i{1,3}|і{1,3}|перв|втор|перш|друг|first|second)\\p{L}*\\.?(?:-?\\p{L}{1,2})?\\s*(?:смен|змін|shift)|(?:смена|зміна|shift)\\s*(?:№\\s*)?(\\d|i{1,3}|і{1,3})(?![\\p{L}\\d])");

    private Shifts() {}

    /** Returns the shift that a text names; 0 if it names none. */
    static int in(String text) {
        return named(text).findFirst().orElse(0);
    }

    /** Returns the only shift that a text names; 0 if it names none or several. */
    static int only(String text) {
        List<Integer> named = named(text).distinct().toList();
        return named.size() == 1 ? named.get(0) : 0;
    }

    private static Stream<Integer> named(String text) {
        return SHIFT.matcher(Words.tidy(text))
                .results()
                .map(shift -> number(shift.group(1) != null ? shift.group(1) : shift.group(2)));
    }

    /** Returns the number of a shift where a heading says that it is one: II, 2. */
    static int number(String text) {
        String plain = Words.tidy(text).toLowerCase(Locale.ROOT).replace('і', 'i');
        return switch (plain) {
            case "1", "i", "перв", "перш", "first" -> 1;
            case "2", "ii", "втор", "друг", "second" -> 2;
            case "3", "iii" -> 3;
            default -> SHIFT.matcher(plain).matches() ? in(plain) : 0;
        };
    }

    /**
     * Returns the columns of a row that are shifts; empty if it is none.
     *
     * @param timed whether bell times stand below the row in a column
     */
    static Map<Integer, Integer> columns(TableRow row, IntPredicate timed) {
        Map<Integer, Integer> shifts = new TreeMap<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            int shift = in(row.cell(column).text());
            if (shift > 0 && timed.test(column)) {
                shifts.put(column, shift);
            }
        }
        return shifts.size() > 1 ? shifts : Map.of();
    }
}
