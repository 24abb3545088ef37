package org.coachingtoolkit.reports.workbook;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.json.ValueForm.Kind;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.reports.workbook.Column.Part;
import org.coachingtoolkit.reports.workbook.FoundSheet.Spot;

/** Reads the cells of a row, or the lines of a form, into the element that they hold. */
final class RowReader {
    private final Spelling spelling;
    private final Questions questions;

    RowReader(Spelling spelling, Questions questions) {
        this.spelling = spelling;
        this.questions = questions;
    }

    void read(FoundSheet at, int row, Map<String, Object> element) {
        Map<Column, LocalTime> ends = new LinkedHashMap<>();
        Map<List<String>, Map<Part, String>> moments = new LinkedHashMap<>();
        for (Column column : at.layout().columns()) {
            if (column.part() == Part.OWNER || column.hidden() || !at.has(column)) {
                continue;
            }
            Cell cell = at.cell(row, column);
            Spot spot = at.spot(row, column);
            Spelling.Read read = spelling.read(column, cell);
            questions.askOf(read, column, spot);
            if (!(read instanceof Spelling.Value value)) {
                continue;
            }
            if (value.end() != null) {
                ends.put(column, value.end());
            }
            if (column.part() == Part.WHOLE) {
                JsonTree.put(element, column.path(), value.value());
            } else if (value.value() instanceof String text) {
                Map<Part, String> moment = moments.computeIfAbsent(column.path(), key -> new HashMap<>());
                take(moment, column.part(), text, column, spot);
                if (cell.kind() == CellKind.DATE_TIME && column.part() == Part.DATE) {
                    take(moment, Part.TIME, cell.time().orElseThrow().toString(), column, spot);
                } else if (cell.kind() == CellKind.DATE_TIME) {
                    take(moment, Part.DATE, cell.date().orElseThrow().toString(), column, spot);
                }
            }
        }
        moments.forEach((path, moment) -> moment(at, row, path, moment, element));
        ends.forEach((column, end) -> span(at, row, column, end, element));
    }

    /** Takes a part of a moment; asks where another cell of the row has said otherwise. */
    private void take(Map<Part, String> moment, Part part, String text, Column column, Spot spot) {
        String other = moment.putIfAbsent(part, text);
        if (other != null && !other.equals(text)) {
            WorkbookFinding code = part == Part.DATE ? WorkbookFinding.NOT_A_DAY : WorkbookFinding.NOT_A_TIME;
            questions.ask(new Spelling.Doubt(code, Map.of("value", other + " / " + text)), column, spot);
        }
    }

    private void moment(
            FoundSheet at, int row, List<String> path, Map<Part, String> moment, Map<String, Object> element) {
        if (moment.size() == 2) {
            JsonTree.put(element, path, moment.get(Part.DATE) + "T" + moment.get(Part.TIME));
            return;
        }
        for (Column column : at.layout().columns()) {
            Spot spot = at.spot(row, column);
            if (column.path().equals(path) && !moment.containsKey(column.part()) && !questions.isAsked(spot)) {
                questions.askOfMissing(column, spot);
            }
        }
    }

    /** Takes the end of a span of time for the length, or the end, that stands beside its beginning. */
    private void span(FoundSheet at, int row, Column start, LocalTime end, Map<String, Object> element) {
        List<String> around = start.path().subList(0, start.path().size() - 1);
        String text = Words.stripped(at.cell(row, start).text());
        LocalTime from = DateWords.time(text).orElseThrow().start();
        for (Column column : at.layout().columns()) {
            boolean beside = !column.path().isEmpty()
                    && !column.path().equals(start.path())
                    && column.path().subList(0, column.path().size() - 1).equals(around);
            if (!beside || (column.kind() != Kind.DURATION && column.kind() != Kind.TIME)) {
                continue;
            }
            Duration length = Duration.between(from, end);
            String said = column.kind() == Kind.DURATION ? length.toString() : end.toString();
            Object given = JsonTree.get(element, column.path());
            if (given == null && at.cell(row, column).isBlank()) {
                JsonTree.put(element, column.path(), said);
            } else if (given != null && !given.equals(said)) {
                questions.ask(
                        new Spelling.Doubt(
                                WorkbookFinding.SPAN,
                                Map.of(
                                        "value",
                                        WorkbookText.shown(text),
                                        "span",
                                        length,
                                        "minutes",
                                        column.kind() == Kind.DURATION ? Duration.parse((String) given) : given)),
                        start,
                        at.spot(row, start));
            }
            return;
        }
        questions.ask(
                new Spelling.Doubt(WorkbookFinding.NOT_A_TIME, Map.of("value", WorkbookText.shown(text))),
                start,
                at.spot(row, start));
    }
}
