package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** Who is in a session and who leads it, as the row of a list, its topic or the lines above the list name them. */
final class SessionPeople {
    private static final Pattern NEAR_NAME = Pattern.compile(
            "(?iu)(?:^|\\s)(?:с|со|з|із|для|with|for)\\s+(\\p{Lu}[\\p{L}-]+)\\s+(\\p{Lu})\\.\\s?(?:(\\p{Lu})\\.?)?");

    /** Somebody who is named in brackets with what they are. */
    private static final Pattern OTHER = Pattern.compile("\\s*\\((\\p{Ll}[\\p{Ll} .-]*?)[:\\s-]*\\s(\\p{Lu}[^()]*)\\)");

    private static final Pattern LABELLED = Pattern.compile("([^:]{3,40}):\\s*(.+)");

    private final Reading reading;
    private final List<Names.Name> known = new ArrayList<>();
    private String coachAbove = "";

    SessionPeople(Reading reading) {
        this.reading = reading;
    }

    /** Takes note of the people whom a table names with initials. */
    void know(Table table) {
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .filter(text ->
                        Names.hasInitials(text) && !NEAR_NAME.matcher(text).find())
                .forEach(text -> known.addAll(Names.all(text)));
    }

    /** Takes the coach whom a line above the sessions names: Коуч-консультант: Иванова А. П. The first such line counts. */
    void above(String line) {
        Matcher named = LABELLED.matcher(line);
        if (coachAbove.isEmpty()
                && named.matches()
                && Vocabulary.HEADINGS
                        .meaning("sessions.", named.group(1))
                        .filter(meaning -> meaning.name().equals("coach"))
                        .isPresent()) {
            List<Names.Name> names = Names.all(named.group(2));
            coachAbove = names.size() == 1 ? names.get(0).raw() : "";
        }
    }

    /** Returns the coach who is named above the sessions; empty if nobody is. */
    String coachAbove() {
        return coachAbove;
    }

