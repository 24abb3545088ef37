package org.coachingtoolkit.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.json.ValueForm;
import org.coachingtoolkit.core.regulation.RuleSet;

/** The reference of the programme file and of its workbook in one language, made of what both declare. */
final class Reference {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final Pattern ESCAPED = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private final Layout layout = Layout.PROGRAMME;
    private final Language language;
    private final RulesOfFields rules;
    private final Content sample;
    private final Object json;
    private final Map<String, String> meanings;
    private final Map<String, String> words;
    private final StringBuilder text = new StringBuilder();

    Reference(Language language, RulesOfFields rules) {
        this.language = language;
        this.rules = rules;
        json = JsonTree.read(Samples.json(language));
        sample = Samples.content(layout, language);
        meanings = meanings(language);
        words = words("reference-words.txt", language);
    }

    /** Returns what each member of the programme file is, by the name of its type and its own. */
    static Map<String, String> meanings(Language language) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Map<String, String> translated = language == Language.EN ? Map.of() : words("meanings.txt", language);
        members(Layout.PROGRAMME.root(), new LinkedHashSet<>(), (owner, field) -> {
            String key = owner.name() + "." + field.name();
            String meaning = language == Language.EN ? field.description() : translated.get(key);
            meanings.put(key, Objects.requireNonNull(meaning, key));
        });
        return meanings;
    }

    /** Returns the words of a list, one a line: key, Russian, Ukrainian and, in some, English. */
    static Map<String, String> words(String name, Language language) {
        int column = List.of(Language.RU, Language.UK, Language.EN).indexOf(language) + 1;
        try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(Pattern.compile(" \\| ").split(line)))
                    .collect(Collectors.toMap(
                            parts -> parts.get(0), parts -> parts.get(column), (a, b) -> a, LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes what each type of the programme file has. */
    interface Members {
        void take(ValueForm.Fields owner, ValueForm.Field field);
    }

    static void members(ValueForm form, Set<String> seen, Members members) {
        if (form instanceof ValueForm.Fields fields && seen.add(fields.name())) {
            fields.fields().forEach(field -> {
                members.take(fields, field);
                members(field.form(), seen, members);
            });
        } else if (form instanceof ValueForm.Items items) {
            members(items.element(), seen, members);
        } else if (form instanceof ValueForm.Open open) {
            members(open.other(), seen, members);
        }
    }

    String document() {
        text.append("# ").append(word("title")).append("\n\n").append(word("generated"));
        text.append("\n\n").append(word("legend")).append("\n\n");
        text.append(layout.sheets().stream()
                        .map(sheet -> "[" + WorkbookText.sheet(language, sheet) + "](#" + sheet.key() + ")")
                        .collect(Collectors.joining(" · ")))
                .append(" · [")
                .append(word("rules"))
                .append("](#rules)\n");
        Set<String> named = new LinkedHashSet<>();
        for (SheetLayout sheet : layout.sheets()) {
            sheet(sheet, named::add);
        }
        text.append("\n<a id=\"rules\"></a>\n\n## ").append(word("rules")).append("\n\n");
        RuleSet.standard().rules().stream()
                .filter(rule -> named.contains(rule.id()))
                .forEach(rule -> text.append("- `")
                        .append(rule.id())
                        .append("` ")
                        .append(rule.statement().in(language))
                        .append('\n'));
        return text.toString();
    }

    private void sheet(SheetLayout sheet, Consumer<String> named) {
        text.append("\n<a id=\"").append(sheet.key()).append("\"></a>\n\n## ");
        text.append(WorkbookText.sheet(language, sheet)).append("\n\n");
        text.append(WorkbookText.text(language, "about." + sheet.key()));
        if (!sheet.form()) {
            text.append(" JSON: `").append(path(sheet)).append("`.");
            List<String> wanted = rules.withoutRows(sheet);
            wanted.forEach(named);
            if (!wanted.isEmpty()) {
                text.append(' ')
                        .append(word("none"))
                        .append(": `")
                        .append(String.join("` `", wanted))
                        .append("`.");
            }
        }
        text.append("\n\n| ")
                .append(Stream.of("heading", "member", "meaning", "values", "example", "asked")
                        .map(this::word)
                        .collect(Collectors.joining(" | ")))
                .append(" |\n|---|---|---|---|---|---|\n");
        if (sheet.key().equals("institution")) {
            text.append("| – | `format` * | ")
                    .append(meanings.get("coachingProgramme.format"))
                    .append(" | `coaching-programme/2` | `\"coaching-programme/2\"` | |\n");
        }
        List<Column> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            List<String> askedBy = rules.of(sheet, column);
            askedBy.stream().map(rule -> rule.replace("*", "")).forEach(named);
            String json = column.part() == Column.Part.OWNER ? "" : "`" + String.join(".", column.path()) + "`";
            row(
                    WorkbookText.heading(language, column)
                            + (column.hidden() ? " " + word("hidden") : "")
                            + (isMarked(sheet, column) ? " *" : ""),
                    json + (column.part() == Column.Part.OWNER ? "" : mark(sheet, column)),
                    meaning(column),
                    values(column),
                    example(sheet, column, i),
                    askedBy.stream()
                            .map(rule -> rule.startsWith("*") ? "**`" + rule.substring(1) + "`**" : "`" + rule + "`")
                            .collect(Collectors.joining(" ")));
        }
    }

    private void row(String... cells) {
        text.append("| ")
                .append(Arrays.stream(cells)
                        .map(cell -> LINE_BREAK.matcher(cell).replaceAll("<br>").replace("|", "\\|"))
                        .collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private static boolean isMarked(SheetLayout sheet, Column column) {
        return column.required() && !column.hidden() && !sheet.isInherited(column);
    }

    /** Returns a mark for what must be there: always, or as soon as there is anything else of the object it is in. */
    private static String mark(SheetLayout sheet, Column column) {
        if (column.required()) {
            return " *";
        }
        ValueForm form = sheet.element();
        boolean required = false;
        for (String name : column.path()) {
            ValueForm.Field field = ((ValueForm.Fields) form)
                    .fields().stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElseThrow();
            form = field.form();
            required = field.required();
        }
        return required ? " (*)" : "";
    }

    private String path(SheetLayout sheet) {
        String own = String.join(".", sheet.path());
        return sheet.owner() == null ? own : path(layout.sheet(sheet.owner())) + "[]." + own;
    }

    private String meaning(Column column) {
        if (column.part() == Column.Part.OWNER) {
            return word("owner");
        }
        return column.textKeys().stream()
                .map(key -> Objects.requireNonNull(meanings.get(withoutPart(column, key)), key))
                .collect(Collectors.joining(": "));
    }

    private static String withoutPart(Column column, String key) {
        return switch (column.part()) {
            case DATE -> key.replaceAll("\\.date$", "");
            case TIME -> key.replaceAll("\\.time$", "");
            default -> key;
        };
    }

    private String values(Column column) {
        List<String> all = new ArrayList<>();
        String own = column.textKeys().get(column.textKeys().size() - 1) + ".help";
        if (WorkbookText.has(language, own)) {
            all.add(WorkbookText.text(language, own));
        }
        List<SheetLayout> rows = layout.named(column);
        ValueForm element = column.element();
        ValueForm.Single constants = element instanceof ValueForm.Open open
                ? open.constant()
                : element instanceof ValueForm.Single single
                                && !single.constants().isEmpty()
                        ? single
                        : null;
        if (!rows.isEmpty()) {
            all.add(word("row") + " "
                    + rows.stream()
                            .map(sheet -> "[" + WorkbookText.sheet(language, sheet) + "](#" + sheet.key() + ")")
                            .collect(Collectors.joining(", ")));
        } else if (constants != null) {
            all.add(constants.constants().stream()
                    .map(constant -> WorkbookText.constant(language, constant)
                            + (constant instanceof DayOfWeek ? "" : " `" + constant.name() + "`"))
                    .collect(Collectors.joining("; ")));
        } else if (column.kind() == ValueForm.Kind.LANGUAGE) {
            all.add(Arrays.stream(Language.values())
                    .map(each -> WorkbookText.language(language, each) + " `" + each.code() + "`")
                    .collect(Collectors.joining("; ")));
        } else if (all.isEmpty()) {
            boolean worded =
                    column.isList() || (column.kind() != ValueForm.Kind.TIME && words.containsKey(kind(column)));
            all.add(worded ? word(kind(column)) : WorkbookText.help(language, column));
        }
        if (element instanceof ValueForm.Open) {
            all.add(word("other") + " `{\"other\": \"…\"}`");
        }
        if (column.isList()) {
            all.add(word("several"));
        }
        return String.join("; ", all);
    }

    private String example(SheetLayout sheet, Column column, int index) {
        Content.Row first = sample.rows(sheet).get(0);
        Object shown = first.cells().get(index);
        String cell = shown == null ? "" : Spelling.cell(shown).text();
        Object value = column.part() == Column.Part.OWNER
                ? null
                : elements(json, sheet).stream()
                        .map(element -> JsonTree.get(element, column.path()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (value == null) {
            return cell.isEmpty() ? invented(column) : cell;
        }
        String spelt = unescaped(JsonTree.text(value));
        return cell.isEmpty()
                        || column.part() != Column.Part.WHOLE
                        || spelt.equals("\"" + cell + "\"")
                        || spelt.equals(cell)
                ? "`" + spelt + "`"
                : cell + "<br>`" + unescaped(spelt) + "`";
    }

    /** Returns an example of a field that the workbook's own example leaves empty. */
    private String invented(Column column) {
        if (column.element() instanceof ValueForm.Single single
                && !single.constants().isEmpty()) {
            Enum<?> constant = single.constants().get(0);
            return WorkbookText.constant(language, constant) + "<br>`\"" + constant.name() + "\"`";
        } else if (column.kind() == ValueForm.Kind.DATE) {
            return "`\"2026-10-12\"`";
        } else if (column.kind() == ValueForm.Kind.BOOLEAN) {
            return WorkbookText.yesNo(language, true) + "<br>`true`";
        }
        return word("example." + column.textKeys().get(column.textKeys().size() - 1));
    }

    private static String unescaped(String spelt) {
        return ESCAPED.matcher(spelt).replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    /** Returns the elements of a sheet; those of a form are the programme itself. */
    static List<Object> elements(Object programme, SheetLayout sheet) {
        if (sheet.form()) {
            return List.of(programme);
        }
        List<Object> owners =
                sheet.owner() == null ? List.of(programme) : elements(programme, Layout.PROGRAMME.sheet(sheet.owner()));
        List<Object> elements = new ArrayList<>();
        owners.forEach(owner -> {
            if (JsonTree.get(owner, sheet.path()) instanceof List<?> list) {
                elements.addAll(list);
            }
        });
        return List.copyOf(elements);
    }

    private static String kind(Column column) {
        return String.valueOf(column.kind());
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
