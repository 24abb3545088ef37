package org.coachingtoolkit.core.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Likeness;

/** Values as they stand in JSON: an example of a form, and what was meant by a value in another one. */
final class Example {
    private static final Map<ValueForm.Kind, String> SINGLE = Map.ofEntries(
            Map.entry(ValueForm.Kind.TEXT, "\"…\""),
            Map.entry(ValueForm.Kind.ID, "\"a-1\""),
            Map.entry(ValueForm.Kind.BOOLEAN, "true"),
            Map.entry(ValueForm.Kind.DECIMAL, "2.5"),
            Map.entry(ValueForm.Kind.DATE, "\"2026-09-01\""),
            Map.entry(ValueForm.Kind.TIME, "\"14:30\""),
            Map.entry(ValueForm.Kind.DATE_TIME, "\"2026-09-01T14:30\""),
            Map.entry(ValueForm.Kind.DURATION, "\"PT45M\""),
            Map.entry(ValueForm.Kind.ZONE, "\"Europe/Moscow\""),
            Map.entry(ValueForm.Kind.SCHOOL_YEAR, "\"2026/27\""),
            Map.entry(ValueForm.Kind.LANGUAGE, "\"ru\""),
            Map.entry(ValueForm.Kind.CLAUSE, "\"VII.1\""),
            Map.entry(ValueForm.Kind.CASE_FILE, "\"02-07/2026\""));

    private static final Pattern DOTTED_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SHORT_TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\S+?)[T ,]+(\\d{1,2}[:.]\\d{2})");
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})\\s*[-–—/]\\s*(?:\\d{2})?(\\d{2})");
    private static final Pattern MINUTES = Pattern.compile(
            "(?:PT?)?(\\d{1,3})\\s*(?:мин\\p{L}*|хв\\p{L}*|min\\p{L}*|м|m)?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Example() {}

    /** Returns an example of a form: what is required, and nothing else. */
    static String of(ValueForm form) {
        if (form instanceof ValueForm.Fields fields) {
            return fields.fields().stream()
                    .filter(ValueForm.Field::required)
                    .map(field -> "\"" + field.name() + "\": "
                            + (field.form() instanceof ValueForm.Fields ? "{…}" : of(field.form())))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (form instanceof ValueForm.Items items) {
            return "[" + (items.element() instanceof ValueForm.Fields ? "{…}" : of(items.element())) + "]";
        } else if (form instanceof ValueForm.Open open) {
            return of(open.constant());
        }
        ValueForm.Single single = (ValueForm.Single) form;
        return switch (single.kind()) {
            case CONSTANT -> "\"" + single.constants().get(0).name() + "\"";
            case FORMAT -> "\"" + single.schema().get("const") + "\"";
            case INTEGER -> String.valueOf(single.schema().get("minimum"));
            default -> SINGLE.getOrDefault(single.kind(), "…");
        };
    }

    /** Returns as JSON what was meant by a single value in another form; empty if that is not certain. */
    static Optional<String> meant(ValueForm form, String text) {
        if (!(form instanceof ValueForm.Single single)) {
            return Optional.empty();
        }
        String given = text.strip();
        return switch (single.kind()) {
            case INTEGER -> Optional.of(given).filter(number -> number.matches("\\d{1,9}"));
            case DECIMAL ->
                Optional.of(given.replace(',', '.')).filter(number -> number.matches("-?\\d{1,9}(\\.\\d{1,9})?"));
            case DATE -> day(given).map(Example::quoted);
            case TIME -> time(given).map(Example::quoted);
            case DATE_TIME -> dayAndTime(given).map(Example::quoted);
            case SCHOOL_YEAR -> years(given).map(Example::quoted);
            case DURATION -> minutes(given).map(Example::quoted);
            case LANGUAGE ->
                Optional.of(given.toLowerCase(java.util.Locale.ROOT))
                        .filter(code ->
                                single.schema().get("enum") instanceof Iterable<?> codes && contains(codes, code))
                        .map(Example::quoted);
            case ZONE ->
                Likeness.nearest(given, java.time.ZoneId.getAvailableZoneIds()).map(Example::quoted);
            default -> Optional.empty();
        };
    }

    private static boolean contains(Iterable<?> codes, String code) {
        for (Object each : codes) {
            if (each.equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static Optional<String> day(String text) {
        Matcher parts = DOTTED_DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return real(parts.group(3) + "-" + twoDigits(parts.group(2)) + "-" + twoDigits(parts.group(1)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Returns a day as it is, if there is such a day and a file may name it. */
    private static Optional<String> real(String day) {
        try {
            int year = LocalDate.parse(day).getYear();
            return year > 1900 && year < 3000 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> time(String text) {
        Matcher parts = SHORT_TIME.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) > 23 || Integer.parseInt(parts.group(2)) > 59) {
            return Optional.empty();
        }
        return Optional.of(twoDigits(parts.group(1)) + ":" + parts.group(2));
    }

    private static Optional<String> dayAndTime(String text) {
        Matcher parts = DAY_AND_TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<String> day = day(parts.group(1)).or(() -> real(parts.group(1)));
        return day.flatMap(found -> time(parts.group(2)).map(time -> found + "T" + time));
    }

    private static Optional<String> years(String text) {
        Matcher parts = TWO_YEARS.matcher(text);
        if (!parts.matches() || (Integer.parseInt(parts.group(1)) + 1) % 100 != Integer.parseInt(parts.group(2))) {
            return Optional.empty();
        }
        return Optional.of(parts.group(1) + "/" + parts.group(2));
    }

    private static Optional<String> minutes(String text) {
        Matcher parts = MINUTES.matcher(text);
        return parts.matches() && Integer.parseInt(parts.group(1)) > 0
                ? Optional.of("PT" + Integer.parseInt(parts.group(1)) + "M")
                : Optional.empty();
    }
}
