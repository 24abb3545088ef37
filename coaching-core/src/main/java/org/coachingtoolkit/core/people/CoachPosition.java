package org.coachingtoolkit.core.people;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** The five positions from which one may coach (clause I.3). */
public enum CoachPosition implements Labelled {
    /** Deputy director for teaching and upbringing (заместитель директора по УВР). */
    DEPUTY_DIRECTOR,
    /** Senior educator of a kindergarten (старший воспитатель). */
    SENIOR_EDUCATOR,
    /** Head of the school methodical association (руководитель ШМО). */
    SMO_HEAD,
    /** Specialist invited from outside. */
    INVITED_SPECIALIST,
    /** Experienced teacher of the same institution. */
    EXPERIENCED_TEACHER;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
