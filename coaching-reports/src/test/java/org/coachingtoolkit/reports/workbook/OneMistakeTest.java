package org.coachingtoolkit.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in one cell is asked about at that cell, and what only follows from it is not. */
class OneMistakeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Map<Language, List<String>> BEFORE = new EnumMap<>(Language.class);

    /** What is typed into a cell; the words by language. */
    private record Mistake(Language language, String sheet, String column, String typed) {
        @Override
        public String toString() {
            return language.code() + " " + sheet + "." + column + ": " + typed;
        }
    }

    /** Takes the next language for each, so that all have their turn. */
    private static Mistake mistake(String sheet, String column, String ru, String uk, String en) {
        int turn = (sheet + column + en).hashCode();
        Language language = List.of(Language.values()).get(Math.floorMod(turn, Language.values().length));
        return new Mistake(
                language, sheet, column, OpenWorkbook.words(ru, uk, en).getOrDefault(language, ""));
    }

    private static Mistake mistake(String sheet, String column, String typed) {
        return mistake(sheet, column, typed, typed, typed);
    }

    private static Stream<Mistake> mistakes() {
        return Stream.of(
                mistake("institution", "institution.name", ""),
                mistake("institution", "calendar.year", "2026"),
                mistake("institution", "schedule.zone", "Москва", "Київ", "London"),
                mistake("teachers", "name.family", ""),
                mistake("teachers", "post", ""),
                mistake("coaches", "position", "психолог", "психолог", "psychologist"),
                mistake("coaches", "experienceYears", "много", "багато", "many"),
                mistake("groups", "members", "Ивонова", "Іваненкко", "Poolle"),
                mistake("goals", "coachee", "Ивонова Мария", "Іваненкко Марія", "Poolle, Mary"),
                mistake("goals", "coachee", "Синицына", "Синиця", "Finch"),
                mistake("goals", "coachee", ""),
                mistake("goals", "coach", "Арлова", "Орлюк", "Harte"),
                mistake("goals", "coach", "Синицына", "Синиця", "Finch"),
                mistake("goals", "start", "31.02.2027"),
                mistake("goals", "measure.kind", "на глаз", "на око", "by eye"),
                mistake("goals", "agreement.frequency.per", "в месец", "на місяцть", "in a monht"),
                mistake("goals", "agreement.duration", "недолго", "недовго", "not long"),
                mistake("milestones", "@goals", "Синицына", "Синиця", "Finch"),
                mistake("milestones", "on", ""),
                mistake("sessions", "start.date", "32.10.2026"),
                mistake("sessions", "start.time", "25:00"),
                mistake("sessions", "duration", "сорок", "сорок", "forty"),
                mistake("sessions", "coachee", "Ивонова Мария", "Іваненкко Марія", "Poolle, Mary"),
                mistake("sessions", "goal", "Синицына", "Синиця", "Finch"),
                mistake("sessions", "goal", ""),
                mistake("sessions", "topic", ""),
                mistake("sessions", "stage", "осознание", "усвідомлення", "awareness"),
                mistake("sessions", "venue.mode", "по телефону", "телефоном", "by phone"),
                mistake("sessions", "questionsReplaceAdvice", "иногда", "іноді", "sometimes"));
    }

    /** Three more sessions say no more than whose goal they serve. */
    private static OpenWorkbook workbook(Language language) {
        OpenWorkbook book = OpenWorkbook.example(language);
        String name = OpenWorkbook.words("Иванова", "Іваненко", "Poole").getOrDefault(language, "");
        for (int row = 1; row <= 3; row++) {
            book.type("sessions", row, "start.date", LocalDate.of(2026, 10, 19 + row));
            book.type("sessions", row, "start.time", "14:00");
            book.type("sessions", row, "goal", name).type("sessions", row, "topic", "…");
        }
        return book;
    }

    private static List<String> found(OpenWorkbook book) {
        return ProgrammeFile.read(book.bytes()).check(TODAY).stream()
                .map(finding -> finding.place() + " " + finding.message(book.language))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsAskedAboutOnceAndAtItsCell(Mistake mistake) {
        List<String> before = BEFORE.computeIfAbsent(mistake.language, language -> found(workbook(language)));
        OpenWorkbook book = workbook(mistake.language);
        boolean form = Layout.PROGRAMME.sheet(mistake.sheet).form();
        // a session without a goal of its own, and no other cell of it
        int row = mistake.sheet.equals("sessions") ? 1 : 0;
        String cell = form
                ? new CellReference(book.line(mistake.sheet, mistake.column)).formatAsString(false)
                : new CellReference(book.cell(mistake.sheet, row, mistake.column)).formatAsString(false);
        if (form) {
            book.line(mistake.sheet, mistake.column).setBlank();
            book.line(mistake.sheet, mistake.column).setCellValue(mistake.typed);
        } else {
            book.type(mistake.sheet, row, mistake.column, mistake.typed);
        }

        List<String> more = new ArrayList<>(found(book));
        before.forEach(more::remove);

        assertThat(more).hasSize(1).first().asString().startsWith(book.name(mistake.sheet) + "!" + cell + " ");
    }
}
