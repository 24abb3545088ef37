package org.coachingtoolkit.core.development;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.goal.EventLevel;

/** A form of methodical work with teachers. */
public enum MethodicalForm implements Labelled {
    /** A round table. */
    ROUND_TABLE,
    /** A seminar. */
    SEMINAR,
    /** A workshop. */
    WORKSHOP,
    /** A master class. */
    MASTER_CLASS,
    /** A discussion. */
    DISCUSSION,
    /** A training. */
    TRAINING,
    /** A business game. */
    BUSINESS_GAME,
    /** An auction of teaching ideas. */
    IDEAS_AUCTION,
    /** A webinar. */
    WEBINAR,
    /** A contest of professional mastery, of some {@link EventLevel}. */
    CONTEST,
    /** A project. */
    PROJECT,
    /** A publication. */
    PUBLICATION,
    /** A conference. */
    CONFERENCE,
    /** An open lesson or another event that colleagues watch. */
    OPEN_EVENT,
    /** A talk before the pedagogical council. */
    COUNCIL_TALK,
    /** A consultation for colleagues. */
    CONSULTATION;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