    /** Returns the one person to whom a row of a register belongs. */
    static Optional<Names.Name> ofRow(TableRow row) {
        List<Names.Name> names =
                Names.all(row.cell(1).text() + ";" + row.cell(2).text());
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** Returns who takes part, as written: in one column, or in those of family and given names. */
    static String written(ListRow entry) {
        if (entry.has("teachers") || !entry.has("family")) {
            return entry.cell("teachers").text();
        }
        String family = entry.text("family");
        String given = entry.text("given");
        return Words.isCyrillic(family)
                ? Words.tidy(family + " " + given + " " + entry.text("patronymic"))
                : Words.tidy(given + " " + family);
    }

    /** Returns by which words a session is known: its topic, else who takes part. */
    static String words(ListRow entry) {
        String topic = entry.text("topic");
        return topic.isEmpty() ? Words.tidy(written(entry)) : topic;
    }

    /** Returns whether a list is one of visits of teachers to each other. */
    static boolean areVisits(Header header) {
        return header.has("visited") || header.has("visitors");
    }

    /** Writes who takes part, or who visits whom. */
    void put(Map<String, Object> values, ListRow entry, boolean visit) {
        if (areVisits(entry.header())) {
            visitors(values, entry);
            return;
        }
        String written = withoutOthers(values, entry, written(entry));
        String topic = entry.text("topic");
        List<Names.Name> names = coachees(values, entry, written, topic, visit);
        values.put("teachers", names.stream().map(Names.Name::raw).toList());
        if (visit) {
            Place place = entry.place(column(entry));
            reading.ask(IntakeFinding.VISIT_NOT_SESSION, place, "text", topic.isEmpty() ? written : topic);
            if (names.size() > 1 && written.contains("→")) {
                values.put("visitors", List.of(names.get(0).raw()));
                values.put("visited", names.get(1).raw());
            }
        }
    }

    /**
     * Returns who takes part without those who are named in brackets with what they are: of «(коуч Дубова Н. Н.)» the coach
     * is taken, about others it is asked.
     */
    private String withoutOthers(Map<String, Object> values, ListRow entry, String written) {
        Matcher others = OTHER.matcher(written);
        while (others.find()) {
            List<Names.Name> names = Names.all(others.group(2));
            boolean coach = Vocabulary.HEADINGS
                    .meaning("sessions.", others.group(1))
                    .filter(meaning -> meaning.name().equals("coach"))
                    .isPresent();
            if (coach && names.size() == 1) {
                values.put("coach", names.get(0).raw());
            } else {
                reading.ask(
                        IntakeFinding.NAME_REMARK,
                        entry.place(column(entry)),
                        "text",
                        others.group(1) + " " + others.group(2),
                        "who",
                        Words.tidy(others.replaceAll(" ")));
            }
        }
        return others.replaceAll(" ");
    }

    private void visitors(Map<String, Object> values, ListRow entry) {
        List<Names.Name> visited = Names.all(entry.text("visited"));
        visited.stream().findFirst().ifPresent(name -> values.put("visited", name.raw()));
        if (visited.isEmpty() && (entry.has("visited") || reading.isFirst("visited"))) {
            reading.ask(
                    IntakeFinding.VISITED_UNKNOWN,
                    entry.place(entry.has("visited") ? "visited" : "visitors"),
                    "text",
                    entry.has("visited")
                            ? entry.text("visited")
                            : entry.header().title("visitors"));
        }
        String written = entry.cell("visitors").text();
        List<Names.Name> visitors = Names.all(written);
        values.put("visitors", visitors.stream().map(Names.Name::raw).toList());
        if (visitors.isEmpty() && !written.isBlank()) {
            reading.ask(IntakeFinding.VISITOR_IS_A_ROLE, entry.place("visitors"), "text", written);
        }
    }

    private static String column(ListRow entry) {
        return entry.has("teachers") ? "teachers" : entry.has("family") ? "family" : "topic";
    }

    private List<Names.Name> coachees(
            Map<String, Object> values, ListRow entry, String written, String topic, boolean visit) {
        Place place = entry.place(column(entry));
        if (column(entry).equals("topic")) {
            List<Names.Name> names = fromTopic(topic, place, values);
            if (names.isEmpty() && !visit) {
                reading.ask(IntakeFinding.TEACHERS_UNNAMED, place, "text", topic);
            }
            return names;
        }
        if (written.isBlank()) {
            return fromTopic(topic, place, values);
        }
        List<Names.Name> names = all(written, place);
        Optional<Names.Name> single = names.isEmpty() ? single(written) : Optional.empty();
        if (names.isEmpty()
                && single.isEmpty()
                && !SeveralPeople.in(WrittenName.of(written).name())) {
            boolean nobody = Vocabulary.WORDS.has("placeholder", written) || Vocabulary.WORDS.has("vacancy", written);
            reading.ask(nobody ? IntakeFinding.COACHEE_TBC : IntakeFinding.TEACHERS_UNNAMED, place, "text", written);
        }
        return single.map(List::of).orElse(names);
    }

    /**
     * The people whom a cell names. Family names alone with a comma between them are people of the file, or nobody knows who;
     * what is remarked of somebody is asked about.
     */
    private List<Names.Name> all(String written, Place place) {
        List<Names.Name> names = Names.all(written);
        WrittenName alone = WrittenName.of(written);
        if (names.size() == 1) {
            Remarks remarks = new Remarks(reading);
            remarks.state(Reading.values(), alone.remark(), place, names.get(0).full());
        }
        if (names.size() == 1 && !names.get(0).initials() && SeveralPeople.in(alone.name())) {
            return alone(List.of(alone.name().split(",", -1)), written, place);
        }
        String rest = alone.name();
        for (Names.Name name : names) {
            rest = rest.replace(name.raw(), ",");
        }
        List<String> more = Arrays.stream(rest.split("[,;/&+\\n]", -1))
                .map(Words::tidy)
                .filter(part -> part.matches("\\p{Lu}[\\p{L}'’-]{2,}") && !Names.isNobody(part))
                .toList();
        return names.isEmpty() || more.isEmpty()
                ? names
                : Stream.concat(names.stream(), alone(more, written, place).stream())
                        .toList();
    }

    /** People who are named by their family names alone; asked about if not each of them is known in the file. */
    private List<Names.Name> alone(List<String> families, String written, Place place) {
        List<Names.Name> several =
                families.stream().flatMap(family -> single(family).stream()).toList();
        if (several.size() == families.size()) {
            return several;
        }
        reading.ask(IntakeFinding.SEVERAL_PEOPLE, place, "text", written);
        return List.of();
    }

    /** A family name alone, as a person of the file bears it. */
    private Optional<Names.Name> single(String text) {
        String plain = Words.plain(text);
        List<Names.Name> of = known.stream()
                .filter(name -> Words.plain(name.family()).equals(plain))
                .toList();
        return of.stream().allMatch(name -> Names.same(name, of.get(0)))
                ? of.stream().findFirst()
                : Optional.empty();
    }

    private List<Names.Name> fromTopic(String topic, Place place, Map<String, Object> values) {
        Matcher inflected = NEAR_NAME.matcher(topic);
        if (inflected.find()) {
            String family = inflected.group(1);
            String raw = Words.tidy(inflected.group().replaceFirst("(?iu)^\\s*(с|со|з|із|для|with|for)\\s+", ""));
            Optional<String> nominative = Names.nominative(family);
            if (nominative.isPresent()) {
                String name =
                        nominative.get() + " " + raw.substring(family.length()).strip();
                reading.ask(IntakeFinding.NAME_INFLECTED, place, "text", raw, "who", name);
                values.put("teacherRaw", raw);
                return Names.all(name);
            }
        }
        return Names.all(topic.replaceAll("[«\"“][^»\"”]*[»\"”]", " ").replaceAll("[():]", ";")).stream()
                .filter(Names.Name::initials)
                .toList();
    }

    /** Writes who leads the session. */
    void putCoach(Map<String, Object> values, ListRow entry) {
        if (areVisits(entry.header())) {
            return;
        }
        if (!entry.has("coach")) {
            if (!values.containsKey("coach")) {
                Reading.put(values, "coach", coachAbove);
            }
            return;
        }
        String text = entry.cell("coach").text();
        Place place = entry.place("coach");
        List<Names.Name> names = Names.all(text);
        if (names.isEmpty() && !text.isBlank()) {
            single(text)
                    .ifPresentOrElse(
                            name -> values.put("coach", name.raw()),
                            () -> reading.ask(IntakeFinding.COACH_UNNAMED, place, "text", text));
        } else if (!names.isEmpty()) {
            values.put("coach", names.get(0).raw());
        }
        if (names.size() > 1) {
            values.put(
                    "otherResponsible",
                    names.subList(1, names.size()).stream().map(Names.Name::raw).toList());
            reading.ask(IntakeFinding.COACH_AMBIGUOUS, place, "text", text);
        }
    }
}
