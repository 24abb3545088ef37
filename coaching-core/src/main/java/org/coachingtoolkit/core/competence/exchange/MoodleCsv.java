package org.coachingtoolkit.core.competence.exchange;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Competence;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.CompetenceId;
import org.coachingtoolkit.core.competence.CompetenceScale;
import org.coachingtoolkit.core.competence.FrameworkId;
import org.coachingtoolkit.core.competence.Level;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * The table of fourteen columns in which Moodle imports and exports a framework of competencies.
 *
 * <p>Columns are found by their English headers, whatever their case and spacing; where the headers are in another
 * language, the columns must stand in Moodle's order. Comma, semicolon and tab are recognised as separators, as is a byte
 * order mark. What the table has and the model has not (rules, descriptions' formats, the scales of single competencies)
 * is named by findings.
 */
public final class MoodleCsv {
    /** How long a file may be, in characters. */
    public static final int MOST_CHARACTERS = 20_000_000;

    private static final List<String> HEADERS = List.of(
            "Parent ID number",
            "ID number",
            "Short name",
            "Description",
            "Description format",
            "Scale values",
            "Scale configuration",
            "Rule type (optional)",
            "Rule outcome (optional)",
            "Rule config (optional)",
            "Cross-referenced competency ID numbers",
            "Exported ID (optional)",
            "Is framework",
            "Taxonomy");
    private static final int PARENT = 0;
    private static final int ID = 1;
    private static final int NAME = 2;
    private static final int DESCRIPTION = 3;
    private static final int DESCRIPTION_FORMAT = 4;
    private static final int SCALE_VALUES = 5;
    private static final int SCALE_CONFIGURATION = 6;
    private static final int RULE_TYPE = 7;
    private static final int RELATED = 10;
    private static final int IS_FRAMEWORK = 12;
    private static final int TAXONOMY = 13;
    /** Moodle's number for text without mark-up; 0 and 1 are HTML. */
    private static final String PLAIN_TEXT = "2";

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern LEVEL = Pattern.compile("\\{[^{}]*}");
    private static final Pattern LEVEL_ID = Pattern.compile("\"id\"\\s*:\\s*\"?(\\d{1,3})\\b");
    private static final Pattern PROFICIENT = Pattern.compile("\"proficient\"\\s*:\\s*\"?1\\b");

    private final Language language;

    private MoodleCsv(Language language) {
        this.language = language;
    }

    /**
     * Returns the table in a language.
     *
     * @param language the language of the names that are read, and of those that are written where a framework has
     *     several; the headers are English
     */
    public static MoodleCsv in(Language language) {
        return new MoodleCsv(requireNonNull(language, "language"));
    }

    /** Reads a framework. What is amiss is found, with line and column name; nothing is thrown for bad content. */
    public Checked<CompetenceFramework> read(String csv) {
        if (csv.length() > MOST_CHARACTERS) {
            return Checked.unusable(
                    List.of(Finding.of(FrameworkFinding.TOO_LARGE, Place.ROOT, Map.of("most", MOST_CHARACTERS))));
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(csv))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new StringReader(csv.startsWith("\uFEFF") ? csv.substring(1) : csv))) {
            reader.forEach(records::add);
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            return Checked.unusable(List.of(Finding.of(
                    FrameworkFinding.UNREADABLE, Place.ROOT, Map.of("reason", String.valueOf(e.getMessage())))));
        }
        return records.isEmpty() ? empty(List.of()) : new Reading(records).read();
    }

    private static Checked<CompetenceFramework> empty(List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        findings.add(Finding.of(FrameworkFinding.EMPTY, Place.ROOT));
        return Checked.unusable(findings);
    }

    private static char separator(String csv) {
        String head = unquotedHead(csv);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Returns the first row without what stands in quotes, which may go over several lines. */
    private static String unquotedHead(String csv) {
        StringBuilder head = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length() && (quoted || (csv.charAt(i) != '\n' && csv.charAt(i) != '\r')); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                head.append(c);
            }
        }
        return head.toString();
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    /** One file on its way into the model. */
    private final class Reading {
        private final List<CsvRecord> records;
        private final int[] columns = new int[HEADERS.size()];
        private final FrameworkAssembly assembly = new FrameworkAssembly();

        private Reading(List<CsvRecord> records) {
            this.records = records;
        }

        private Checked<CompetenceFramework> read() {
            findColumns();
            CsvRecord head = null;
            List<CsvRecord> rows = new ArrayList<>();
            for (CsvRecord row : records.subList(1, records.size())) {
                String flag = field(row, IS_FRAMEWORK).toLowerCase(Locale.ROOT);
                if (flag.isEmpty() || flag.equals("0") || flag.equals("false")) {
                    rows.add(row);
                } else if (head == null) {
                    head = row;
                } else {
                    assembly.find(FrameworkFinding.DUPLICATE, at(row, IS_FRAMEWORK), Map.of("id", field(row, ID)));
                }
            }
            for (CsvRecord row : rows) {
                assembly.add(field(row, ID), null, field(row, NAME), description(row), language, at(row, ID));
            }
            rows.forEach(this::link);
            if (head == null) {
                return empty(assembly.findings());
            }
            CompetenceScale scale = scale(head);
            List<Competence> trees = assembly.build(false, Map.of());
            if (trees.isEmpty()) {
                return empty(assembly.findings());
            }
            if (!field(head, TAXONOMY).isEmpty()) {
                leftOut(head, TAXONOMY);
            }
            String name = field(head, NAME).isEmpty() ? field(head, ID) : field(head, NAME);
            String description = description(head);
            CompetenceFramework framework = new CompetenceFramework(
                    frameworkId(head),
                    LocalizedText.of(language, name.isEmpty() ? "Moodle" : name),
                    description.isEmpty() ? null : LocalizedText.of(language, description),
                    null,
                    scale,
                    trees);
            return Checked.of(framework, assembly.findings());
        }

        private FrameworkId frameworkId(CsvRecord head) {
            String found = field(head, ID);
            String slug = FrameworkAssembly.slug(found);
            if (!slug.equals(found)) {
                assembly.find(
                        FrameworkFinding.MENDED,
                        at(head, ID),
                        Map.of("field", HEADERS.get(ID), "found", Finding.shown(found), "used", slug));
            }
            return new FrameworkId(slug);
        }

        private void findColumns() {
            List<String> found =
                    records.get(0).getFields().stream().map(MoodleCsv::plain).toList();
            List<String> known = HEADERS.stream().map(MoodleCsv::plain).toList();
            boolean named = found.contains(known.get(ID)) && found.contains(known.get(NAME));
            for (int i = 0; i < columns.length; i++) {
                columns[i] = named ? found.indexOf(known.get(i)) : i;
                if (columns[i] < 0 && (i == PARENT || i == IS_FRAMEWORK)) {
                    assembly.find(FrameworkFinding.MISSING_FIELD, Place.ROOT, Map.of("field", HEADERS.get(i)));
                }
            }
            for (int i = 0; named && i < found.size(); i++) {
                if (!known.contains(found.get(i))) {
                    assembly.find(
                            FrameworkFinding.UNKNOWN_FIELD,
                            Place.ROOT.at(1, i + 1),
                            Map.of("field", records.get(0).getField(i)));
                }
            }
        }

        private void link(CsvRecord row) {
            String id = field(row, ID);
            String parent = field(row, PARENT);
            if (!parent.isEmpty()) {
                assembly.attach(id, parent, at(row, PARENT));
            }
            for (String related : field(row, RELATED).split(",", -1)) {
                if (!related.isBlank()) {
                    assembly.relate(id, related.strip().replace("%2C", ","), at(row, RELATED));
                }
            }
            if (!field(row, RULE_TYPE).isEmpty()) {
                leftOut(row, RULE_TYPE);
            }
            if (!field(row, SCALE_VALUES).isEmpty()) {
                leftOut(row, SCALE_VALUES);
            }
        }

        private void leftOut(CsvRecord row, int column) {
            assembly.find(FrameworkFinding.LEFT_OUT, at(row, column), Map.of("field", HEADERS.get(column)));
        }

        private CompetenceScale scale(CsvRecord head) {
            String values = field(head, SCALE_VALUES);
            if (values.isEmpty()) {
                assembly.find(FrameworkFinding.NO_SCALE, at(head, SCALE_VALUES), Map.of());
                return BuiltInQuestionnaires.usualScale();
            }
            List<Level> levels = new ArrayList<>();
            for (String value : values.split(",", -1)) {
                if (!value.isBlank()) {
                    levels.add(new Level(levels.size() + 1, LocalizedText.of(language, value.strip()), null));
                }
            }
            if (levels.size() < 2 || levels.size() > CompetenceScale.MOST_LEVELS) {
                assembly.find(FrameworkFinding.BAD_SCALE, at(head, SCALE_VALUES), Map.of("text", shortened(values)));
                return BuiltInQuestionnaires.usualScale();
            }
            String title = values.length() > 80 ? levels.get(0).name().in(language) + "…" : values;
            return new CompetenceScale(LocalizedText.of(language, title), levels, proficientFrom(head, levels.size()));
        }

        /** Reads the lowest level that is proficient from {@code [{"scaleid":"2"},{"id":3,"proficient":1},…]}. */
        private int proficientFrom(CsvRecord head, int levels) {
            String configuration = field(head, SCALE_CONFIGURATION);
            int lowest = Integer.MAX_VALUE;
            Matcher each = LEVEL.matcher(configuration);
            while (each.find()) {
                Matcher id = LEVEL_ID.matcher(each.group());
                if (id.find() && PROFICIENT.matcher(each.group()).find()) {
                    lowest = Math.min(lowest, Integer.parseInt(id.group(1)));
                }
            }
            if (lowest < 1 || lowest > levels) {
                assembly.find(
                        FrameworkFinding.BAD_SCALE,
                        at(head, SCALE_CONFIGURATION),
                        Map.of("text", shortened(configuration)));
                return levels;
            }
            return lowest;
        }

        private String description(CsvRecord row) {
            String text = field(row, DESCRIPTION);
            String format = field(row, DESCRIPTION_FORMAT);
            return format.isEmpty() || format.equals("0") || format.equals("1") ? withoutTags(text) : text;
        }

        private String field(CsvRecord row, int column) {
            int index = columns[column];
            return index < 0 || index >= row.getFieldCount()
                    ? ""
                    : row.getField(index).strip();
        }

        private Place at(CsvRecord row, int column) {
            return Place.ROOT.at((int) Math.min(row.getStartingLineNumber(), Integer.MAX_VALUE), columns[column] + 1);
        }
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace("(optional)", "").replaceAll("[\\s\\u00A0_-]+", "");
    }

    private static String withoutTags(String html) {
        return TAG.matcher(html)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /**
     * Writes a framework as Moodle imports it: the framework's row first, then every competency after its parent.
     * Competencies are named by their {@linkplain Competence#code() codes} where these are unique, else by their ids.
     */
    public String write(CompetenceFramework framework) {
        Map<CompetenceId, String> keys = keys(framework);
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(HEADERS);
            List<String> head = blankRow();
            head.set(ID, framework.id().value());
            head.set(NAME, framework.title().in(language));
            head.set(DESCRIPTION, text(framework.description()));
            head.set(SCALE_VALUES, scaleValues(framework.scale()));
            head.set(SCALE_CONFIGURATION, scaleConfiguration(framework.scale()));
            head.set(IS_FRAMEWORK, "1");
            csv.writeRecord(head);
            for (Competence competence : framework.competences()) {
                write(csv, competence, "", keys);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void write(CsvWriter csv, Competence competence, String parent, Map<CompetenceId, String> keys) {
        List<String> row = blankRow();
        String key = requireNonNull(keys.get(competence.id()), "key");
        row.set(PARENT, parent);
        row.set(ID, key);
        row.set(NAME, competence.name().in(language));
        row.set(DESCRIPTION, text(competence.description()));
        row.set(
                RELATED,
                String.join(
                        ",",
                        competence.related().stream()
                                .map(other ->
                                        requireNonNull(keys.get(other), "key").replace(",", "%2C"))
                                .toList()));
        csv.writeRecord(row);
        competence.parts().forEach(part -> write(csv, part, key, keys));
    }

    private static Map<CompetenceId, String> keys(CompetenceFramework framework) {
        Map<String, Integer> uses = new HashMap<>();
        framework.walk().forEach(c -> {
            uses.merge(c.id().value(), 1, Integer::sum);
            if (c.code() != null && !c.code().equals(c.id().value())) {
                uses.merge(c.code(), 1, Integer::sum);
            }
        });
        Map<CompetenceId, String> keys = new TreeMap<>();
        framework.walk().forEach(c -> {
            String code = c.code();
            keys.put(c.id(), code != null && uses.getOrDefault(code, 0) == 1 ? code : c.id().value());
        });
        return keys;
    }

    private String text(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(language);
    }

    private String scaleValues(CompetenceScale scale) {
        return String.join(
                ",",
                scale.levels().stream()
                        .map(level -> level.name().in(language).replace(",", " –"))
                        .toList());
    }

    private static String scaleConfiguration(CompetenceScale scale) {
        StringBuilder json = new StringBuilder("[{\"scaleid\":\"1\"}");
        int first = scale.levels().get(0).value();
        for (Level level : scale.levels()) {
            json.append(",{\"id\":")
                    .append(level.value() - first + 1)
                    .append(",\"scaledefault\":")
                    .append(level.value() == scale.proficientFrom() ? 1 : 0)
                    .append(",\"proficient\":")
                    .append(scale.isProficient(level.value()) ? 1 : 0)
                    .append('}');
        }
        return json.append(']').toString();
    }

    private static List<String> blankRow() {
        String[] row = new String[HEADERS.size()];
        Arrays.fill(row, "");
        row[DESCRIPTION_FORMAT] = PLAIN_TEXT;
        return Arrays.asList(row);
    }
}
