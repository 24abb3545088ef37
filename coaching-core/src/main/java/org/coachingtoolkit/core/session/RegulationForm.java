package org.coachingtoolkit.core.session;

import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** The forms of work that clause IV.3 names. */
public enum RegulationForm implements SessionForm {
    /** Coach-consulting (коучинг-консалтинг), the main form. */
    COACH_CONSULTING,
    /** Open space technology. */
    OPEN_SPACE,
    /** Seminar with practice (семинар-практикум). */
    SEMINAR_WORKSHOP,
    /** Training. */
    TRAINING,
    /** Business game. */
    BUSINESS_GAME,
    /** Master class. */
    MASTER_CLASS,
    /** Methodical exhibition. */
    METHODICAL_EXHIBITION;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
