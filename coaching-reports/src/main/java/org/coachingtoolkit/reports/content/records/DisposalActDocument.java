package org.coachingtoolkit.reports.content.records;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.DisposalAct;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Letterhead;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.coachingtoolkit.reports.typesetting.ColumnWidths;
import org.jspecify.annotations.Nullable;

/** The act that sets case files apart for destruction (акт о выделении к уничтожению), before or after it is signed. */
public final class DisposalActDocument {
    private static final String KIND = "disposal-act";
    private static final int BLANK_ROWS = 10;
    private static final int COLUMNS = 8;

    private final Wording wording;
    private final Imprint imprint;

    private DisposalActDocument(Imprint imprint) {
        this.imprint = imprint;
        this.wording = new Wording(imprint.language());
    }

    /** Returns the act of an institution. */
    public static Document of(DisposalAct act, Institution institution, Imprint imprint) {
        return of(act, institution, null, imprint);
    }

    /**
     * Returns the act of an institution, which bears the seal of the archive.
     *
     * @param seal the seal before the disposal, by which a later rewriting of the archive is found; {@code null} for none
     */
    public static Document of(DisposalAct act, Institution institution, @Nullable String seal, Imprint imprint) {
        return new DisposalActDocument(imprint)
                .document(requireNonNull(act, "act"), requireNonNull(institution, "institution"), seal);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        requireNonNull(imprint, "imprint");
        return new DisposalActDocument(imprint).document(null, null, null);
    }

    private Document document(@Nullable DisposalAct act, @Nullable Institution institution, @Nullable String seal) {
        Optional<DisposalAct> given = Optional.ofNullable(act);
        Letterhead head = new Letterhead(wording, institution);
        String title = wording.text("act.title");
        RichText number = wording.line(
                "act.number",
                Map.of(
                        "date", wording.date(given.map(DisposalAct::date).orElse(null)),
                        "number", wording.orBlank(given.map(DisposalAct::number).orElse(null), "number", 4)));
        RichText ground = wording.line(
                "act.ground",
                Map.of("ground", wording.orBlank(given.map(DisposalAct::ground).orElse(null), "ground", 40)));
        List<CaseFile> files = given.map(DisposalAct::files).orElse(List.of());
        return Document.builder(KIND, title, imprint.language())
                .layout(ColumnWidths.suiting(imprint.layout(), columns()))
                .info(imprint.info(head.author(), title))
                .add(head.organisation())
                .add(head.approvedBySignature(given.map(DisposalAct::approvedBy).orElse(null)))
                .add(new Title(wording.text("act.kind"), wording.text("act.subject"), List.of(number)))
                .add(Paragraph.of(ground))
                .add(Table.of(wording.text("act.table"), columns(), rows(files)))
                .add(Paragraph.of(total(files)))
                .addAll(
                        seal == null
                                ? List.of()
                                : List.of(Paragraph.of(wording.line("act.seal", Map.of("seal", RichText.of(seal))))))
                .add(signatures(head, given.map(DisposalAct::commission).orElse(List.of())))
                .add(Paragraph.of(wording.line(
                        "act.done", Map.of("method", wording.blank("method", 30), "date", wording.date(null)))))
                .add(head.signatures("records"))
                .build();
    }

    private List<Column> columns() {
        return List.of(
                wording.number(),
                wording.words("fileTitle", 34).asRowHeader(),
                wording.words("years", 14),
                wording.words("inventoryNumber", 10),
                wording.words("fileIndex", 12),
                wording.column("fileCount", ValueType.NUMBER, 10),
                wording.words("term", 20),
                wording.words("note", 14));
    }

    private List<Row> rows(List<CaseFile> files) {
        if (files.isEmpty()) {
            return Collections.nCopies(BLANK_ROWS, Row.blank(COLUMNS));
        }
        List<Row> rows = new ArrayList<>();
        for (CaseFile file : files) {
            rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(file.title()),
                    Cell.of(years(file)),
                    Cell.BLANK,
                    Cell.of(file.index()),
                    Cell.of(1),
                    Cell.of(file.retention().describe(imprint.language())),
                    Cell.BLANK));
        }
        return rows;
    }

    private static String years(CaseFile file) {
        int first = file.openedOn().getYear();
        int last = file.closedOn() == null ? first : file.closedOn().getYear();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private RichText total(List<CaseFile> files) {
        if (files.isEmpty()) {
            return wording.line("act.total.blank", Map.of("count", wording.blank("count", 12)));
        }
        int first =
                files.stream().mapToInt(file -> file.openedOn().getYear()).min().orElseThrow();
        int last = files.stream()
                .mapToInt(file -> file.closedOn() == null
                        ? file.openedOn().getYear()
                        : file.closedOn().getYear())
                .max()
                .orElseThrow();
        return RichText.of(wording.text("act.total", Map.of("count", files.size(), "first", first, "last", last)));
    }

    private SignatureBlock signatures(Letterhead head, List<Official> commission) {
        if (commission.isEmpty()) {
            String member = wording.text("signer.commission");
            return SignatureBlock.of(new Signature(member, "", true), new Signature(member, "", true));
        }
        return new SignatureBlock(commission.stream().map(head::signer).toList());
    }
}
