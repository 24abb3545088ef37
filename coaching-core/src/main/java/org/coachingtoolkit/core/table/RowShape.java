package org.coachingtoolkit.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/**
 * Whether the rows of a delimited text have as many fields as its headers. Where one has more or fewer, a field may stand
 * under the header of another: a separator inside an answer was not quoted, or a field was left out. Blank fields beyond the
 * last header count for nothing. A field that holds whole rows of its own was opened by a stray quotation mark. Workbooks need no such check, because their cells say where they stand.
 */
public final class RowShape {
    private static final int NAMED = 5;
    private static final int SHOWN = 60;
    private static final String SEPARATORS = ",;\t|";
    /** Fewer separators in a line of a long text may be sentences. */
    private static final int FEWEST_SEPARATORS = 3;

    private final int fields;
    private final int needed;
    private final List<String> examples = new ArrayList<>();
    private long count;
    private long first;
    private long swallowedAt;
    private String swallowed = "";

    /** Takes the fields of the line of headers. */
    public RowShape(List<String> headers) {
        fields = headers.size();
        int named = fields;
        while (named > 0 && headers.get(named - 1).isBlank()) {
            named--;
        }
        needed = named;
    }

    /** Returns whether a row has as many fields as the headers; one that has not is remembered. */
    public boolean fits(long line, List<String> row) {
        boolean fits = row.size() >= needed;
        for (int i = fields; fits && i < row.size(); i++) {
            fits = row.get(i).isBlank();
        }
        if (!fits) {
            first = count++ == 0 ? line : first;
            if (examples.size() < NAMED) {
                examples.add(line + ": " + row.size());
            }
        }
        for (String field : row) {
            if (swallowed.isEmpty() && field.indexOf('\n') >= 0) {
                swallowed = rowWithin(field);
                swallowedAt = line;
            }
        }
        return fits;
    }

    /** Returns a line of a field that has as many separators as a row, none before a blank as in sentences; empty if none. */
    private String rowWithin(String field) {
        return field.lines()
                .skip(1)
                .filter(line -> SEPARATORS.chars().anyMatch(separator -> isRow(line, (char) separator)))
                .findFirst()
                .orElse("");
    }

    private boolean isRow(String line, char separator) {
        int found = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == separator) {
                if (i + 1 < line.length() && line.charAt(i + 1) == ' ') {
                    return false;
                }
                found++;
            }
        }
        return found >= FEWEST_SEPARATORS && found >= needed - 1 && found <= fields;
    }

    /** Returns what is amiss with the rows that did not fit, or lie within a field of another, in one finding. */
    public Optional<Finding> finding() {
        if (!swallowed.isEmpty()) {
            String shown = swallowed.length() <= SHOWN ? swallowed : swallowed.substring(0, SHOWN) + "…";
            return Optional.of(Finding.of(
                    TableFinding.SWALLOWED,
                    Place.ROOT.at((int) Math.min(swallowedAt, Integer.MAX_VALUE), 1),
                    Map.of("line", swallowedAt, "row", shown.replaceAll("\\p{Cntrl}", " "))));
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        TableFinding.RAGGED,
                        Place.ROOT.at((int) Math.min(first, Integer.MAX_VALUE), 1),
                        Map.of(
                                "count",
                                count,
                                "fields",
                                (long) fields,
                                "lines",
                                String.join("; ", examples) + (count > NAMED ? "; …" : ""))));
    }
}
