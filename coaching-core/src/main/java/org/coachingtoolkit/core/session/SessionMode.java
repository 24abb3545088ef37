package org.coachingtoolkit.core.session;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** Where the participants meet. */
public enum SessionMode implements Labelled {
    /** In one room. */
    IN_PERSON,
    /** By a video or audio connection. */
    ONLINE;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
