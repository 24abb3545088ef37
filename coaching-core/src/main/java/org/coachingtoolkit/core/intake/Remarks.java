package org.coachingtoolkit.core.intake;

import java.util.Map;
import org.coachingtoolkit.core.finding.Place;

/** What a list remarks about a person: who has left or is on leave, and what nobody but its author understands. */
final class Remarks {
    private final Reading reading;

    Remarks(Reading reading) {
        this.reading = reading;
    }

    /** Writes what is remarked behind a name, and asks what it means. */
    void put(Map<String, Object> values, String remark, Place place, String who) {
        if (!remark.isEmpty()) {
            values.put("status", remark);
            if (!state(values, remark, place, who)) {
                reading.ask(IntakeFinding.NAME_REMARK, place, "text", remark, "who", who);
            }
        }
    }

    /** Asks about a text that says that somebody has left or is on leave; returns whether it does. */
    boolean state(Map<String, Object> values, String text, Place place, String who) {
        if (Vocabulary.WORDS.has("left", text)) {
            values.put("left", true);
            reading.ask(IntakeFinding.LEFT_STAFF, place, "text", text, "who", who);
            return true;
        }
        if (Vocabulary.WORDS.has("leave", text)) {
            reading.ask(IntakeFinding.ON_LEAVE, place, "text", text, "who", who);
            return true;
        }
        return false;
    }
}
