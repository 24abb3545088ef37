package org.coachingtoolkit.core.development;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** The stages of a self-education programme, in their order. */
public enum SelfEducationStage implements Labelled {
    /** Finding out difficulties and choosing the subject. */
    DIAGNOSTIC,
    /** Setting aims and planning. */
    PROGNOSTIC,
    /** Trying out in daily work. */
    PRACTICAL,
    /** Summing up. */
    GENERALISING,
    /** Passing on to colleagues. */
    INTRODUCING;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
