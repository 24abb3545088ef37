package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.OtherForm;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Orientation;
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

    /** Returns the list of an institution, with the other forms that its schedule uses. */
    public static Document of(CoachingProgramme programme, Imprint imprint) {
        Set<OtherForm> others = new LinkedHashSet<>();
        requireNonNull(programme, "programme").schedule().sessions().forEach(session -> {
            if (session.form() instanceof OtherForm other) {
                others.add(other);
            }
        });
        return new ActivityListDocument(imprint, programme)
                .document(others, programme.papers().approval());
    }

    /** Returns the empty form: the Regulation's own forms of work, and room for others. */
    public static Document form(Imprint imprint) {
        return new ActivityListDocument(imprint, null).document(Set.of(), Approval.BLANK);
    }

    private Document document(Set<OtherForm> others, Approval approval) {
        List<Row> rows = new ArrayList<>();
        for (RegulationForm form : RegulationForm.values()) {
            String key = "activity." + form.name();
            rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(wording.capital(form)),
                    Cell.of(wording.text(key + ".content")),
                    Cell.of(wording.text(key + ".who")),
                    Cell.of(wording.text(key + ".result")),
                    Cell.of(wording.text(key + ".question"))));
        }
        for (OtherForm other : others) {
            rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(Wording.capital(other.name())),
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK,
                    Cell.BLANK));
        }
        rows.addAll(Collections.nCopies(OPEN_ROWS, Row.blank(COLUMNS)));
        return draft.begin(Orientation.LANDSCAPE, draft.head().withOrder(Gender.MASCULINE, approval))
                .add(draft.table(
                        "activity-list.table",
                        List.of(
                                wording.number(),
                                wording.words("activity", 20).asRowHeader(),
                                wording.words("content", 34),
                                wording.words("participants", 16),
                                wording.words("expected", 24),
                                wording.words("question", 34)),
                        rows))
                .add(draft.head().signatures("methodist"))
                .build();
    }
}
