package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.table.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of answers and guesses nothing: what could be understood in two ways is asked about.
 *
 * <p>A wide table has a row for each person (and wave, and rater) and a column for each item, called by the item's name or
 * its text. A column may carry its wave before or after that, or in brackets ({@code COM1.t2}, {@code t2_COM1},
 * {@code COM1 [t2]}), if the codebook names the wave. A long table has a row for each answer, with the columns {@code item}
 * and {@code value}. Exports of the programs of {@link ExportForm} are recognised by their marks.
 *
 * <p>Names of columns, waves, raters and groups, and ids of people, are compared without regard to case, the kind of
 * blanks, quotation marks and dashes, and whether a whole number has decimal zeros. An answer is a whole number, with
 * decimal zeros or without, a label of the codebook, or a number with words beside it ({@code 1 (not at all)}).
 *
 * <p>Nothing is thrown for bad content. What cannot be read counts as missing and is found, once for each column and kind.
 * Nothing is returned where people, waves or raters would be invented: where a column that the codebook names is not
 * there, a header occurs twice, the order of the waves is not told, or it is not known who rates himself. A table with more
 * than fifty waves is not read.
 */
public final class SurveyReader {
    private static final String SEPARATORS = "._- ";
    private static final Set<String> ALWAYS_MISSING = Set.of("", "na", "nan", ".", "n/a", "#n/a", "null");
    private static final Set<String> NOT_FINISHED = Set.of("false", "0", "no", "нет", "ні");
    private static final Set<String> PREVIEWS = Set.of("1", "survey preview", "survey test", "2");
    /** How programs write a question's code or number before its text. */
    private static final Pattern CODED = Pattern.compile("(\\p{L}[\\p{L}\\d_]{0,60}|\\d{1,3})(?:\\. |->|: |\\) )(.+)");
    /** How forms mark questions that must be answered. */
    private static final Pattern REQUIRED = Pattern.compile(" ?\\*$");

    /** What programs write of each question beside its answer. */
    private static final Set<String> BESIDE_ANSWERS = Set.of(
            "points -",
            "feedback -",
            "баллы -",
            "отзыв -",
            "бали -",
            "відгук -",
            "seen",
            "do",
            "order",
            "time",
            "comment");

    private static final int SHOWN = 40;
    private static final int MOST_WAVES = 50;
    private static final int MOST_ABOVE = 20;
    private static final int MOST_HEADERS = 4;
    private static final int NAMED = 12;
    private static final int MOST_VALUES = 50;
    private static final int NAMED_VALUES = 8;
    /** One answer of so many beside the scale may be a slip. */
    private static final int SHIFTED = 50;

    /** Of so many answers one would be expected at each end of a scale. */
    private static final int MANY_ANSWERS = 100;
    /** Columns that stand once more are another wave where they are so many, or half of all. */
    private static final int SEVERAL = 2;

    private final Codebook codebook;
    private final boolean allWaves;
    private final boolean lastCounts;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final List<Map<String, Integer>> labels = new ArrayList<>();
    private final List<Set<String>> missing = new ArrayList<>();
    private final List<Set<String>> notApplicable = new ArrayList<>();
    private final Set<String> ignored = new HashSet<>();

    private SurveyReader(Codebook codebook, boolean allWaves, boolean lastCounts) {
        this.codebook = requireNonNull(codebook, "codebook");
        this.allWaves = allWaves;
        this.lastCounts = lastCounts;
        Set<String> twice = new HashSet<>();
        for (SurveyItem item : codebook.items()) {
            int index = labels.size();
            names.put(CsvText.plain(item.name()), index);
            String text = CsvText.plain(item.text());
            if (!text.isEmpty() && texts.putIfAbsent(text, index) != null) {
                twice.add(text);
            }
            Map<String, Integer> words = new HashMap<>();
            item.labels().forEach((whole, label) -> words.put(CsvText.plain(label), item.levelOf(whole)));
            labels.add(words);
            missing.add(keys(item.missingCodes()));
            notApplicable.add(keys(item.notApplicableCodes()));
        }
        twice.forEach(texts::remove);
        codebook.ignored().forEach(name -> ignored.add(CsvText.plain(name)));
    }

    private static Set<String> keys(Set<String> codes) {
        Set<String> keys = new HashSet<>();
        codes.forEach(code -> keys.add(CsvText.key(code)));
        return keys;
    }

    /** Returns a reader of the data that a codebook describes; rows of waves that it does not name are left out. */
    public static SurveyReader of(Codebook codebook) {
        return new SurveyReader(codebook, false, false);
    }

