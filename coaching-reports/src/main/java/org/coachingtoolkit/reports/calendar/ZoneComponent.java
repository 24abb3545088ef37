package org.coachingtoolkit.reports.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * The VTIMEZONE of a zone: what its clocks show in the period that is used, change by change, from Java's own rules. No
 * change is invented for years that have none.
 */
final class ZoneComponent {
    private final ZoneId zone;
    private final LocalDateTime first;
    private final LocalDateTime last;

    ZoneComponent(ZoneId zone, LocalDateTime first, LocalDateTime last) {
        this.zone = zone;
        this.first = first;
        this.last = last;
    }

    void writeTo(ContentLines lines) {
        ZoneRules rules = zone.getRules();
        // a day more on both sides, so that every offset on the way to UTC lies inside
        Instant from = standardTime(rules, first.minusDays(1).toInstant(ZoneOffset.UTC));
        Instant to = last.plusDays(1).toInstant(ZoneOffset.UTC);
        lines.begin("VTIMEZONE").text("TZID", zone.getId());
        ZoneOffset before = rules.getOffset(from);
        observance(lines, rules, from, LocalDateTime.ofInstant(from, before), before, before);
        for (ZoneOffsetTransition change = rules.nextTransition(from);
                change != null && change.getInstant().isBefore(to);
                change = rules.nextTransition(change.getInstant())) {
            observance(
                    lines,
                    rules,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
        }
        lines.end("VTIMEZONE");
    }

    /** Goes back to standard time, since some readers cannot tell summer time from nothing else. */
    private static Instant standardTime(ZoneRules rules, Instant at) {
        ZoneOffsetTransition change = rules.isDaylightSavings(at) ? rules.previousTransition(at) : null;
        return change == null ? at : change.getInstant().minus(Duration.ofDays(1));
    }

    private static void observance(
            ContentLines lines, ZoneRules rules, Instant at, LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
        String component = rules.isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
        lines.begin(component)
                .clock("DTSTART", onset)
                .raw("TZOFFSETFROM", offset(from))
                .raw("TZOFFSETTO", offset(to))
                .end(component);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String minutes = String.format(Locale.ROOT, "%s%02d%02d", sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
