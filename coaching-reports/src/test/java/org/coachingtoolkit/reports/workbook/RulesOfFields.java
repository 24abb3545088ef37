package org.coachingtoolkit.reports.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.json.ValueForm;
import org.coachingtoolkit.core.people.CoachRequirement;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.coachingtoolkit.core.regulation.Rule;
import org.coachingtoolkit.core.regulation.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rules look at which field: found by emptying and changing the field in an example and checking it on three days of
 * the year, so that it is what the rules do and not what somebody wrote about them.
 */
final class RulesOfFields {
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 6, 15));

    /** It asks about what names the row, not for the row. */
    private static final String NAMED_ELSEWHERE = "ids.known";

    private final byte[] example;
    private final Map<FindingCode, String> ruleOf;
    private final Map<Object, Map<FindingCode, Long>> before = new HashMap<>();
    private final Map<Column, List<String>> known = new HashMap<>();

    RulesOfFields() {
        example = complete();
        ruleOf = new HashMap<>();
        for (Rule rule : RuleSet.standard().rules()) {
            rule.codes().forEach(code -> ruleOf.put(code, rule.id()));
        }
        DAYS.forEach(day -> before.put(day, count(read(JsonTree.read(example)), day)));
    }

    /** Returns the workbook's example with a document for every requirement of clause I.3. */
    @SuppressWarnings("unchecked") // objects of JSON have names
    private static byte[] complete() {
        Object programme = JsonTree.read(Samples.json(Language.EN));
        for (Object coach : Reference.elements(programme, Layout.PROGRAMME.sheet("coaches"))) {
            JsonTree.put(
                    (Map<String, Object>) coach,
                    List.of("evidence"),
                    Arrays.stream(CoachRequirement.values())
                            .map(requirement -> Map.of("requirement", requirement.name(), "document", "Certificate"))
                            .toList());
        }
        return JsonTree.text(programme).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the rules that look at a field, with an asterisk those that ask for it when it is empty, these first. */
    List<String> of(SheetLayout sheet, Column column) {
        return known.computeIfAbsent(column, each -> find(sheet, each));
    }

    private List<String> find(SheetLayout sheet, Column column) {
        if (column.part() == Column.Part.OWNER) {
            return List.of();
        }
        // without what is required there is no element to ask about
        Set<String> asking = column.required() ? Set.of() : asked(sheet, column, value -> null);
        Set<String> looking = new TreeSet<>();
        for (UnaryOperator<@Nullable Object> change : changes(column)) {
            looking.addAll(asked(sheet, column, change));
        }
        looking.removeAll(asking);
        List<String> all = new ArrayList<>();
        asking.forEach(rule -> all.add("*" + rule));
        all.addAll(looking);
        return List.copyOf(all);
    }

    @SuppressWarnings("unchecked") // objects of JSON have names
    private Set<String> asked(SheetLayout sheet, Column column, UnaryOperator<@Nullable Object> change) {
        Object programme = JsonTree.read(example);
        List<String> path = column.path();
        for (Object element : Reference.elements(programme, sheet)) {
            Object owner = JsonTree.get(element, path.subList(0, path.size() - 1));
            if (owner instanceof Map<?, ?> members) {
                Map<String, Object> object = (Map<String, Object>) members;
                String name = path.get(path.size() - 1);
                Object changed = change.apply(object.get(name));
                if (changed == null) {
                    object.remove(name);
                } else {
                    object.put(name, changed);
                }
            }
        }
        return more(programme);
    }

    /** Returns the rules that ask when a sheet has no rows. */
    @SuppressWarnings("unchecked") // objects of JSON have names
    List<String> withoutRows(SheetLayout sheet) {
        Object programme = JsonTree.read(example);
        List<Object> owners = sheet.owner() == null
                ? List.of(programme)
                : Reference.elements(programme, Layout.PROGRAMME.sheet(sheet.owner()));
        ((Map<String, Object>) Objects.requireNonNull(JsonTree.get(programme, List.of("schedule")))).remove("series");
        List<String> path = sheet.path();
        for (Object owner : owners) {
            if (JsonTree.get(owner, path.subList(0, path.size() - 1)) instanceof Map<?, ?> members) {
                ((Map<String, Object>) members).remove(path.get(path.size() - 1));
            }
        }
        Set<String> rules = more(programme);
        rules.remove(NAMED_ELSEWHERE);
        return List.copyOf(rules);
    }

    /** Returns the rules that ask more of a programme than of the example. */
    private Set<String> more(Object programme) {
        ProgrammeFile read = read(programme);
        Set<String> rules = new TreeSet<>();
        if (read.programme().isPresent() && read.findings().isEmpty()) {
            for (LocalDate day : DAYS) {
                Map<FindingCode, Long> usual = Objects.requireNonNull(before.get(day));
                count(read, day).forEach((code, times) -> {
                    if (times > usual.getOrDefault(code, 0L) && ruleOf.containsKey(code)) {
                        rules.add(Objects.requireNonNull(ruleOf.get(code)));
                    }
                });
            }
        }
        return rules;
    }

    private static ProgrammeFile read(Object programme) {
        return ProgrammeFile.read(JsonTree.text(programme).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<FindingCode, Long> count(ProgrammeFile read, LocalDate day) {
        return RegulationChecker.check(read.get(), day).stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.counting()));
    }

    private static List<UnaryOperator<@Nullable Object>> changes(Column column) {
        ValueForm.Kind kind = column.kind();
        if (!column.members().isEmpty()) {
            return List.of(value -> value instanceof Map<?, ?> one
                    ? Map.of((String) one.keySet().iterator().next(), "nobody")
                    : value instanceof List<?> ? List.of("nobody", "else") : "nobody");
        } else if (column.part() == Column.Part.TIME) {
            return List.of(value -> day(value) + "T03:00");
        } else if (kind == ValueForm.Kind.DATE) {
            return List.of(value -> moved(value, -400), value -> moved(value, -30), value -> moved(value, 400));
        } else if (kind == ValueForm.Kind.CONSTANT && !column.isList()) {
            List<UnaryOperator<@Nullable Object>> all = new ArrayList<>();
            ((ValueForm.Single) column.element()).constants().forEach(constant -> all.add(value -> constant.name()));
            return List.copyOf(all);
        } else if (kind == ValueForm.Kind.INTEGER) {
            Map<String, Object> bounds = ((ValueForm.Single) column.element()).schema();
            BigDecimal least = new BigDecimal(String.valueOf(bounds.get("minimum")));
            BigDecimal most = new BigDecimal(String.valueOf(bounds.get("maximum")));
            return List.of(value -> least, value -> most);
        } else if (kind == ValueForm.Kind.DECIMAL) {
            return List.of(value -> BigDecimal.ZERO, value -> BigDecimal.valueOf(5000));
        } else if (kind == ValueForm.Kind.DURATION) {
            return List.of(value -> "PT5M", value -> "PT20H");
        } else if (kind == ValueForm.Kind.BOOLEAN) {
            return List.of(value -> true, value -> false);
        } else if ((kind == ValueForm.Kind.TEXT && !column.isList()) || kind == ValueForm.Kind.ID) {
            return List.of(value -> "x");
        }
        return List.of();
    }

    private static String day(@Nullable Object value) {
        return String.valueOf(value).substring(0, 10);
    }

    private static Object moved(@Nullable Object value, int days) {
        if (value == null) {
            return LocalDate.of(2026, 11, 1).plusDays(days).toString();
        }
        String given = (String) value;
        return given.contains("T")
                ? LocalDateTime.parse(given).plusDays(days).toString()
                : LocalDate.parse(given).plusDays(days).toString();
    }
}
