package org.coachingtoolkit.core.competence;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** Who rates a teacher's competence. */
public enum RaterRole implements Labelled {
    /** The teacher. */
    SELF,
    /** The coach-consultant, who talks with the teacher about the rating. */
    COACH,
    /** A colleague, after a mutual visit. */
    COLLEAGUE,
    /** The administration. */
    ADMINISTRATION;

    /**
     * Returns whether ratings of this role are shown only together with those of enough others, see {@link
     * DisclosureRule}. The teacher and the coach know each other's ratings as such.
     */
    public boolean isAnonymous() {
        return this == COLLEAGUE || this == ADMINISTRATION;
    }

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
