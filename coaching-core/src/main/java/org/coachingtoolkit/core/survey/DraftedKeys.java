package org.coachingtoolkit.core.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.coachingtoolkit.core.finding.Finding;

/** The columns of a table that likely say whose answers a row holds, by the words of their headers and their contents. */
final class DraftedKeys {
    private static final int SHORT_NAME = 24;
    private static final int LONG_NAME = 60;

    /** Which headers name which role, by the words that they hold, the surest first. */
    private static final Map<String, List<String>> ROLES = roles();

    private final TableHead head;
    private final List<ColumnContents> contents;
    private final IntPredicate isItem;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private static Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        roles.put(
                "person",
                List.of(
                        "person",
                        "token",
                        "code",
                        "код",
                        "participant",
                        "участник",
                        "учасник",
                        "record_id",
                        "respondent id",
                        "response id",
                        "responseid",
                        "username",
                        "email",
                        "e-mail",
                        "mail",
                        "пошт",
                        "почт",
                        "initials",
                        "фио",
                        "піб",
                        "фамили",
                        "прізвищ",
                        "full name",
                        "name",
                        "имя",
                        "ім'я",
                        "id"));
        roles.put(
                "wave",
                List.of("wave", "time point", "timepoint", "этап", "срез", "етап", "зріз", "redcap_event_name"));
        roles.put("rater", List.of("rater", "rated by", "кто оценивает", "оценивающ", "хто оцінює", "оцінювач"));
        roles.put(
                "group",
                List.of(
                        "group",
                        "school",
                        "группа",
                        "група",
                        "школа",
                        "учреждение",
                        "заклад",
                        "redcap_data_access_group"));
        return roles;
    }

    /**
     * Looks for the columns.
     *
     * @param isItem whether a column looks like answers on a scale
     */
    DraftedKeys(TableHead head, List<ColumnContents> contents, IntPredicate isItem) {
        this.head = head;
        this.contents = contents;
        this.isItem = isItem;
        ROLES.forEach((role, words) -> words.forEach(word -> look(role, word)));
    }

    private void look(String role, String word) {
        for (int column = 0; column < head.width() && !columns.containsKey(role); column++) {
            if (!isKey(column) && isNamed(role, word, column) && isRole(role, column)) {
                columns.put(role, column);
            }
        }
    }

    private boolean isNamed(String role, String word, int column) {
        String name = CsvText.plain(head.name(column));
        if (name.equals(word) || word.length() <= 2 || !name.contains(word)) {
            return name.equals(word);
        }
        return role.equals("person") ? name.length() < LONG_NAME : name.length() < SHORT_NAME && !isItem.test(column);
    }

    private boolean isRole(String role, int column) {
        ColumnContents of = contents.get(column);
        return role.equals("person") ? of.areIds() : of.areRepeated();
    }

    /** Returns whether a column is one of them. */
    boolean isKey(int column) {
        return columns.containsValue(column);
    }

    /** Returns whether a column names the people. */
    boolean isPerson(int column) {
        return Integer.valueOf(column).equals(columns.get("person"));
    }

    /** Returns them, and the usual names for those that were not found. */
    KeyColumns keys() {
        KeyColumns usual = KeyColumns.USUAL;
        return KeyColumns.of(
                name("person", usual.person()),
                name("wave", usual.wave()),
                name("rater", usual.rater()),
                name("group", usual.group()));
    }

    private String name(String role, String usual) {
        Integer column = columns.get(role);
        return column == null ? usual : head.name(column);
    }

    /** Returns what is asked about them. */
    List<Finding> findings() {
        return columns.entrySet().stream()
                .map(key -> Finding.of(
                        SurveyFinding.DRAFT_KEY,
                        TableLine.place(head.line(), key.getValue() + 1),
                        Map.of("column", CsvText.shown(head.name(key.getValue())), "role", key.getKey())))
                .toList();
    }
}
