package org.coachingtoolkit.core.survey;

import java.util.List;

/** Names of groups that were not coached, which stand second where groups are compared: coached minus not coached. */
final class ControlNames {
    private static final List<String> BEGINNINGS = List.of(
            "control",
            "ctrl",
            "comparison",
            "not coached",
            "uncoached",
            "no coaching",
            "without",
            "waitlist",
            "no",
            "0",
            "нет",
            "контрол",
            "сравнен",
            "без ",
            "not ",
            "none",
            "не коуч",
            "ні",
            "порівнян");

    private ControlNames() {}

    static boolean isControl(String group) {
        String plain = CsvText.plain(group);
        return BEGINNINGS.stream()
                .anyMatch(beginning -> beginning.length() < 4 ? plain.equals(beginning) : plain.startsWith(beginning));
    }
}
