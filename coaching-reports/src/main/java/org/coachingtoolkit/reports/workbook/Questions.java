package org.coachingtoolkit.reports.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.json.JsonFinding;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.coachingtoolkit.reports.workbook.FoundSheet.Spot;

/** What is asked about a workbook while it is read: each at its cell and once. */
final class Questions {
    private static final int MOST_FINDINGS = 1_000;
    /** Questions that do not say themselves what the cell takes. */
    private static final Set<WorkbookFinding> UNTOLD = EnumSet.of(
            WorkbookFinding.MISSING,
            WorkbookFinding.ERROR_VALUE,
            WorkbookFinding.NOT_A_NUMBER,
            WorkbookFinding.NOT_EXACT);

    private final Map<String, FoundSheet> sheets;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Spot> asked = new HashSet<>();
    private final Set<String> lacking = new HashSet<>();
    private int suppressed;

    /**
     * @param sheets the sheets that were found, by their keys
     */
    Questions(Map<String, FoundSheet> sheets) {
        this.sheets = sheets;
    }

    /** Keeps what was found in the file as a whole. */
    void add(List<Finding> found) {
        findings.addAll(found);
    }

    /** Returns what has been found so far. */
    List<Finding> findings() {
        return findings;
    }

    /** Reports something about the workbook as a whole. */
    void report(WorkbookFinding code, Map<String, Object> arguments) {
        findings.add(Finding.of(code, Place.ROOT, arguments));
    }

    /** Says that the workbook has no such sheet, so that none of its cells is asked about. */
    void lacks(SheetLayout sheet) {
        lacking.add(sheet.key());
        report(WorkbookFinding.NO_SHEET, Map.of("sheet", new WorkbookText.SheetName(sheet)));
    }

    /** Says that a sheet has no such column, so that none of its cells is asked about. */
    void lacks(FoundSheet at, Column column) {
        lacking.add(at.layout().key() + " " + column.key());
        report(WorkbookFinding.NO_COLUMN, at.heading(), Map.of("column", new WorkbookText.Heading(column)));
    }

    boolean isAsked(Spot spot) {
        return asked.contains(spot);
    }

    /** Takes note that what is to be asked about a cell is asked at another already. */
    void follows(Spot spot) {
        asked.add(spot);
    }

    /** Asks about a cell, as far as it could not be read. */
    void askOf(Spelling.Read read, Column column, Spot spot) {
        if (read instanceof Spelling.Doubt doubt) {
            ask(doubt, column, spot);
        } else if (read instanceof Spelling.Follows) {
            follows(spot);
        }
    }

    /** Asks about a cell that must not be empty. */
    void askOfMissing(Column column, Spot spot) {
        ask(new Spelling.Doubt(WorkbookFinding.MISSING, Map.of()), column, spot);
    }

    /** Asks about a cell. */
    void ask(Spelling.Doubt doubt, Column column, Spot spot) {
        asked.add(spot);
        Map<String, Object> arguments = new TreeMap<>(doubt.arguments());
        arguments.put("column", new WorkbookText.Heading(column));
        Finding finding = Finding.of(doubt.code(), place(spot), arguments);
        add(UNTOLD.contains(doubt.code()) ? taking(finding, column) : finding);
    }

    private static Finding taking(Finding finding, Column column) {
        return Takes.here(column).map(finding::taking).orElse(finding);
    }

    private static Place place(Spot spot) {
        return Place.ROOT.at(spot.sheet(), spot.row(), spot.column());
    }

    /** Reports something at a cell. */
    void report(WorkbookFinding code, Spot spot, Map<String, Object> arguments) {
        add(Finding.of(code, place(spot), arguments));
    }

    private void add(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        } else {
            suppressed++;
        }
    }

    /** Returns what was found in the workbook and in what it makes of the programme, each at its cell and once. */
    List<Finding> all(ProgrammeFormat.Reading reading, Places places) {
        List<Finding> all = new ArrayList<>(findings);
        for (Finding finding : reading.checked().findings()) {
            String pointer = finding.place().pointer();
            Object property = finding.arguments().get("property");
            boolean missing = finding.code() == JsonFinding.MISSING;
            String member = pointer + "/" + property;
            if (property != null
                    && !pointer.endsWith("/" + property)
                    && (missing || places.find(member).column() != null)) {
                pointer = member;
            }
            Places.Found found = places.find(pointer);
            if (missing && isToldAlready(found)) {
                continue;
            }
            Place place = places.place(pointer);
            Column column = found.column();
            all.add(column == null ? finding.at(place) : inItsWords(finding.at(place), column, places));
        }
        if (suppressed > 0) {
            all.add(Finding.of(WorkbookFinding.MORE_FINDINGS, Place.ROOT, Map.of("count", suppressed)));
        }
        return all;
    }

    /** Says of a cell what the programme file says of a property: nobody has seen the names of properties and constants. */
    private Finding inItsWords(Finding finding, Column column, Places places) {
        WorkbookText.Heading heading = new WorkbookText.Heading(column);
        if (finding.code() == JsonFinding.MISSING) {
            return taking(Finding.of(WorkbookFinding.MISSING, finding.place(), Map.of("column", heading)), column);
        } else if (finding.code() == JsonFinding.DURATION) {
            return Finding.of(
                    WorkbookFinding.NOT_A_LENGTH,
                    finding.place(),
                    Map.of("column", heading, "value", typed(finding.place())));
        } else if (finding.code() == JsonFinding.LANGUAGE) {
            return Finding.of(
                    WorkbookFinding.NOT_A_CHOICE,
                    finding.place(),
                    Map.of("column", heading, "value", typed(finding.place()), "allowed", WorkbookText.LANGUAGES));
        }
        Map<String, Object> arguments = new TreeMap<>(finding.arguments());
        arguments.replace("property", heading);
        if (arguments.get("allowed") instanceof List<?> names && finding.code() != JsonFinding.CONSTANT) {
            List<Object> headings = new ArrayList<>();
            for (Object name : names) {
                Column of = places.find(finding.place().pointer() + "/" + name).column();
                headings.add(of == null ? name : new WorkbookText.Heading(of));
            }
            arguments.put("allowed", headings);
        }
        return new Finding(finding.code(), finding.severity(), finding.place(), arguments);
    }

    /** Returns what stands in a cell. */
    private String typed(Place place) {
        return sheets.values().stream()
                .filter(sheet -> sheet.name().equals(place.sheet()))
                .findFirst()
                .map(sheet -> WorkbookText.shown(sheet.text(place.line(), place.column())))
                .orElse("");
    }

    private boolean isToldAlready(Places.Found found) {
        SheetLayout sheet = found.layout();
        Column column = found.column();
        Spot spot = found.spot();
        if (sheet == null || lacking.contains(sheet.key())) {
            return sheet != null;
        }
        FoundSheet at = sheets.get(sheet.key());
        // a day with time stands in two cells
        return column != null
                && sheet.columns().stream()
                        .filter(each -> each.path().equals(column.path()))
                        .anyMatch(each -> lacking.contains(sheet.key() + " " + each.key())
                                || (at != null && spot != null && asked.contains(at.spot(spot.row(), each))));
    }
}
