package org.coachingtoolkit.core.development;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What an attestation has changed. */
public enum AttestationResult implements Labelled {
    /** A category where there was none on record. */
    AWARDED,
    /** The same category again. */
    CONFIRMED,
    /** A higher category. */
    RAISED,
    /** A lower category. */
    LOWERED;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
