package org.coachingtoolkit.core.records;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What closes a case file and so sets its term going. */
public enum RetentionTrigger implements Labelled {
    /** The last document of the file: a school-year file closes with its year. */
    COMPLETION,
    /** A new edition that takes its place: the Regulation itself is kept for as long as it is in force. */
    REPLACEMENT;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
