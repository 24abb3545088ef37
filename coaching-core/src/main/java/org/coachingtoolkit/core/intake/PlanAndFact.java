package org.coachingtoolkit.core.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;

/** What became of a session that was planned: its status, the day to which it was moved or on which it was held. */
final class PlanAndFact {
    private static final Set<String> FAILED = Set.of("CANCELLED", "MISSED", "MOVED");

    private final Reading reading;
    /** Where sessions stand that were moved, by their new days and topics. */
    private final Map<String, Place> moved = new HashMap<>();

    PlanAndFact(Reading reading) {
        this.reading = reading;
    }

    /** Returns whether a mark says that a session was held: +, a tick, a cross. */
    static boolean isHeld(String mark) {
        return mark.matches("[+✓✔√vVхХxX]+");
    }

    /** Writes the status, and the day to which a session was moved. */
    void put(Map<String, Object> values, ListRow entry) {
        if (SessionPeople.areVisits(entry.header()) && !entry.has("status")) {
            return;
        }
        String from = entry.has("status") || !isStatus(entry) ? "status" : "note";
        String text = entry.text(from);
        if (text.isEmpty() && entry.has("heldon")) {
            heldOn(values, entry);
            return;
        }
        Place place = entry.place(from);
        String status = status(entry, text, place);
        if (status.equals("MOVED") || entry.has("moved")) {
            String to = movedTo(values, entry, text, place);
            if (!to.isEmpty()) {
                status = "MOVED";
                values.put("movedTo", to);
                moved.put(key(to, values), place);
            } else if (status.equals("MOVED")) {
                reading.ask(IntakeFinding.MOVED_WHERE, place, "text", text);
            }
        }
        List<Days.Day> said = status.equals("HELD") ? reading.days(text) : List.of();
        if (said.size() == 1 && values.containsKey("date") && !said.get(0).iso().equals(values.get("date"))) {
            values.put("movedTo", said.get(0).iso());
            reading.ask(
                    IntakeFinding.HELD_ANOTHER_DAY, place, "text", said.get(0).iso(), "day", values.get("date"));
            status = "MOVED";
        }
        if (status.equals("HELD") && entry.has("heldon") && isElsewhere(values, entry)) {
            heldOn(values, entry);
            return;
        }
        Reading.put(values, "status", status);
    }

    /** The status that a text or mark says: planned where nothing is said; empty where it is not understood. */
    private String status(ListRow entry, String text, Place place) {
        if (text.isEmpty()) {
            return "PLANNED";
        }
        if (isHeld(text)) {
            if (reading.isFirst("plus")) {
                reading.ask(
                        IntakeFinding.MARK_PLUS,
                        place,
                        "text",
                        text,
                        "row",
                        entry.has("number") ? entry.text("number") : Integer.toString(entry.number()));
            }
            return "HELD";
        }
        if (Words.isNone(text)) {
            reading.ask(IntakeFinding.STATUS_UNKNOWN, place, "text", text);
            return "";
        }
        Optional<String> meant = meant(text);
        boolean dated = entry.cell("status").date().isPresent()
                || (reading.days(text).size() == 1
                        && Vocabulary.WORDS.meaning("status.", text).isEmpty());
        if (meant.isEmpty() && !dated) {
            reading.ask(IntakeFinding.STATUS_UNKNOWN, place, "text", text);
        }
        if (Vocabulary.WORDS.has("placeholder", text) || Words.plain(text).equals("hold")) {
            reading.ask(IntakeFinding.STATUS_PROVISIONAL, place, "text", text);
        }
        return meant.orElse(dated ? "HELD" : "");
    }

    /** Returns the status that words say; empty where they say none, deny one, or say it with a doubt. */
    static Optional<String> meant(String text) {
        Optional<Vocabulary.Meaning> said = Vocabulary.WORDS.meaning("status.", text);
        boolean denied = said.filter(status -> isDenied(status, text)).isPresent();
        if (said.isEmpty() || denied || text.contains("?")) {
            return Optional.empty();
        }
        String status = said.get().name();
        // not held and moved to another day is moved
        boolean moved = FAILED.contains(status) && Vocabulary.WORDS.has("status.MOVED", text);
        return Optional.of(moved ? "MOVED" : status);
    }

