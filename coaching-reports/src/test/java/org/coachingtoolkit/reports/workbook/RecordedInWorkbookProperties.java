package org.coachingtoolkit.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.year.AddedSession;
import org.coachingtoolkit.core.year.YearJournal;

/** What is recorded in a workbook can be read in it again, however its rows were typed. */
class RecordedInWorkbookProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final JointConsent BOTH = JointConsent.ofBoth(TODAY);

    /** What a hand has typed into the rows. */
    private record Typed(Language language, List<Hand> hands) {}

    /** One thing that a hand does. */
    private record Hand(String what, UnaryOperator<OpenWorkbook> does) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** What is recorded. */
    private record Entry(String what, BiFunction<YearJournal, CoachingProgramme, YearJournal> does) {
        @Override
        public String toString() {
            return what;
        }
    }

    @Property(tries = 20)
    void whatIsRecordedIsReadAgain(@ForAll("typed") Typed typed, @ForAll("entries") List<Entry> entries) {
        OpenWorkbook book = OpenWorkbook.ofYear(typed.language);
        book.clear("history", 0); // nothing names the session yet
        for (Hand hand : typed.hands) {
            book = hand.does.apply(book);
        }
        byte[] bytes = book.bytes();
        ProgrammeFile file = ProgrammeFile.read(bytes);
        Assume.that(file.programme().isPresent() && file.losses().isEmpty());
        Set<String> asked = questions(file);
        for (Entry entry : entries) {
            CoachingProgramme became = entry.does
                    .apply(YearJournal.of(file.get(), TODAY), file.get())
                    .change()
                    .programme();

            bytes = UpdatedWorkbook.of(bytes, file.with(became));
            file = ProgrammeFile.read(bytes);

            assertThat(questions(file)).isSubsetOf(asked);
            assertThat(lines(file.get())).containsExactlyInAnyOrderElementsOf(lines(became.expanded()));
        }
    }

    /** Returns what is asked; of the codes that rows have got in the meantime nothing is said any more. */
    private static Set<String> questions(ProgrammeFile file) {
        Set<String> questions = new HashSet<>();
        for (Finding finding : file.findings()) {
            questions.add(finding.code().value() + " " + finding.place());
        }
        return questions;
    }

    /** Returns the lines of a programme as JSON: a new row stands below the others, wherever it is in the programme. */
    private static List<String> lines(CoachingProgramme programme) {
        return OpenWorkbook.json(programme)
                .lines()
                .map(line -> line.strip().replaceAll(",$", ""))
                .toList();
    }

    @Provide
    Arbitrary<Typed> typed() {
        Arbitrary<Hand> dates = Arbitraries.of(
                        LocalDate.of(2026, 10, 12),
                        LocalDateTime.of(2026, 10, 12, 14, 0),
                        "12.10.2026",
                        "пн 12.10.2026",
                        "Понеділок, 12.10.2026",
                        "Mon 12 Oct 2026",
                        "12 октября 2026 г.",
                        "12.10.26",
                        "2026-10-12",
                        "\u00a012.10.2026 ")
                .map(value -> typing("sessions", 0, "start.date", value));
        Arbitrary<Hand> times = Arbitraries.of(
                        LocalTime.of(14, 0), "14.00", "14:00", "14.00–14.45", "2 pm", "14 ч 00 мин", "14:00:00")
                .map(value -> typing("sessions", 0, "start.time", value));
        Arbitrary<Hand> coachees = Arbitraries.of(
                        "", "", "Иванова", "t1", "Петровна Мария", "json:{\"teacher\":\"t1\"}")
                .map(value -> typing("sessions", 0, "coachee", value));
        return Combinators.combine(
                        Arbitraries.of(Language.class),
                        dates,
                        times.injectNull(0.3),
                        coachees.injectNull(0.3),
                        hands().list().uniqueElements(hand -> hand.what).ofMaxSize(2))
                .as((language, date, time, coachee, others) -> new Typed(
                        language,
                        Stream.concat(Stream.of(date, time, coachee).filter(Objects::nonNull), others.stream())
                                .toList()));
    }

    private static Arbitrary<Hand> hands() {
        Arbitrary<Hand> empties = Arbitraries.of("start.time", "coach", "duration", "id", "status", "agreement")
                .map(key -> typing("sessions", 0, key, ""));
        Arbitrary<Hand> topics = Arbitraries.of("(s1)", "GAS", "тема (1)", "=1+1", "json:1", "12.10.2026, 14:00 (s1)")
                .map(value -> typing("sessions", 0, "topic", value));
        Arbitrary<Hand> names = Combinators.combine(
                        Arbitraries.of("name.given", "name.patronymic"),
                        Arbitraries.of("Ли", "Ли (t2)", "(t1)", "Poole (c1)", "Ко, Ли", "О'Нил-Ко", "s1", "t2"))
                .as((key, value) -> typing("teachers", 0, key, value));
        Arbitrary<Hand> groups = Arbitraries.of("Группа (младшая)", "(gr1)", "t1", "Г (t1)", "12.10.2026 (s1)")
                .map(value -> typing("groups", 0, "name", value));
        Arbitrary<Hand> goals = Arbitraries.of("(g1)", "Цель (g2)", "XY", "Goal (s1)\nline")
                .map(value -> typing("goals", 0, "statement", value));
        Arbitrary<Hand> copies = Arbitraries.of("sessions", "teachers", "goals")
                .map(sheet -> new Hand("copy " + sheet, book -> {
                    Hands.copy(book.sheet(sheet), WorkbookWriter.FIRST_ROW, WorkbookWriter.FIRST_ROW + 7);
                    return book;
                }));
        Arbitrary<Hand> codes = Combinators.combine(
                        Arbitraries.of("sessions", "teachers", "goals", "coaches"),
                        Arbitraries.of("s1", "x (y)", "1-1", "t2", "S1#2", "ё"))
                .as((sheet, code) -> typing(sheet, 0, "id", code));
        return Arbitraries.oneOf(List.of(empties, topics, names, groups, goals, copies, codes));
    }

    private static Hand typing(String sheet, int row, String key, Object value) {
        return new Hand(sheet + row + key + "=" + value, book -> {
            if (value instanceof LocalDateTime moment) {
                Cell cell = book.cell(sheet, row, key);
                cell.setCellValue(moment);
                cell.setCellStyle(Hands.format(book, "dd.mm.yyyy hh:mm"));
                return book;
            }
            return book.type(sheet, row, key, value);
        });
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return Arbitraries.of(
                        new Entry("hold", (journal, programme) -> journal.hold(session(programme), "Пригласить (s1)")),
                        new Entry("miss", (journal, programme) -> journal.miss(session(programme), "болезнь")),
                        new Entry(
                                "move",
                                (journal, programme) ->
                                        journal.move(session(programme), "30.11.2026 15:00", null, BOTH)),
                        new Entry(
                                "cancel",
                                (journal, programme) -> journal.cancel(session(programme), "=1", JointConsent.NONE)),
                        new Entry("agree", (journal, programme) -> journal.agree(session(programme), BOTH)),
                        new Entry("agree on", (journal, programme) -> journal.agree(goal(programme), BOTH)),
                        new Entry(
                                "add",
                                (journal, programme) -> journal.add(
                                        AddedSession.builder(goal(programme), "26.11.2026 14:00", "Тема (g1)")
                                                .build())),
                        new Entry(
                                "reach",
                                (journal, programme) -> journal.reach(
                                        goal(programme), OutcomeKind.CONTEST, "место (1)", "05.11.2026", "=грамота")),
                        new Entry(
                                "attain",
                                (journal, programme) -> journal.attain(goal(programme), AttainmentLevel.MORE)),
                        new Entry("join", (journal, programme) -> journal.join("Ли-Ко (t2) Анна", "учитель", null)),
                        new Entry(
                                "leave",
                                (journal, programme) -> journal.leave(
                                        programme.teachers().get(0).id().value(), "01.12.2026", null)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static String session(CoachingProgramme programme) {
        return programme.schedule().sessions().get(0).id().value();
    }

    private static String goal(CoachingProgramme programme) {
        return programme.goals().get(0).id().value();
    }
}
