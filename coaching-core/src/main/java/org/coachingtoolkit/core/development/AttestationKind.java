package org.coachingtoolkit.core.development;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What an attestation is about. */
public enum AttestationKind implements Labelled {
    /** Whether the teacher is suited to the post held. */
    POSITION_CONFORMITY,
    /** A qualification category. */
    CATEGORY;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
