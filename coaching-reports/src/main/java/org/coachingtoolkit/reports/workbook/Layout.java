package org.coachingtoolkit.reports.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coachingtoolkit.core.json.ProgrammeJson;
import org.coachingtoolkit.core.json.ValueForm;
import org.coachingtoolkit.reports.workbook.Column.Member;
import org.coachingtoolkit.reports.workbook.Column.Part;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the programme stands on which sheet: the lists of the programme file's form, in the order that
 * {@code layout.txt} gives.
 */
final class Layout {
    /** The workbook of a programme. */
    static final Layout PROGRAMME = new Layout(ProgrammeJson.form(), lines());

    private final ValueForm.Fields root;
    private final Map<String, SheetLayout> sheets = new LinkedHashMap<>();
    private final IdentityHashMap<Column, List<SheetLayout>> named = new IdentityHashMap<>();

    private Layout(ValueForm.Fields root, List<Line> lines) {
        this.root = root;
        Map<String, Line> byPath = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.form).forEach(line -> byPath.put(line.paths.get(0), line));
        Map<String, List<Column>> forms = new LinkedHashMap<>();
        List<SheetLayout> lists = new ArrayList<>();
        for (Column leaf : columns(root, byPath, "", lists, null)) {
            String best = lines.stream()
                    .filter(line -> line.form)
                    .flatMap(line -> line.paths.stream())
                    .filter(path -> leaf.key().equals(path) || leaf.key().startsWith(path + "."))
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow(() -> new IllegalStateException("layout must name a form for '" + leaf.key() + "'"));
            forms.computeIfAbsent(best, path -> new ArrayList<>()).add(leaf);
        }
        for (Line line : lines) {
            SheetLayout sheet = line.form
                    ? new SheetLayout(
                            line.key,
                            line.group,
                            true,
                            List.of(),
                            root,
                            line.paths.stream()
                                    .flatMap(path -> forms.getOrDefault(path, List.of()).stream())
                                    .toList(),
                            null,
                            null,
                            Map.of())
                    : lists.stream()
                            .filter(list -> list.key().equals(line.key))
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalStateException("layout must name a list: '" + line.key + "'"));
            sheets.put(sheet.key(), sheet);
        }
        sheets.values().forEach(sheet -> sheet.columns().forEach(column -> named.put(column, namedBy(column))));
    }

    /** Returns the sheets in the order of work. */
    List<SheetLayout> sheets() {
        return List.copyOf(sheets.values());
    }

    SheetLayout sheet(String key) {
        return Objects.requireNonNull(sheets.get(key), key);
    }

    ValueForm.Fields root() {
        return root;
    }

    /** Returns the sheets whose rows a column may name. */
    List<SheetLayout> named(Column column) {
        List<SheetLayout> known = named.get(column);
        return known == null ? namedBy(column) : known;
    }

    private List<SheetLayout> namedBy(Column column) {
        if (column.part() == Part.OWNER) {
            return List.of(sheet(column.key().substring(1)));
        }
        return sheets.values().stream()
                .filter(sheet -> column.members().stream().anyMatch(member -> names(sheet, member)))
                .toList();
    }

    /** Returns whether the rows of a sheet are what a member of a column names. */
    static boolean names(SheetLayout sheet, Member member) {
        SheetLayout.RowName name = sheet.name();
        return name != null
                && name.id() != null
                && member.identified() != null
                && name.id().form() instanceof ValueForm.Single single
                && member.identified().equals(single.identified());
    }

    /** Returns the sheets whose rows belong to rows of this one. */
    List<SheetLayout> owned(SheetLayout owner) {
        return sheets.values().stream()
                .filter(sheet -> owner.key().equals(sheet.owner()))
                .toList();
    }

    /** Returns the sheet with the list that a path from the root reaches; empty if it is no such list. */
    Optional<SheetLayout> list(List<String> path) {
        return sheets.values().stream()
                .filter(sheet ->
                        !sheet.form() && sheet.owner() == null && sheet.path().equals(path))
                .findFirst();
    }

    /** Returns the columns of an object's members, and puts the lists among them into sheets of their own. */
    private static List<Column> columns(
            ValueForm.Fields fields,
            Map<String, Line> lines,
            String listPath,
            List<SheetLayout> lists,
            @Nullable Line owner) {
        List<Column> columns = new ArrayList<>();
        walk(fields, List.of(), List.of(), true, lines, listPath, lists, owner, columns);
        return columns;
    }

    private static void walk(
            ValueForm.Fields fields,
            List<String> outer,
            List<String> outerTexts,
            boolean required,
            Map<String, Line> lines,
            String listPath,
            List<SheetLayout> lists,
            @Nullable Line owner,
            List<Column> columns) {
        for (ValueForm.Field field : fields.fields()) {
            List<String> path = plus(outer, field.name());
            List<String> texts = plus(outerTexts, fields.name() + "." + field.name());
            String key = String.join(".", path);
            boolean always = required && field.required();
            if (field.form() instanceof ValueForm.Items items && items.element() instanceof ValueForm.Fields element) {
                String full = listPath.isEmpty() ? key : listPath + "." + key;
                Line line = lines.get(full);
                if (line == null) {
                    throw new IllegalStateException("layout must name a sheet for '" + full + "'");
                }
                lists.add(list(line, path, element, lines, full, lists, owner));
            } else if (field.form() instanceof ValueForm.Fields inner && inner.presence() != ValueForm.Presence.ONE) {
                walk(inner, path, texts, always, lines, listPath, lists, owner, columns);
            } else {
                add(columns, new Column(key, path, Part.WHOLE, field.form(), always, false, members(field), texts));
            }
        }
    }

    private static void add(List<Column> columns, Column column) {
        if (column.form() instanceof ValueForm.Single single) {
            if (single.kind() == ValueForm.Kind.FORMAT) {
                return;
            } else if (single.kind() == ValueForm.Kind.DATE_TIME) {
                columns.add(part(column, Part.DATE, ".date"));
                columns.add(part(column, Part.TIME, ".time"));
                return;
            }
        }
        columns.add(column);
    }

    private static Column part(Column whole, Part part, String suffix) {
        List<String> texts = new ArrayList<>(whole.textKeys());
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + suffix);
        return new Column(
                whole.key() + suffix, whole.path(), part, whole.form(), whole.required(), false, List.of(), texts);
    }

    private static List<Member> members(ValueForm.Field field) {
        ValueForm form = field.form() instanceof ValueForm.Items items ? items.element() : field.form();
        if (form instanceof ValueForm.Fields one && one.presence() == ValueForm.Presence.ONE) {
            return one.fields().stream()
                    .map(member -> new Member(member.name(), ((ValueForm.Single) member.form()).identified()))
                    .toList();
        }
        return form instanceof ValueForm.Single single
                        && single.identified() != null
                        && !field.name().equals("id")
                ? List.of(new Member(null, single.identified()))
                : List.of();
    }

    private static SheetLayout list(
            Line line,
            List<String> path,
            ValueForm.Fields element,
            Map<String, Line> lines,
            String full,
            List<SheetLayout> lists,
            @Nullable Line owner) {
        List<Column> found = columns(element, lines, full, lists, line);
        Column id = null;
        List<Column> columns = new ArrayList<>();
        for (Column column : found) {
            boolean isId =
                    column.kind() == ValueForm.Kind.ID && column.members().isEmpty();
            Column shown = isId
                    ? new Column(
                            column.key(),
                            column.path(),
                            column.part(),
                            column.form(),
                            column.required(),
                            true,
                            List.of(),
                            column.textKeys())
                    : column;
            id = isId ? shown : id;
            columns.add(shown);
        }
        for (int i = line.first.size() - 1; i >= 0; i--) {
            String key = line.first.get(i);
            Column column = columns.stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("layout must name a column: '" + key + "'"));
            columns.remove(column);
            columns.add(0, column);
        }
        if (owner != null) {
            columns.add(
                    0,
                    new Column(
                            "@" + owner.key,
                            List.of(),
                            Part.OWNER,
                            new ValueForm.Single(ValueForm.Kind.TEXT, Map.of(), List.of(), null),
                            true,
                            false,
                            List.of(),
                            List.of("owner." + owner.key)));
        }
        SheetLayout.RowName name = line.name.isEmpty()
                ? null
                : new SheetLayout.RowName(line.name, line.coded ? ", " : " ", line.coded, line.prefix, id);
        return new SheetLayout(
                line.key,
                line.group,
                false,
                path,
                element,
                columns,
                owner == null ? null : owner.key,
                name,
                line.inherited);
    }

    private static List<String> plus(List<String> list, String more) {
        List<String> all = new ArrayList<>(list);
        all.add(more);
        return List.copyOf(all);
    }

    private static List<Line> lines() {
        try (InputStream in = Objects.requireNonNull(Layout.class.getResourceAsStream("layout.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Line> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(Line.of(line));
                }
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line of the layout. */
    private record Line(
            String key,
            String group,
            boolean form,
            List<String> paths,
            List<String> name,
            boolean coded,
            String prefix,
            List<String> first,
            Map<String, Map<String, List<String>>> inherited) {
        static Line of(String text) {
            String[] parts = text.split("\\|", -1);
            List<String> head = words(parts[0]);
            List<String> naming = parts.length > 2 ? words(parts[2]) : List.of();
            boolean named = !naming.isEmpty();
            return new Line(
                    head.get(2),
                    head.get(0),
                    head.get(1).equals("form"),
                    words(parts[1]),
                    named ? naming.subList(2, naming.size()) : List.of(),
                    named && naming.get(0).equals("coded"),
                    named ? naming.get(1) : "",
                    parts.length > 3 ? words(parts[3]) : List.of(),
                    parts.length > 4 ? inherited(words(parts[4])) : Map.of());
        }

        private static Map<String, Map<String, List<String>>> inherited(List<String> words) {
            Map<String, List<String>> from = new LinkedHashMap<>();
            for (String word : words.subList(1, words.size())) {
                String[] sides = word.split("=", -1);
                from.put(sides[0], List.of(sides[1].split("\\.")));
            }
            return Map.of(words.get(0), from);
        }

        private static List<String> words(String text) {
            return Arrays.stream(text.strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }
}
