package org.coachingtoolkit.reports.content.wording;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.reports.document.BlankField;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Inline;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;
import org.jspecify.annotations.Nullable;

/** The words of the documents in one language, and the blanks that stand where a value is not given. */
public final class Wording {
    /** The signs of units have no more letters than this: ч, мин, min. */
    private static final int LONGEST_SIGN = 3;

    private static final TextCatalogue TEXTS = TextCatalogue.of(Wording.class);
    /** Stands around the name of a placeholder while a text is cut into its parts; no text of ours holds it. */
    private static final String CUT = "\uE000";

    private final Language language;
    private final Map<Labelled, String> labels = new ConcurrentHashMap<>();

    public Wording(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public String text(String key) {
        return TEXTS.text(language, key);
    }

    public String text(String key, Map<String, ?> arguments) {
        return TEXTS.text(language, key, arguments);
    }

    /** Returns the texts {@code key.1}, {@code key.2} and so on, as many as there are. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        while (TEXTS.has(language, key + "." + (texts.size() + 1))) {
            texts.add(text(key + "." + (texts.size() + 1)));
        }
        return texts;
    }

    /** Returns the text for one name of a list {@code name: text | name: text}, whose names are in lower case. */
    public Optional<String> choice(String key, String name) {
        String start = name.toLowerCase(language.locale()) + ": ";
        return Arrays.stream(text(key).split(" \\| "))
                .filter(entry -> entry.startsWith(start))
                .map(entry -> entry.substring(start.length()))
                .findFirst();
    }

    /** Returns a text whose placeholders are filled with words or blanks. */
    public RichText line(String key, Map<String, RichText> parts) {
        Map<String, String> cuts = new HashMap<>();
        parts.keySet().forEach(name -> cuts.put(name, CUT + name + CUT));
        List<Inline> line = new ArrayList<>();
        String[] pieces = TEXTS.text(language, key, cuts).split(CUT, -1);
        for (int i = 0; i < pieces.length; i++) {
            RichText part = i % 2 == 1 ? parts.get(pieces[i]) : RichText.of(pieces[i]);
            if (part != null) {
                line.addAll(part.parts());
            }
        }
        return new RichText(line);
    }

    /** Returns the value, or a blank of the given length whose purpose is the text {@code blank.purpose}. */
    public RichText orBlank(@Nullable String value, String purpose, int width) {
        return value == null || value.isBlank() ? blank(purpose, width) : RichText.of(value);
    }

    public RichText blank(String purpose, int width) {
        return RichText.of(new BlankField(text("blank." + purpose), width));
    }

    /** Returns a date as papers write it, or {@code «___» __________ 20__ г.} to be filled in by hand. */
    public RichText date(@Nullable LocalDate date) {
        if (date != null) {
            return RichText.of(language.format().date(date));
        }
        return line(
                "date.blank", Map.of("day", blank("day", 3), "month", blank("month", 10), "year", blank("year", 2)));
    }

    /** Returns a school year as documents write it: «2026–2027 учебный год», or with blanks. */
    public RichText schoolYear(@Nullable SchoolYear year) {
        if (year == null) {
            return line("schoolYear.blank", Map.of("from", blank("year", 2), "to", blank("year", 2)));
        }
        return RichText.of(text("schoolYear", Map.of("from", year.startYear(), "to", year.startYear() + 1)));
    }

    /** Returns the years of a school year: «2026–2027». */
    public String years(SchoolYear year) {
        return text("years", Map.of("from", year.startYear(), "to", year.startYear() + 1));
    }

    /** Returns the months of a year in words: «сентябрь 2026». */
    public String month(YearMonth month) {
        return language.format().month(month);
    }

    /** Returns the days of a range: «с 01.09.2026 по 31.05.2027»; of a range of one day, that day. */
    public String period(DateRange range) {
        if (range.start().equals(range.end())) {
            return language.format().date(range.start());
        }
        return text("period", Map.of("from", range.start(), "to", range.end()));
    }

    public String minutes(Duration duration) {
        return language.format().minutes(duration);
    }

    /** Returns a whole name: family name first in the lists of an office, last in English. */
    public String full(PersonName name) {
        if (language != Language.EN) {
            return name.full();
        }
        return Stream.of(name.given(), name.patronymic(), name.family())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Returns a name as tables write it: «Иванова А.П.», in English "A. Ivanova". */
    public String listed(PersonName name) {
        return language == Language.EN ? name.initialsFirst() : name.initialsLast();
    }

    /** Returns a name as it stands beside a signature: «А.П. Иванова», in Ukrainian «Анна ІВАНОВА». */
    public String signing(PersonName name) {
        return switch (language) {
            case RU -> name.initialsFirst();
            case EN -> full(name);
            case UK -> name.given() + " " + name.family().toUpperCase(language.locale());
        };
    }

    /** Returns a methodical event in words: «Семинар «Игра», муниципальный уровень». */
    public String event(MethodicalEvent event) {
        String named = text("event", Map.of("form", capital(event.form()), "title", event.title()));
        return event.level() == null || event.level() == EventLevel.INSTITUTION
                ? named
                : named + " (" + text("event.level", Map.of("level", event.level())) + ")";
    }

    /** Returns what a result is, with its level and whose it is where that is said. */
    public String outcome(Outcome outcome) {
        List<String> more = Stream.of(outcome.level(), outcome.achiever())
                .filter(Objects::nonNull)
                .map(Labelled.class::cast)
                .map(this::label)
                .toList();
        return more.isEmpty() ? outcome.description() : outcome.description() + " (" + String.join(", ", more) + ")";
    }

    /** Returns a session's form, and the event of which it is a part. */
    public String form(CoachingSession session) {
        return session.partOf() == null
                ? capital(session.form())
                : capital(session.form()) + " (" + session.partOf() + ")";
    }

    /** Returns who takes part in an event. */
    public String participants(MethodicalEvent event, Roster roster) {
        return event.participants().isEmpty() ? text("allTeachers") : roster.names(event.participants());
    }

    /** Returns how often and how long sessions are: «2 раза в месяц, 45 мин». */
    public String agreement(SessionAgreement agreement) {
        return frequency(agreement) + ", " + minutes(agreement.duration());
    }

    /** Returns how often sessions are: «2 раза в месяц». */
    public String frequency(SessionAgreement agreement) {
        return text(
                agreement.frequency().sessions() == 1 ? "frequency.once" : "frequency",
                Map.of(
                        "n", agreement.frequency().sessions(),
                        "per", agreement.frequency().per()));
    }

    /** Returns by what a goal is recognised as reached, with the value to reach where there is one. */
    public String target(Measure measure) {
        if (measure instanceof Measure.Numeric numeric && numeric.target() != null) {
            String unit = numeric.unit();
            String number = language.format().number(numeric.target());
            return unit != null && isWords(unit)
                    ? numeric.indicator() + " (" + unit + "): " + number
                    : numeric.indicator() + ": " + number + unit(unit);
        } else if (measure instanceof Measure.Level level && level.target() != null) {
            return level.indicator() + ": " + level.target();
        }
        return measure.indicator();
    }

    /** Whether a unit is told in words, which would be declined after some numbers and not after others. */
    private static boolean isWords(String unit) {
        return unit.codePoints().filter(Character::isLetter).count() > LONGEST_SIGN && !unit.endsWith(".");
    }

    private String unit(@Nullable String unit) {
        if (unit == null) {
            return "";
        }
        return language == Language.EN && "%".equals(unit) ? unit : "\u00A0" + unit;
    }

    /** Returns the name of a term as inside a sentence; a schedule of a million rows asks for few names, and often. */
    public String label(Labelled term) {
        return term instanceof Enum<?>
                ? labels.computeIfAbsent(term, known -> known.label(language))
                : term.label(language);
    }

    /** Returns the name of a term with a capital, as a cell of a table begins; empty without a term. */
    public String capital(@Nullable Labelled term) {
        return term == null ? "" : capital(label(term));
    }

    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(text.codePointAt(0)))
                .append(text, first, text.length())
                .toString();
    }

