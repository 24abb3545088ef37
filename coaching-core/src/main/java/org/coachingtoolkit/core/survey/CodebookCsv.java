package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.table.RowShape;

/**
 * A codebook as a table, one line for each column of the data:
 * {@code name,role,competence,text,facet,min,max,step,reverse,labels,missing,not_applicable,target}.
 *
 * <p>The role is {@code item} (or nothing), {@code person}, {@code wave}, {@code rater}, {@code group}, {@code cluster} or {@code ignore}
 * for a column that is not needed. Labels are written as {@code 1=not yet|2=beginning}; A {@code step} of 0.5 says that half
 * points are answers. Those of the line of waves are the
 * waves, the earliest first ({@code before|after}), that of the line of raters says who is the person rated
 * ({@code self=me}). Codes are written as {@code -99|9}. Only {@code name}, {@code competence}, {@code min} and {@code max}
 * are required. Words that a column does not know are errors. Comma, semicolon and tab are recognised, as is a byte order
 * mark.
 */
public final class CodebookCsv {
    private static final List<String> HEADERS = List.of(
            "name",
            "role",
            "competence",
            "text",
            "facet",
            "min",
            "max",
            "step",
            "reverse",
            "labels",
            "missing",
            "not_applicable",
            "target");
    private static final Map<String, String> SYNONYMS = Map.of(
            "item",
            "name",
            "variable",
            "name",
            "scale",
            "competence",
            "label",
            "text",
            "reversed",
            "reverse",
            "na",
            "missing");
    /** Columns that people add for themselves. */
    private static final Set<String> NOTES = Set.of(
            "", "note", "notes", "comment", "comments", "remark", "примечание", "комментарий", "примітка", "коментар");

    private static final Map<String, List<String>> ROLES = Map.of(
            "item",
            List.of("item", "", "пункт", "вопрос", "питання"),
            "person",
            List.of("person", "человек", "педагог", "участник", "особа", "учасник"),
            "wave",
            List.of("wave", "этап", "срез", "етап", "зріз"),
            "rater",
            List.of("rater", "оценивающий", "оцінювач"),
            "group",
            List.of("group", "группа", "група"),
            "cluster",
            List.of("cluster", "кластер"),
            "ignore",
            List.of("ignore", "пропустить", "не нужен", "пропустити", "не потрібен"));

    private static final List<String> REQUIRED = List.of("name", "competence", "min", "max");

    private CodebookCsv() {}

    /** Returns whether the cells of a row are the headings of a codebook. */
    public static boolean isHeading(List<String> cells) {
        return headings(requireNonNull(cells, "cells")).containsAll(REQUIRED);
    }

    private static List<String> headings(List<String> cells) {
        return cells.stream()
                .map(CsvText::plain)
                .map(name -> SYNONYMS.getOrDefault(name, name))
                .toList();
    }

