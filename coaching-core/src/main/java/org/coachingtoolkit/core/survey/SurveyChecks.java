package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;

/** What is asked about a table as a whole once its rows are read: who, when and by whom. */
final class SurveyChecks {
    private static final int NAMED = 8;
    private static final int MOST_COMPARED = 200;
    private static final int RARE = 5;
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern NOT_FIGURES = Pattern.compile("\\D+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,.]+");
    /** Ids of more people are numbers that a program gave. */
    private static final int MOST_LOOKED_AT = 100_000;

    private SurveyChecks() {}

    /** Returns the data, or nothing if they would have to be guessed at. */
    static Checked<SurveyData> finish(
            SurveyData.Builder data, KeyColumns keys, boolean answered, Place place, List<Finding> findings) {
        if (data.waves().isEmpty()) {
            boolean unanswered =
                    findings.stream().anyMatch(finding -> finding.code() == SurveyFinding.NO_ANSWER_IN_ROW);
            boolean refused = findings.stream().anyMatch(finding -> finding.severity() != Severity.ADVICE);
            findings.add(Finding.of(
                    unanswered ? SurveyFinding.NO_ANSWERS : refused ? SurveyFinding.NO_ROW_LEFT : SurveyFinding.EMPTY,
                    place));
            return Checked.unusable(findings);
        }
        if (!answered) {
            findings.add(Finding.of(SurveyFinding.NO_ANSWERS, place));
            return Checked.unusable(findings);
        }
        boolean usable = true;
        List<String> raters = data.raters();
        if (raters.size() > 1) {
            long named = raters.stream()
                    .filter(rater ->
                            !keys.self().isEmpty() && CsvText.key(rater).equals(CsvText.key(keys.self())))
                    .count();
            int selves = keys.self().isEmpty() ? RaterNames.known(raters).size() : (int) named;
            if (selves != 1) {
                findings.add(
                        Finding.of(SurveyFinding.WHO_IS_SELF, place, Map.of("raters", shown(raters), "count", (long)
                                raters.size())));
                usable = false;
            }
        }
        Optional<List<String>> waves = keys.waves().isEmpty() ? WaveOrder.of(data.waves()) : Optional.of(keys.waves());
        if (waves.isEmpty()) {
            findings.add(Finding.of(
                    SurveyFinding.WAVE_ORDER,
                    place,
                    Map.of("waves", shown(data.waves()), "list", String.join(",", shown(data.waves())))));
            usable = false;
        }
        if (!usable) {
            return Checked.unusable(findings);
        }
        againstNames(data.waves(), keys.waves(), place, findings);
        SurveyData built = data.waveOrder(waves.orElseThrow()).self(keys.self()).build();
        matched(built, place, findings);
        likelyTheSame(built, place, findings);
        sameLook(built, place, findings);
        groups(built, place, findings);
        similar(built.groups(), counts(built, built.groups().size(), built::group), "group", place, findings);
        similar(built.raters(), counts(built, built.raters().size(), built::rater), "rater", place, findings);
        return Checked.of(built, findings);
    }

    /** Returns what is asked about who had how much coaching. */
    static List<Finding> doses(SurveyData data) {
        List<Finding> findings = new ArrayList<>();
        List<String> without = IntStream.range(0, data.people().size())
                .filter(person -> !data.doses().isPresent(person))
                .mapToObj(person -> CsvText.shown(data.people().get(person)))
                .toList();
        if (!without.isEmpty()) {
            findings.add(Finding.of(
                    SurveyFinding.NO_DOSE,
                    Place.ROOT,
                    Map.of(
                            "count",
                            (long) without.size(),
                            "people",
                            without.subList(0, Math.min(NAMED, without.size())))));
        }
        if (IntStream.range(0, data.doses().size())
                .noneMatch(i -> data.doses().isPresent(i) && data.doses().value(i) > 0)) {
            findings.add(Finding.of(SurveyFinding.NO_SESSION, Place.ROOT));
        }
        return findings;
    }

