package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/**
 * The columns of a table of answers: those that say whose answers a row holds, and those that hold the answers to an item,
 * in a wave or not. What could be understood in two ways is asked about.
 */
final class SurveyColumns {
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

    private static final Set<String> NOT_FINISHED = Set.of("false", "0", "no", "нет", "ні");
    private static final Set<String> PREVIEWS = Set.of("1", "survey preview", "survey test", "2");
    private static final int NAMED = 12;
    private static final int MOST_HEADERS = 4;
    /** Columns that stand once more are another wave where they are so many, or half of all. */
    private static final int SEVERAL = 2;

    private final Codebook codebook;
    private final ItemNames names;
    private final TableHead head;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<ItemColumn>> byWave = new LinkedHashMap<>();
    private final Map<Integer, Integer> columnOfItem = new HashMap<>();
    private final Map<String, Set<Integer>> likelyWaves = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> contradictions = new LinkedHashMap<>();
    private final Map<Integer, String> otherStatements = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    /** The columns that are neither keys nor items. */
    private final BitSet isOpen = new BitSet();

    private final Map<String, Boolean> totalGroups = new HashMap<>();
    private final Set<String> ignored;
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

    /** A column that holds the answers to an item. */
    record ItemColumn(int column, int item) {}

    /**
     * Finds out what each column is.
     *
     * @param lines the line of the headers and those below it, as far as they are known
     */
    SurveyColumns(Codebook codebook, ItemNames names, TableHead head, List<TableLine> lines) {
        this.codebook = codebook;
        this.names = names;
        this.head = head;
        this.place = head.place();
        this.ignored = codebook.ignored().stream().map(CsvText::plain).collect(Collectors.toSet());
        KeyColumns keys = codebook.keys();
        person = key(keys.person(), KeyColumns.USUAL.person(), "person");
        wave = key(keys.wave(), KeyColumns.USUAL.wave(), "wave");
        rater = key(keys.rater(), KeyColumns.USUAL.rater(), "rater");
        group = key(keys.group(), KeyColumns.USUAL.group(), "group");
        cluster = keys.cluster().isEmpty() ? -1 : key(keys.cluster(), "", "cluster");
        boolean isLong = head.find("item") >= 0 && head.find("value") >= 0 && names.named("item") == null;
        itemName = isLong ? head.find("item") : -1;
        value = isLong ? head.find("value") : -1;
        boolean mayBeUnsent = head.form() == ExportForm.LIMESURVEY;
        sent = mayBeUnsent ? Math.max(head.find("date submitted"), head.find("submitdate")) : -1;
        finished = head.form() == ExportForm.QUALTRICS ? head.find("finished") : -1;
        status = head.form() == ExportForm.QUALTRICS ? head.find("status") : -1;
        head.recognised().ifPresent(findings::add);
        if (head.above() > 0) {
            findings.add(Finding.of(SurveyFinding.TITLE_LINES, place, Map.of("count", (long) head.above())));
        }
        for (int column = 0; column < head.width(); column++) {
            add(column);
        }
        if (!unknown.isEmpty()) {
            findings.add(Finding.of(
                    SurveyFinding.UNKNOWN_COLUMN,
                    place,
                    Map.of("count", (long) unknown.size(), "columns", some(unknown))));
        }
        if (isLong && person < 0) {
            findings.add(noKey(keys.person(), "person"));
        } else if (person < 0) {
            findings.add(Finding.of(SurveyFinding.NO_PERSON_COLUMN, place, Map.of("columns", head.someNames(NAMED))));
        }
        if (!isLong) {
            askForStatements();
            askForItems(lines);
            askForWaves();
        }
    }

    private int key(String name, String usual, String role) {
        int column = head.find(name);
        if (column < 0 && !name.equals(usual)) {
            findings.add(noKey(name, role));
        }
        return column;
    }