    /**
     * Returns a reader of some waves, each of which must occur: one that nobody has is mistyped.
     *
     * @param waves the earliest first
     * @throws IllegalArgumentException if one is blank or stands twice
     */
    public SurveyReader ofWaves(List<String> waves) {
        return new SurveyReader(codebook.with(codebook.keys().withWaves(waves)), true, lastCounts);
    }

    /** Returns a reader that keeps the last of several rows of the same person, wave and rater, and not the first. */
    public SurveyReader keepingLast() {
        return new SurveyReader(codebook, allWaves, true);
    }

    /**
     * Reads a table of any installed format: CSV, and XLSX or ODS where a reader of them is on the path.
     *
     * @param file the file's name, for what its bytes leave open
     * @param in the file's bytes; read as far as needed, not closed
     * @return the data, or nothing if the file is no table or people, waves or raters would be invented; and what was found
     * @throws IOException if the stream cannot be read
     */
    public Checked<SurveyData> read(String file, InputStream in) throws IOException {
        Lines lines = new Lines();
        List<Finding> findings = new ArrayList<>(TableLines.read(file, in, lines));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Checked.unusable(findings);
        }
        Checked<SurveyData> read = lines.finish();
        findings.addAll(read.findings());
        return read.value().isPresent() ? Checked.of(read.get(), findings) : Checked.unusable(findings);
    }

    /** The lines of a table as they come: the first are kept until it is known which of them are headers. */
    private final class Lines implements TableLines.Taker {
        private final List<TableLine> first = new ArrayList<>();
        private @Nullable Reading reading;

        @Override
        public long headersEnd() {
            if (reading == null && !first.isEmpty()) {
                begin();
            }
            return reading == null ? Long.MAX_VALUE : reading.headersEnd;
        }

        @Override
        public boolean take(TableLine line) {
            if (reading == null) {
                first.add(line);
                return first.size() < MOST_ABOVE || begin();
            }
            reading.add(line);
            return reading.seenWaves.size() <= MOST_WAVES;
        }

        private boolean begin() {
            Reading begun = new Reading(TableHead.of(first, SurveyReader.this::isKnown));
            reading = begun;
            begun.headersEnd = first.get(begun.head.firstRow() - 1).number();
            begun.askForHeaders(first.subList(begun.head.above(), first.size()));
            if (!begun.isStopped()) {
                first.subList(begun.head.firstRow(), first.size()).forEach(begun::add);
            }
            return !begun.isStopped();
        }

        private Checked<SurveyData> finish() {
            if (reading == null && first.isEmpty()) {
                return Checked.unusable(List.of(Finding.of(SurveyFinding.EMPTY, Place.ROOT)));
            }
            if (reading == null) {
                begin();
            }
            Reading done = requireNonNull(reading, "reading");
            return done.isStopped() ? Checked.unusable(done.findings) : done.finish();
        }
    }

    private boolean isKnown(String header) {
        String plain = CsvText.plain(header);
        Matcher coded = CODED.matcher(plain);
        String code = coded.matches() ? coded.group(1) : plain;
        KeyColumns keys = codebook.keys();
        return !plain.isEmpty()
                && (item(plain) != null
                        || inWave(plain).isPresent()
                        || Stream.of(keys.person(), keys.wave(), keys.rater(), keys.group(), keys.cluster())
                                .map(CsvText::plain)
                                .anyMatch(key -> key.equals(plain) || key.equals(code)));
    }

    /** Returns the item that a header means, by its name, its text or the row of its grid; null if none. */
    private @Nullable Integer item(String header) {
        String plain = REQUIRED.matcher(header).replaceFirst("");
        Integer item = names.getOrDefault(plain, texts.get(plain));
        int bracket = plain.lastIndexOf('[');
        if (item == null && bracket > 0 && plain.endsWith("]")) {
            String row = plain.substring(bracket + 1, plain.length() - 1);
            item = names.getOrDefault(row, texts.get(row));
        }
        Matcher coded = CODED.matcher(plain);
        if (item == null && coded.matches()) {
            item = names.getOrDefault(coded.group(1), names.getOrDefault(coded.group(2), texts.get(coded.group(2))));
        }
        return item;
    }

    /** Returns the item and the wave that a header names together. */
    private Optional<InWave> inWave(String plain) {
        for (String wave : codebook.keys().waves()) {
            String key = CsvText.plain(wave);
            String rest = "";
            if (plain.endsWith("[" + key + "]") || plain.endsWith("(" + key + ")")) {
                rest = plain.substring(0, plain.length() - key.length() - 2);
            } else if (plain.length() > key.length() + 1) {
                int cut = plain.length() - key.length();
                if (plain.endsWith(key) && SEPARATORS.indexOf(plain.charAt(cut - 1)) >= 0) {
                    rest = plain.substring(0, cut - 1);
                } else if (plain.startsWith(key) && SEPARATORS.indexOf(plain.charAt(key.length())) >= 0) {
                    rest = plain.substring(key.length() + 1);
                }
            }
            Integer item = rest.isBlank() ? null : item(rest.strip());
            if (item != null) {
                return Optional.of(new InWave(item, wave));
            }
        }
        return Optional.empty();
    }

    /** One file on its way into the data. */
    private final class Reading {
        private final SurveyData.Builder data = SurveyData.builder(codebook);
        private final TableHead head;
        private final Map<SurveyFinding, Map<String, Notice>> notices = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, List<Cell>> cellsByWave = new LinkedHashMap<>();
        private final Set<String> seenWaves = new LinkedHashSet<>();
        private final Set<String> chosenWaves = new HashSet<>();
        private final Map<Integer, Integer> columnOfItem = new HashMap<>();
        private final Map<String, LevelRange> ranges = new LinkedHashMap<>();
        private LevelRange range = new LevelRange(codebook.items().size());
        private @Nullable String rangeOf;
        private final RowShape shape;
        private long headersEnd;
        private final long[] answered = new long[codebook.items().size()];
        private final Place place;
        private final int person;
        private final int wave;
        private final int rater;
        private final int group;
        private final int cluster;
        private final int itemName;
        private final int value;
        private final int sent;
        private final int finished;
        private final int status;

        private Reading(TableHead head) {
            this.head = head;
            this.place = Place.ROOT.at(line(head.line()), 1);
            this.shape = new RowShape(head.cells());
            KeyColumns keys = codebook.keys();
            keys.waves().forEach(name -> chosenWaves.add(CsvText.key(name)));
            person = key(keys.person(), KeyColumns.USUAL.person(), "person");
            wave = key(keys.wave(), KeyColumns.USUAL.wave(), "wave");
            rater = key(keys.rater(), KeyColumns.USUAL.rater(), "rater");
            group = key(keys.group(), KeyColumns.USUAL.group(), "group");
            cluster = keys.cluster().isEmpty() ? -1 : key(keys.cluster(), "", "cluster");
            boolean isLong = head.find("item") >= 0 && head.find("value") >= 0 && !names.containsKey("item");
            itemName = isLong ? head.find("item") : -1;
            value = isLong ? head.find("value") : -1;
            boolean mayBeUnsent = head.form() == ExportForm.LIMESURVEY;
            sent = mayBeUnsent ? Math.max(head.find("date submitted"), head.find("submitdate")) : -1;
            finished = head.form() == ExportForm.QUALTRICS ? head.find("finished") : -1;
            status = head.form() == ExportForm.QUALTRICS ? head.find("status") : -1;
            if (head.form() != ExportForm.PLAIN) {
                findings.add(Finding.of(SurveyFinding.RECOGNISED, place, Map.of("program", head.form(), "lines", (long)
                        head.headers())));
            }
            if (head.above() > 0) {
                findings.add(Finding.of(SurveyFinding.TITLE_LINES, place, Map.of("count", (long) head.above())));
            }
            columns(isLong);
        }

        /** Where no header is an item's, looks for the items in the lines below: people put questions over several lines. */
        private void askForHeaders(List<TableLine> lines) {
            boolean none = findings.removeIf(finding -> finding.code() == SurveyFinding.NO_ITEM_AT_ALL);
            if (!none) {
                return;
            }
            for (TableLine line : lines.subList(1, Math.min(lines.size(), MOST_HEADERS))) {
                List<String> items = line.cells().stream()
                        .filter(cell -> item(CsvText.plain(cell)) != null)
                        .toList();
                if (!items.isEmpty()) {
                    findings.add(Finding.of(
                            SurveyFinding.HEADERS_BELOW,
                            Place.ROOT.at(line(line.number()), 1),
                            Map.of(
                                    "line",
                                    line.number(),
                                    "head",
                                    head.line(),
                                    "items",
                                    items.stream().limit(NAMED).toList())));
                    return;
                }
            }
            findings.add(Finding.of(SurveyFinding.NO_ITEM_AT_ALL, place, Map.of("columns", head.someNames(NAMED))));
        }

        private int line(long number) {
            return (int) Math.min(number, Integer.MAX_VALUE);
        }

        private boolean isStopped() {
            return findings.stream()
                    .anyMatch(finding -> finding.code() instanceof SurveyFinding code && code.stopsReading());
        }

        private int key(String name, String usual, String role) {
            int column = head.find(name);
            if (column < 0 && !name.equals(usual)) {
                findings.add(Finding.of(
                        SurveyFinding.NO_KEY_COLUMN,
                        place,
                        Map.of("column", shown(name), "role", role, "columns", head.someNames(NAMED))));
            }
            return column;
        }

        private boolean isKey(int column) {
            return column == person
                    || column == wave
                    || column == rater
                    || column == group
                    || column == cluster
                    || column == itemName
                    || column == value;
        }

        private void columns(boolean isLong) {
            List<String> unknown = new ArrayList<>();
            Map<String, Set<Integer>> likelyWaves = new LinkedHashMap<>();
            for (int i = 0; i < head.width(); i++) {
                if (head.isDuplicate(i) && (isKey(head.find(head.name(i))) || isKnown(head.name(i)))) {
                    findings.add(Finding.of(
                            SurveyFinding.DUPLICATE_HEADER,
                            place.at(place.line(), i + 1),
                            Map.of("column", shown(head.name(i)))));
                } else if (!isKey(i) && !isLong) {
                    column(i, unknown, likelyWaves);
                } else if (!isKey(i)) {
                    addUnknown(i, unknown);
                }
            }
            if (!unknown.isEmpty()) {
                List<String> some =
                        unknown.stream().limit(NAMED).map(SurveyReader::shown).toList();
                findings.add(Finding.of(
                        SurveyFinding.UNKNOWN_COLUMN, place, Map.of("count", (long) unknown.size(), "columns", some)));
            }
            if (person < 0 && !isLong) {
                findings.add(
                        Finding.of(SurveyFinding.NO_PERSON_COLUMN, place, Map.of("columns", head.someNames(NAMED))));
            }
            if (!isLong) {
                absent(likelyWaves);
                waves(likelyWaves);
            } else if (person < 0) {
                findings.add(Finding.of(
                        SurveyFinding.NO_KEY_COLUMN,
                        place,
                        Map.of(
                                "column",
                                shown(codebook.keys().person()),
                                "role",
                                "person",
                                "columns",
                                head.someNames(NAMED))));
            }
        }

        private void column(int column, List<String> unknown, Map<String, Set<Integer>> likelyWaves) {
            Integer item = null;
            String waveName = "";
            for (String name : head.namesOf(column)) {
                item = item == null ? names.get(name) : item;
                if (item == null) {
                    Optional<InWave> inWave = inWave(name);
                    item = inWave.isPresent() ? Integer.valueOf(inWave.get().item()) : item(name);
                    waveName = inWave.map(InWave::wave).orElse("");
                }
            }
            if (item == null) {
                addUnknown(column, unknown);
                likelyWaves(head.name(column), likelyWaves);
                return;
            }
            int found = item;
            List<Cell> cells = cellsByWave.computeIfAbsent(waveName, name -> new ArrayList<>());
            if (cells.stream().anyMatch(cell -> cell.item == found)) {
                findings.add(Finding.of(
                        SurveyFinding.DUPLICATE_HEADER,
                        place.at(place.line(), column + 1),
                        Map.of("column", shown(head.name(column)))));
            } else {
                cells.add(new Cell(column, item));
                columnOfItem.putIfAbsent(item, column);
            }
        }

        private void addUnknown(int column, List<String> unknown) {
            String name = head.name(column);
            boolean isKnown = head.namesOf(column).stream().anyMatch(ignored::contains)
                    || (head.form() != ExportForm.PLAIN && head.form().isTechnical(name));
            if (!isKnown && !name.isEmpty()) {
                unknown.add(name);
            }
        }

        private void likelyWaves(String header, Map<String, Set<Integer>> likelyWaves) {
            String plain = CsvText.plain(header).replaceFirst(" ?[\\[(]([^\\[\\]()]+)[\\])]$", ".$1");
            for (int cut = 1; cut < plain.length() - 1; cut++) {
                if (SEPARATORS.indexOf(plain.charAt(cut)) >= 0) {
                    Integer before = item(plain.substring(0, cut));
                    Integer after = item(plain.substring(cut + 1));
                    if (before != null) {
                        likelyWaves
                                .computeIfAbsent(plain.substring(cut + 1), w -> new LinkedHashSet<>())
                                .add(before);
                    } else if (after != null) {
                        likelyWaves
                                .computeIfAbsent(plain.substring(0, cut), w -> new LinkedHashSet<>())
                                .add(after);
                    }
                }
            }
        }

        /** Says which items have no column; asks about waves where the names of columns look as if they carried them. */
        private void absent(Map<String, Set<Integer>> likelyWaves) {
            List<String> without = new ArrayList<>();
            Set<Integer> inWaves = new HashSet<>();
            likelyWaves.values().forEach(inWaves::addAll);
            boolean asked = false;
            for (int i = 0; i < codebook.items().size(); i++) {
                if (!columnOfItem.containsKey(i)) {
                    without.add(shown(codebook.items().get(i).name()));
                    asked |= inWaves.contains(i);
                }
            }
            if (asked) {
                findings.add(Finding.of(
                        SurveyFinding.WAVES_IN_NAMES,
                        place,
                        Map.of(
                                "waves",
                                likelyWaves.keySet().stream()
                                        .limit(NAMED)
                                        .map(SurveyReader::shown)
                                        .toList(),
                                "list",
                                String.join(
                                        ",",
                                        likelyWaves.keySet().stream()
                                                .limit(NAMED)
                                                .map(SurveyReader::shown)
                                                .toList()))));
            } else if (without.size() == codebook.items().size()) {
                findings.add(Finding.of(SurveyFinding.NO_ITEM_AT_ALL, place, Map.of("columns", head.someNames(NAMED))));
            } else if (!without.isEmpty()) {
                findings.add(Finding.of(
                        SurveyFinding.NO_DATA,
                        place,
                        Map.of(
                                "count",
                                (long) without.size(),
                                "items",
                                without.subList(0, Math.min(NAMED, without.size())))));
            }
        }

        /** Asks about columns without a wave beside others that have one, or seem to have one. */
        private void waves(Map<String, Set<Integer>> likelyWaves) {
            List<Cell> bare = cellsByWave.getOrDefault("", List.of());
            if (wave < 0 && !bare.isEmpty() && cellsByWave.size() > 1) {
                findings.add(Finding.of(
                        SurveyFinding.UNNAMED_WAVE,
                        place.at(place.line(), bare.get(0).column + 1),
                        Map.of(
                                "count",
                                (long) bare.size(),
                                "columns",
                                bare.stream()
                                        .limit(NAMED)
                                        .map(cell -> shown(head.name(cell.column)))
                                        .toList(),
                                "waves",
                                cellsByWave.keySet().stream()
                                        .filter(name -> !name.isEmpty())
                                        .map(SurveyReader::shown)
                                        .toList())));
            }
            likelyWaves.forEach((name, items) -> {
                long again = items.stream().filter(columnOfItem::containsKey).count();
                if (!BESIDE_ANSWERS.contains(name) && again >= SEVERAL && 2 * again >= columnOfItem.size()) {
                    findings.add(
                            Finding.of(SurveyFinding.WAVES_BESIDE, place, Map.of("count", again, "wave", shown(name))));
                }
            });
        }

        private void add(TableLine row) {
            if (row.filled() == 0 || (row.delimited() && !shape.fits(row.number(), row.cells()))) {
                return;
            }
            if (status >= 0 && PREVIEWS.contains(CsvText.plain(row.cell(status)))) {
                notice(SurveyFinding.PREVIEW, "", row, "");
                return;
            }
            if ((sent >= 0 && row.cell(sent).isEmpty())
                    || (finished >= 0 && NOT_FINISHED.contains(CsvText.plain(row.cell(finished))))) {
                notice(SurveyFinding.NOT_SENT, "", row, "");
            }
            String personName = person < 0 ? Long.toString(row.number() - head.line()) : row.cell(person);
            if (personName.isEmpty()) {
                notice(SurveyFinding.NO_PERSON, "", row, "");
                return;
            }
            String first = person >= 0 ? personName : row.first();
            if (TotalRows.isTotal(first)) {
                notice(SurveyFinding.TOTAL_ROW, "", row, first);
                return;
            }
            String waveName = row.cell(wave);
            if (wave >= 0 && waveName.isEmpty()) {
                notice(SurveyFinding.NO_WAVE_NAME, "", row, "");
                return;
            }
            if (itemName >= 0) {
                addLong(row, personName, waveName);
                return;
            }
            cellsByWave.forEach((suffix, cells) -> {
                if (suffix.isEmpty()) {
                    addWide(row, personName, waveName, waveName, cells, false);
                } else {
                    String name = waveName.isEmpty() ? suffix : waveName + "." + suffix;
                    addWide(row, personName, name, suffix, cells, true);
                }
            });
        }

        private void addWide(
                TableLine row,
                String personName,
                String waveName,
                String chosen,
                List<Cell> cells,
                boolean ifAnswered) {
            if (isLeftOut(row, waveName, chosen)) {
                return;
            }
            if (cells.stream().allMatch(cell -> ALWAYS_MISSING.contains(CsvText.plain(row.cell(cell.column))))) {
                if (!ifAnswered) {
                    notice(SurveyFinding.NO_ANSWER_IN_ROW, "", row, personName);
                }
                return;
            }
            int known = person < 0 ? -1 : data.find(personName, waveName, row.cell(rater));
            if (known >= 0) {
                notice(lastCounts ? SurveyFinding.REPLACED_ROW : SurveyFinding.DUPLICATE_ROW, "", row, personName);
                if (!lastCounts) {
                    return;
                }
                data.clear(known, row.cell(group));
            } else {
                data.row(personName, waveName, row.cell(rater), row.cell(group)).cluster(row.cell(cluster));
                known = data.lastRow();
            }
            rangeOf(waveName);
            for (Cell cell : cells) {
                answer(row, known, cell.item, row.cell(cell.column));
            }
        }

        private void addLong(TableLine row, String personName, String waveName) {
            if (isLeftOut(row, waveName, waveName)) {
                return;
            }
            String name = row.cell(itemName);
            Integer item = item(CsvText.plain(name));
            if (item == null) {
                notice(SurveyFinding.UNKNOWN_ITEM, shown(name), row, "");
                return;
            }
            int known = data.find(personName, waveName, row.cell(rater));
            if (known < 0) {
                data.row(personName, waveName, row.cell(rater), row.cell(group)).cluster(row.cell(cluster));
                known = data.lastRow();
            } else if (data.isSet(known, item)) {
                notice(
                        lastCounts ? SurveyFinding.REPLACED_ANSWER : SurveyFinding.DUPLICATE_ANSWER,
                        codebook.items().get(item).name(),
                        row,
                        personName);
                if (!lastCounts) {
                    return;
                }
            } else if (!data.isOfGroup(known, row.cell(group))) {
                notice(SurveyFinding.TWO_GROUPS, "", row, personName);
            }
            rangeOf(waveName);
            answer(row, known, item, row.cell(value));
        }

        private void rangeOf(String waveName) {
            if (!waveName.equals(rangeOf)) {
                range = ranges.computeIfAbsent(
                        CsvText.key(waveName),
                        name -> new LevelRange(codebook.items().size()));
                rangeOf = waveName;
            }
        }

        private boolean isLeftOut(TableLine row, String waveName, String chosen) {
            seenWaves.add(CsvText.key(waveName));
            boolean leftOut = !chosenWaves.isEmpty()
                    && (wave >= 0 || !chosen.isEmpty())
                    && !chosenWaves.contains(CsvText.key(chosen))
                    && !chosenWaves.contains(CsvText.key(waveName));
            if (leftOut) {
                boolean likely =
                        Likeness.nearest(waveName, codebook.keys().waves()).isPresent();
                notice(likely ? SurveyFinding.LIKELY_WAVE : SurveyFinding.WAVE_LEFT_OUT, shown(waveName), row, "");
            }
            return leftOut;
        }

        private void answer(TableLine row, int dataRow, int index, String text) {
            SurveyItem item = codebook.items().get(index);
            Integer number = item.level(text);
            if (number != null && item.levels().contains(number)) {
                data.answer(dataRow, index, number);
                answered[index]++;
                range.add(index, number, true);
                return;
            }
            String canonical = number == null ? CsvText.plain(text) : item.written(number);
            if (ALWAYS_MISSING.contains(canonical) || missing.get(index).contains(canonical)) {
                return;
            }
            if (notApplicable.get(index).contains(canonical)) {
                data.answer(dataRow, index, null);
                answered[index]++;
                return;
            }
            Integer level = labels.get(index).get(canonical);
            if (level == null && number == null) {
                level = AnswerText.numberBesideWords(text);
                level = level == null || !item.scale().contains(level) ? null : (Integer) item.levelOf(level);
                Integer meant = level == null ? null : labels.get(index).get(AnswerText.words(text));
                if (meant != null && !meant.equals(level)) {
                    notice(SurveyFinding.LABEL_CONTRADICTS, item.name(), row, text);
                    return;
                }
                if (level != null) {
                    notice(SurveyFinding.NUMBER_BESIDE_WORDS, item.name(), row, text);
                }
            }
            if (level != null) {
                data.answer(dataRow, index, level);
                answered[index]++;
            } else {
                if (number != null) {
                    range.add(index, number, false);
                }
                SurveyFinding amiss = AnswerText.isDate(text) ? SurveyFinding.DATE : SurveyFinding.NOT_A_NUMBER;
                notice(number == null ? amiss : SurveyFinding.OUT_OF_RANGE, item.name(), row, text);
            }
        }

        private void notice(SurveyFinding code, String subject, TableLine row, String first) {
            Map<String, Notice> ofCode = notices.computeIfAbsent(code, c -> new TreeMap<>());
            Notice notice = ofCode.get(subject);
            if (notice == null && ofCode.size() < Codebook.MOST_ITEMS) {
                notice = new Notice(row.number(), shown(first));
                ofCode.put(subject, notice);
            }
            if (notice != null) {
                notice.add(first);
            }
        }

        private Checked<SurveyData> finish() {
            Optional<Finding> ragged = shape.finding();
            if (ragged.isPresent()) {
                findings.add(ragged.get());
                return Checked.unusable(findings);
            }
            boolean isOnItsScales = areOnTheirScales();
            boolean usable = wavesOccur() && isOnItsScales;
            notices.forEach((code, bySubject) -> {
                Map<List<Object>, List<String>> alike = new LinkedHashMap<>();
                bySubject.forEach((subject, notice) -> alike.computeIfAbsent(
                                alike(code, subject, notice), key -> new ArrayList<>())
                        .add(subject));
                alike.values().forEach(subjects -> findings.add(finding(code, subjects, bySubject)));
            });
            if (seenWaves.size() > MOST_WAVES) {
                String last = shown(List.copyOf(seenWaves).get(MOST_WAVES));
                findings.add(
                        Finding.of(SurveyFinding.TOO_MANY_WAVES, place, Map.of("count", MOST_WAVES, "wave", last)));
                usable = false;
            }
            return usable
                    ? SurveyChecks.finish(data, codebook.keys(), answered, place, findings)
                    : Checked.unusable(findings);
        }

        /** Asks about waves that do not occur; returns whether what is left can be meant. */
        private boolean wavesOccur() {
            boolean leftOut =
                    notices.containsKey(SurveyFinding.WAVE_LEFT_OUT) || notices.containsKey(SurveyFinding.LIKELY_WAVE);
            boolean usable = true;
            for (String asked : codebook.keys().waves()) {
                if (!seenWaves.contains(CsvText.key(asked))
                        && cellsByWave.keySet().stream().noneMatch(asked::equals)) {
                    boolean mistyped = allWaves || leftOut;
                    findings.add(Finding.of(
                            mistyped ? SurveyFinding.UNKNOWN_WAVE : SurveyFinding.NO_WAVE,
                            place,
                            Map.of(
                                    "wave",
                                    shown(asked),
                                    "waves",
                                    seenWaves.stream()
                                            .limit(NAMED)
                                            .map(wave -> wave.isEmpty() ? "–" : shown(wave))
                                            .toList())));
                    usable &= !mistyped;
                }
            }
            return usable;
        }

        /** Asks about answers that lie beside the declared scale, all or those of one wave; returns whether there are none. */
        private boolean areOnTheirScales() {
            LevelRange all = new LevelRange(codebook.items().size());
            ranges.values().forEach(all::addAll);
            int before = findings.size();
            Map<AnswerScale, int[]> items = new LinkedHashMap<>();
            for (SurveyItem item : codebook.items()) {
                items.computeIfAbsent(
                        item.scale(),
                        scale -> IntStream.range(0, codebook.items().size())
                                .filter(i -> codebook.items().get(i).scale().equals(scale)
                                        && !codebook.items().get(i).halves())
                                .toArray());
            }
            items.forEach((scale, of) -> {
                LevelRange together = LevelRange.together(all, of);
                if (isShifted(scale, together)) {
                    findings.add(shifted(SurveyFinding.SHIFTED_SCALE, scale, together, ""));
                    return;
                }
                ranges.forEach((name, range) -> {
                    LevelRange ofWave = LevelRange.together(range, of);
                    if (ranges.size() > 1 && isShifted(scale, ofWave)) {
                        findings.add(shifted(SurveyFinding.SHIFTED_WAVE, scale, ofWave, name));
                    }
                });
            });
            boolean none = findings.size() == before;
            items.forEach((scale, of) -> unused(scale, of, LevelRange.together(all, of)));
            return none;
        }

        private boolean isShifted(AnswerScale scale, LevelRange range) {
            int by = range.isEmpty(0) ? 0 : range.lowest(0) - scale.min();
            return by != 0
                    && range.highest(0) == scale.max() + by
                    && SHIFTED * range.outside(0) >= range.inside(0) + range.outside(0);
        }

        private Finding shifted(SurveyFinding code, AnswerScale scale, LevelRange range, String name) {
            int by = range.lowest(0) - scale.min();
            return Finding.of(
                    code,
                    place,
                    Map.of(
                            "count",
                            range.outside(0),
                            "wave",
                            name.isEmpty() ? "–" : shown(name),
                            "low",
                            range.lowest(0),
                            "high",
                            range.highest(0),
                            "min",
                            scale.min(),
                            "max",
                            scale.max(),
                            "from",
                            scale.min() + by,
                            "to",
                            scale.max() + by));
        }

        /** An answer that is turned round depends on the ends of its scale: asks about an end that nobody used. */
        private void unused(AnswerScale scale, int[] items, LevelRange range) {
            boolean low = range.lowest(0) > scale.min();
            boolean high = range.highest(0) < scale.max();
            boolean labelled = Arrays.stream(items)
                    .mapToObj(codebook.items()::get)
                    .anyMatch(item -> (!low || item.labels().containsKey(scale.min()))
                            && (!high || item.labels().containsKey(scale.max())));
            List<String> turned = Arrays.stream(items)
                    .mapToObj(codebook.items()::get)
                    .filter(SurveyItem::reversed)
                    .map(item -> shown(item.name()))
                    .limit(NAMED)
                    .toList();
            if (range.outside(0) == 0
                    && range.inside(0) >= MANY_ANSWERS
                    && (low || high)
                    && !labelled
                    && !turned.isEmpty()) {
                findings.add(Finding.of(
                        SurveyFinding.UNUSED_LEVELS,
                        place,
                        Map.of(
                                "count",
                                range.inside(0),
                                "low",
                                range.lowest(0),
                                "high",
                                range.highest(0),
                                "min",
                                scale.min(),
                                "max",
                                scale.max(),
                                "items",
                                turned)));
            }
        }

        /** Returns what columns have in common that are asked about together. */
        private List<Object> alike(SurveyFinding code, String subject, Notice notice) {
            Integer item = names.get(CsvText.plain(subject));
            if (item == null || code == SurveyFinding.DUPLICATE_ANSWER || code == SurveyFinding.REPLACED_ANSWER) {
                return List.of(subject);
            }
            return code == SurveyFinding.NUMBER_BESIDE_WORDS
                    ? List.of()
                    : List.of(
                            codebook.items().get(item).scale(),
                            answered[item] == 0,
                            Set.copyOf(notice.values.keySet()));
        }

        private Finding finding(SurveyFinding code, List<String> subjects, Map<String, Notice> bySubject) {
            String subject = subjects.get(0);
            Notice notice = requireNonNull(bySubject.get(subject), "notice");
            Integer item = names.get(CsvText.plain(subject));
            boolean none = code == SurveyFinding.NOT_A_NUMBER && item != null && answered[item] == 0;
            int column = item == null ? 1 : columnOfItem.getOrDefault(item, 0) + 1;
            Notice all = new Notice(notice.line, notice.first);
            subjects.forEach(one -> all.addAll(requireNonNull(bySubject.get(one), "notice")));
            String named = subjects.size() > NAMED
                    ? String.join(", ", subjects.subList(0, NAMED)) + ", … (" + subjects.size() + ")"
                    : String.join(", ", subjects);
            return Finding.of(
                    none ? SurveyFinding.NOTHING_READ : code,
                    Place.ROOT.at(line(notice.line), column),
                    all.arguments(subject, named));
        }

        /** A kind of mishap in one column: how often, with what values, and where first. */
        private final class Notice {
            private final long line;
            private final String first;
            private final Map<String, Long> values = new LinkedHashMap<>();
            private long count;

            private Notice(long line, String first) {
                this.line = line;
                this.first = first;
            }

            private void add(String value) {
                count++;
                String known = shown(value);
                if (values.size() < MOST_VALUES || values.containsKey(known)) {
                    values.merge(known, 1L, Long::sum);
                }
            }

            private void addAll(Notice other) {
                count += other.count;
                other.values.forEach((value, times) -> {
                    if (values.size() < MOST_VALUES || values.containsKey(value)) {
                        values.merge(value, times, Long::sum);
                    }
                });
            }

            private String values() {
                String named = values.entrySet().stream()
                        .limit(NAMED_VALUES)
                        .map(of -> of.getKey() + (of.getValue() > 1 ? " ×" + of.getValue() : ""))
                        .collect(Collectors.joining("; "));
                return values.size() > NAMED_VALUES ? named + "; …" : named;
            }

            private Map<String, Object> arguments(String subject, String named) {
                Map<String, Object> arguments = new HashMap<>();
                arguments.put("count", count);
                arguments.put("column", named);
                arguments.put("item", named);
                arguments.put("wave", named);
                arguments.put("value", first);
                arguments.put("values", values());
                arguments.put("line", line);
                arguments.put(
                        "meant",
                        Likeness.nearest(subject, codebook.keys().waves()).orElse("–"));
                Integer item = names.get(CsvText.plain(subject));
                if (item != null) {
                    arguments.put("min", codebook.items().get(item).scale().min());
                    arguments.put("max", codebook.items().get(item).scale().max());
                }
                return arguments;
            }
        }
    }

    static String shown(@Nullable String text) {
        String safe = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ");
        return safe.length() <= SHOWN ? safe : safe.substring(0, SHOWN) + "…";
    }

    /** A column that holds the answers to an item. */
    private record Cell(int column, int item) {}

    /** An item in a wave. */
    private record InWave(int item, String wave) {}
}
