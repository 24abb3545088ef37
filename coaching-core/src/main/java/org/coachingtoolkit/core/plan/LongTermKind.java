package org.coachingtoolkit.core.plan;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What a long-term plan foresees for a teacher. */
public enum LongTermKind implements Labelled {
    /** A course of retraining. */
    COURSE,
    /** An attestation that falls due. */
    ATTESTATION,
    /** Work by the self-education programme. */
    SELF_EDUCATION,
    /** A presentation of its results. */
    PRESENTATION,
    /** A goal that is to be reached. */
    GOAL;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
