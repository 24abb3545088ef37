package org.coachingtoolkit.core.intake;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What a file of a school is. */
public enum IntakeKind implements Labelled {
    /** A list of teachers. */
    STAFF,
    /** Hours that are taken by lessons. */
    TIMETABLE,
    /** Events of a calendar. */
    CALENDAR,
    /** Terms and holidays. */
    TERMS,
    /** A schedule or register of sessions or visits. */
    SESSIONS,
    /** Answers of a form. */
    ANSWERS,
    /** A set of OneRoster files: teachers and terms. */
    ONEROSTER;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
