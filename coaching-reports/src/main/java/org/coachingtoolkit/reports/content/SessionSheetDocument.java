package org.coachingtoolkit.reports.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a session: the seven stages of work on a problem with open questions and room to write, then what is
 * agreed. The sheet stays with the teacher; only what is agreed goes into the journal.
 */
public final class SessionSheetDocument {
    /** The lines to write on at each stage. */
    private static final int LINES = 3;

    private final Draft draft;
    private final Wording wording;

    private SessionSheetDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.SESSION_SHEET, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns a sheet for the sessions with a teacher, under the teacher's own goals. */
    public static Document of(CoachingProgramme programme, Teacher teacher, Imprint imprint) {
        List<Goal> goals = programme.goalsOf(Coachee.of(teacher.id())).toList();
        return new SessionSheetDocument(imprint, programme).document(programme, teacher, goals);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new SessionSheetDocument(imprint, null).document(null, null, List.of());
    }

    private Document document(@Nullable CoachingProgramme programme, @Nullable Teacher teacher, List<Goal> goals) {
        Set<CoachId> coaches = goals.stream()
                .map(Goal::coach)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        CoachConsultant coach = programme == null || coaches.size() != 1
                ? null
                : programme.coach(coaches.iterator().next()).orElse(null);
        List<Field> about = new ArrayList<>();
        about.add(Field.of(wording.text("field.teacher"), teacher == null ? "" : wording.full(teacher.name())));
        about.add(Field.of(wording.text("signer.coach"), coach == null ? "" : wording.full(coach.name())));
        about.add(new Field(wording.text("field.date"), wording.date(null)));
        if (goals.isEmpty()) {
            about.add(Field.of(wording.text("field.goal"), ""));
        }
        goals.forEach(goal -> about.add(Field.of(wording.text("field.goal"), goal.statement())));
        List<Block> stages = new ArrayList<>();
        for (ProcessStage stage : ProcessStage.values()) {
            stages.add(new Paragraph(
                    new RichText(List.of(
                            Run.bold(wording.capital(stage) + ". "),
                            Run.of(wording.text("session-sheet.questions." + stage)))),
                    Paragraph.Style.FLUSH));
            stages.addAll(draft.lines("column.notes", LINES));
        }
        return draft.begin(List.of(draft.head().organisation()))
                .add(new Fields(about))
                .addAll(stages)
                .addAll(draft.toWrite("session-sheet.agreed", 3))
                .add(new Fields(List.of(
                        Field.of(wording.text("session-sheet.firstStep"), ""),
                        Field.of(wording.text("session-sheet.support"), ""),
                        new Field(wording.text("session-sheet.next"), wording.date(null)))))
                .add(draft.duty())
                .add(SignatureBlock.of(
                        draft.head().undated("teacher", teacher == null ? null : teacher.name()),
                        draft.head().undated("coach", coach == null ? null : coach.name())))
                .build();
    }
}
