package org.coachingtoolkit.core.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one order of groups and raters, by which differences have their sign: the first minus the second, whatever the rows of
 * the file do. Groups that were not coached come last, the person rated first; all others by name, numbers as numbers.
 */
final class NameOrder {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Comparator<String> BY_NAME = Comparator.comparing(NameOrder::sorted);

    private NameOrder() {}

    static List<String> groups(List<String> groups) {
        return groups.stream()
                .sorted(Comparator.comparing(String::isEmpty)
                        .thenComparing(ControlNames::isControl)
                        .thenComparing(BY_NAME))
                .toList();
    }

    static List<String> raters(List<String> raters, int self) {
        return Stream.concat(
                        Stream.of(raters.get(self)),
                        raters.stream()
                                .filter(rater -> !rater.equals(raters.get(self)))
                                .sorted(BY_NAME))
                .toList();
    }

    static List<String> byName(Collection<String> names) {
        return names.stream().sorted(BY_NAME).toList();
    }

    private static String sorted(String name) {
        return NUMBER.matcher(CsvText.plain(name))
                .replaceAll(number -> String.format(java.util.Locale.ROOT, "%09d", Integer.valueOf(number.group())));
    }
}