    /** Asks where waves were put in another order than words such as before and after, or their dates, tell. */
    private static void againstNames(List<String> found, List<String> declared, Place place, List<Finding> findings) {
        List<String> present = declared.stream()
                .filter(wave -> found.stream().anyMatch(of -> CsvText.key(of).equals(CsvText.key(wave))))
                .toList();
        Optional<List<String>> told = WaveOrder.of(present);
        if (told.isPresent() && !told.get().equals(present)) {
            findings.add(Finding.of(
                    SurveyFinding.AGAINST_NAMES,
                    place,
                    Map.of("waves", String.join(", ", shown(present)), "told", String.join(", ", shown(told.get())))));
        }
    }

    private static List<String> shown(List<String> names) {
        return names.stream()
                .limit(20)
                .map(name -> name.isEmpty() ? "“”" : CsvText.shown(name))
                .toList();
    }

    /** Warns where fewer than half of the people of a wave are found in the next: ids may be written otherwise. */
    private static void matched(SurveyData data, Place place, List<Finding> findings) {
        List<DataSummary.Matched> matches = DataSummary.matches(data);
        for (DataSummary.Matched match : matches) {
            if (2 * match.both() < match.smaller()) {
                findings.add(Finding.of(
                        SurveyFinding.FEW_MATCHED,
                        place,
                        Map.of(
                                "both",
                                match.both(),
                                "smaller",
                                match.smaller(),
                                "first",
                                match.first(),
                                "second",
                                match.second(),
                                "example",
                                match.onlySecond().isEmpty()
                                        ? "–"
                                        : CsvText.shown(match.onlySecond().get(0)))));
            }
        }
    }

    /** Asks about people of one wave who are likely the same as somebody of the next, whose id is written otherwise. */
    private static void likelyTheSame(SurveyData data, Place place, List<Finding> findings) {
        List<String> pairs = new ArrayList<>();
        long count = 0;
        for (DataSummary.Matched match : DataSummary.matches(data)) {
            Map<String, String> looks = new HashMap<>();
            match.onlyFirst().forEach(id -> looks.putIfAbsent(look(id), id));
            boolean few = match.onlyFirst().size() <= MOST_COMPARED
                    && match.onlySecond().size() <= MOST_COMPARED;
            for (String id : match.onlySecond()) {
                Optional<String> other = Optional.ofNullable(looks.get(look(id)));
                if (other.isEmpty()
                        && few
                        && (WORD.matcher(id).find() || FIGURE.matcher(id).find())) {
                    other = Likeness.nearest(id, match.onlyFirst()).filter(near -> sameFigures(id, near));
                }
                if (other.isPresent()) {
                    count++;
                    pairs.add(CsvText.shown(other.get()) + " – " + CsvText.shown(id));
                }
            }
        }
        if (count > 0) {
            findings.add(Finding.of(
                    SurveyFinding.LIKELY_SAME,
                    place,
                    Map.of("count", count, "pairs", pairs.subList(0, Math.min(NAMED, pairs.size())))));
        }
    }

    /** Asks about ids of one wave that only look alike: one person who answered twice, or two whom nobody tells apart. */
    private static void sameLook(SurveyData data, Place place, List<Finding> findings) {
        if (data.people().size() > MOST_LOOKED_AT) {
            return;
        }
        Map<String, Integer> looks = new HashMap<>();
        Map<Integer, Integer> alike = new HashMap<>();
        for (int person = 0; person < data.people().size(); person++) {
            Integer other = looks.putIfAbsent(look(data.people().get(person)), person);
            if (other != null) {
                alike.put(person, other);
            }
        }
        if (alike.isEmpty()) {
            return;
        }
        Map<Integer, BitSet> waves = new HashMap<>();
        for (int row = 0; row < data.rows(); row++) {
            waves.computeIfAbsent(data.person(row), person -> new BitSet()).set(data.wave(row));
        }
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(alike).forEach((person, other) -> {
            if (waves.getOrDefault(person, new BitSet()).intersects(waves.getOrDefault(other, new BitSet()))) {
                pairs.add(CsvText.shown(data.people().get(other)) + " – "
                        + CsvText.shown(data.people().get(person)));
            }
        });
        if (!pairs.isEmpty()) {
            findings.add(Finding.of(
                    SurveyFinding.SAME_LOOK,
                    place,
                    Map.of("count", (long) pairs.size(), "pairs", pairs.subList(0, Math.min(NAMED, pairs.size())))));
        }
    }

