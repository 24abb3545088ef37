package org.coachingtoolkit.core.schedule;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What the schedule is part of (clause IV.4). */
public enum ScheduleAttachment implements Labelled {
    /** A part of the annual plan. */
    ANNUAL_PLAN,
    /** An annex to the Programme of raising the professional mastery of teachers. */
    MASTERY_PROGRAMME;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
