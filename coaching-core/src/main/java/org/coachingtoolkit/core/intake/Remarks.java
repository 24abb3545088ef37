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

    /** Asks about columns that say of each person whether they have left, or are on leave, and when. */
    void flags(Map<String, Object> values, ListRow entry, String state, String who) {
        for (int column : entry.header().all(state)) {
            String text = Words.tidy(entry.table().cell(entry.number(), column).text());
            if (isYes(text)) {
                String said = entry.header().titles().getOrDefault(column, "") + ": " + text;
                values.put("status", said);
                boolean left = state.equals("left");
                if (left) {
                    values.put("left", true);
                }
                reading.ask(
                        left ? IntakeFinding.LEFT_STAFF : IntakeFinding.ON_LEAVE,
                        entry.place(column),
                        "text",
                        said,
                        "who",
                        who);
            }
        }
    }

    /** Returns whether a text says that somebody has left or is on leave. */
    static boolean isState(String text) {
        return Vocabulary.WORDS.has("left", text) || Vocabulary.WORDS.has("leave", text);
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

    /** Whether the cell of a question is answered with yes, or with when. */
    private static boolean isYes(String text) {
        return !Words.isNone(text) && !Words.tidy(text).matches("(?iu)n|no|false|0|нет|ні|-");
    }
}
