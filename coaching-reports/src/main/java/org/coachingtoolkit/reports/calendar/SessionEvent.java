package org.coachingtoolkit.reports.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionMode;
import org.coachingtoolkit.core.session.Venue;

/**
 * What a calendar tells of one session. What was agreed in it, and why it did not take place, is nobody's business there.
 *
 * @param session the session
 * @param zone the zone of its times
 * @param sequence how often its time, place or standing has changed
 * @param agreed whether teacher and coach have agreed to it, or it has taken place
 * @param language the language of the words
 * @param names what the participants are called
 */
record SessionEvent(
        CoachingSession session, ZoneId zone, int sequence, boolean agreed, Language language, Names names) {
    private static final TextCatalogue TEXTS = TextCatalogue.of(SessionCalendar.class);

    /** Writes the properties of the event between its beginning and its end, people aside. */
    void writeTo(ContentLines lines, CalendarMethod method) {
        Optional<Venue> venue = Optional.ofNullable(session.venue());
        Optional<String> link = venue.map(Venue::link).flatMap(SessionEvent::webAddress);
        lines.raw("SEQUENCE", Integer.toString(sequence))
                .time("DTSTART", zone, session.start())
                .time("DTEND", zone, session.end())
                .text("SUMMARY", TEXTS.text(language, "summary", Map.of("topic", session.topic())))
                .text("DESCRIPTION", description());
        venue.map(Venue::place).ifPresent(place -> lines.text("LOCATION", place));
        link.ifPresent(address -> {
            lines.raw("URL", address);
            if (venue.get().mode() == SessionMode.ONLINE) {
                lines.raw("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO", address);
            }
        });
        lines.raw("STATUS", status(method)).raw("TRANSP", session.isActive() ? "OPAQUE" : "TRANSPARENT");
    }

    private String status(CalendarMethod method) {
        if (method == CalendarMethod.CANCEL || !session.isActive()) {
            return "CANCELLED";
        }
        return agreed ? "CONFIRMED" : "TENTATIVE";
    }

    private String description() {
        List<String> parts = new ArrayList<>();
        parts.add(field("coachee", names.of(session.coachee())));
        parts.add(field("coach", names.of(session.coach())));
        parts.add(field("form", session.form().label(language)));
        ProcessStage stage = session.stage();
        if (stage != null) {
            parts.add(field("stage", ((Labelled) stage).label(language)));
        }
        Venue venue = session.venue();
        if (venue != null) {
            Optional.ofNullable(venue.link()).ifPresent(link -> parts.add(field("link", link)));
        }
        return parts.stream().collect(Collectors.joining("\n"));
    }

    private String field(String key, String value) {
        return TEXTS.text(language, "field", Map.of("label", TEXTS.text(language, key), "value", value));
    }

    /** Returns a link as an address of the web; empty if it is none, whatever else it may be. */
    private static Optional<String> webAddress(String link) {
        try {
            URI uri = new URI(link.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
