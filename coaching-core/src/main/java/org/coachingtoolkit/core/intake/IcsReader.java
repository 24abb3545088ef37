package org.coachingtoolkit.core.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/** Calendars as iCalendar writes them (RFC 5545): events of a school year, or holidays. */
final class IcsReader {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int MOST_EVENTS = 20_000;
    private static final int MOST_OCCURRENCES = 2_000;
    private static final Map<String, String> WINDOWS = Map.ofEntries(
            Map.entry("FLE Standard Time", "Europe/Kyiv"),
            Map.entry("Russian Standard Time", "Europe/Moscow"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("W. Europe Standard Time", "Europe/Berlin"),
            Map.entry("Central European Standard Time", "Europe/Warsaw"),
            Map.entry("Central Europe Standard Time", "Europe/Budapest"),
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("E. Europe Standard Time", "Europe/Chisinau"),
            Map.entry("GTB Standard Time", "Europe/Bucharest"),
            Map.entry("Belarus Standard Time", "Europe/Minsk"),
            Map.entry("Kaliningrad Standard Time", "Europe/Kaliningrad"),
            Map.entry("Ekaterinburg Standard Time", "Asia/Yekaterinburg"),
            Map.entry("Samara Standard Time", "Europe/Samara"),
            Map.entry("N. Central Asia Standard Time", "Asia/Novosibirsk"),
            Map.entry("Central Asia Standard Time", "Asia/Almaty"),
            Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("Central Standard Time", "America/Chicago"),
            Map.entry("Mountain Standard Time", "America/Denver"),
            Map.entry("Pacific Standard Time", "America/Los_Angeles"));

    /** A property with its parameters. */
    private record Property(String name, Map<String, String> parameters, String value, int line) {}

    /** A component's properties, the first of each name, and all exceptions. */
    private record Event(
            Map<String, Property> properties, List<Property> exceptions, List<Property> additions, int line) {
        String text(String name) {
            Property property = properties.get(name);
            return property == null ? "" : unescaped(property.value());
        }
    }

    /** When something begins or ends. */
    private record Moment(LocalDateTime at, boolean day) {}

    private final Reading reading;
    private @Nullable ZoneId zone;
    private final Set<String> told = new HashSet<>();

    IcsReader(Reading reading) {
        this.reading = reading;
    }

    static boolean recognises(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        return head.contains("BEGIN:VCALENDAR");
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void read(String file, byte[] bytes) {
        Place root = Place.ROOT.member(file);
        List<Property> lines = lines(bytes);
        Map<String, Property> calendar = new HashMap<>();
        List<Event> events = new ArrayList<>();
        Event open = null;
        int inner = 0;
        String firstZone = "";
        for (Property line : lines) {
            if (line.name().equals("BEGIN") && line.value().equalsIgnoreCase("VEVENT") && open == null) {
                open = new Event(new HashMap<>(), new ArrayList<>(), new ArrayList<>(), line.line());
            } else if (line.name().equals("END") && line.value().equalsIgnoreCase("VEVENT") && open != null) {
                if (events.size() < MOST_EVENTS) {
                    events.add(open);
                }
                open = null;
                inner = 0;
            } else if (line.name().equals("BEGIN")) {
                inner++;
            } else if (line.name().equals("END")) {
                inner--;
            } else if (open != null && inner <= 0) {
                switch (line.name()) {
                    case "EXDATE" -> open.exceptions().add(line);
                    case "RDATE" -> open.additions().add(line);
                    default -> open.properties().putIfAbsent(line.name(), line);
                }
            } else if (open == null) {
                calendar.putIfAbsent(line.name(), line);
                if (line.name().equals("TZID") && firstZone.isEmpty()) {
                    firstZone = line.value();
                }
            }
            if (line.name().equals("BEGIN") && line.value().equalsIgnoreCase("VCALENDAR")) {
                inner = 0;
            }
        }
        String declared = value(calendar, "X-WR-TIMEZONE");
        zone = zone(
                declared.isEmpty() || declared.equals("UTC") ? firstZone.isEmpty() ? declared : firstZone : declared,
                root);
        SchoolYear year = reading.year != null ? reading.year : likeliest(events);
        boolean holidays =
                !events.isEmpty() && events.stream().filter(this::isHolidayLike).count() * 10 >= events.size() * 8L;
        String title = value(calendar, "X-WR-CALNAME");
        holidays = holidays
                && (Vocabulary.WORDS.has("holiday", title + " " + value(calendar, "X-WR-CALDESC"))
                        || events.stream()
                                                .filter(e -> Vocabulary.WORDS.has(
                                                                "holiday",
                                                                e.text("SUMMARY") + " " + e.text("DESCRIPTION"))
                                                        || e.text("TRANSP").equals("TRANSPARENT"))
                                                .count()
                                        * 2
                                >= events.size());
        reading.about.put("year", year.toString());
        Map<String, Set<LocalDateTime>> moved = moved(events);
        List<Fact> found = new ArrayList<>();
        for (Event event : events) {
            event(event, root, year, holidays, moved, found);
        }
        String key = holidays ? "holidays" : "events";
        found.forEach(fact -> reading.fact(key, fact.place(), fact.values()));
        if (holidays) {
            reading.ask(IntakeFinding.HOLIDAY_MOVED, root.at(1, 1), "count", found.size());
        } else {
            reading.ask(
                    IntakeFinding.OWNER_UNKNOWN,
                    root.at(
                            calendar.containsKey("X-WR-CALNAME")
                                    ? calendar.get("X-WR-CALNAME").line()
                                    : 1,
                            1),
                    "text",
                    title.isEmpty() ? file : title);
        }
    }

    private static String value(Map<String, Property> properties, String name) {
        Property property = properties.get(name);
        return property == null ? "" : unescaped(property.value());
    }

    /** Unfolds the lines, within the bytes of letters too, and divides them into name, parameters and value. */
    private static List<Property> lines(byte[] bytes) {
        byte[] joined = new byte[bytes.length];
        List<Integer> starts = new ArrayList<>();
        int length = 0;
        int lineNumber = 1;
        starts.add(1);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\r') {
                continue;
            }
            if (bytes[i] == '\n') {
                lineNumber++;
                if (i + 1 < bytes.length && (bytes[i + 1] == ' ' || bytes[i + 1] == '\t')) {
                    i++;
                    continue;
                }
                starts.add(lineNumber);
            }
            joined[length++] = bytes[i];
        }
        String[] all = new String(joined, 0, length, StandardCharsets.UTF_8).split("\n", -1);
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            Property property = property(all[i], i < starts.size() ? starts.get(i) : lineNumber);
            if (property != null) {
                properties.add(property);
            }
        }
        return properties;
    }

    private static @Nullable Property property(String line, int number) {
        boolean quoted = false;
        int colon = -1;
        List<Integer> semicolons = new ArrayList<>();
        for (int i = 0; i < line.length() && colon < 0; i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == ':') {
                colon = i;
            } else if (!quoted && c == ';') {
                semicolons.add(i);
            }
        }
        if (colon < 0) {
            return null;
        }
        semicolons.add(colon);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i + 1 < semicolons.size(); i++) {
            String parameter = line.substring(semicolons.get(i) + 1, semicolons.get(i + 1));
            int sign = parameter.indexOf('=');
            if (sign > 0) {
                parameters.put(
                        parameter.substring(0, sign).toUpperCase(Locale.ROOT),
                        parameter.substring(sign + 1).replace("\"", ""));
            }
        }
        return new Property(
                line.substring(0, semicolons.get(0)).strip().toUpperCase(Locale.ROOT),
                parameters,
                line.substring(colon + 1).strip(),
                number);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 'n' || next == 'N' ? ' ' : next);
            } else {
                plain.append(c);
            }
        }
        return Words.tidy(plain.toString());
    }

    private @Nullable ZoneId zone(String name, Place place) {
        if (name.isEmpty()) {
            return null;
        }
        String known = WINDOWS.get(name);
        if (known != null && told.add(name)) {
            reading.ask(IntakeFinding.WINDOWS_ZONE, place.at(1, 1), "text", name, "zone", known);
        }
        try {
            return ZoneId.of(
                    known != null ? known : name.startsWith("/") ? name.substring(name.indexOf('/', 1) + 1) : name);
        } catch (DateTimeException e) {
            if (told.add(name)) {
                reading.ask(IntakeFinding.ZONE_UNKNOWN, place.at(1, 1), "text", name);
            }
            return null;
        }
    }

    private @Nullable Moment moment(@Nullable Property property, Place place) {
        if (property == null) {
            return null;
        }
        String value = property.value();
        try {
            if (value.length() == 8) {
                return new Moment(
                        LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay(), true);
            }
            boolean utc = value.endsWith("Z");
            LocalDateTime at = LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, MOMENT);
            if (utc && zone != null) {
                return new Moment(
                        at.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDateTime(), false);
            }
            if (utc && told.add("utc")) {
                reading.ask(IntakeFinding.ZONE_UNKNOWN, place, "text", "UTC");
            }
            String own = property.parameters().getOrDefault("TZID", "");
            ZoneId ownZone = own.isEmpty() ? null : zone(own, place);
            if (ownZone != null && zone == null) {
                zone = ownZone;
            }
            if (!utc && own.isEmpty() && zone == null && told.add("floating")) {
                reading.ask(
                        IntakeFinding.ZONE_MISSING, place, "text", written(at).replace('T', ' '));
            }
            if (ownZone != null && zone != null && !ownZone.equals(zone)) {
                return new Moment(at.atZone(ownZone).withZoneSameInstant(zone).toLocalDateTime(), false);
            }
            return new Moment(at, false);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean isHolidayLike(Event event) {
        Property start = event.properties().get("DTSTART");
        return start != null && start.value().length() == 8;
    }

    /** The school year in which most events begin. */
    private static SchoolYear likeliest(List<Event> events) {
        Map<SchoolYear, Integer> years = new HashMap<>();
        SchoolYear best = new SchoolYear(2026);
        int most = 0;
        for (Event event : events) {
            Property start = event.properties().get("DTSTART");
            if (start != null && start.value().matches("(19|20)\\d{6}.*")) {
                int year = Integer.parseInt(start.value().substring(0, 4));
                int month = Integer.parseInt(start.value().substring(4, 6));
                SchoolYear of = new SchoolYear(month >= 8 ? year : year - 1);
                int count = years.merge(of, 1, Integer::sum);
                if (count > most || (count == most && of.compareTo(best) > 0)) {
                    most = count;
                    best = of;
                }
            }
        }
        return best;
    }

    private Map<String, Set<LocalDateTime>> moved(List<Event> events) {
        Map<String, Set<LocalDateTime>> moved = new HashMap<>();
        for (Event event : events) {
            Moment instead = moment(event.properties().get("RECURRENCE-ID"), Place.ROOT);
            if (instead != null) {
                moved.computeIfAbsent(event.text("UID"), k -> new HashSet<>()).add(instead.at());
            }
        }
        return moved;
    }

    private void event(
            Event event,
            Place root,
            SchoolYear year,
            boolean holidays,
            Map<String, Set<LocalDateTime>> moved,
            List<Fact> found) {
        Place place = root.at(event.line(), 1);
        String summary = event.text("SUMMARY");
        Moment start = moment(event.properties().get("DTSTART"), place);
        if (start == null) {
            reading.ask(IntakeFinding.EVENT_UNREADABLE, place, "text", summary);
            return;
        }
        Moment end = moment(event.properties().get("DTEND"), place);
        Duration length = length(event, start, end);
        if (length == null || length.isNegative()) {
            reading.ask(IntakeFinding.END_BEFORE_START, place, "text", summary);
            return;
        }
        if (event.text("STATUS").equalsIgnoreCase("CANCELLED")) {
            reading.ask(IntakeFinding.CANCELLED_EVENT, place, "text", summary);
            return;
        }
        if (holidays && Vocabulary.WORDS.has("observance", summary + " " + event.text("DESCRIPTION"))) {
            reading.ask(IntakeFinding.OBSERVANCE, place, "text", summary);
            reading.fact("notHolidays", place, values(event, start.at(), length, start.day(), true));
            return;
        }
        boolean transparent = event.text("TRANSP").equalsIgnoreCase("TRANSPARENT")
                || event.text("X-MICROSOFT-CDO-BUSYSTATUS").equalsIgnoreCase("FREE");
        if (!holidays && transparent) {
            reading.ask(IntakeFinding.FREE_EVENT, place, "text", summary);
            return;
        }
        ask(event, place, summary, start, holidays);
        LocalDate from = LocalDate.of(year.startYear(), 8, 1);
        LocalDate to = LocalDate.of(year.startYear() + 1, 8, 31);
        Property rule = event.properties().get("RRULE");
        List<LocalDate> days = List.of(start.at().toLocalDate());
        if (rule != null) {
            Recurrence recurrence = Recurrence.parse(rule.value());
            if (recurrence == null) {
                reading.ask(IntakeFinding.RULE_UNKNOWN, root.at(rule.line(), 1), "text", rule.value(), "who", summary);
                return;
            }
            days = recurrence.days(start.at(), to);
            if (days.size() <= 1
                    && rule.value().toUpperCase(Locale.ROOT).contains("BYMONTHDAY")
                    && !rule.value().contains("COUNT=1")) {
                reading.ask(IntakeFinding.RULE_UNKNOWN, root.at(rule.line(), 1), "text", rule.value(), "who", summary);
                return;
            }
            if (!rule.value().contains("COUNT") && !rule.value().contains("UNTIL")) {
                reading.ask(
                        IntakeFinding.RULE_ENDLESS,
                        root.at(rule.line(), 1),
                        "text",
                        summary,
                        "day",
                        year.range().end().toString());
            }
        }
        Set<LocalDateTime> exceptions = new HashSet<>();
        for (Property exception : event.exceptions()) {
            for (String value : exception.value().split(",", -1)) {
                Moment at =
                        moment(new Property("EXDATE", exception.parameters(), value.strip(), exception.line()), place);
                if (at != null) {
                    exceptions.add(
                            at.day() && !start.day()
                                    ? at.at().toLocalDate().atTime(start.at().toLocalTime())
                                    : at.at());
                }
            }
        }
        List<LocalDateTime> begins = new ArrayList<>();
        days.forEach(day -> begins.add(day.atTime(start.at().toLocalTime())));
        for (Property addition : event.additions()) {
            for (String value : addition.value().split(",", -1)) {
                Moment at = moment(new Property("RDATE", addition.parameters(), value.strip(), addition.line()), place);
                if (at != null) {
                    begins.add(at.at());
                }
            }
        }
        boolean override = event.properties().containsKey("RECURRENCE-ID");
        Set<LocalDateTime> instead = override ? Set.of() : moved.getOrDefault(event.text("UID"), Set.of());
        int count = 0;
        for (LocalDateTime begin : begins) {
            boolean within = !begin.toLocalDate().plusDays(length.toDays()).isBefore(from)
                    && !begin.toLocalDate().isAfter(to);
            if (within && !exceptions.contains(begin) && !instead.contains(begin) && count++ < MOST_OCCURRENCES) {
                found.add(new Fact(place, values(event, begin, length, start.day(), holidays)));
            }
        }
        if (count == 0) {
            reading.skip(summary + " " + start.at().toLocalDate());
        }
    }

    private void ask(Event event, Place place, String summary, Moment start, boolean holidays) {
        String visibility = event.text("CLASS").toUpperCase(Locale.ROOT);
        if (visibility.equals("PRIVATE") || visibility.equals("CONFIDENTIAL")) {
            reading.ask(IntakeFinding.PRIVATE_EVENT, place, "text", summary);
        }
        if (event.text("STATUS").equalsIgnoreCase("TENTATIVE")
                || event.text("X-MICROSOFT-CDO-BUSYSTATUS").equalsIgnoreCase("TENTATIVE")) {
            reading.ask(IntakeFinding.TENTATIVE_EVENT, place, "text", summary);
        }
        if (start.day() && !holidays) {
            reading.ask(IntakeFinding.ALL_DAY, place, "text", summary);
        }
    }

    private @Nullable Duration length(Event event, Moment start, @Nullable Moment end) {
        if (end != null) {
            return Duration.between(start.at(), end.at());
        }
        String duration = event.text("DURATION");
        if (!duration.isEmpty()) {
            try {
                return duration.matches("P\\d+W")
                        ? Duration.ofDays(7L * Integer.parseInt(duration.substring(1, duration.length() - 1)))
                        : Duration.parse(duration);
            } catch (DateTimeException | NumberFormatException e) {
                return null;
            }
        }
        return start.day() ? Duration.ofDays(1) : Duration.ZERO;
    }

    private Map<String, Object> values(
            Event event, LocalDateTime begin, Duration length, boolean day, boolean holiday) {
        Map<String, Object> values = Reading.values();
        boolean hidden = event.text("CLASS").equalsIgnoreCase("PRIVATE")
                || event.text("CLASS").equalsIgnoreCase("CONFIDENTIAL");
        Reading.put(values, holiday ? "name" : "summary", hidden ? "" : event.text("SUMMARY"));
        if (day) {
            if (!holiday) {
                values.put("allDay", true);
            }
            LocalDate first = begin.toLocalDate();
            LocalDate last = first.plusDays(Math.max(length.toDays(), 1) - 1);
            values.put("start", first.toString());
            values.put("end", last.toString());
        } else {
            LocalDateTime end = begin.plus(length);
            values.put("start", written(begin));
            values.put("end", written(end));
            if (zone != null) {
                values.put("zone", zone.getId());
            }
        }
        if (event.text("X-MICROSOFT-CDO-BUSYSTATUS").equalsIgnoreCase("TENTATIVE")
                || event.text("STATUS").equalsIgnoreCase("TENTATIVE")) {
            values.put("tentative", true);
        }
        return values;
    }

    private static String written(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return at.toLocalDate() + "T" + time.withSecond(0).withNano(0);
    }
}
