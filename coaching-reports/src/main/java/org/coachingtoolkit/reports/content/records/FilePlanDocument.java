package org.coachingtoolkit.reports.content.records;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.FilePlan;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Letterhead;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.jspecify.annotations.Nullable;

/** The list of case files with their terms (номенклатура дел). */
public final class FilePlanDocument {
    private static final String KIND = "file-plan";
    private static final int BLANK_ROWS = 12;
    private static final int COLUMNS = 5;

    private FilePlanDocument() {}

    /** Returns the file plan of an institution. */
    public static Document of(FilePlan plan, Institution institution, Imprint imprint) {
        return document(requireNonNull(plan, "plan"), requireNonNull(institution, "institution"), imprint);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        requireNonNull(imprint, "imprint");
        return document(null, null, imprint);
    }

    private static Document document(@Nullable FilePlan plan, @Nullable Institution institution, Imprint imprint) {
        Wording wording = new Wording(imprint.language());
        Letterhead head = new Letterhead(wording, institution);
        String title = wording.text("plan.title");
        List<Column> columns = List.of(
                wording.words("fileIndex", 12),
                wording.words("fileTitle", 40).asRowHeader(),
                wording.column("fileCount", ValueType.NUMBER, 12),
                wording.words("term", 24),
                wording.words("note", 16));
        List<Row> rows = plan == null || plan.files().isEmpty()
                ? Collections.nCopies(BLANK_ROWS, Row.blank(COLUMNS))
                : plan.files().stream().map(file -> row(file, wording)).toList();
        return Document.builder(KIND, title, imprint.language())
                .layout(imprint.layout())
                .info(imprint.info(head.author(), title))
                .addAll(head.withSignature())
                .add(new Title(wording.text("plan.kind"), wording.text("plan.subject"), List.of()))
                .add(Table.of(wording.text("plan.table"), columns, rows))
                .add(head.signatures("records"))
                .build();
    }

    private static Row row(CaseFile file, Wording wording) {
        return Row.of(
                Cell.of(file.index()),
                Cell.of(file.title()),
                Cell.BLANK,
                Cell.of(file.retention().describe(wording.language())),
                file.keptUntil()
                        .map(day -> Cell.of(wording.text("plan.until", Map.of("day", day))))
                        .orElse(Cell.BLANK));
    }
}
