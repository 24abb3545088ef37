package org.coachingtoolkit.core.programme;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.records.RetentionPolicy;

/** A number that the Regulation leaves open or names, and that an institution may replace by its own. */
public enum RuleParameter implements Labelled {
    /** From how many years on professional experience is long (clause I.3); 0 to 80. */
    EXPERIENCE_YEARS(5, 0, 80),
    /** By how many per cent the distance of sessions may differ from the agreed one (clause IV.2); 0 to 1,000. */
    FREQUENCY_TOLERANCE_PERCENT(50, 0, 1000),
    /** What share of sessions, in per cent, the main form has at least (clause IV.3); 0 to 100. */
    MAIN_FORM_PERCENT(50, 0, 100),
    /** After how many days without movement an action item has stalled; 1 to 366. */
    STALLED_DAYS(30, 1, 366),
    /** How many years documents are kept at least (clause V.1); 1 to 100. */
    RETENTION_YEARS(RetentionPolicy.REGULATION_YEARS, 1, 100);

    private final int standard;
    private final int least;
    private final int most;

    RuleParameter(int standard, int least, int most) {
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    /** Returns the value that holds unless the institution replaces it. */
    public int standard() {
        return standard;
    }

    /** Returns the least value that it may be given. */
    public int least() {
        return least;
    }

    /** Returns the greatest value that it may be given. */
    public int most() {
        return most;
    }

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }

    /**
     * Returns a value that the parameter may have.
     *
     * @throws IllegalArgumentException if the value is out of the parameter's range
     */
    public int require(int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name() + " must be " + least + " to " + most + ": " + value);
        }
        return value;
    }
}
