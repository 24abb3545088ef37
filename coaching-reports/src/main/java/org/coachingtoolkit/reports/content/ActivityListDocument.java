package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.coachingtoolkit.core.development.Activity;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.plan.ActivityList;
import org.coachingtoolkit.core.plan.ActivityRow;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Gender;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The indicative list of activities (примерный перечень видов деятельности), which clause V.1 asks for where it is
 * needed: the forms of work of clause IV.3 with a question in place of ready advice, and room for others, since the
 * clause leaves the list open.
 */
public final class ActivityListDocument {
    private static final int OPEN_ROWS = 3;
    private static final int COLUMNS = 6;

    private final Draft draft;
    private final Wording wording;

    private ActivityListDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.ACTIVITY_LIST, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns the list of an institution: in its own words where it has some, with the other forms that it uses. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        requireNonNull(programme, "programme");
        return new ActivityListDocument(imprint, programme)
                .document(
                        ActivityList.of(programme.schedule(), programme.plans()),
                        programme.papers().approval());
    }

    /** Returns the empty form: the Regulation's own forms of work, and room for others. */
    public static Document form(Imprint imprint) {
        ActivityList own = new ActivityList(Arrays.stream(RegulationForm.values())
                .map(form -> new ActivityRow(form, null, 0, 0))
                .toList());
        return new ActivityListDocument(imprint, null).document(own, Approval.BLANK);
    }

    private Document document(ActivityList list, Approval approval) {
        List<Row> rows = new ArrayList<>();
        list.rows().forEach(row -> rows.add(row(rows.size() + 1L, row)));
        rows.addAll(Collections.nCopies(OPEN_ROWS, Row.blank(COLUMNS)));
        List<Column> columns = List.of(
                wording.number(),
                wording.words("activity", 20).asRowHeader(),
                wording.words("content", 34),
                wording.words("participants", 16),
                wording.words("expected", 24),
                wording.words("question", 34));
        return draft.begin(columns, draft.head().withOrder(Gender.MASCULINE, approval))
                .add(draft.table("activity-list.table", columns, rows))
                .add(draft.head().signatures("methodist"))
                .build();
    }

    private Row row(long number, ActivityRow row) {
        Activity words = words(row);
        return words == null
                ? Draft.blankAfter(COLUMNS, Cell.of(number), Cell.of(wording.capital(row.form())))
                : Row.of(
                        Cell.of(number),
                        Cell.of(wording.capital(row.form())),
                        Cell.of(words.content()),
                        Wording.cell(participants(row)),
                        Wording.cell(words.expected()),
                        Wording.cell(words.question()));
    }

    /** Returns the institution's words, or the usual ones for a form of the Regulation that it says nothing about. */
    private @Nullable Activity words(ActivityRow row) {
        if (row.activity() != null || !(row.form() instanceof RegulationForm form)) {
            return row.activity();
        }
        String key = "activity." + form.name();
        return new Activity(
                form, wording.text(key + ".content"), wording.text(key + ".result"), wording.text(key + ".question"));
    }

    /** Returns with whom the schedule uses a form; what is usual for a form of the Regulation that it does not use. */
    private String participants(ActivityRow row) {
        if (row.individual() == 0 && row.group() == 0) {
            return row.form() instanceof RegulationForm form ? wording.text("activity." + form.name() + ".who") : "";
        }
        List<String> used = new ArrayList<>();
        if (row.individual() > 0) {
            used.add(wording.text("activity.individual"));
        }
        if (row.group() > 0) {
            used.add(wording.text("activity.group"));
        }
        return String.join(", ", used);
    }
}