    private Finding noKey(String name, String role) {
        return Finding.of(
                SurveyFinding.NO_KEY_COLUMN,
                place,
                Map.of("column", CsvText.shown(name), "role", role, "columns", head.someNames(NAMED)));
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

    private void add(int column) {
        String name = head.name(column);
        if (head.isDuplicate(column) && (isKey(head.find(name)) || names.isKnown(name))) {
            findings.add(duplicate(column));
        } else if (!isKey(column) && isLong()) {
            addUnknown(column);
        } else if (!isKey(column)) {
            addItem(column);
        }
    }

    private Finding duplicate(int column) {
        return Finding.of(
                SurveyFinding.DUPLICATE_HEADER,
                place.at(place.line(), column + 1),
                Map.of("column", CsvText.shown(head.name(column))));
    }

    private void addItem(int column) {
        Integer item = null;
        String waveName = "";
        Set<Integer> meant = new LinkedHashSet<>();
        List<String> headers = new ArrayList<>();
        for (String name : head.namesOf(column)) {
            Optional<ItemNames.InWave> inWave = names.named(name) == null ? names.inWave(name) : Optional.empty();
            String header = inWave.map(ItemNames.InWave::header).orElse(name);
            headers.add(header);
            meant.addAll(names.all(header));
            if (item == null && !meant.isEmpty()) {
                item = meant.iterator().next();
                waveName = inWave.map(ItemNames.InWave::wave).orElse("");
            }
        }
        if (item == null) {
            addUnknown(column);
            names.addLikelyWaves(head.name(column), likelyWaves);
            return;
        }
        int found = item;
        if (meant.size() > 1) {
            contradictions.put(column, List.copyOf(meant));
        } else {
            names.otherStatement(found, headers).ifPresent(text -> otherStatements.put(column, text));
        }
        List<ItemColumn> columns = byWave.computeIfAbsent(waveName, name -> new ArrayList<>());
        if (columns.stream().anyMatch(other -> other.item == found)) {
            findings.add(duplicate(column));
        } else {
            columns.add(new ItemColumn(column, item));
            columnOfItem.putIfAbsent(item, column);
        }
    }

    /** Asks about columns that carry the name of one item and the statement of another, or one that no item has. */
    private void askForStatements() {
        contradictions.keySet().stream().findFirst().ifPresent(column -> {
            List<Integer> items = contradictions.getOrDefault(column, List.of());
            findings.add(Finding.of(
                    SurveyFinding.NAME_CONTRADICTS,
                    place.at(place.line(), column + 1),
                    Map.of(
                            "count",
                            (long) contradictions.size(),
                            "columns",
                            namesOf(contradictions.keySet()),
                            "item",
                            CsvText.shown(codebook.items().get(items.get(0)).name()),
                            "other",
                            CsvText.shown(codebook.items().get(items.get(1)).name()))));
        });
        otherStatements.keySet().stream()
                .findFirst()
                .ifPresent(column -> findings.add(Finding.of(
                        SurveyFinding.OTHER_STATEMENT,
                        place.at(place.line(), column + 1),
                        Map.of(
                                "count",
                                (long) otherStatements.size(),
                                "columns",
                                namesOf(otherStatements.keySet()),
                                "stated",
                                CsvText.shown(otherStatements.getOrDefault(column, "")),
                                "text",
                                CsvText.shown(textOf(column))))));
    }

    private List<String> namesOf(Set<Integer> columns) {
        return some(columns.stream().map(head::name).toList());
    }

    /** Returns the codebook's text of the item of a column. */
    private String textOf(int column) {
        return byWave.values().stream()
                .flatMap(List::stream)
                .filter(of -> of.column == column)
                .map(of -> codebook.items().get(of.item).text())
                .findFirst()
                .orElse("");
    }

    private void addUnknown(int column) {
        isOpen.set(column);
        boolean isIgnored = head.namesOf(column).stream().anyMatch(ignored::contains);
        if (!isIgnored && !head.isTechnical(column) && !head.name(column).isEmpty()) {
            unknown.add(head.name(column));
        }
    }

    private static List<String> some(List<String> texts) {
        return texts.stream().limit(NAMED).map(CsvText::shown).toList();
    }

    /** Says which items have no column; asks about waves where the names of columns look as if they carried them. */
    private void askForItems(List<TableLine> lines) {
        List<String> without = new ArrayList<>();
        Set<Integer> inWaves = new HashSet<>();
        likelyWaves.values().forEach(inWaves::addAll);
        boolean asked = false;
        for (int i = 0; i < codebook.items().size(); i++) {
            if (!columnOfItem.containsKey(i)) {
                without.add(codebook.items().get(i).name());
                asked |= inWaves.contains(i);
            }
        }
        if (asked) {
            List<String> waves = some(List.copyOf(likelyWaves.keySet()));
            findings.add(Finding.of(
                    SurveyFinding.WAVES_IN_NAMES, place, Map.of("waves", waves, "list", String.join(",", waves))));
        } else if (without.size() == codebook.items().size()) {
            findings.add(headersBelow(lines)
                    .orElseGet(() ->
                            Finding.of(SurveyFinding.NO_ITEM_AT_ALL, place, Map.of("columns", head.someNames(NAMED)))));
        } else if (!without.isEmpty()) {
            findings.add(Finding.of(
                    SurveyFinding.NO_DATA, place, Map.of("count", (long) without.size(), "items", some(without))));
        }
    }

    /** Looks for items in the lines below the headers: people put questions over several lines. */
    private Optional<Finding> headersBelow(List<TableLine> lines) {
        for (TableLine line : lines.subList(1, Math.min(lines.size(), MOST_HEADERS))) {
            List<String> items = line.cells().stream()
                    .filter(cell -> names.find(CsvText.plain(cell)) != null)
                    .limit(NAMED)
                    .toList();
            if (!items.isEmpty()) {
                return Optional.of(Finding.of(
                        SurveyFinding.HEADERS_BELOW,
                        TableLine.place(line.number(), 1),
                        Map.of("line", line.number(), "head", head.line(), "items", items)));
            }
        }
        return Optional.empty();
    }

    /** Asks about columns without a wave beside others that have one, or seem to have one. */
    private void askForWaves() {
        List<ItemColumn> bare = byWave.getOrDefault("", List.of());
        if (wave < 0 && !bare.isEmpty() && byWave.size() > 1) {
            findings.add(Finding.of(
                    SurveyFinding.UNNAMED_WAVE,
                    place.at(place.line(), bare.get(0).column + 1),
                    Map.of(
                            "count",
                            (long) bare.size(),
                            "columns",
                            some(bare.stream()
                                    .map(column -> head.name(column.column))
                                    .toList()),
                            "waves",
                            byWave.keySet().stream()
                                    .filter(name -> !name.isEmpty())
                                    .map(CsvText::shown)
                                    .toList())));
        }
        likelyWaves.forEach((name, items) -> {
            long again = items.stream().filter(columnOfItem::containsKey).count();
            if (!BESIDE_ANSWERS.contains(name) && again >= SEVERAL && 2 * again >= columnOfItem.size()) {
                findings.add(Finding.of(
                        SurveyFinding.WAVES_BESIDE, place, Map.of("count", again, "wave", CsvText.shown(name))));
            }
        });
    }

    /** Returns what was found. */
    List<Finding> findings() {
        return findings;
    }

    /** Returns whether nothing was found because of which people, waves or items would be invented. */
    boolean areClear() {
        return findings.stream()
                .noneMatch(finding -> finding.code() instanceof SurveyFinding code && code.stopsReading());
    }

    /** Returns the columns of the items by the wave in their names; an empty name where there is none. */
    Map<String, List<ItemColumn>> byWave() {
        return byWave;
    }

    /** Returns the number, from 1, of the first column with answers to an item; 1 where it has none. */
    int numberOf(int item) {
        return columnOfItem.getOrDefault(item, 0) + 1;
    }

    /** Returns whether each row holds one answer, and names its item. */
    boolean isLong() {
        return itemName >= 0;
    }

    boolean hasPersons() {
        return person >= 0;
    }

    boolean hasWaves() {
        return wave >= 0;
    }

    /** Returns who is rated; the number of the row below the headers where no column says so. */
    String person(TableLine row) {
        return person < 0 ? Long.toString(row.number() - head.line()) : row.cell(person);
    }

    String wave(TableLine row) {
        return row.cell(wave);
    }

    String rater(TableLine row) {
        return row.cell(rater);
    }

    String group(TableLine row) {
        return row.cell(group);
    }

    String cluster(TableLine row) {
        return row.cell(cluster);
    }

    /** Returns the name of the item of a row of a long table. */
    String itemName(TableLine row) {
        return row.cell(itemName);
    }

    /** Returns the answer of a row of a long table. */
    String value(TableLine row) {
        return row.cell(value);
    }

    /** Returns what says in a row, beside its person, that it sums up the table; nothing if it does not. */
    Optional<String> total(TableLine row) {
        int first = row.firstColumn();
        if (first >= 0 && isOpen.get(first) && TotalRows.isSum(row.cell(first))) {
            return Optional.of(row.cell(first));
        }
        return Stream.of(group, cluster)
                .map(row::cell)
                .filter(name -> totalGroups.computeIfAbsent(name, TotalRows::isTotalGroup))
                .findFirst();
    }

    /** Returns whether the program marks a row as a trial. */
    boolean isPreview(TableLine row) {
        return status >= 0 && PREVIEWS.contains(CsvText.plain(row.cell(status)));
    }

    /** Returns whether the program marks a row as one that was not sent off. */
    boolean isNotSent(TableLine row) {
        return (sent >= 0 && row.cell(sent).isEmpty())
                || (finished >= 0 && NOT_FINISHED.contains(CsvText.plain(row.cell(finished))));
    }
}
