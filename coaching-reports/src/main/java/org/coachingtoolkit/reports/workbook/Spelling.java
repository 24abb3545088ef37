package org.coachingtoolkit.reports.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.json.ValueForm;
import org.coachingtoolkit.core.json.ValueForm.Kind;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.reports.workbook.Column.Member;
import org.jspecify.annotations.Nullable;

/**
 * How values stand in cells, both ways. What is written is read again at once, and where that would not give the same value
 * it is written as JSON behind {@value #EXACT}: so nothing that the programme file holds is lost or changed in a cell.
 */
final class Spelling {
    /** What stands before a value that is to be taken exactly as it is. */
    static final String EXACT = "json:";

    /** The most characters that a cell can hold. */
    static final int LONGEST = 32_767;

    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})\\s?[/–-]\\s?(\\d{4}|\\d{2})(?:\\s\\p{L}.*)?");
    private static final Pattern YEARS = Pattern.compile("(?<=\\d)(?:лет|год|года|років|роки|рік|years?)\\.?$");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(?:[.,]\\d{1,18})?");

    /** The day that spreadsheets count from in their first weeks. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 31);

    private final Layout layout;
    private final Language language;
    private final Names names;
    private final boolean dayFirst;
    private final IdentityHashMap<Column, List<SheetLayout>> named = new IdentityHashMap<>();
    private final IdentityHashMap<Column, Map<Object, Object>> spelt = new IdentityHashMap<>();
    private final IdentityHashMap<ValueForm.Single, Map<String, String>> choices = new IdentityHashMap<>();
    private final IdentityHashMap<ValueForm.Single, Map<String, String>> labels = new IdentityHashMap<>();
    private final IdentityHashMap<ValueForm.Single, List<String>> everyLabel = new IdentityHashMap<>();

    /**
     * @param dayFirst whether it is certain that the day stands first in 5/6/26
     */
    Spelling(Layout layout, Language language, Names names, boolean dayFirst) {
        this.dayFirst = dayFirst;
        this.layout = layout;
        this.language = language;
        this.names = names;
    }

    /** What a cell was read as. */
    sealed interface Read {}

    /** Nothing stands in the cell. */
    record Blank() implements Read {}

    /**
     * A value as JSON holds it.
     *
     * @param value the value
     * @param end the end of a span of time whose beginning it is; {@code null} otherwise
     */
    record Value(Object value, @Nullable LocalTime end) implements Read {}

    /** What can be read as soon as a cell of another sheet, which is asked about, has been. */
    record Follows() implements Read {}

    /** What cannot be read without asking. */
    record Doubt(WorkbookFinding code, Map<String, Object> arguments) implements Read {}

    private static final Read BLANK = new Blank();

    private static Read value(Object value) {
        return new Value(value, null);
    }

    private static Read doubt(WorkbookFinding code, Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return new Doubt(code, named);
    }

    // ---- writing

    /**
     * Returns what a cell holds for a value: a text, a {@link BigDecimal}, a {@link LocalDate} or a {@link LocalTime}.
     *
     * @throws IllegalArgumentException if a cell cannot hold it
     */
    Object write(Column column, Object value) {
        if (column.kind() == Kind.TEXT && !column.isList()) {
            return spelt(column, value);
        }
        // the same people, days and words come again and again
        Map<Object, Object> known = spelt.computeIfAbsent(column, key -> new HashMap<>());
        Object content = known.get(value);
        if (content == null) {
            content = spelt(column, value);
            known.put(value, content);
        }
        return content;
    }

    private Object spelt(Column column, Object value) {
        Object content = content(column, value);
        if (!(content instanceof String text && text.length() > LONGEST) && isExact(column, content, value)) {
            return content;
        }
        if (value instanceof String plain && isExact(column, plain, value)) {
            return plain;
        }
        if (value instanceof BigDecimal number && isExact(column, number.toPlainString(), value)) {
            return number.toPlainString();
        }
        String exact = EXACT + JsonTree.text(value);
        if (exact.length() > LONGEST) {
            throw new IllegalArgumentException("value of '" + column.key() + "' must be at most " + LONGEST
                    + " characters in a workbook: " + exact.length());
        }
        return exact;
    }

    private boolean isExact(Column column, Object content, Object value) {
        if (column.kind() == Kind.TEXT && !column.isList() && content instanceof String text) {
            return Words.stripped(text).equals(text)
                    && !text.startsWith(EXACT)
                    && isWritable(text)
                    && WordsCell.doubt(column, text, dayFirst).isEmpty()
                    && WordsCell.meant(column, text, language).equals(text);
        }
        return (!(content instanceof String text) || isWritable(text))
                && read(column, cell(content)) instanceof Value read
                && read.end() == null
                && read.value().equals(value);
    }

    /** Returns whether XML can hold a text. */
    private static boolean isWritable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t')
                    || c >= '\uFFFE'
                    || (Character.isSurrogate(c) && !isPair(text, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** Returns a cell as it will be read again. */
    static Cell cell(Object content) {
        if (content instanceof BigDecimal number) {
            return Cell.number(number);
        } else if (content instanceof LocalDate day) {
            return Cell.moment(day);
        } else if (content instanceof LocalTime time) {
            return Cell.moment(time);
        }
        return Cell.text((String) content);
    }

    private Object content(Column column, Object value) {
        if (column.isList()) {
            StringBuilder lines = new StringBuilder();
            for (Object element : (List<?>) value) {
                Object content = single(column, element);
                lines.append(lines.length() == 0 ? "" : "\n").append(content instanceof BigDecimal ? element : content);
            }
            return lines.toString();
        }
        return single(column, value);
    }

    private Object single(Column column, Object value) {
        if (!column.members().isEmpty()) {
            return reference(column, value);
        }
        if (column.element() instanceof ValueForm.Open open) {
            return value instanceof Map<?, ?> other
                    ? String.valueOf(other.get(open.other().fields().get(0).name()))
                    : word(open.constant(), (String) value);
        }
        return switch (Objects.requireNonNull(column.kind())) {
            case CONSTANT -> word((ValueForm.Single) column.element(), (String) value);
            case BOOLEAN -> WorkbookText.yesNo(language, (Boolean) value);
            case INTEGER, DECIMAL -> number((BigDecimal) value);
            case DATE -> LocalDate.parse((String) value);
            case TIME -> time((String) value);
            case DURATION -> minutes((String) value);
            case LANGUAGE -> WorkbookText.language(language, Language.parse((String) value));
            default -> value;
        };
    }

    private String word(ValueForm.Single form, String name) {
        return Objects.requireNonNull(labels.computeIfAbsent(form, this::words).get(name), name);
    }

    private Map<String, String> words(ValueForm.Single form) {
        Map<String, String> words = new HashMap<>();
        form.constants().forEach(constant -> words.put(constant.name(), WorkbookText.constant(language, constant)));
        return words;
    }

    private static Map<String, String> choices(ValueForm.Single form) {
        Map<String, String> choices = new HashMap<>();
        for (Enum<?> constant : form.constants()) {
            choices.put(Words.key(constant.name()), constant.name());
            WorkbookText.words(constant).forEach(word -> choices.put(word, constant.name()));
            if (constant instanceof DayOfWeek day) {
                DateWords.words(day).forEach(word -> choices.put(word, constant.name()));
            }
        }
        return choices;
    }

    /** Returns a number as such while a spreadsheet can hold all its digits. */
    private static Object number(BigDecimal number) {
        return number.precision() > 15 ? number.toPlainString() : number;
    }

    private static Object time(String iso) {
        LocalTime time = LocalTime.parse(iso);
        return time.equals(time.withNano(0)) ? time : iso;
    }

    private static Object minutes(String iso) {
        Duration length = Duration.parse(iso);
        return length.getNano() == 0 && length.getSeconds() % 60 == 0 ? new BigDecimal(length.getSeconds() / 60) : iso;
    }

    private String reference(Column column, Object value) {
        for (Member member : column.members()) {
            Object id = member.property() == null ? value : ((Map<?, ?>) value).get(member.property());
            if (id == null) {
                continue;
            }
            for (SheetLayout sheet : sheets(column)) {
                Names.Entry entry = Layout.names(sheet, member) ? names.byId(sheet.key(), (String) id) : null;
                if (entry != null) {
                    return names.text(
                            sheets(column),
                            entry,
                            Objects.requireNonNull(sheet.name()).coded());
                }
            }
            return (String) id;
        }
        return "";
    }

    private List<SheetLayout> sheets(Column column) {
        return named.computeIfAbsent(column, layout::named);
    }

    // ---- reading

    /** Returns what a cell holds as a value of a column. */
    Read read(Column column, Cell cell) {
        if (cell.kind() == CellKind.ERROR) {
            return doubt(WorkbookFinding.ERROR_VALUE, "value", cell.text());
        } else if (cell.kind() == CellKind.FORMULA) {
            return doubt(WorkbookFinding.NO_VALUE);
        }
        String text = Words.stripped(cell.text());
        if (text.isEmpty()) {
            return BLANK;
        }
        if (cell.kind() == CellKind.TEXT && text.startsWith(EXACT)) {
            return JsonTree.parse(text.substring(EXACT.length()))
                    .map(Spelling::value)
                    .orElseGet(() -> doubt(WorkbookFinding.NOT_EXACT, "value", WorkbookText.shown(text)));
        }
        return column.isList() ? list(column, cell, text) : single(column, cell, text);
    }

    private Read list(Column column, Cell cell, String text) {
        boolean words = column.kind() == Kind.TEXT;
        List<Object> elements = new ArrayList<>();
        for (String line : text.split(words ? "\n" : "[\n;]", -1)) {
            String part = Words.stripped(line);
            if (part.isEmpty()) {
                continue;
            }
            Read read = single(column, cell.kind() == CellKind.TEXT ? Cell.text(part) : cell, part);
            if (read instanceof Doubt && part.indexOf(',') > 0 && !words) {
                for (String piece : part.split(",", -1)) {
                    Read of = single(column, Cell.text(piece), Words.stripped(piece));
                    if (!(of instanceof Value element)) {
                        return of instanceof Blank ? read : of;
                    }
                    elements.add(element.value());
                }
            } else if (read instanceof Value element) {
                elements.add(element.value());
            } else {
                return read;
            }
        }
        return value(elements);
    }

    private Read single(Column column, Cell cell, String text) {
        if (!column.members().isEmpty()) {
            return named(column, text);
        }
        if (column.element() instanceof ValueForm.Open open) {
            Read constant = constant(open.constant(), text);
            return constant instanceof Doubt doubt && doubt.code() == WorkbookFinding.NOT_A_CHOICE
                    ? value(new LinkedHashMap<>(
                            Map.of(open.other().fields().get(0).name(), text)))
                    : constant;
        }
        return switch (Objects.requireNonNull(column.kind())) {
            case TEXT -> column.isList() ? text(cell, text) : words(column, cell, text);
            case CASE_FILE, ZONE -> text(cell, text);
            case CONSTANT -> constant((ValueForm.Single) column.element(), text);
            case BOOLEAN -> truth(cell, text);
            case INTEGER, DECIMAL -> number(cell, text);
            case DATE -> day(cell, text);
            case TIME -> time(cell, text);
            case DURATION -> length(cell, text);
            case SCHOOL_YEAR -> schoolYear(text);
            case LANGUAGE -> language(text);
            case CLAUSE -> value(Words.key(text).toUpperCase(java.util.Locale.ROOT));
            default -> value(text);
        };
    }

    private Read words(Column column, Cell cell, String text) {
        Read read = text(cell, text);
        if (!(read instanceof Value)) {
            return read;
        }
        Optional<WorkbookFinding> doubt = WordsCell.doubt(column, text, dayFirst);
        if (doubt.isPresent()) {
            return doubt(doubt.get(), "value", WorkbookText.shown(text));
        }
        String meant = WordsCell.meant(column, text, language);
        return meant.isEmpty() ? BLANK : value(meant);
    }

    private static Read text(Cell cell, String text) {
        return cell.date().isPresent() || cell.kind() == CellKind.TIME
                ? doubt(WorkbookFinding.DAY_FOR_WORDS, "value", text)
                : value(text);
    }

    private Read constant(ValueForm.Single form, String text) {
        String chosen = choices.computeIfAbsent(form, Spelling::choices).get(Words.key(text));
        if (chosen != null) {
            return value(chosen);
        }
        return Words.nearest(text, everyLabel.computeIfAbsent(form, Spelling::everyLabel))
                .map(nearest -> doubt(WorkbookFinding.MISSPELT, "value", WorkbookText.shown(text), "nearest", nearest))
                .orElseGet(() -> doubt(
                        WorkbookFinding.NOT_A_CHOICE,
                        "value",
                        WorkbookText.shown(text),
                        "allowed",
                        new WorkbookText.Choices(List.copyOf(form.constants()))));
    }

    private static List<String> everyLabel(ValueForm.Single form) {
        List<String> labels = new ArrayList<>();
        for (Language each : Language.values()) {
            form.constants().forEach(constant -> labels.add(WorkbookText.constant(each, constant)));
        }
        return labels;
    }

    private static Read truth(Cell cell, String text) {
        if (cell.kind() == CellKind.BOOLEAN) {
            return value(text.equals("true"));
        }
        return WorkbookText.truth(text)
                .map(Spelling::value)
                .orElseGet(() -> doubt(WorkbookFinding.NOT_YES_OR_NO, "value", WorkbookText.shown(text)));
    }

    private static Read number(Cell cell, String text) {
        // 80 % may be 80 or 0.8
        Optional<BigDecimal> number = text.endsWith("%") ? Optional.empty() : cell.number();
        if (number.isEmpty() && cell.kind() == CellKind.TEXT) {
            String plain = YEARS.matcher(
                            text.replaceAll("[\\s\u00A0\u202F]", "").replace('−', '-'))
                    .replaceFirst("");
            // 1.234 and 1,234 are a thousand to some people, and a little more than one to others
            number = NUMBER.matcher(plain).matches() && !GROUPED.matcher(plain).matches()
                    ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                    : Optional.empty();
        }
        return number.map(Spelling::value)
                .orElseGet(() -> doubt(WorkbookFinding.NOT_A_NUMBER, "value", WorkbookText.shown(text)));
    }

    private Read day(Cell cell, String text) {
        if (cell.kind() == CellKind.DATE || cell.kind() == CellKind.DATE_TIME) {
            return text.length() < 10 || isNumber(cell)
                    ? doubt(WorkbookFinding.NOT_A_DAY, "value", typed(cell, text))
                    : value(cell.date().orElseThrow().toString());
        }
        return (cell.kind() == CellKind.TEXT ? DateWords.day(text, dayFirst) : Optional.<LocalDate>empty())
                .map(day -> value(day.toString()))
                .orElseGet(() -> doubt(WorkbookFinding.NOT_A_DAY, "value", WorkbookText.shown(text)));
    }

    private static Read time(Cell cell, String text) {
        if (cell.kind() == CellKind.TIME || (cell.kind() == CellKind.DATE_TIME && !isNumber(cell))) {
            return value(cell.time().orElseThrow().toString());
        }
        if (cell.kind() == CellKind.TEXT) {
            Optional<DateWords.Span> span = DateWords.time(text);
            if (span.isPresent()) {
                return new Value(span.get().start().toString(), span.get().end());
            }
            try {
                return value(LocalTime.parse(text).toString());
            } catch (DateTimeException none) {
                // asked about below
            }
        }
        return doubt(WorkbookFinding.NOT_A_TIME, "value", WorkbookText.shown(typed(cell, text)));
    }

    /** Returns whether a day is what a format for days or times makes of a number such as 13.3: one of the year 1900. */
    private static boolean isNumber(Cell cell) {
        return cell.date().filter(day -> day.getYear() <= 1900).isPresent();
    }

    /** Returns what was typed into a cell whose format makes a day of it. */
    private static String typed(Cell cell, String text) {
        if (!isNumber(cell)) {
            return text;
        }
        long days = ChronoUnit.DAYS.between(FIRST_DAY, cell.date().orElseThrow());
        long seconds = cell.time().map(LocalTime::toSecondOfDay).orElse(0);
        return BigDecimal.valueOf(seconds)
                .divide(BigDecimal.valueOf(86_400), 2, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(days))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Read length(Cell cell, String text) {
        Optional<Duration> length = Optional.empty();
        if (cell.kind() == CellKind.TIME) {
            length = cell.time().map(time -> Duration.ofSeconds(time.toSecondOfDay()));
        } else if (cell.number().isPresent()) {
            BigDecimal minutes = cell.number().get();
            boolean whole =
                    minutes.signum() >= 0 && minutes.compareTo(new BigDecimal(100_000)) < 0 && minutes.scale() <= 0;
            length = whole ? Optional.of(Duration.ofMinutes(minutes.longValue())) : length;
        } else if (cell.kind() == CellKind.TEXT) {
            length = DateWords.length(text);
            if (length.isEmpty() && text.startsWith("P")) {
                try {
                    length = Optional.of(Duration.parse(text));
                } catch (DateTimeException none) {
                    // asked about below
                }
            }
        }
        return length.map(found -> value(found.toString()))
                .orElseGet(() -> doubt(WorkbookFinding.NOT_A_LENGTH, "value", WorkbookText.shown(text)));
    }

    private static Read schoolYear(String text) {
        Matcher match = SCHOOL_YEAR.matcher(text.length() > 40 ? "" : text);
        if (match.matches()) {
            String end = match.group(2);
            return value(match.group(1) + "/" + end.substring(end.length() - 2));
        }
        return value(text);
    }

    private static Read language(String text) {
        String key = Words.key(text);
        for (Language each : Language.values()) {
            for (Language shown : Language.values()) {
                if (key.equals(each.code()) || key.equals(Words.key(WorkbookText.language(shown, each)))) {
                    return value(each.code());
                }
            }
        }
        return value(text);
    }

    private Read named(Column column, String text) {
        List<Names.Entry> found = names.find(sheets(column), text);
        if (found.size() == 1) {
            return value(meant(column, found.get(0)));
        } else if (found.size() > 1) {
            return doubt(
                    WorkbookFinding.SEVERAL_NAMES,
                    "value",
                    WorkbookText.shown(text),
                    "candidates",
                    found.stream().map(Names.Entry::withCode).toList());
        }
        if (names.follow(sheets(column), text)) {
            return new Follows();
        }
        Optional<String> nearest = names.nearest(sheets(column), text);
        if (nearest.isPresent()) {
            return doubt(WorkbookFinding.MISSPELT, "value", WorkbookText.shown(text), "nearest", nearest.get());
        }
        return column.members().stream()
                .filter(member -> member.property() != null && member.identified() == null)
                .findFirst()
                .map(free -> value(new LinkedHashMap<>(Map.of(Objects.requireNonNull(free.property()), text))))
                .orElseGet(() -> doubt(
                        WorkbookFinding.UNKNOWN_NAME,
                        "value",
                        WorkbookText.shown(text),
                        "sheets",
                        sheets(column).stream()
                                .map(sheet -> WorkbookText.sheet(language, sheet))
                                .toList()));
    }

    /** Returns what the rows are called that a name in doubt probably means. */
    List<String> meant(Column column, Read read) {
        return read instanceof Doubt doubt && doubt.arguments().get("nearest") instanceof String nearest
                ? names.rows(sheets(column), nearest).stream()
                        .flatMap(row -> names.names(row).stream())
                        .toList()
                : List.of();
    }

    private Object meant(Column column, Names.Entry entry) {
        String id = Objects.requireNonNullElse(entry.id(), entry.code());
        for (Member member : column.members()) {
            if (Layout.names(layout.sheet(entry.sheet()), member)) {
                return member.property() == null ? id : new LinkedHashMap<>(Map.of(member.property(), id));
            }
        }
        throw new IllegalStateException("entry must be of a sheet that the column names: " + entry);
    }

    /** Returns the row of the outer sheet that a cell names. */
    Read owner(Column column, Cell cell) {
        String text = Words.stripped(cell.text());
        if (text.isEmpty()) {
            return BLANK;
        }
        List<Names.Entry> found = names.rows(sheets(column), text);
        if (found.size() == 1) {
            return value(found.get(0).code());
        }
        if (found.isEmpty() && names.follow(sheets(column), text)) {
            return new Follows();
        }
        return found.isEmpty()
                ? names.nearest(sheets(column), text)
                        .map(nearest ->
                                doubt(WorkbookFinding.MISSPELT, "value", WorkbookText.shown(text), "nearest", nearest))
                        .orElseGet(() -> doubt(
                                WorkbookFinding.UNKNOWN_NAME,
                                "value",
                                WorkbookText.shown(text),
                                "sheets",
                                sheets(column).stream()
                                        .map(sheet -> WorkbookText.sheet(language, sheet))
                                        .toList()))
                : doubt(
                        WorkbookFinding.SEVERAL_NAMES,
                        "value",
                        WorkbookText.shown(text),
                        "candidates",
                        found.stream().map(Names.Entry::withCode).toList());
    }

    /** Returns how the row of the outer sheet is named, to which a row belongs. */
    String ownerText(Column column, Names.Entry owner) {
        List<SheetLayout> sheets = sheets(column);
        return names.text(
                sheets, owner, Objects.requireNonNull(sheets.get(0).name()).coded());
    }
}
