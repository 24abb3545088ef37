package org.coachingtoolkit.core.people;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What kind of institution coaches its teachers. */
public enum InstitutionKind implements Labelled {
    /** Preschool (детский сад, ДОУ). */
    KINDERGARTEN,
    /** General school. */
    SCHOOL,
    /** Another place of education: a college, a centre of extracurricular work. */
    OTHER;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
