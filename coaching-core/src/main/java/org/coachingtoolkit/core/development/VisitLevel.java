package org.coachingtoolkit.core.development;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** How far a criterion of a mutual visit is met. */
public enum VisitLevel implements Labelled {
    /** It is met. */
    YES,
    /** It is met in part. */
    PARTLY,
    /** It is not met. */
    NO;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
