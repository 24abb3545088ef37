package org.coachingtoolkit.core.survey;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What a result is about; a report has one sheet for each. */
public enum Section implements Labelled {
    /** How high the scores of the competences are. */
    SCORES,
    /** What each item does. */
    ITEMS,
    /** What is missing, where and together with what. */
    MISSING,
    /** How consistent the items of a competence are. */
    RELIABILITY,
    /** What changed between waves. */
    CHANGE,
    /** Whether it helped: groups beside each other, all waves, the target, who left. */
    EFFECT,
    /** How far raters agree. */
    AGREEMENT,
    /** How groups differ. */
    GROUPS,
    /** How competences go together. */
    CORRELATIONS,
    /** Where importance or target and mastery lie apart. */
    NEEDS;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
