package org.coachingtoolkit.reports.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;

/** A document as plain text, one line for each line of it, for golden files. */
public final class PlainText implements BlockVisitor<Void> {
    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private PlainText(Language language) {
        this.language = language;
    }

    /** Returns the text of a document. */
    public static String of(Document document) {
        PlainText plain = new PlainText(document.language());
        plain.line("title: " + document.title());
        plain.line(
                "paper: " + document.layout().paper() + " " + document.layout().orientation());
        document.blocks().forEach(block -> block.accept(plain));
        return plain.text.toString();
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private void lines(String mark, List<RichText> lines) {
        lines.forEach(one -> line(mark + one.plain()));
    }

    @Override
    public Void organisationHead(OrganisationHead head) {
        lines("[organisation] ", head.lines());
        return null;
    }

    @Override
    public Void attachmentMark(AttachmentMark mark) {
        lines("[attachment] ", mark.lines());
        return null;
    }

    @Override
    public Void approvalHead(ApprovalHead head) {
        lines("[left] ", head.adopted());
        lines("[right] ", head.approved());
        return null;
    }

    @Override
    public Void cornerHead(CornerHead head) {
        lines("[organisation] ", head.organisation());
        head.right().forEach(block -> lines("[right] ", block));
        return null;
    }

    @Override
    public Void title(Title title) {
        line("[title] " + title.kind() + " " + title.subject());
        lines("[title] ", title.lines());
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        line("#".repeat(heading.level()) + " " + heading.text().plain());
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        line((paragraph.style() == Paragraph.Style.BODY
                        ? ""
                        : "[" + paragraph.style().name().toLowerCase(Locale.ROOT) + "] ")
                + paragraph.text().plain());
        return null;
    }

    @Override
    public Void clauses(Clauses clauses) {
        clauses.clauses().forEach(clause -> clause("", clause));
        return null;
    }

    private void clause(String indent, Clauses.Clause clause) {
        line(indent + clause.label() + " " + clause.text().plain());
        clause.children().forEach(child -> clause(indent + "    ", child));
    }

    @Override
    public Void checklist(Checklist checklist) {
        checklist
                .items()
                .forEach(item ->
                        line((item.ticked() ? "[x] " : "[ ] ") + item.text().plain()));
        return null;
    }

    @Override
    public Void fields(Fields fields) {
        fields.fields()
                .forEach(field -> line(field.label() + ": " + field.value().plain()));
        return null;
    }

    @Override
    public Void table(Table table) {
        line("[table] " + table.name());
        line("| " + table.columns().stream().map(Column::header).collect(Collectors.joining(" | ")));
        int index = 0;
        for (Row row : table.rows()) {
            table.checkRow(row, index++);
            line(
                    row instanceof Row.Values values
                            ? values(values)
                            : "| == " + ((Row.Section) row).text().plain());
        }
        return null;
    }

    private String values(Row.Values values) {
        return (values.summary() ? "|=| " : "| ")
                + values.cells().stream().map(cell -> cell.written(language)).collect(Collectors.joining(" | "));
    }

    @Override
    public Void chart(Chart chart) {
        line("[chart] " + chart.title() + " (" + chart.alternative() + ")");
        return null;
    }

    @Override
    public Void signatures(SignatureBlock signatures) {
        signatures
                .signatures()
                .forEach(one -> line("[sign] " + one.post() + " / " + one.name() + (one.dated() ? " / date" : "")));
        return null;
    }

    @Override
    public Void contents(Contents contents) {
        line("[contents] " + contents.title());
        return null;
    }

    @Override
    public Void pageBreak(PageBreak pageBreak) {
        line("[page] " + pageBreak.orientation());
        return null;
    }
}
