package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of waves that their names tell: by words such as before and after, by one number, or by dates. */
final class WaveOrder {
    private static final List<List<String>> WORDS = List.of(
            List.of(
                    "before",
                    "pre",
                    "pretest",
                    "pre-test",
                    "baseline",
                    "start",
                    "beginning",
                    "initial",
                    "entry",
                    "до",
                    "начало",
                    "вход",
                    "входная",
                    "початок",
                    "на початку",
                    "в начале",
                    "вхідна"),
            List.of(
                    "during",
                    "mid",
                    "middle",
                    "interim",
                    "midline",
                    "в процессе",
                    "середина",
                    "промежуточная",
                    "у процесі",
                    "проміжна"),
            List.of(
                    "after",
                    "post",
                    "posttest",
                    "post-test",
                    "end",
                    "endline",
                    "final",
                    "exit",
                    "после",
                    "конец",
                    "в конце",
                    "выход",
                    "итоговая",
                    "після",
                    "кінець",
                    "наприкінці",
                    "підсумкова"),
            List.of("follow-up", "followup", "follow up", "delayed", "отсроченная", "відстрочена"));
    private static final Pattern NUMBER = Pattern.compile("(\\D*)(\\d{1,9})(\\D*)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2}|\\d{4})(?:\\2(\\d{1,2}))?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private WaveOrder() {}

    /** Returns the waves, the earliest first; empty if their names do not tell. */
    static Optional<List<String>> of(List<String> waves) {
        if (waves.size() < 2) {
            return Optional.of(waves);
        }
        Map<List<Integer>, String> placed = new TreeMap<>(WaveOrder::compare);
        List<String> shapes = new ArrayList<>();
        for (String wave : waves) {
            Optional<Placed> place = place(CsvText.plain(wave));
            if (place.isEmpty() || placed.put(place.get().place(), wave) != null) {
                return Optional.empty();
            }
            shapes.add(place.get().shape());
        }
        boolean alike = shapes.stream().distinct().count() == 1;
        return alike ? Optional.of(List.copyOf(placed.values())) : Optional.empty();
    }

    private static Optional<Placed> place(String wave) {
        for (int rank = 0; rank < WORDS.size(); rank++) {
            if (WORDS.get(rank).contains(wave)) {
                return Optional.of(new Placed("words", List.of(rank)));
            }
        }
        Matcher day = DAY_FIRST.matcher(wave);
        if (day.matches()) {
            return Optional.of(new Placed("day", List.of(number(day, 3), number(day, 2), number(day, 1))));
        }
        Matcher year = YEAR_FIRST.matcher(wave);
        if (year.matches()) {
            List<Integer> parts = new ArrayList<>(List.of(number(year, 1)));
            for (int group = 3; group <= 4; group++) {
                if (year.group(group) != null) {
                    parts.add(number(year, group));
                }
            }
            return Optional.of(new Placed("year" + parts.size() + year.group(2), parts));
        }
        Matcher one = NUMBER.matcher(wave);
        return one.matches()
                ? Optional.of(new Placed(one.group(1) + "#" + one.group(3), List.of(number(one, 2))))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int byPart = Comparator.<Integer>naturalOrder().compare(a.get(i), b.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** Where a wave stands among those whose names have the same shape. */
    private record Placed(String shape, List<Integer> place) {}
}
