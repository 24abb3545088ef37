package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** How far a contest, a conference or another event reaches. */
public enum EventLevel implements Labelled {
    /** The institution itself. */
    INSTITUTION,
    /** The town or district. */
    MUNICIPAL,
    /** The region. */
    REGIONAL,
    /** The whole country. */
    NATIONAL,
    /** Several countries. */
    INTERNATIONAL;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
