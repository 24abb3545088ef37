package org.coachingtoolkit.reports.content.records;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.Inventory;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Letterhead;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.coachingtoolkit.reports.typesetting.ColumnWidths;
import org.jspecify.annotations.Nullable;

/** The inventory of case files (опись дел). */
public final class InventoryDocument {
    private static final String KIND = "inventory";
    private static final int BLANK_ROWS = 12;
    private static final int COLUMNS = 8;

    private InventoryDocument() {}

    /** Returns the inventory of an institution. */
    public static Document of(Inventory inventory, Institution institution, Imprint imprint) {
        return document(requireNonNull(inventory, "inventory"), requireNonNull(institution, "institution"), imprint);
    }

    /** Returns the empty form. */
    public static Document form(Imprint imprint) {
        requireNonNull(imprint, "imprint");
        return document(null, null, imprint);
    }

    private static Document document(
            @Nullable Inventory inventory, @Nullable Institution institution, Imprint imprint) {
        Wording wording = new Wording(imprint.language());
        Letterhead head = new Letterhead(wording, institution);
        String title = wording.text("inventory.title");
        RichText number = wording.line(
                "act.number",
                Map.of(
                        "date", wording.date(inventory == null ? null : inventory.date()),
                        "number", wording.orBlank(inventory == null ? null : inventory.number(), "number", 4)));
        List<Column> columns = List.of(
                wording.number(),
                wording.words("fileIndex", 12),
                wording.words("fileTitle", 34).asRowHeader(),
                wording.words("extremeDates", 22),
                wording.words("term", 18),
                wording.column("documentCount", ValueType.NUMBER, 12),
                wording.column("sheetCount", ValueType.NUMBER, 10),
                wording.words("note", 12));
        return Document.builder(KIND, title, imprint.language())
                .layout(ColumnWidths.suiting(imprint.layout(), columns))
                .info(imprint.info(head.author(), title))
                .addAll(head.withSignature())
                .add(new Title(wording.text("inventory.kind"), wording.text("inventory.subject"), List.of(number)))
                .add(Table.of(wording.text("inventory.table"), columns, rows(inventory, wording)))
                .add(head.signatures("records"))
                .build();
    }

    private static List<Row> rows(@Nullable Inventory inventory, Wording wording) {
        if (inventory == null || inventory.lines().isEmpty()) {
            return Collections.nCopies(BLANK_ROWS, Row.blank(COLUMNS));
        }
        List<Row> rows = new ArrayList<>();
        for (Inventory.Line line : inventory.lines()) {
            CaseFile file = line.file();
            rows.add(Row.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(file.index()),
                    Cell.of(file.title()),
                    Cell.of(dates(file, wording)),
                    Cell.of(file.retention().describe(wording.language())),
                    count(line.documents()),
                    count(line.sheets()),
                    Cell.BLANK));
        }
        return rows;
    }

    private static String dates(CaseFile file, Wording wording) {
        String first = wording.language().format().date(file.openedOn());
        return file.closedOn() == null
                ? first
                : first + " – " + wording.language().format().date(file.closedOn());
    }

    private static Cell count(@Nullable Integer count) {
        return count == null ? Cell.BLANK : Cell.of(count.longValue());
    }
}
