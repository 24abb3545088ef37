package org.coachingtoolkit.reports.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rows of a workbook are called, by which other rows name them. */
final class Names {
    /** After so many comparisons no similar names are looked for, so that time stays linear in the file. */
    private static final int MOST_COMPARED = 200_000;

    private final Map<String, Map<String, Entry>> byCode = new HashMap<>();
    private final Map<String, Map<String, List<Entry>>> byName = new HashMap<>();
    private final Map<String, Map<String, Entry>> byId = new HashMap<>();
    private final Map<String, Map<String, List<Entry>>> byWrittenCode = new HashMap<>();
    private final Map<String, Map<String, List<String>>> namesByCode = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Set<SheetLayout>> open = new HashMap<>();
    private final Map<String, Set<String>> openWords = new HashMap<>();
    private int compared;

    /**
     * A row that others may name.
     *
     * @param sheet the sheet
     * @param code what tells it from all other rows of its sheet
     * @param id the id of its element; {@code null} where it has none
     * @param label what it is called
     * @param row its number among the rows of its sheet, from 0
     */
    record Entry(String sheet, String code, @Nullable String id, String label, int row) {
        String withCode() {
            return label + " (" + code + ")";
        }

        private boolean isSame(Entry other) {
            return sheet.equals(other.sheet) && (id == null ? code.equals(other.code) : id.equals(other.id));
        }
    }

