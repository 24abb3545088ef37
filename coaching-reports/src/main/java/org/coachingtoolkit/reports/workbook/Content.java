package org.coachingtoolkit.reports.workbook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coachingtoolkit.core.common.Language;
import org.jspecify.annotations.Nullable;

/** What the cells of a programme's workbook hold, sheet by sheet and row by row. */
final class Content {
    /** A name shows no more of a long text than this. */
    static final int SHOWN_OF_TEXT = 60;

    private final Layout layout;
    private final Language language;
    private final Map<String, List<String>> codes;
    private final Names names = new Names();
    private Spelling spelling;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();

    /**
     * A row.
     *
     * @param code what tells it from the other rows of its sheet; empty where nothing names rows of the sheet
     * @param label what it is called; empty likewise
     * @param cells what its cells hold, by column; {@code null} where they hold nothing
     */
    record Row(String code, String label, List<@Nullable Object> cells) {
        Row {
            cells = java.util.Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }

    /** An element of a list with the row to which it belongs. */
    private record Element(@Nullable Object value, String code, Names.@Nullable Entry owner) {}

    private Content(Layout layout, Language language, Map<String, List<String>> codes) {
        this.codes = codes;
        this.layout = layout;
        this.language = language;
        spelling = new Spelling(layout, language, names, true);
    }

    /**
     * Returns what the cells hold for a programme.
     *
     * @param programme the programme as JSON holds it
     * @throws IllegalArgumentException if a cell cannot hold a value
     */
    static Content of(Layout layout, Language language, Object programme) {
        return of(layout, language, programme, Map.of());
    }

    /**
     * Returns what the cells hold for a programme whose rows have codes already.
     *
     * @param codes by sheet, the codes of its rows in the order of the lists; sheets that are not named get new ones
     */
    static Content of(Layout layout, Language language, Object programme, Map<String, List<String>> codes) {
        Content content = new Content(layout, language, codes);
        Map<String, List<Element>> elements = new HashMap<>();
        for (SheetLayout sheet : layout.sheets()) {
            if (!sheet.form() && sheet.owner() == null) {
                elements.put(sheet.key(), content.elements(sheet, programme, null));
            }
        }
        for (SheetLayout owner : layout.sheets()) {
            for (SheetLayout owned : layout.owned(owner)) {
                List<Element> all = new ArrayList<>();
                for (Element element : elements.getOrDefault(owner.key(), List.of())) {
                    all.addAll(content.elements(
                            owned,
                            element.value,
                            Objects.requireNonNull(content.names.byCode(owner.key(), element.code))));
                }
                elements.put(owned.key(), all);
            }
        }
        // all names are known now, and with them how each row is named
        content.spelling = new Spelling(layout, language, content.names, true);
        for (SheetLayout sheet : layout.sheets()) {
            content.rows.put(
                    sheet.key(),
                    sheet.form()
                            ? List.of(content.row(sheet, new Element(programme, "", null)))
                            : elements.getOrDefault(sheet.key(), List.of()).stream()
                                    .map(element -> content.row(sheet, element))
                                    .toList());
        }
        return content;
    }

    private List<Element> elements(SheetLayout sheet, @Nullable Object from, Names.@Nullable Entry owner) {
        List<Element> elements = new ArrayList<>();
        if (JsonTree.get(from, sheet.path()) instanceof List<?> list) {
            for (Object value : list) {
                String code = sheet.name() == null ? "" : code(sheet, value, elements.size() + 1);
                Element element = new Element(value, code, owner);
                if (sheet.name() != null) {
                    List<String> parts = parts(language, sheet, value, spelling);
                    names.add(
                            new Names.Entry(sheet.key(), code, id(sheet, value), label(sheet, parts), elements.size()),
                            code,
                            namesOf(layout, sheet, value, parts, names));
                }
                elements.add(element);
            }
        }
        return elements;
    }

    private static @Nullable String id(SheetLayout sheet, Object element) {
        Column id = Objects.requireNonNull(sheet.name()).id();
        return id == null ? null : (String) JsonTree.get(element, id.path());
    }

    /** Returns the id, or a number where the elements have none; with a number behind it where the id is not unique. */
    private String code(SheetLayout sheet, Object element, int number) {
        SheetLayout.RowName name = Objects.requireNonNull(sheet.name());
        List<String> given = codes.getOrDefault(sheet.key(), List.of());
        if (number <= given.size()) {
            return given.get(number - 1);
        }
        String id = id(sheet, element);
        String code = id != null ? id : name.prefix() + number;
        return names.hasCode(sheet.key(), code) ? code + "#" + number : code;
    }

