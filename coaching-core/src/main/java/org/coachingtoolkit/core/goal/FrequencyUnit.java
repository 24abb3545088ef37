package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** The span over which the frequency of sessions is agreed (clause IV.2). */
public enum FrequencyUnit implements Labelled {
    /** Seven days. */
    WEEK(7),
    /** Fourteen days. */
    TWO_WEEKS(14),
    /** A calendar month, counted as 30 days. */
    MONTH(30),
    /** A quarter of a year, counted as 91 days. */
    QUARTER(91);

    private final int days;

    FrequencyUnit(int days) {
        this.days = days;
    }

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }

    /** Returns the length in days. */
    public int days() {
        return days;
    }
}
