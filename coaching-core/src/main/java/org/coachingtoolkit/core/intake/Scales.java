package org.coachingtoolkit.core.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The usual scales of words in three languages, from little to much, from a list that is data ({@code scales.txt}). */
final class Scales {
    private static final List<Map<String, Integer>> ALL = load();

    private Scales() {}

    private static List<Map<String, Integer>> load() {
        List<Map<String, Integer>> scales = new ArrayList<>();
        try (InputStream in = Scales.class.getResourceAsStream("scales.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource must be there: scales.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    Map<String, Integer> scale = new LinkedHashMap<>();
                    String[] levels = line.split("<", -1);
                    for (int i = 0; i < levels.length; i++) {
                        for (String label : levels[i].split("\\|", -1)) {
                            scale.put(Words.plain(label), i + 1);
                        }
                    }
                    scales.add(scale);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(scales);
    }

    /** Returns the level of each label, from 1, by the first scale that has all of them. */
    static Optional<Map<String, Integer>> of(Set<String> labels) {
        return labels.isEmpty()
                ? Optional.empty()
                : ALL.stream()
                        .filter(scale -> scale.keySet().containsAll(labels))
                        .findFirst();
    }

    /** Returns the level of each label by the scale that has the most answers, four of five and three levels of it at least. */
    static Optional<Map<String, Integer>> ofMost(List<String> labels) {
        Map<String, Integer> best = Map.of();
        long most = 0;
        for (Map<String, Integer> scale : ALL) {
            long known = labels.stream().filter(scale::containsKey).count();
            long levels = labels.stream()
                    .flatMap(label -> Optional.ofNullable(scale.get(label)).stream())
                    .distinct()
                    .count();
            if (known > most && levels >= 3 && known * 5 >= labels.size() * 4L) {
                best = scale;
                most = known;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