    /** Returns the parts of a row's name for an element, as they are written. */
    static List<String> parts(Language language, SheetLayout sheet, Object element, Spelling spelling) {
        return parts(language, sheet, column -> {
            Object value = JsonTree.get(element, column.path());
            return value == null ? null : spelling.write(column, part(column, value));
        });
    }

    static String label(SheetLayout sheet, List<String> parts) {
        return String.join(Objects.requireNonNull(sheet.name()).separator(), parts);
    }

    /** Returns the parts of a row's name, such as family name and given name. */
    static List<String> parts(
            Language language, SheetLayout sheet, java.util.function.Function<Column, @Nullable Object> contents) {
        List<String> parts = new ArrayList<>();
        for (String key : Objects.requireNonNull(sheet.name()).columns()) {
            Column column = column(sheet, key);
            Object content = contents.apply(column);
            if (content != null) {
                String text = shown(language, content);
                parts.add(column.members().isEmpty() ? shown(text) : text);
            }
        }
        return parts;
    }

    private static String shown(String text) {
        if (text.length() <= SHOWN_OF_TEXT) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(SHOWN_OF_TEXT - 1));
        return text.substring(0, splits ? SHOWN_OF_TEXT - 1 : SHOWN_OF_TEXT);
    }

    static Column column(SheetLayout sheet, String key) {
        return sheet.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(Language language, Object content) {
        if (content instanceof LocalDate day) {
            String separator = language == Language.EN ? "/" : ".";
            return two(day.getDayOfMonth()) + separator + two(day.getMonthValue()) + separator + day.getYear();
        } else if (content instanceof LocalTime time) {
            return two(time.getHour()) + ":" + two(time.getMinute());
        }
        return content.toString();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Returns what a row may be called by: its whole name, each part of it, and the ways in which people are named. */
    static Collection<String> namesOf(
            Layout layout, SheetLayout sheet, Object element, List<String> parts, Names names) {
        Set<String> all = new LinkedHashSet<>();
        all.add(label(sheet, parts));
        SheetLayout.RowName name = Objects.requireNonNull(sheet.name());
        if (name.columns().get(0).equals("name.family")) {
            all.addAll(personal(element));
            return all;
        }
        for (String key : name.columns()) {
            Column column = column(sheet, key);
            Object value = JsonTree.get(element, column.path());
            if (value instanceof String text && column.kind() == org.coachingtoolkit.core.json.ValueForm.Kind.TEXT) {
                all.add(text);
                all.add(shown(text));
            }
            for (SheetLayout named : layout.named(column)) {
                for (Column.Member member : column.members()) {
                    Object id = value instanceof Map<?, ?> one && member.property() != null
                            ? one.get(member.property())
                            : value;
                    Names.Entry entry = id instanceof String known && Layout.names(named, member)
                            ? names.byId(named.key(), known)
                            : null;
                    if (entry != null) {
                        all.addAll(names.names(entry));
                    }
                }
            }
        }
        return all;
    }

    private static List<String> personal(Object element) {
        Set<String> all = new HashSet<>();
        Object family = JsonTree.get(element, List.of("name", "family"));
        Object given = JsonTree.get(element, List.of("name", "given"));
        Object patronymic = JsonTree.get(element, List.of("name", "patronymic"));
        if (family instanceof String last) {
            all.add(last);
            if (given instanceof String first && !first.isEmpty()) {
                String initial = first.substring(0, first.offsetByCodePoints(0, 1));
                both(all, last, first);
                both(all, last, initial);
                if (patronymic instanceof String middle && !middle.isEmpty()) {
                    both(all, last, first + " " + middle);
                    all.add(first + " " + middle);
                    both(all, last, initial + " " + middle.substring(0, middle.offsetByCodePoints(0, 1)));
                }
            }
        }
        return List.copyOf(all);
    }

    private static void both(Set<String> all, String family, String given) {
        all.add(family + " " + given);
        all.add(given + " " + family);
    }

    private Row row(SheetLayout sheet, Element element) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column column : sheet.columns()) {
            if (column.part() == Column.Part.OWNER) {
                cells.add(spelling.ownerText(column, Objects.requireNonNull(element.owner)));
                continue;
            }
            Object value = JsonTree.get(element.value, column.path());
            cells.add(value == null ? null : spelling.write(column, part(column, value)));
        }
        Names.Entry entry = names.byCode(sheet.key(), element.code);
        return new Row(element.code, entry == null ? "" : entry.label(), cells);
    }

    private static Object part(Column column, Object value) {
        return switch (column.part()) {
            case DATE -> ((String) value).substring(0, ((String) value).indexOf('T'));
            case TIME -> ((String) value).substring(((String) value).indexOf('T') + 1);
            default -> value;
        };
    }

    List<Row> rows(SheetLayout sheet) {
        return Objects.requireNonNull(rows.get(sheet.key()));
    }

    Names names() {
        return names;
    }
}
