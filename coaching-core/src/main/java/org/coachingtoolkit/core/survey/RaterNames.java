package org.coachingtoolkit.core.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.RaterRole;

/** Which role a name in the column of raters stands for. */
final class RaterNames {
    private static final Set<String> SELF =
            Set.of("self", "teacher", "педагог", "самооценка", "самооцінка", "я", "сам");

    private RaterNames() {}

    /** Returns the index of the rater who is the person rated; the first one if there is none, or 0 without raters. */
    static int self(List<String> raters) {
        for (int i = 0; i < raters.size(); i++) {
            if (SELF.contains(CsvText.plain(raters.get(i)))) {
                return i;
            }
        }
        return 0;
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
        return SELF.contains(plain) ? Optional.of(RaterRole.SELF) : Optional.empty();
    }
}
