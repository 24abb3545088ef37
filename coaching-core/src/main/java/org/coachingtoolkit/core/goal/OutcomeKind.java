package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What the work of coaching sessions can result in (clause IV.6). */
public enum OutcomeKind implements Labelled {
    /** Attestation of the teacher. */
    ATTESTATION,
    /** Victory or participation in a professional contest, of the teacher or of pupils. */
    CONTEST,
    /** Defence of a creative development before a methodical association or council. */
    DEFENCE,
    /** A review of the author's own development. */
    PEER_REVIEW,
    /** A publication. */
    PUBLICATION,
    /** Another result: the clause leaves the list open. */
    OTHER;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
