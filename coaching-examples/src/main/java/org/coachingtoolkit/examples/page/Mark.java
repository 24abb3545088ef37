package org.coachingtoolkit.examples.page;

import java.util.Locale;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;

/** Signs and names of style for terms: what colour tells, a sign tells too. */
final class Mark {
    private Mark() {}

    /** Returns the name of style of a term. */
    static String of(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What became of a session, as a day shows it: one that has passed without being marked is not one to come. */
    static State of(View view, CoachingSession session) {
        return session.isUnmarked(view.day()) ? unmarked(view) : of(view, session.status());
    }

    /** Returns how a status is shown. */
    static State of(View view, SessionStatus status) {
        return new State(of(status), sign(status), status.label(view.language()));
    }

    /** Returns how a session is shown whose day has passed without a mark. */
    static State unmarked(View view) {
        return new State("unmarked", "?", view.text("session.unmarked"));
    }

    /**
     * What became of a session.
     *
     * @param style its name of style
     * @param sign its sign
     * @param words its words
     */
    record State(String style, String sign, String words) {
        @Override
        public String toString() {
            return sign + " " + words;
        }
    }

    /** Returns the sign of a status. */
    private static String sign(SessionStatus status) {
        return switch (status) {
            case PLANNED -> "○";
            case HELD -> "✓";
            case MISSED -> "✗";
            case MOVED -> "→";
            case CANCELLED -> "–";
        };
    }
}
