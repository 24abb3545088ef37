package org.coachingtoolkit.core.schedule;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What becomes of a session of a series that falls on a day on which the institution does not work. */
public enum OffDayRule implements Labelled {
    /** It falls away, and the series is one session shorter. */
    DROP,
    /** It is put off to the next school day, unless the series' next regular day comes first: then it falls away. */
    POSTPONE,
    /** It falls away, and the series goes on for one regular day longer. */
    APPEND;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