    /**
     * Reads a codebook: CSV, and XLSX or ODS where a reader of them is on the path. Lines that cannot be understood are left out
     * and found.
     *
     * @param file the file's name, for what its bytes leave open
     * @param in the file's bytes; read as far as needed, not closed
     * @throws IOException if the stream cannot be read
     */
    public static Checked<Codebook> read(String file, InputStream in) throws IOException {
        requireNonNull(in, "in");
        List<TableLine> rows = new ArrayList<>();
        List<RowShape> shape = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(TableLines.read(file, in, line -> {
            rows.add(line);
            if (rows.size() == 1) {
                shape.add(new RowShape(line.cells()));
            } else if (line.delimited() && line.filled() > 0) {
                shape.get(0).fits(line.number(), line.cells());
            }
            return rows.size() <= 2 * Codebook.MOST_ITEMS;
        }));
        shape.forEach(of -> of.finding().ifPresent(findings::add));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Checked.unusable(findings);
        }
        if (rows.size() < 2) {
            findings.add(Finding.of(SurveyFinding.EMPTY, Place.ROOT));
            return Checked.unusable(findings);
        }
        List<String> header = headings(rows.get(0).cells());
        for (int i = 0; i < header.size(); i++) {
            if (!HEADERS.contains(header.get(i)) && !isNote(header.get(i), rows, i)) {
                findings.add(heading(header.get(i), i));
            }
        }
        if (findings.isEmpty()) {
            for (String required : REQUIRED) {
                if (!header.contains(required)) {
                    findings.add(Finding.of(
                            SurveyFinding.NO_COLUMN,
                            Place.ROOT.at(1, 1),
                            Map.of(
                                    "column",
                                    required,
                                    "columns",
                                    header.stream().map(CsvText::shown).toList())));
                }
            }
        }
        for (int i = 0; i < header.size(); i++) {
            if (HEADERS.contains(header.get(i)) && header.indexOf(header.get(i)) < i) {
                Place place = Place.ROOT.at(1, i + 1);
                findings.add(Finding.of(SurveyFinding.DUPLICATE_COLUMN, place, Map.of("column", header.get(i))));
            }
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Checked.unusable(findings);
        }
        return new Lines(header, findings).read(rows.subList(1, rows.size()));
    }

    private static boolean isNote(String heading, List<TableLine> rows, int column) {
        return NOTES.contains(heading)
                && (!heading.isEmpty()
                        || rows.stream().allMatch(row -> row.cell(column).isEmpty()));
    }

    private static Finding heading(String heading, int column) {
        List<String> known = new ArrayList<>(HEADERS);
        known.addAll(SYNONYMS.keySet());
        Place place = Place.ROOT.at(1, column + 1);
        String shown = CsvText.shown(heading);
        return Likeness.nearest(heading, known)
                .map(meant -> Finding.of(SurveyFinding.LIKELY_HEADING, place, Map.of("column", shown, "meant", meant)))
                .orElseGet(() ->
                        Finding.of(SurveyFinding.UNKNOWN_HEADING, place, Map.of("column", shown, "known", HEADERS)));
    }

    /** The lines of one codebook on their way into it. */
    private static final class Lines {
        private final List<String> header;
        private final List<Finding> findings;
        private final Map<String, String> columns = new HashMap<>();
        private final Map<Object, Integer> lines = new HashMap<>();
        private final List<SurveyItem> items = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> ignored = new HashSet<>();
        private List<String> waves = List.of();
        private String self = "";

        private Lines(List<String> header, List<Finding> findings) {
            this.header = header;
            this.findings = findings;
        }

        private Checked<Codebook> read(List<TableLine> rows) {
            for (TableLine row : rows) {
                CodebookLine line = new CodebookLine(header, row);
                if (!line.field("name").isEmpty()) {
                    add(line, Place.ROOT.at((int) row.number(), 1));
                }
            }
            if (items.size() > Codebook.MOST_ITEMS || (items.isEmpty() && findings.isEmpty())) {
                findings.add(
                        Finding.of(SurveyFinding.NO_ITEMS, Place.ROOT, Map.of("most", (long) Codebook.MOST_ITEMS)));
            }
            if (items.isEmpty() || items.size() > Codebook.MOST_ITEMS) {
                return Checked.unusable(findings);
            }
            KeyColumns usual = KeyColumns.USUAL;
            KeyColumns keys = new KeyColumns(
                    columns.getOrDefault("person", usual.person()),
                    columns.getOrDefault("wave", usual.wave()),
                    columns.getOrDefault("rater", usual.rater()),
                    columns.getOrDefault("group", usual.group()),
                    waves,
                    self,
                    columns.getOrDefault("cluster", ""));
            Codebook codebook = new Codebook(keys, items, ignored);
            for (Finding finding : codebook.findings()) {
                findings.add(finding.at(
                        Place.ROOT.at(lines.getOrDefault(finding.arguments().get("item"), 1), 1)));
            }
            return Checked.of(codebook, findings);
        }

        private void add(CodebookLine line, Place place) {
            String name = line.field("name");
            String word = CsvText.plain(line.field("role"));
            String role = ROLES.entrySet().stream()
                    .filter(words -> words.getValue().contains(word))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
            if (role.isEmpty()) {
                findings.add(line.unknown(place, "role", "item, person, wave, rater, group, cluster, ignore"));
            } else if (role.equals("item")) {
                addItem(line, name, place);
            } else if (role.equals("ignore")) {
                ignored.add(name);
            } else if (columns.putIfAbsent(role, name) != null) {
                findings.add(Finding.of(SurveyFinding.DUPLICATE_ROLE, place, Map.of("item", name, "role", role)));
            } else if (role.equals("wave")) {
                waves = Arrays.stream(line.field("labels").split("[|;]", -1))
                        .map(CsvText::clean)
                        .filter(wave -> !wave.isEmpty())
                        .toList();
                if (waves.stream().map(CsvText::key).distinct().count() < waves.size()) {
                    findings.add(line.unknown(place, "labels", "before|after"));
                    waves = List.of();
                }
            } else if (role.equals("rater") && !line.field("labels").isEmpty()) {
                String label = line.field("labels");
                if (label.startsWith("self=")) {
                    self = CsvText.clean(label.substring(5));
                } else {
                    findings.add(line.unknown(place, "labels", "self=…"));
                }
            }
        }

        private void addItem(CodebookLine line, String name, Place place) {
            if (!names.add(CsvText.plain(name))) {
                findings.add(Finding.of(SurveyFinding.DUPLICATE_ITEM, place, Map.of("item", name)));
                return;
            }
            List<Finding> amiss = line.amiss(place);
            findings.addAll(amiss);
            if (amiss.isEmpty()) {
                items.add(line.item(name));
                lines.put(name, place.line());
            }
        }
    }

    /** Writes a codebook with all columns; texts that a spreadsheet could take for formulas get an apostrophe. */
    public static String write(Codebook codebook) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvText.write(out)) {
            lines(codebook)
                    .forEach(line ->
                            csv.writeRecord(line.stream().map(CsvText::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Returns the cells of a codebook, the headers first. */
    public static List<List<String>> lines(Codebook codebook) {
        List<List<String>> lines = new ArrayList<>(List.of(HEADERS));
        KeyColumns keys = codebook.keys();
        lines.add(key(keys.person(), "person", ""));
        lines.add(key(keys.wave(), "wave", String.join("|", keys.waves())));
        lines.add(key(keys.rater(), "rater", keys.self().isEmpty() ? "" : "self=" + keys.self()));
        lines.add(key(keys.group(), "group", ""));
        if (!keys.cluster().isEmpty()) {
            lines.add(key(keys.cluster(), "cluster", ""));
        }
        for (SurveyItem item : codebook.items()) {
            lines.add(List.of(
                    item.name(),
                    "item",
                    item.competence(),
                    item.text(),
                    item.facet().name().toLowerCase(Locale.ROOT),
                    Integer.toString(item.scale().min()),
                    Integer.toString(item.scale().max()),
                    item.halves() ? "0.5" : "",
                    item.reversed() ? "yes" : "",
                    item.labels().entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue().replace('|', '/'))
                            .collect(Collectors.joining("|")),
                    String.join("|", item.missingCodes()),
                    String.join("|", item.notApplicableCodes()),
                    item.target() == null ? "" : Integer.toString(item.target())));
        }
        codebook.ignored().forEach(name -> lines.add(key(name, "ignore", "")));
        return lines;
    }

    private static List<String> key(String name, String role, String labels) {
        String[] line = new String[HEADERS.size()];
        Arrays.fill(line, "");
        line[0] = name;
        line[1] = role;
        line[HEADERS.indexOf("labels")] = labels;
        return List.of(line);
    }
}
