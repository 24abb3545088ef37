package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.AttestationKind;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.plan.LongTermEntry;
import org.coachingtoolkit.core.plan.LongTermKind;
import org.coachingtoolkit.core.plan.LongTermPlan;
import org.coachingtoolkit.core.plan.RetrainingPlan;
import org.coachingtoolkit.core.plan.RetrainingRow;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Roster;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The long-term plan of retraining courses (перспективный план курсовой переподготовки): every teacher, five years; and
 * what else the same years foresee: attestations, self-education, goals.
 */
public final class RetrainingPlanDocument {
    private static final int YEARS = 5;

    private final Draft draft;
    private final Wording wording;

    private RetrainingPlanDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.RETRAINING_PLAN, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the plan of an institution for five years from the first calendar year of its school year. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        RetrainingPlanDocument document = new RetrainingPlanDocument(imprint, requireNonNull(programme, "programme"));
        SchoolYear year = programme.calendar().year();
        RetrainingPlan plan =
                RetrainingPlan.of(document.draft.staff().teachers(), programme.plans(), year.startYear(), YEARS);
        Map<TeacherId, Teacher> teachers = programme.teachers().stream()
                .collect(Collectors.toMap(Teacher::id, teacher -> teacher, (first, second) -> first));
        List<Row> rows = new ArrayList<>();
        for (RetrainingRow row : plan.rows()) {
            rows.add(document.row(rows.size() + 1L, row, requireNonNull(teachers.get(row.teacher())), plan));
        }
        LongTermPlan longTerm = LongTermPlan.of(programme.goals(), programme.plans(), year, YEARS);
        return document.document(plan.firstYear(), rows, document.longTerm(longTerm, programme));
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new RetrainingPlanDocument(imprint, null).document(0, List.of(), List.of());
    }

    private Row row(long number, RetrainingRow row, Teacher teacher, RetrainingPlan plan) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(number),
                Cell.of(wording.full(teacher.name())),
                Cell.of(teacher.post()),
                Wording.cell(draft.category(teacher)),
                Wording.cell(row.last() == null ? null : completed(row.last()))));
        for (int i = 0; i < YEARS; i++) {
            int year = plan.firstYear() + i;
            cells.add(
                    row.planned().stream().anyMatch(course -> course.year() == year)
                            ? Cell.mark(wording.text("mark.planned"))
                            : Cell.BLANK);
        }
        cells.add(Wording.cell(row.planned().stream()
                .map(course -> wording.text("retraining-plan.planned", arguments(course, course.year())))
                .collect(Collectors.joining("; "))));
        return Row.of(cells);
    }

    private String completed(TrainingCourse course) {
        int year = course.completedOn() == null
                ? course.year()
                : course.completedOn().getYear();
        return wording.text("retraining-plan.completed", arguments(course, year));
    }

    private static Map<String, Object> arguments(TrainingCourse course, int year) {
        return Map.of("year", year, "title", course.title(), "hours", course.hours());
    }

    private List<Row> longTerm(LongTermPlan plan, CoachingProgramme programme) {
        Roster roster = new Roster(programme, wording);
        List<Row> rows = new ArrayList<>();
        SchoolYear year = null;
        long number = 1;
        for (LongTermEntry entry : plan.entries()) {
            if (!draft.staff().works(entry.coachee())) {
                continue;
            }
            if (!entry.year().equals(year)) {
                year = entry.year();
                rows.add(Row.section(Wording.capital(wording.schoolYear(year).plain())));
            }
            rows.add(Row.of(
                    Cell.of(number++),
                    Cell.of(roster.name(entry.coachee())),
                    Cell.of(wording.capital(entry.kind())),
                    Wording.cell(title(entry, programme)),
                    Cell.BLANK));
        }
        return rows;
    }

    private String title(LongTermEntry entry, CoachingProgramme programme) {
        if (entry.kind() != LongTermKind.ATTESTATION) {
            return entry.title();
        } else if (entry.title().isEmpty()) {
            return wording.label(AttestationKind.POSITION_CONFORMITY);
        }
        return CountryProfile.find(programme.plans().country())
                .map(profile -> profile.label(entry.title(), wording.language()))
                .orElse(entry.title());
    }

    private Document document(int first, List<Row> rows, List<Row> longTerm) {
        List<Column> columns = new ArrayList<>(List.of(
                wording.number(),
                wording.persons("person", 26).asRowHeader(),
                wording.words("post", 20),
                wording.words("category", 16),
                wording.words("lastCourses", 28)));
        for (int i = 0; i < YEARS; i++) {
            columns.add(Column.marks(
                    first == 0 ? "20__" : Integer.toString(first + i), 8, List.of(wording.text("mark.planned"))));
        }
        columns.add(wording.words("note", 28));
        Document.Builder document = draft.begin(columns, draft.head().withSignature())
                .add(draft.table("retraining-plan.table", columns, rows))
                .add(new Paragraph(RichText.of(wording.text("retraining-plan.note")), Paragraph.Style.NOTE));
        return document.add(Heading.of(1, wording.text("retraining-plan.longTerm")))
                .add(draft.table(
                        "retraining-plan.longTerm",
                        List.of(
                                wording.number(),
                                wording.persons("coachee", 24).asRowHeader(),
                                wording.words("foreseen", 22),
                                wording.words("content", 70),
                                wording.done(18)),
                        longTerm))
                .add(draft.head().signatures("methodist"))
                .build();
    }
}
