package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** How a goal meets one criterion, from the least to the most. */
public enum Verdict implements Labelled {
    /** Neither wording nor fields tell. */
    UNKNOWN,
    /** There is nothing of it. */
    MISSING,
    /** There is something of it that leaves the main thing open, or that contradicts itself. */
    WEAK,
    /** It is there. */
    MET;

    /** Returns the higher of two verdicts. */
    Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
