package org.coachingtoolkit.core.competence;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What an item is answered about. A needs questionnaire asks two: how difficult, and how important. */
public enum Facet implements Labelled {
    /** How far the teacher masters it. */
    LEVEL,
    /** How difficult the teacher finds it; the highest answer stands for the lowest mastery. */
    DIFFICULTY,
    /** How important it is for the teacher's work. */
    IMPORTANCE;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
