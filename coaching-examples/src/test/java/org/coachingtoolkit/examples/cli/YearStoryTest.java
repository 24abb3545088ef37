package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.SessionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story that docs/year.md tells: from five files to papers, through the year, and into the next one. */
class YearStoryTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static CommandLineRun fine(Object... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.exitCode())
                .as(List.of(arguments) + run.out() + run.err())
                .isZero();
        return run;
    }

    @Test
    void fromFiveFilesToPapersAndIntoTheNextYear() throws IOException {
        Path programme = folder.resolve("программа.json");
        Path staff = file("педагоги.csv", """
                Список педагогов МБДОУ «Детский сад № 5» на 2026/27 учебный год;;
                ФИО;Должность;Категория
                Иванова Анна Петровна;воспитатель;первая
                Кузнецова Ольга Юрьевна;воспитатель;высшая
                """);
        Path terms = file("каникулы.csv", """
                Каникулы 2026/27;;
                Каникулы;Начало;Окончание
                Осенние каникулы;26.10.2026;03.11.2026
                Зимние каникулы;30.12.2026;10.01.2027
                """);
        Path answers = file("анкета.csv", """
                "Отметка времени","ФИО","Мне трудно задавать вопросы (0-3)","Мне трудно планировать (0-3)"
                "03.09.2026 14:22:10","Иванова Анна Петровна","3","0"
                """);
        Path sessions = file("график.csv", """
                График коучинг-сессий на 2026/27 учебный год;;;;
                Дата;Время;Педагог;Тема;Коуч
                12.10.2026;13:15-14:00;Иванова А.П.;Вопросы детей;Рябинина Г.С.
                16.11.2026;13:15-14:00;Иванова А.П.;Открытые вопросы;Рябинина Г.С.
                """);
        Path register = file("ноябрь.csv", """
                Журнал коучинг-сессий за 2026/27 учебный год;;;;
                Дата;Время;Педагог;Тема;Отметка
                12.10.2026;13:15-14:00;Иванова А.П.;Вопросы детей;проведена
                """);
        fine("import", staff, "--as", "staff", "--out", programme, "--yes", "--as-of", "2026-09-01");
        fine("import", terms, "--as", "terms", "--into", programme, "--out", programme, "--yes");
        fine("import", answers, "--as", "answers", "--into", programme, "--out", programme, "--yes");
        // goal and coach are what people think of, not what a file of the school holds
        CoachingProgramme begun = ProgrammeFile.read(programme).get();
        assertThat(begun.calendar().holidays()).hasSize(2);
        assertThat(begun.plans().needs()).hasSize(1);
        CoachId coach = new CoachId("c1");
        List<CoachConsultant> coaches = new ArrayList<>(List.of(new CoachConsultant(
                coach,
                PersonName.of("Рябинина", "Галина", "Степановна"),
                CoachPosition.SENIOR_EDUCATOR,
                "старший воспитатель",
                20,
                List.of())));
        Goal goal = Goal.builder(
                        new GoalId("g1"),
                        Coachee.of(begun.teachers().get(0).id()),
                        "К 1 декабря 2027 года довести долю детей, которые сами задают вопросы, с 35 % до 60 %.")
                .coach(coach)
                .due(LocalDate.of(2027, 12, 1))
                .build();
        ProgrammeFile.of(begun.toBuilder().coaches(coaches).goals(List.of(goal)).build())
                .write(programme);
        fine(
                "import",
                sessions,
                "--as",
                "sessions",
                "--into",
                programme,
                "--out",
                programme,
                "--yes",
                "--as-of",
                "2026-09-10");
        fine(
                "consent",
                programme,
                "Иванова",
                "--teacher",
                "2026-09-10",
                "--coach",
                "2026-09-10",
                "--as-of",
                "2026-09-10");

        fine("session", "record", programme, "--from", register, "--as-of", "2026-11-30");
        fine(
                "session",
                "move",
                programme,
                "16.11",
                "Иванова",
                "--to",
                "23.11",
                "--teacher-agreed",
                "2026-11-13",
                "--coach-agreed",
                "2026-11-13",
                "--as-of",
                "2026-11-13");
        CoachingProgramme year = ProgrammeFile.read(programme).get();
        assertThat(year.schedule().sessions())
                .extracting(session -> session.status())
                .containsExactlyInAnyOrder(SessionStatus.HELD, SessionStatus.MOVED, SessionStatus.PLANNED);
        assertThat(year.schedule().consentTo(goal.id()).isComplete()).isTrue();

        Path papers = folder.resolve("papers");
        CommandLineRun generated = CommandLineRun.of(
                "generate",
                programme,
                "--out",
                papers,
                "--draft",
                "--documents",
                "schedule",
                "--formats",
                "pdf",
                "--as-of",
                "2026-11-30");
        assertThat(generated.exitCode()).as(generated.out() + generated.err()).isNotEqualTo(Coaching.UNUSABLE);
        try (Stream<Path> written = Files.walk(papers)) {
            assertThat(written.filter(path -> path.toString().endsWith(".pdf"))).isNotEmpty();
        }

        Path next = folder.resolve("next.json");
        fine("next-year", programme, "--out", next);
        CoachingProgramme following = ProgrammeFile.read(next).get();
        assertThat(following.goals()).extracting(Goal::id).containsExactly(goal.id());
        assertThat(following.schedule().sessions()).isEmpty();
        assertThat(following.teachers()).isEqualTo(year.teachers());
    }
}
