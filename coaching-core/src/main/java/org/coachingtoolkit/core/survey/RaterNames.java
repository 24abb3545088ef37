package org.coachingtoolkit.core.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.RaterRole;

/** Which role a name in the column of raters stands for. */
final class RaterNames {
    private static final Set<String> SELF = Set.of(
            "self",
            "me",
            "myself",
            "i",
            "own",
            "teacher",
            "self-assessment",
            "self-rating",
            "self-report",
            "педагог",
            "самооценка",
            "самооцінка",
            "учитель",
            "вчитель",
            "воспитатель",
            "вихователь",
            "я",
            "сам",
            "сама");

    private RaterNames() {}

    /** Returns the indices of the raters whose names say that they are the people rated. */
    static List<Integer> known(List<String> raters) {
        return IntStream.range(0, raters.size())
                .filter(i -> isSelf(CsvText.plain(raters.get(i))))
                .boxed()
                .toList();
    }

    private static boolean isSelf(String plain) {
        return SELF.contains(plain)
                || Arrays.stream(Language.values())
                        .anyMatch(language -> RaterRole.SELF.label(language).equals(plain));
    }

    /** Returns the role that a name stands for, in any of the languages, whatever its number; empty if it is none. */
    static Optional<RaterRole> role(String rater) {
        String plain = CsvText.plain(rater).replaceFirst("[\\s_.-]*\\d+$", "");
        for (RaterRole role : RaterRole.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(plain)) {
                return Optional.of(role);
            }
            for (Language language : Language.values()) {
                if (role.label(language).equals(plain)) {
                    return Optional.of(role);
                }
            }
        }
        return isSelf(plain) ? Optional.of(RaterRole.SELF) : Optional.empty();
    }
}