    /** Returns a cell of words, blank without any. */
    public static Cell cell(@Nullable String text) {
        return text == null || text.isBlank() ? Cell.BLANK : Cell.of(text);
    }

    /** Returns a cell with a date, blank without one. */
    public static Cell cell(@Nullable LocalDate date) {
        return date == null ? Cell.BLANK : Cell.of(date);
    }

    /** Returns the column of words with the header {@code column.key}. */
    public Column words(String key, int weight) {
        return Column.text(text("column." + key), weight);
    }

    /** Returns the column of persons' names with the header {@code column.key}. */
    public Column persons(String key, int weight) {
        return Column.persons(text("column." + key), weight);
    }

    /** Returns the column to be written in by hand with the header {@code column.key}. */
    public Column writing(String key, int weight) {
        return Column.writing(text("column." + key), weight);
    }

    /** Returns the column of values of a type with the header {@code column.key}. */
    public Column column(String key, Column.ValueType type, int weight) {
        return Column.of(text("column." + key), type, weight);
    }

    /** Returns the column with which plans of an office end: Отметка о выполнении. */
    public Column done(int weight) {
        return done(weight, List.of());
    }

    /** Returns that column with more marks to choose from than that the work is done. */
    public Column done(int weight, List<? extends Labelled> furtherMarks) {
        List<String> marks = new ArrayList<>(List.of(text("mark.done")));
        furtherMarks.forEach(mark -> marks.add(label(mark)));
        return Column.marks(text("column.done"), weight, marks);
    }

    /** Returns the column with which every table of an office begins: № п/п. */
    public Column number() {
        return column("number", Column.ValueType.NUMBER, 5).aligned(Column.Alignment.CENTRE);
    }

    public RichText bold(String text) {
        return RichText.of(Run.bold(text));
    }
}
