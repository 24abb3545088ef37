package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** A set of OneRoster CSV files, 1.1 and 1.2: users with their roles, organisations, academic sessions. */
final class OneRosterReader {
    private static final Set<String> LEADING =
            Set.of("administrator", "districtadministrator", "siteadministrator", "systemadministrator", "principal");

    private final Reading reading;
    private final Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();
    private final java.util.IdentityHashMap<Map<String, String>, Place> places = new java.util.IdentityHashMap<>();

    OneRosterReader(Reading reading) {
        this.reading = reading;
    }

    static boolean recognises(List<Table> tables) {
        return tables.stream().anyMatch(table -> {
            List<String> heads = heads(table);
            return heads.contains("sourcedid")
                    && (heads.contains("familyname")
                            || heads.contains("startdate")
                            || heads.contains("orgsourcedids")
                            || heads.contains("usersourcedid"));
        });
    }

    private static List<String> heads(Table table) {
        return table.rows().isEmpty()
                ? List.of()
                : table.rows().get(0).cells().stream()
                        .map(cell -> Words.tidy(cell.text()).toLowerCase(Locale.ROOT))
                        .toList();
    }

    void read(List<Table> tables) {
        for (Table table : tables) {
            List<String> heads = heads(table);
            String kind = heads.contains("familyname")
                    ? "users"
                    : heads.contains("usersourcedid") && heads.contains("role") && !heads.contains("classsourcedid")
                            ? "roles"
                            : heads.contains("startdate") && heads.contains("type")
                                    ? "sessions"
                                    : heads.contains("identifier") && heads.contains("type") ? "orgs" : "";
            for (TableRow row : table.rows()) {
                if (!kind.isEmpty() && row.number() != table.rows().get(0).number()) {
                    Map<String, String> values = new HashMap<>();
                    for (int i = 0; i < heads.size(); i++) {
                        values.put(heads.get(i), Words.tidy(row.cell(i + 1).text()));
                    }
                    places.put(values, table.place(row.number(), 1));
                    files.computeIfAbsent(kind, k -> new ArrayList<>()).add(values);
                }
            }
            if (kind.isEmpty()) {
                reading.skip(table.sheet().file());
            }
        }
        orgs();
        users();
        sessions();
    }

    private void orgs() {
        files.getOrDefault("orgs", List.of()).stream()
                .filter(org -> org.getOrDefault("type", "").equalsIgnoreCase("school"))
                .findFirst()
                .ifPresent(org -> reading.about.put("institution", org.getOrDefault("name", "")));
    }

    private void users() {
        Map<String, List<Map<String, String>>> roles = new HashMap<>();
        files.getOrDefault("roles", List.of())
                .forEach(role -> roles.computeIfAbsent(role.getOrDefault("usersourcedid", ""), k -> new ArrayList<>())
                        .add(role));
        boolean post = false;
        for (Map<String, String> user : files.getOrDefault("users", List.of())) {
            Place place = places.getOrDefault(user, Place.ROOT);
            String id = user.getOrDefault("sourcedid", "");
            String who = user.getOrDefault("familyname", "") + ", " + user.getOrDefault("givenname", "");
            List<String> has = new ArrayList<>();
            if (!user.getOrDefault("role", "").isEmpty()) {
                has.add(user.getOrDefault("role", "").toLowerCase(Locale.ROOT));
            }
            roles.getOrDefault(id, List.of())
                    .forEach(role -> has.add(role.getOrDefault("role", "").toLowerCase(Locale.ROOT)));
            boolean deleted = user.getOrDefault("status", "").equalsIgnoreCase("tobedeleted")
                    || user.getOrDefault("enableduser", "").equalsIgnoreCase("false");
            if (deleted) {
                reading.ask(IntakeFinding.DELETED_USER, place, "text", id + " " + who);
                continue;
            }
            boolean teacher = has.contains("teacher");
            if (!teacher) {
                if (!has.contains("student")
                        || !has.stream().allMatch("student"::equals)
                        || reading.notRead.size() < 3) {
                    reading.ask(
                            IntakeFinding.NOT_A_TEACHER, place, "text", id + " " + who, "post", String.join(", ", has));
                }
                reading.skip(who + ": " + String.join(", ", has));
                continue;
            }
            if (has.stream().anyMatch(LEADING::contains)) {
                reading.ask(
                        IntakeFinding.MULTIPLE_ROLES, place, "text", id + " " + who, "post", String.join(", ", has));
            }
            Map<String, Object> values = Reading.values();
            values.put("family", user.getOrDefault("familyname", ""));
            Reading.put(values, "given", user.get("givenname"));
            Reading.put(values, "middle", user.get("middlename"));
            Reading.put(values, "email", user.get("email"));
            Reading.put(values, "preferred", user.get("preferredgivenname"));
            values.put("role", "teacher");
            values.put("raw", who);
            if (!post) {
                post = true;
                reading.ask(IntakeFinding.POST_MISSING, place, "text", who);
            }
            reading.fact("teachers", place, values);
        }
    }

    private void sessions() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Map<String, String> session : files.getOrDefault("sessions", List.of())) {
            String type = session.getOrDefault("type", "").toLowerCase(Locale.ROOT);
            String start = session.getOrDefault("startdate", "");
            String end = session.getOrDefault("enddate", "");
            if (!start.matches("\\d{4}-\\d\\d-\\d\\d")
                    || !end.matches("\\d{4}-\\d\\d-\\d\\d")
                    || session.getOrDefault("status", "").equalsIgnoreCase("tobedeleted")) {
                continue;
            }
            if (type.equals("schoolyear")) {
                SchoolYear year = new SchoolYear(Integer.parseInt(start.substring(0, 4)));
                reading.about.put("year", year.toString());
            } else if (type.equals("semester") || type.equals("term")) {
                Map<String, Object> values = Reading.values();
                values.put("kind", type.equals("semester") ? "SEMESTER" : "TERM");
                values.put("number", numbers.merge(type, 1, Integer::sum));
                Reading.put(values, "name", session.get("title"));
                values.put("start", start);
                values.put("end", end);
                reading.fact("terms", places.getOrDefault(session, Place.ROOT), values);
            } else {
                reading.skip(session.getOrDefault("title", "") + " " + type);
            }
        }
    }
}