    /**
     * Adds a row.
     *
     * @param written the code that stands in the row, which it may have been copied with; empty if there is none
     */
    void add(Entry entry, String written, Collection<String> names) {
        Map<String, List<Entry>> codes = byWrittenCode.computeIfAbsent(entry.sheet, key -> new HashMap<>());
        for (String code : new TreeSet<>(List.of(entry.code, written))) {
            codes.computeIfAbsent(key(code), key -> new ArrayList<>(1)).add(entry);
        }
        byCode.computeIfAbsent(entry.sheet, key -> new LinkedHashMap<>()).putIfAbsent(entry.code, entry);
        if (entry.id != null) {
            byId.computeIfAbsent(entry.sheet, key -> new HashMap<>()).putIfAbsent(entry.id, entry);
        }
        Map<String, List<Entry>> known = byName.computeIfAbsent(entry.sheet, key -> new HashMap<>());
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> keys.add(key(name)));
        keys.add(key(entry.code));
        keys.add(key(written));
        keys.remove("");
        if (entry.id != null) {
            keys.add(key(entry.id));
        }
        namesByCode.computeIfAbsent(entry.sheet, key -> new HashMap<>()).putIfAbsent(entry.code, List.copyOf(keys));
        keys.forEach(
                key -> known.computeIfAbsent(key, each -> new ArrayList<>(1)).add(entry));
    }

    /** Takes note that a row of a sheet does not say which of the rows of others it is called by. */
    void leaveOpen(SheetLayout sheet, List<SheetLayout> calledBy) {
        open.computeIfAbsent(sheet.key(), key -> new HashSet<>()).addAll(calledBy);
    }

    /** Takes note that a row of a sheet is called by these words and others, which its cells lack. */
    void leaveOpen(SheetLayout sheet, String words) {
        openWords.computeIfAbsent(sheet.key(), key -> new HashSet<>()).add(key(words));
    }

    /** Returns whether a text may mean a row that is not called anything until another cell has been mended. */
    boolean follow(List<SheetLayout> sheets, String text) {
        String key = key(text);
        return sheets.stream()
                .anyMatch(sheet -> openWords.getOrDefault(sheet.key(), Set.of()).stream()
                                .anyMatch(words -> !words.isEmpty() && key.contains(words))
                        || !rows(List.copyOf(open.getOrDefault(sheet.key(), Set.of())), text)
                                .isEmpty());
    }

    /** The same names come again and again. */
    private String key(String name) {
        return keys.computeIfAbsent(name, Words::nameKey);
    }

    boolean hasCode(String sheet, String code) {
        return byCode.getOrDefault(sheet, Map.of()).containsKey(code);
    }

    @Nullable Entry byCode(String sheet, String code) {
        return byCode.getOrDefault(sheet, Map.of()).get(code);
    }

    @Nullable Entry byId(String sheet, String id) {
        return byId.getOrDefault(sheet, Map.of()).get(id);
    }

    /** Returns the names by which a row can be called besides its label. */
    List<String> names(Entry entry) {
        return namesByCode.getOrDefault(entry.sheet, Map.of()).getOrDefault(entry.code, List.of());
    }

    /** Returns how a row is named in a column that may name rows of these sheets. */
    String text(List<SheetLayout> sheets, Entry entry, boolean coded) {
        return coded || rows(sheets, entry.label).size() != 1 ? entry.withCode() : entry.label;
    }

    /** Returns the label that was probably meant; empty if none was, or too many would have to be compared. */
    Optional<String> nearest(List<SheetLayout> sheets, String text) {
        Map<String, Entry> known = new HashMap<>();
        for (SheetLayout sheet : sheets) {
            byName.getOrDefault(sheet.key(), Map.of()).forEach((name, entries) -> known.put(name, entries.get(0)));
        }
        compared += known.size();
        return compared > MOST_COMPARED
                ? Optional.empty()
                : Words.nearest(key(text), known.keySet())
                        .or(() -> cut(key(text), known.keySet()))
                        .map(name -> Objects.requireNonNull(known.get(name)).label);
    }

    /** Returns the name of a person that was cut at the end, word by word, or of which only the last word is another. */
    private static Optional<String> cut(String text, Set<String> known) {
        String[] words = text.split(" ", -1);
        return words.length < 2
                ? Optional.empty()
                : known.stream().filter(name -> isCut(words, name)).min(Comparator.naturalOrder());
    }

    private static boolean isCut(String[] words, String name) {
        String[] whole = name.split(" ", -1);
        if (whole.length != words.length || !whole[0].equals(words[0])) {
            return false;
        }
        boolean cut = true;
        for (int i = 1; i < words.length; i++) {
            cut &= !words[i].isEmpty() && whole[i].startsWith(words[i]);
        }
        return cut || (words.length > 2 && whole[1].length() > 1 && whole[1].equals(words[1]));
    }

    /** Returns the things that a text may mean; two rows with one id are the same thing. */
    List<Entry> find(List<SheetLayout> sheets, String text) {
        List<Entry> found = new ArrayList<>();
        for (Entry row : rows(sheets, text)) {
            if (found.stream().noneMatch(each -> each.isSame(row))) {
                found.add(row);
            }
        }
        return found;
    }

    /** Returns the rows of some sheets that a text may mean. */
    List<Entry> rows(List<SheetLayout> sheets, String text) {
        List<Entry> found = new ArrayList<>();
        int open = text.lastIndexOf('(');
        if (open > 0 && text.endsWith(")")) {
            String code = key(text.substring(open + 1, text.length() - 1));
            for (SheetLayout sheet : sheets) {
                byWrittenCode.getOrDefault(sheet.key(), Map.of()).getOrDefault(code, List.of()).stream()
                        .filter(entry -> fits(entry, Words.stripped(text.substring(0, open)), sheet))
                        .forEach(found::add);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        String key = key(text);
        for (SheetLayout sheet : sheets) {
            byName.getOrDefault(sheet.key(), Map.of())
                    .getOrDefault(key, List.of())
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * Returns whether the words before a code are those of its row. Where the code is always shown, a part of them is
     * enough, since the row may have been changed after it was named.
     */
    private boolean fits(Entry entry, String words, SheetLayout sheet) {
        String key = key(words);
        List<Entry> called = byName.getOrDefault(sheet.key(), Map.of()).getOrDefault(key, List.of());
        return called.contains(entry)
                || (called.isEmpty()
                        && sheet.name() != null
                        && sheet.name().coded()
                        && names(entry).stream().anyMatch(name -> name.length() > 3 && key.contains(name)));
    }
}