    /** Returns what an id looks like: words of letters in any order, figures as they are kept apart. */
    private static String look(String id) {
        if (FIGURE.matcher(id).find()) {
            return NOT_FIGURES.splitAsStream(id).map(Likeness::look).collect(Collectors.joining(" ", "", " "))
                    + Likeness.look(id);
        }
        return BETWEEN_WORDS.splitAsStream(id).map(Likeness::look).sorted().collect(Collectors.joining());
    }

    private static boolean sameFigures(String one, String other) {
        return one.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""));
    }

    /** Asks about people whose own ratings lie in several groups, or have a group in some waves only. */
    private static void groups(SurveyData data, Place place, List<Finding> findings) {
        int[] first = new int[data.people().size()];
        Arrays.fill(first, -1);
        Map<SurveyFinding, List<Integer>> people = new HashMap<>();
        Map<SurveyFinding, String> examples = new HashMap<>();
        for (int row = 0; row < data.rows(); row++) {
            int person = data.person(row);
            if (data.rater(row) != data.self()) {
                continue;
            }
            if (first[person] < 0) {
                first[person] = data.group(row);
            } else if (first[person] != data.group(row)) {
                String one = data.groups().get(first[person]);
                String other = data.groups().get(data.group(row));
                SurveyFinding code = one.isEmpty() || other.isEmpty()
                        ? SurveyFinding.GROUP_IN_ONE_WAVE
                        : SurveyFinding.GROUP_CHANGED;
                List<Integer> of = people.computeIfAbsent(code, c -> new ArrayList<>());
                if (of.isEmpty() || of.get(of.size() - 1) != person) {
                    of.add(person);
                }
                examples.putIfAbsent(
                        code,
                        CsvText.shown(data.people().get(person)) + ": " + CsvText.shownName(one) + ", "
                                + CsvText.shownName(other));
            }
        }
        people.forEach((code, of) -> findings.add(Finding.of(
                code,
                place,
                Map.of("count", of.stream().distinct().count(), "example", examples.getOrDefault(code, "")))));
    }

    private static long[] counts(SurveyData data, int names, IntUnaryOperator name) {
        long[] counts = new long[names];
        IntStream.range(0, data.rows()).forEach(row -> counts[name.applyAsInt(row)]++);
        return counts;
    }

    /** Asks about rare names that differ from a common one by a slip: in one word of letters, or only in their look. */
    private static void similar(List<String> names, long[] counts, String role, Place place, List<Finding> findings) {
        if (names.size() > MOST_COMPARED) {
            return;
        }
        for (int rare = 0; rare < names.size(); rare++) {
            for (int common = 0; common < names.size(); common++) {
                boolean sameLook = rare != common
                        && !names.get(rare).isEmpty()
                        && Likeness.look(names.get(rare)).equals(Likeness.look(names.get(common)));
                boolean isRare = sameLook
                        ? counts[rare] < counts[common] || (counts[rare] == counts[common] && rare < common)
                        : RARE * counts[rare] <= counts[common];
                if (isRare && (sameLook || isSlip(names.get(rare), names.get(common)))) {
                    findings.add(Finding.of(
                            SurveyFinding.SIMILAR_NAMES,
                            place,
                            Map.of(
                                    "role",
                                    role,
                                    "count",
                                    counts[rare],
                                    "name",
                                    CsvText.shown(names.get(rare)),
                                    "common",
                                    CsvText.shown(names.get(common)))));
                    break;
                }
            }
        }
    }

    private static boolean isSlip(String rare, String common) {
        String[] words = CsvText.plain(rare).split(" ", -1);
        String[] others = CsvText.plain(common).split(" ", -1);
        int slips = 0;
        for (int i = 0; words.length == others.length && i < words.length; i++) {
            if (!words[i].equals(others[i])) {
                slips += WORD.matcher(words[i]).matches()
                                && !words[i].endsWith(others[i])
                                && !others[i].endsWith(words[i])
                                && Likeness.nearest(words[i], List.of(others[i]))
                                        .isPresent()
                        ? 1
                        : 2;
            }
        }
        return slips == 1;
    }
}
