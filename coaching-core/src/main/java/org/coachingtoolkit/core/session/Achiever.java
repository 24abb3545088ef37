package org.coachingtoolkit.core.session;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** Whose result it is: clause IV.6 names teachers and pupils. */
public enum Achiever implements Labelled {
    /** The teacher's own. */
    TEACHER,
    /** The pupils' whom the teacher prepared. */
    PUPILS;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
