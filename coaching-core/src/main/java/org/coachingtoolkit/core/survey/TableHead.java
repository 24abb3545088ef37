package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/** The headers of a table: where they stand, who wrote them, and what each column is called. */
final class TableHead {
    private static final int TITLE = 3;

    private final ExportForm form;
    private final List<String> cells;
    private final List<String> names;
    private final List<List<String>> plain;
    private final Map<String, Integer> index;
    private final long line;
    private final long lastLine;
    private final int above;
    private final int headers;

    private TableHead(List<TableLine> lines, int above) {
        List<TableLine> from = lines.subList(above, lines.size());
        this.above = above;
        this.line = from.get(0).number();
        this.form = ExportForm.of(from.get(0).cells());
        this.headers = form.headerLines(from);
        this.lastLine = from.get(headers - 1).number();
        this.cells = from.get(0).cells();
        List<String> texts = form.texts(from.subList(0, headers));
        this.names = new ArrayList<>();
        this.plain = new ArrayList<>();
        this.index = new HashMap<>();
        for (int i = 0; i < Math.max(from.get(0).cells().size(), texts.size()); i++) {
            String first = from.get(0).cell(i);
            String second = i < texts.size() ? texts.get(i) : "";
            boolean named = !first.isEmpty() && form != ExportForm.SURVEY_MONKEY;
            names.add(named || second.isEmpty() ? first : second);
            List<String> both = new ArrayList<>();
            for (String one : List.of(names.get(i), second)) {
                String of = CsvText.plain(one);
                if (!of.isEmpty() && !both.contains(of)) {
                    both.add(of);
                    index.putIfAbsent(of, i);
                }
            }
            if (form == ExportForm.LIMESURVEY && names.get(i).indexOf(". ") > 0) {
                index.putIfAbsent(
                        CsvText.plain(names.get(i).substring(0, names.get(i).indexOf(". "))), i);
            }
            plain.add(List.copyOf(both));
        }
    }

    /**
     * Finds the headers: the first line that names two known columns, else one, else the first that is about as full as
     * the fullest.
     *
     * @param known tells whether a header is one of the codebook's
     */
    static TableHead of(List<TableLine> lines, Predicate<String> known) {
        for (long needed = 2; needed > 0; needed--) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).cells().stream().filter(known).count() >= needed) {
                    return new TableHead(lines, i);
                }
            }
        }
        return of(lines);
    }

    /** Finds the headers where nothing is known of them. */
    static TableHead of(List<TableLine> lines) {
        int fullest = lines.stream().mapToInt(TableLine::filled).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            int filled = lines.get(i).filled();
            if (filled * 2 > fullest && (filled >= TITLE || fullest < TITLE)) {
                return new TableHead(lines, i);
            }
        }
        return new TableHead(lines, 0);
    }

    ExportForm form() {
        return form;
    }

    /** Returns the number of the line. */
    long line() {
        return line;
    }

    /** Returns the number of the last of the lines of headers. */
    long lastLine() {
        return lastLine;
    }

    /** Returns the place of the line. */
    Place place() {
        return TableLine.place(line, 1);
    }

    /** Returns which program the table is of, as a finding; nothing if none is recognised. */
    Optional<Finding> recognised() {
        return form == ExportForm.PLAIN
                ? Optional.empty()
                : Optional.of(Finding.of(
                        SurveyFinding.RECOGNISED, place(), Map.of("program", form, "lines", (long) headers)));
    }

    /** Returns whether a column is one that the program adds of itself. */
    boolean isTechnical(int column) {
        return form.isTechnical(name(column));
    }

    /** Returns how many lines stand above the headers. */
    int above() {
        return above;
    }

    /** Returns which of the lines is the first with answers. */
    int firstRow() {
        return above + headers;
    }

    /** Returns the line's cells as they stand. */
    List<String> cells() {
        return cells;
    }

    int width() {
        return names.size();
    }

    String name(int column) {
        return names.get(column);
    }

    /** Returns what a column is called, in one way or two, as names are compared. */
    List<String> namesOf(int column) {
        return plain.get(column);
    }

    /** Returns the first column that is called so; -1 if none is. */
    int find(String name) {
        return index.getOrDefault(CsvText.plain(name), -1);
    }

    /** Returns whether an earlier column has the same name. */
    boolean isDuplicate(int column) {
        return !namesOf(column).isEmpty() && index.getOrDefault(namesOf(column).get(0), column) < column;
    }

    /** Returns the first of the names, shortened. */
    List<String> someNames(int most) {
        return names.stream()
                .filter(name -> !name.isEmpty())
                .limit(most)
                .map(CsvText::shown)
                .toList();
    }
}
