package org.coachingtoolkit.core.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.CellKind;

/** Addresses and telephone numbers of teachers. */
final class Contacts {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+\\.\\w+");

    private final Reading reading;

    Contacts(Reading reading) {
        this.reading = reading;
    }

    /** Writes them, and asks about numbers that a program of tables has damaged. */
    void put(Map<String, Object> values, ListRow entry, String who) {
        Matcher email = EMAIL.matcher(entry.value("email"));
        if (email.find()) {
            values.put("email", email.group());
        }
        String phone = entry.value("phone");
        if (phone.isEmpty()) {
            return;
        }
        Place place = entry.place("phone");
        if (phone.matches(".*\\d[.,]?\\d*[EЕeе]\\+\\d+.*")) {
            reading.ask(IntakeFinding.NUMBER_DAMAGED, place, "text", phone, "who", who);
            return;
        }
        if (entry.table().cell(entry.number(), entry.header().column("phone")).kind() == CellKind.NUMBER
                && reading.language == Language.EN
                && reading.isFirst("phone")) {
            reading.ask(
                    IntakeFinding.PHONE_LOST_ZERO,
                    place,
                    "text",
                    phone,
                    "heading",
                    entry.header().title("phone"));
        }
        values.put("phone", phone);
    }
}
