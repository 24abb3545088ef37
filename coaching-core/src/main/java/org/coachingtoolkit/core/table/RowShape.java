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
 * last header count for nothing. Workbooks need no such check, because their cells say where they stand.
 */
public final class RowShape {
    private static final int NAMED = 5;

    private final int fields;
    private final int needed;
    private final List<String> examples = new ArrayList<>();
    private long count;
    private long first;

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
        return fits;
    }

    /** Returns what is amiss with the rows that did not fit, in one finding. */
    public Optional<Finding> finding() {
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
