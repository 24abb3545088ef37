package org.coachingtoolkit.examples.page;

import java.util.Locale;
import org.coachingtoolkit.core.session.SessionStatus;

/** Signs and names of style for terms: what colour tells, a sign tells too. */
final class Mark {
    private Mark() {}

    /** Returns the name of style of a term. */
    static String of(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the sign of a status. */
    static String sign(SessionStatus status) {
        return switch (status) {
            case PLANNED -> "○";
            case HELD -> "✓";
            case MISSED -> "✗";
            case MOVED -> "→";
            case CANCELLED -> "–";
        };
    }
}
