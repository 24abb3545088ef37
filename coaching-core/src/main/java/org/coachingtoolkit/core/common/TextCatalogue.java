package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one class in every language, from the resource bundle that lies beside it and has its name.
 *
 * <p>A text may hold {@code {name}}, replaced by the argument of that name written as the language writes it, and
 * {@code {name|one|few|many}} (in English {@code {name|one|other}}), replaced by the plural form that goes with the
 * argument's number. The reader's default locale plays no part.
 */
public final class TextCatalogue {
    private final Class<?> owner;

    private TextCatalogue(Class<?> owner) {
        this.owner = owner;
    }

    /** Returns the catalogue of a class: for {@code a.b.Codes} the bundle {@code a/b/Codes_ru.properties} and so on. */
    public static TextCatalogue of(Class<?> owner) {
        return new TextCatalogue(requireNonNull(owner, "owner"));
    }

    /**
     * Returns the name of a term in a language, from the bundle {@code Terms} of the enum's package, where its key is
     * {@code TypeName.CONSTANT}.
     *
     * @throws MissingResourceException if the bundle has no such key
     */
    public static String label(Language language, Enum<?> term) {
        Class<?> type = term.getDeclaringClass();
        return bundle(type, type.getPackageName() + ".Terms", language)
                .getString(type.getSimpleName() + "." + term.name());
    }

    /**
     * Returns a text without arguments.
     *
     * @throws MissingResourceException if the catalogue has no such key
     */
    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /**
     * Returns a text with its arguments filled in.
     *
     * @param arguments values by placeholder name; dates, times, numbers, lists, {@link Labelled} terms and {@link
     *     LocalizedText} are written in the language asked for, everything else by {@code toString}
     * @throws MissingResourceException if the catalogue has no such key
     * @throws IllegalArgumentException if the text names an argument that is not given
     */
    public String text(Language language, String key, Map<String, ?> arguments) {
        return fill(language, bundle(language).getString(key), arguments);
    }

    /** Returns whether there is a text with this key. */
    public boolean has(Language language, String key) {
        return bundle(language).containsKey(key);
    }

    /** Returns the keys of a language in alphabetical order. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(bundle(language).keySet());
    }

    private ResourceBundle bundle(Language language) {
        return bundle(owner, owner.getName(), language);
    }

    /** English is the root bundle: asked for by its own name, an English text would be sought in the default locale. */
    private static ResourceBundle bundle(Class<?> owner, String name, Language language) {
        return ResourceBundle.getBundle(
                name, language == Language.EN ? Locale.ROOT : language.locale(), owner.getModule());
    }

    private static String fill(Language language, String template, Map<String, ?> arguments) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("placeholder must be closed: '" + template + "'");
            }
            text.append(template, from, open)
                    .append(placeholder(language, template.substring(open + 1, close), arguments));
            from = close + 1;
            open = template.indexOf('{', from);
        }
        return text.append(template, from, template.length()).toString();
    }

    private static String placeholder(Language language, String placeholder, Map<String, ?> arguments) {
        String[] parts = placeholder.split("\\|", -1);
        Object value = arguments.get(parts[0]);
        if (value == null) {
            throw new IllegalArgumentException("argument must be given: '" + parts[0] + "'");
        }
        if (parts.length == 1) {
            return written(language, value);
        }
        if (!(value instanceof Number number)) {
            throw new IllegalArgumentException("argument must be a number: '" + parts[0] + "' is " + value);
        }
        List<String> forms = Arrays.asList(parts).subList(1, parts.length);
        return language.format().plural(number.longValue(), forms);
    }

    /** Returns a value as the language writes it; the same rules as for a text's arguments. */
    public static String written(Language language, @Nullable Object value) {
        LanguageFormat format = language.format();
        if (value == null) {
            return "";
        } else if (value instanceof Labelled labelled) {
            return labelled.label(language);
        } else if (value instanceof LocalizedText text) {
            return text.in(language);
        } else if (value instanceof LocalDate date) {
            return format.date(date);
        } else if (value instanceof LocalDateTime time) {
            return format.date(time.toLocalDate()) + " " + format.time(time.toLocalTime());
        } else if (value instanceof DateRange range) {
            return format.date(range.start()) + "–" + format.date(range.end());
        } else if (value instanceof LocalTime time) {
            return format.time(time);
        } else if (value instanceof YearMonth month) {
            return format.month(month);
        } else if (value instanceof Duration duration) {
            return format.minutes(duration);
        } else if (value instanceof BigDecimal number) {
            return format.number(number);
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(element -> written(language, element)).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
