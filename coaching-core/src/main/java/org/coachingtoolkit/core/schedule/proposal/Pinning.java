package org.coachingtoolkit.core.schedule.proposal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** Which sessions a proposal leaves where they are. */
public enum Pinning implements Labelled {
    /** What has taken place or was missed, and every session to which both sides have agreed (clause IV.5). */
    AGREED,
    /**
     * What has taken place or was missed: the schedule is repaired after something has changed, and agreed sessions may
     * be moved, as few of them as possible. Both sides would have to agree anew.
     */
    PAST;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