    private static boolean isDenied(Vocabulary.Meaning status, String text) {
        if (!FAILED.contains(status.name())) {
            return Vocabulary.WORDS.has("negation", text)
                    || (status.name().equals("HELD") && Vocabulary.WORDS.has("doubt", text));
        }
        List<String> words = Words.of(text);
        // what failed is told with a negation, and denied by one more: not cancelled
        return Vocabulary.WORDS.has("negation", words.get(0))
                && Vocabulary.WORDS
                        .meaning("status.", String.join(" ", words.subList(1, words.size())))
                        .filter(rest -> rest.name().equals(status.name()) && rest.strength() >= status.strength())
                        .isPresent();
    }

    /** The day to which a session was moved, by a column of its own or by the text that says it; empty if neither does. */
    private String movedTo(Map<String, Object> values, ListRow entry, String text, Place place) {
        Optional<LocalDate> cell = entry.cell("moved").date();
        if (cell.isPresent()) {
            return cell.get().toString();
        }
        String moved = entry.text("moved");
        List<Days.Day> days = reading.days(moved.isEmpty() ? text : moved);
        if (days.isEmpty()) {
            return "";
        }
        Days.Day day = days.get(0);
        String other = day.other();
        if (other == null) {
            return day.iso();
        }
        String iso = laterOf(day, String.valueOf(values.get("date")));
        reading.askOrder(place, text, iso, iso.equals(day.iso()) ? other : day.iso(), "");
        return iso;
    }

    /**
     * Returns whether a note says with its first words what became of a session: that it did not take place, or with hardly
     * any other word that it did.
     */
    private static boolean isStatus(ListRow entry) {
        List<String> words = Words.of(entry.text("note"));
        return Vocabulary.WORDS
                .meaning("status.", String.join(" ", words.subList(0, Math.min(2, words.size()))))
                .filter(status -> status.strength() > 4
                        && (FAILED.contains(status.name())
                                || (status.name().equals("HELD") && words.size() <= 3 && !entry.has("heldon"))))
                .isPresent();
    }

    /** Whether a session was held on another day than that on which it was planned. */
    private boolean isElsewhere(Map<String, Object> values, ListRow entry) {
        List<Days.Day> days = reading.days(entry.cell("heldon"));
        return days.size() == 1
                && values.containsKey("date")
                && !days.get(0).iso().equals(values.get("date"));
    }

    /** A register with what was planned and what was done: a day on which it was held says that it was. */
    private void heldOn(Map<String, Object> values, ListRow entry) {
        Cell cell = entry.cell("heldon");
        String text = Words.tidy(cell.text());
        List<Days.Day> days = reading.days(cell);
        String iso = days.size() == 1 ? days.get(0).iso() : "";
        Place place = entry.place("heldon");
        String status = "PLANNED";
        if (!iso.isEmpty() && values.containsKey("date") && !iso.equals(values.get("date"))) {
            status = "MOVED";
            values.put("movedTo", iso);
            reading.ask(IntakeFinding.HELD_ANOTHER_DAY, place, "text", iso, "day", values.get("date"));
        } else if (!iso.isEmpty() || text.matches("[+✓✔√]+")) {
            status = "HELD";
        } else if (!Words.isNone(text)) {
            status = meant(text).orElse("");
            reading.ask(IntakeFinding.STATUS_UNKNOWN, place, "text", text);
        }
        Reading.put(values, "status", status);
    }

    /** Of the two readings of a day the nearer one that does not lie before the day from which it was moved. */
    private static String laterOf(Days.Day day, String from) {
        String other = String.valueOf(day.other());
        boolean fits = day.iso().compareTo(from) >= 0;
        boolean otherFits = other.compareTo(from) >= 0;
        return otherFits && (!fits || other.compareTo(day.iso()) < 0) ? other : day.iso();
    }

    /** Asks about a session that stands on the day to which another of its topic was moved. */
    void askTwice(Fact session) {
        Place from = moved.get(key(String.valueOf(session.values().get("date")), session.values()));
        if (from != null && from.line() != session.place().line()) {
            reading.ask(
                    IntakeFinding.MOVED_TWICE_LISTED,
                    session.place(),
                    "text",
                    String.valueOf(session.values().get("topic")),
                    "row",
                    from.line());
        }
    }

    private static String key(String day, Map<String, Object> values) {
        return day + Words.plain(String.valueOf(values.get("topic")));
    }
}
