package org.coachingtoolkit.core.session;

import org.coachingtoolkit.core.common.Labelled;

/**
 * In which form a session is held: one that clause IV.3 names, or another, since the clause leaves the list open.
 *
 * <p>The main form is {@link RegulationForm#COACH_CONSULTING}; every other one may be used on condition that questions
 * replace ready recommendations.
 */
public sealed interface SessionForm extends Labelled permits RegulationForm, OtherForm {
    /** Returns a form that the Regulation does not name. */
    static SessionForm other(String name) {
        return new OtherForm(name);
    }

    /** Returns whether this is the main form, coach-consulting. */
    default boolean isMain() {
        return this == RegulationForm.COACH_CONSULTING;
    }
}
