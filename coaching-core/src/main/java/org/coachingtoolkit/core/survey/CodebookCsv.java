package org.coachingtoolkit.core.survey;

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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.competence.Facet;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;

/**
 * A codebook as a table, one line for each column of the data:
 * {@code name,role,competence,text,facet,min,max,reverse,labels,missing,not_applicable,target}.
 *
 * <p>The role is {@code item} (or nothing), {@code person}, {@code wave}, {@code rater}, {@code group}, or {@code ignore}
 * for a column that is not needed. Labels are written as {@code 1=not yet|2=beginning}; those of the line of waves are the
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
    private static final Set<String> YES = Set.of(
            "1", "true", "yes", "y", "r", "x", "да", "так", "rev", "reverse", "reversed", "обратный", "зворотний");
    private static final Set<String> NO = Set.of("", "0", "false", "no", "n", "нет", "ні");
    private static final Set<String> ROLES = Set.of("item", "person", "wave", "rater", "group", "ignore");

    private CodebookCsv() {}

    /**
     * Reads a codebook: CSV, and XLSX or ODS where a reader of them is on the path. Lines that cannot be understood are left out
     * and found.
     *
     * @param file the file's name, for what its bytes leave open
     * @param in the file's bytes; read as far as needed, not closed
     * @throws IOException if the stream cannot be read
     */
    public static Checked<Codebook> read(String file, InputStream in) throws IOException {
        List<TableLine> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(TableLines.read(file, in, line -> {
            rows.add(line);
            return rows.size() <= 2 * Codebook.MOST_ITEMS;
        }));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Checked.unusable(findings);
        }
        if (rows.size() < 2) {
            findings.add(Finding.of(SurveyFinding.EMPTY, Place.ROOT));
            return Checked.unusable(findings);
        }
        List<String> header = rows.get(0).cells().stream()
                .map(CsvText::plain)
                .map(name -> SYNONYMS.getOrDefault(name, name))
                .toList();
        for (String required : List.of("name", "competence", "min", "max")) {
            if (!header.contains(required)) {
                findings.add(Finding.of(SurveyFinding.NO_COLUMN, Place.ROOT.at(1, 1), Map.of("column", required)));
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

    /** The lines of one codebook on their way into it. */
    private static final class Lines {
        private final List<String> header;
        private final List<Finding> findings;
        private final Map<String, String> columns = new HashMap<>();
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
                Line line = new Line(header, row);
                if (!line.field("name").isEmpty()) {
                    add(line, Place.ROOT.at((int) row.number(), 1));
                }
            }
            if (items.isEmpty() || items.size() > Codebook.MOST_ITEMS) {
                findings.add(Finding.of(SurveyFinding.EMPTY, Place.ROOT));
                return Checked.unusable(findings);
            }
            KeyColumns usual = KeyColumns.USUAL;
            KeyColumns keys = new KeyColumns(
                    columns.getOrDefault("person", usual.person()),
                    columns.getOrDefault("wave", usual.wave()),
                    columns.getOrDefault("rater", usual.rater()),
                    columns.getOrDefault("group", usual.group()),
                    waves,
                    self);
            return Checked.of(new Codebook(keys, items, ignored), findings);
        }

        private void add(Line line, Place place) {
            String name = line.field("name");
            String role = CsvText.plain(line.field("role"));
            if (!role.isEmpty() && !ROLES.contains(role)) {
                unknown(place, "role", line, "item, person, wave, rater, group, ignore");
            } else if (role.isEmpty() || role.equals("item")) {
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
            } else if (role.equals("rater") && !line.field("labels").isEmpty()) {
                String label = line.field("labels");
                if (label.startsWith("self=")) {
                    self = CsvText.clean(label.substring(5));
                } else {
                    unknown(place, "labels", line, "self=…");
                }
            }
        }

        private void addItem(Line line, String name, Place place) {
            if (!names.add(CsvText.plain(name))) {
                findings.add(Finding.of(SurveyFinding.DUPLICATE_ITEM, place, Map.of("item", name)));
                return;
            }
            String reverse = CsvText.plain(line.field("reverse"));
            if (!YES.contains(reverse) && !NO.contains(reverse)) {
                unknown(place, "reverse", line, "yes, no");
                return;
            }
            String facet = CsvText.plain(line.field("facet"));
            if (!facet.isEmpty()
                    && Arrays.stream(Facet.values())
                            .noneMatch(of -> CsvText.plain(of.name()).equals(facet))) {
                unknown(place, "facet", line, "level, difficulty, importance");
                return;
            }
            try {
                items.add(line.item(name));
            } catch (IllegalArgumentException e) {
                findings.add(Finding.of(
                        SurveyFinding.BAD_ITEM, place, Map.of("item", name, "reason", String.valueOf(e.getMessage()))));
            }
        }

        private void unknown(Place place, String column, Line line, String known) {
            findings.add(Finding.of(
                    SurveyFinding.UNKNOWN_WORD,
                    place.at(place.line(), header.indexOf(column) + 1),
                    Map.of(
                            "item",
                            SurveyReader.shown(line.field("name")),
                            "column",
                            column,
                            "value",
                            SurveyReader.shown(line.field(column)),
                            "known",
                            known)));
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
        for (SurveyItem item : codebook.items()) {
            lines.add(List.of(
                    item.name(),
                    "item",
                    item.competence(),
                    item.text(),
                    item.facet().name().toLowerCase(Locale.ROOT),
                    Integer.toString(item.scale().min()),
                    Integer.toString(item.scale().max()),
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
        line[8] = labels;
        return List.of(line);
    }

    /** One line with its fields by header. */
    private record Line(List<String> header, TableLine row) {
        private String field(String name) {
            int index = header.indexOf(name);
            String text = row.cell(index);
            return text.length() > 1 && text.charAt(0) == '\'' ? text.substring(1) : text;
        }

        private SurveyItem item(String name) {
            String target = field("target");
            return new SurveyItem(
                    name,
                    field("competence"),
                    field("text"),
                    facet(),
                    AnswerScale.of(number("min"), number("max")),
                    YES.contains(CsvText.plain(field("reverse"))),
                    target.isEmpty() ? null : number("target"),
                    labels(),
                    codes("missing"),
                    codes("not_applicable"));
        }

        private Facet facet() {
            String text = CsvText.plain(field("facet"));
            for (Facet facet : Facet.values()) {
                if (CsvText.plain(facet.name()).equals(text)) {
                    return facet;
                }
            }
            return Facet.LEVEL;
        }

        private int number(String column) {
            Integer number = SurveyItem.wholeNumber(field(column));
            if (number == null) {
                throw new IllegalArgumentException(column + " must be a whole number: '" + field(column) + "'");
            }
            return number;
        }

        private Map<Integer, String> labels() {
            Map<Integer, String> labels = new TreeMap<>();
            for (String part : field("labels").split("[|;]", -1)) {
                int sign = part.indexOf('=');
                Integer level = sign < 0
                        ? null
                        : SurveyItem.wholeNumber(part.substring(0, sign).strip());
                if (level != null && !part.substring(sign + 1).isBlank()) {
                    labels.put(level, part.substring(sign + 1).strip());
                } else if (level == null && !part.isBlank()) {
                    throw new IllegalArgumentException("labels must be written as 1=text|2=text: '" + part + "'");
                }
            }
            return labels;
        }

        private Set<String> codes(String column) {
            Set<String> codes = new TreeSet<>();
            for (String code : field(column).split("[|;]", -1)) {
                if (!code.isBlank()) {
                    codes.add(code.strip());
                }
            }
            return codes;
        }
    }
}
