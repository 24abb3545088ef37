package org.coachingtoolkit.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.jspecify.annotations.Nullable;

/** The certificate that a teacher has taken part in methodical events, each with its level and result. */
public final class ParticipationDocument {
    private final Draft draft;
    private final Wording wording;

    private ParticipationDocument(Imprint imprint, @Nullable CoachingProgramme programme) {
        this.draft = new Draft(DocumentKind.PARTICIPATION, imprint, programme);
        this.wording = draft.wording();
    }

    /** Returns whether a teacher is named among those who took part in an event. */
    public static boolean isFor(CoachingProgramme programme, Teacher teacher) {
        return programme.plans().events().stream()
                .anyMatch(event -> event.participants().contains(teacher.id()));
    }

    /** Returns the certificate of one teacher: the events in whose list of participants the teacher stands. */
    public static Document of(CoachingProgramme programme, Teacher teacher, Imprint imprint) {
        ParticipationDocument certificate = new ParticipationDocument(imprint, programme);
        List<Row> rows = new ArrayList<>();
        programme.plans().events().stream()
                .filter(event -> event.participants().contains(teacher.id()))
                .sorted(Comparator.comparing(MethodicalEvent::on))
                .forEach(event -> rows.add(Row.of(
                        Cell.of(rows.size() + 1L),
                        Cell.of(event.on()),
                        Cell.of(certificate.wording.text(
                                "event",
                                Map.of("form", certificate.wording.capital(event.form()), "title", event.title()))),
                        Wording.cell(certificate.wording.capital(event.level())),
                        Wording.cell(event.result()))));
        return certificate.document(teacher, rows);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        return new ParticipationDocument(imprint, null).document(null, List.of());
    }

    private Document document(@Nullable Teacher teacher, List<Row> rows) {
        return draft.begin(List.of(draft.head().organisation()), draft.dateAndNumber())
                .add(Paragraph.of(
                        wording.line("participation-certificate.text", Map.of("person", draft.nameAndPost(teacher)))))
                .add(draft.table(
                        "participation-certificate.table",
                        List.of(
                                wording.number(),
                                wording.column("date", ValueType.DATE, 12),
                                wording.words("event", 40).asRowHeader(),
                                wording.words("level", 20),
                                wording.words("description", 30)),
                        rows))
                .add(draft.duty())
                .add(SignatureBlock.of(draft.head().ofHead(false)))
                .build();
    }
}
