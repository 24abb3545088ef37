package org.coachingtoolkit.core.finding;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** How much a finding matters, the gravest first. */
public enum Severity implements Labelled {
    /** Against the Regulation, or not usable: the documents should not be signed as they are. */
    ERROR,
    /** Probably not meant, or a gap that the Regulation leaves room for. */
    WARNING,
    /** Worth a thought. */
    ADVICE;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
