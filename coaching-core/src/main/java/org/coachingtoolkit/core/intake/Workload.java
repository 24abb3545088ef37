package org.coachingtoolkit.core.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much a teacher works, as the columns of a list give it: hours a week and rates. */
final class Workload {
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?)");

    private static final Pattern RATE = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:ст|став)");
    /** Hours with their word. */
    static final Pattern HOURS = Pattern.compile("(\\d+)\\s*(?:ч|год|час|h|hrs|hours)");

    private static final Pattern WITH_HOURS =
            Pattern.compile("(?iu)[,;(]?\\s*\\d+(?:[.,]\\d+)?\\s*(?:ч|год|час|h|hrs|hours)\\p{L}*\\.?\\)?");

    /** What people write beside hours and rates without meaning anything else. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\d+(?:[.,]\\d+)?\\s*(?:ст|став|ч|год|час|h)\\p{L}*|"
                    + "\\b(?:в|на|за|a|per|всего|усього|total|нед|недел|неделю|тиждень|тижд|тиж|week|wk|pw|fte|ft|ставки|ставок|ставка)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Workload() {}

    /** Writes the hours, of several columns their sum, and the rates. */
    static void put(Map<String, Object> values, ListRow entry, Reading reading) {
        List<Integer> parts = entry.header().all("hours");
        if (parts.size() > 1 && !Vocabulary.WORDS.has("total", entry.header().title("hours"))) {
            sum(values, entry, parts);
            return;
        }
        for (String meaning : List.of("hours", "rate", "fte")) {
            String text = beside(entry, meaning);
            if (!isUnderstood(text)) {
                reading.ask(IntakeFinding.WORKLOAD_UNCLEAR, entry.place(meaning), "text", text);
                continue;
            }
            Matcher rate = RATE.matcher(Words.plain(text));
            if (rate.find()) {
                values.put("rate", number(rate.group(1)));
            }
            Matcher hours = HOURS.matcher(Words.plain(text));
            Matcher plain = NUMBER.matcher(text);
            if (hours.find()) {
                values.put("hoursPerWeek", number(hours.group(1)));
            } else if (plain.matches() || (plain.find() && !values.containsKey("rate"))) {
                values.put(meaning.equals("hours") ? "hoursPerWeek" : meaning, number(plain.group(1)));
            }
        }
    }

    /** What a cell says of hours; where it is that of the post too, the hours with their word. */
    private static String beside(ListRow entry, String meaning) {
        String text = entry.value(meaning);
        if (!entry.has(meaning)
                || !entry.has("post")
                || entry.header().column(meaning) != entry.header().column("post")) {
            return text;
        }
        Matcher hours = HOURS.matcher(Words.plain(text));
        return hours.find() ? hours.group() : "";
    }

    /** Returns a post without the hours that stand beside it. */
    static String without(String post) {
        return Words.tidy(WITH_HOURS.matcher(post).replaceAll(""))
                .replaceAll("[,;:–—-]\\s*$", "")
                .strip();
    }

    /** Returns whether nothing but hours, rates and one bare number stands in a cell. */
    private static boolean isUnderstood(String text) {
        String rest = BESIDE.matcher(Words.plain(text)).replaceAll(" ");
        return NUMBER.matcher(rest).replaceFirst(" ").chars().noneMatch(Character::isLetterOrDigit);
    }

    private static void sum(Map<String, Object> values, ListRow entry, List<Integer> columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int column : columns) {
            Matcher hours = NUMBER.matcher(
                    Words.tidy(entry.table().cell(entry.number(), column).text()));
            sum = hours.matches() ? sum.add(new BigDecimal(hours.group(1).replace(',', '.'))) : sum;
        }
        if (sum.signum() > 0) {
            values.put("hoursPerWeek", number(sum.toPlainString()));
        }
    }

    private static Object number(String text) {
        BigDecimal number = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        return number.scale() <= 0 ? (Object) number.intValue() : number;
    }
}
