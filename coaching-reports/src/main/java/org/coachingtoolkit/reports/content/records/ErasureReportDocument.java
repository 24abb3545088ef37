package org.coachingtoolkit.reports.content.records;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.records.ErasedDocument;
import org.coachingtoolkit.core.records.ErasureReport;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Letterhead;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.jspecify.annotations.Nullable;

/**
 * The report that personal data has been erased (акт об уничтожении персональных данных): whose and what data, when, how,
 * on what ground. It names documents by id and fingerprint only.
 */
public final class ErasureReportDocument {
    private static final String KIND = "erasure-report";
    private static final int BLANK_ROWS = 8;
    private static final int GROUP = 16;

    private ErasureReportDocument() {}

    /** Returns the report of an institution. */
    public static Document of(ErasureReport report, Institution institution, Imprint imprint) {
        return document(requireNonNull(report, "report"), requireNonNull(institution, "institution"), imprint);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        requireNonNull(imprint, "imprint");
        return document(null, null, imprint);
    }

    private static Document document(
            @Nullable ErasureReport report, @Nullable Institution institution, Imprint imprint) {
        Wording wording = new Wording(imprint.language());
        Optional<ErasureReport> given = Optional.ofNullable(report);
        Letterhead head = new Letterhead(wording, institution);
        String title = wording.text("erasure.title");
        List<Column> columns = List.of(
                wording.number(),
                wording.words("documentId", 26).asRowHeader(),
                wording.words("fileIndex", 18),
                wording.words("fingerprint", 46));
        List<Row> rows = new ArrayList<>();
        for (ErasedDocument document : given.map(ErasureReport::documents).orElse(List.of())) {
            rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(document.id().value()),
                    Cell.of(document.file().toString()),
                    Cell.of(grouped(document.sha256()))));
        }
        return Document.builder(KIND, title, imprint.language())
                .layout(imprint.layout())
                .info(imprint.info(head.author(), title))
                .addAll(head.withSignature())
                .add(new Title(
                        wording.text("act.kind"),
                        wording.text("erasure.subject"),
                        List.of(wording.line(
                                "act.number",
                                Map.of(
                                        "date",
                                        wording.date(
                                                given.map(ErasureReport::date).orElse(null)),
                                        "number",
                                        wording.orBlank(
                                                given.map(ErasureReport::number).orElse(null), "number", 4))))))
                .add(new Fields(List.of(
                        field("subjects", given.map(ErasureReport::subjects), wording),
                        field("categories", given.map(ErasureReport::categories), wording),
                        field("ground", given.map(ErasureReport::ground), wording),
                        field("method", given.map(ErasureReport::method), wording))))
                .add(Table.of(
                        wording.text("erasure.table"),
                        columns,
                        given.isPresent() ? rows : Collections.nCopies(BLANK_ROWS, Row.blank(columns.size()))))
                .add(Paragraph.of(wording.text("erasure.note")))
                .add(report == null ? head.signatures("records") : SignatureBlock.of(head.signer(report.responsible())))
                .build();
    }

    private static Field field(String key, Optional<String> value, Wording wording) {
        return Field.of(wording.text("field." + key), value.orElse(""));
    }

    /** Returns a fingerprint in groups, so that it can be read aloud and broken over lines. */
    private static String grouped(String sha256) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sha256.length(); i += GROUP) {
            text.append(i == 0 ? "" : " ").append(sha256, i, Math.min(i + GROUP, sha256.length()));
        }
        return text.toString();
    }
}
