package org.coachingtoolkit.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.ApprovalHead;
import org.coachingtoolkit.reports.document.AttachmentMark;
import org.coachingtoolkit.reports.document.BlankField;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.BlockVisitor;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Checklist;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Contents;
import org.coachingtoolkit.reports.document.CornerHead;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.FormText;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Inline;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.OrganisationHead;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.coachingtoolkit.reports.typesetting.ColumnWidths;
import org.coachingtoolkit.reports.typesetting.LineEnds;
import org.coachingtoolkit.reports.typesetting.TextMeasure;

/** Writes the blocks of one document one after another. Not thread-safe; one for each document. */
final class HtmlPrinter implements BlockVisitor<HtmlPrinter.Printing> {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double CELL_PADDING = 8;

    private final Document document;
    private final Language language;
    private final HtmlText out;
    private final boolean titled;
    private int headings;
    private int block;
    private Orientation orientation;

    HtmlPrinter(Document document, HtmlText out) {
        this.document = document;
        this.language = document.language();
        this.out = out;
        this.orientation = document.layout().orientation();
        this.titled = document.blocks().stream().anyMatch(Title.class::isInstance);
    }

    /** Writes the whole page. */
    void print() throws IOException {
        head(out, document.title(), language, style());
        if (!document.info().author().isBlank()) {
            meta("author", document.info().author());
        }
        if (!document.info().subject().isBlank()) {
            meta("description", document.info().subject());
        }
        meta("generator", "Coaching Toolkit");
        out.tag("</head>\n<body>\n<main>\n");
        out.tag("<section class=\"" + name(document.layout().orientation()) + "\">\n");
        draft();
        for (Block each : document.blocks()) {
            block++;
            each.accept(this).run();
        }
        out.tag("</section>\n</main>\n</body>\n</html>\n");
    }

    private void draft() throws IOException {
        if (document.draft()) {
            element("p class=\"draft\"", RichText.of(FormText.DRAFT.in(language)));
        }
    }

    /** Writes the beginning of a page, up to where its head may go on. */
    static void head(HtmlText out, String title, Language language, String style) throws IOException {
        out.tag("<!DOCTYPE html>\n<html lang=\"" + language.locale().toLanguageTag() + "\">\n<head>\n");
        out.tag("<meta charset=\"utf-8\">\n");
        out.tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.tag("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
        out.words(title).tag("</title>\n<style>\n" + style + "</style>\n");
    }

    private void meta(String name, String content) throws IOException {
        out.tag("<meta name=\"" + name + "\" content=\"" + HtmlText.attribute(content) + "\">\n");
    }

    /** Returns the common style with the paper of this document. */
    private String style() {
        LayoutProfile layout = document.layout();
        LayoutProfile.Margins margins = layout.margins();
        String paper = layout.paper() == LayoutProfile.Paper.LETTER ? "letter" : "A4";
        StringBuilder style = new StringBuilder(Style.COMMON);
        for (Orientation orientation : Orientation.values()) {
            style.append(String.format(
                    Locale.ROOT,
                    "@page %s { size: %s %s; margin: %dmm %dmm %dmm %dmm; }%n".replace("%n", "\n"),
                    name(orientation),
                    paper,
                    name(orientation),
                    margins.top(),
                    margins.right(),
                    margins.bottom(),
                    margins.left()));
        }
        style.append(String.format(
                Locale.ROOT,
                "@media print { body { font-size: %dpt; } table, .note { font-size: %dpt; } }\n",
                layout.bodyPoints(),
                layout.tablePoints()));
        style.append(String.format(
                Locale.ROOT,
                ".body { text-indent: %smm; text-align: %s; }\n",
                layout.indentMillimetres(),
                layout.justified() ? "justify" : "start"));
        return layout.ruled() ? style.append(Style.RULED).toString() : style.toString();
    }

    private static String name(Orientation orientation) {
        return orientation.name().toLowerCase(Locale.ROOT);
    }

    /** Writes an element of words. */
    private void element(String tag, RichText text) throws IOException {
        out.tag("<" + tag + ">");
        words(text);
        int blank = tag.indexOf(' ');
        out.tag("</" + (blank < 0 ? tag : tag.substring(0, blank)) + ">\n");
    }

    private void words(RichText text) throws IOException {
        for (Inline part : text.parts()) {
            if (part instanceof BlankField blank) {
                out.tag("<span class=\"blank\" role=\"img\" aria-label=\"" + HtmlText.attribute(blank.purpose())
                        + "\">");
                out.tag(blank.text()).tag("</span>");
            } else {
                run((Run) part);
            }
        }
    }

    private void run(Run run) throws IOException {
        StringBuilder end = new StringBuilder();
        if (run.link() != null) {
            out.tag("<a href=\"" + HtmlText.attribute(run.link().toASCIIString()) + "\">");
            end.insert(0, "</a>");
        }
        if (run.language() != null && run.language() != language) {
            out.tag("<span lang=\"" + run.language().locale().toLanguageTag() + "\">");
            end.insert(0, "</span>");
        }
        if (run.bold()) {
            out.tag("<b>");
            end.insert(0, "</b>");
        }
        if (run.italic()) {
            out.tag("<i>");
            end.insert(0, "</i>");
        }
        out.words(run.text()).tag(end.toString());
    }

    private void lines(String type, List<RichText> lines) throws IOException {
        out.tag("<div class=\"" + type + "\">\n");
        for (RichText line : lines) {
            element("p", LineEnds.bound(line));
        }
        out.tag("</div>\n");
    }

    @Override
    public Printing organisationHead(OrganisationHead head) {
        return () -> lines("organisation", head.lines());
    }

    @Override
    public Printing attachmentMark(AttachmentMark mark) {
        return () -> {
            out.tag("<div class=\"corners\">\n");
            lines("right", mark.lines());
            out.tag("</div>\n");
        };
    }

    @Override
    public Printing approvalHead(ApprovalHead head) {
        return () -> {
            out.tag("<div class=\"corners\">\n");
            if (!head.adopted().isEmpty()) {
                lines("left", head.adopted());
            }
            if (!head.approved().isEmpty()) {
                lines("right", head.approved());
            }
            out.tag("</div>\n");
        };
    }

    @Override
    public Printing cornerHead(CornerHead head) {
        return () -> {
            out.tag("<div class=\"corners\">\n");
            lines("organisation", head.organisation());
            out.tag("<div class=\"right\">\n");
            for (List<RichText> lines : head.right()) {
                lines("stack", lines);
            }
            out.tag("</div>\n</div>\n");
        };
    }

    @Override
    public Printing title(Title title) {
        return () -> {
            String words = title.subject().isBlank() ? title.kind() : title.kind() + "\n" + title.subject();
            element("h1", RichText.of(words));
            for (RichText line : title.lines()) {
                element("p class=\"centred\"", line);
            }
        };
    }

    @Override
    public Printing heading(Heading heading) {
        return () -> {
            int level = Math.min(6, titled ? heading.level() + 1 : heading.level());
            element("h" + level + " id=\"h" + ++headings + "\"", heading.text());
        };
    }

    @Override
    public Printing paragraph(Paragraph paragraph) {
        return () -> element("p class=\"" + paragraph.style().name().toLowerCase(Locale.ROOT) + "\"", paragraph.text());
    }

    @Override
    public Printing clauses(Clauses clauses) {
        return () -> clauses(clauses.clauses());
    }

    private void clauses(List<Clauses.Clause> clauses) throws IOException {
        out.tag("<ul class=\"clauses\">\n");
        for (Clauses.Clause clause : clauses) {
            out.tag("<li><p>").words(clause.label()).tag(" ");
            words(clause.text());
            out.tag("</p>\n");
            if (!clause.children().isEmpty()) {
                clauses(clause.children());
            }
            out.tag("</li>\n");
        }
        out.tag("</ul>\n");
    }

    @Override
    public Printing checklist(Checklist checklist) {
        return () -> {
            out.tag("<ul class=\"boxes\">\n");
            for (Checklist.Item item : checklist.items()) {
                FormText state = item.ticked() ? FormText.TICKED : FormText.UNTICKED;
                out.tag("<li><span role=\"img\" aria-label=\"" + HtmlText.attribute(state.in(language)) + "\">");
                out.tag(item.ticked() ? "☑" : "☐").tag("</span> ");
                words(item.text());
                out.tag("</li>\n");
            }
            out.tag("</ul>\n");
        };
    }

    @Override
    public Printing fields(Fields fields) {
        return () -> {
            out.tag("<dl>\n");
            for (Fields.Field field : fields.fields()) {
                out.tag("<div><dt>").words(field.label()).tag(":</dt> <dd>");
                words(field.value());
                out.tag("</dd></div>\n");
            }
            out.tag("</dl>\n");
        };
    }

    @Override
    public Printing table(Table given) {
        Table table = given.onPaper(language);
        return () -> {
            out.tag("<table role=\"table\">\n<caption>").words(table.name()).tag("</caption>\n");
            widths(table);
            header(table);
            out.tag("<tbody role=\"rowgroup\">\n");
            int index = 0;
            for (Row row : table.rows()) {
                table.checkRow(row, index++);
                if (row instanceof Row.Values values) {
                    values(values, table.columns());
                } else {
                    if (index > 1) {
                        out.tag("</tbody>\n<tbody role=\"rowgroup\">\n");
                    }
                    out.tag("<tr role=\"row\" class=\"section\"><th role=\"rowheader\" scope=\"rowgroup\" colspan=\""
                            + table.columns().size() + "\">");
                    words(((Row.Section) row).text());
                    out.tag("</th></tr>\n");
                }
            }
            out.tag("</tbody>\n</table>\n");
        };
    }

    /** Writes how the columns share the width: as they do on paper. */
    private void widths(Table table) throws IOException {
        LayoutProfile layout = document.layout();
        double sheet = orientation == Orientation.PORTRAIT
                ? layout.paper().widthMillimetres()
                : layout.paper().heightMillimetres();
        double room = (sheet - layout.margins().left() - layout.margins().right()) * POINTS_PER_MILLIMETRE;
        out.tag("<colgroup>");
        for (double width : ColumnWidths.of(table, language, TextMeasure::ems, layout.tablePoints(), room, CELL_PADDING)
                .widths()) {
            out.tag(String.format(Locale.ROOT, "<col style=\"width:%.1f%%\">", 100 * width / room));
        }
        out.tag("</colgroup>\n");
    }

    private void header(Table table) throws IOException {
        out.tag("<thead role=\"rowgroup\">\n<tr role=\"row\">");
        for (Column column : table.columns()) {
            out.tag("<th role=\"columnheader\" scope=\"col\">");
            words(column.title());
            out.tag("</th>");
        }
        out.tag("</tr>\n");
        if (table.numbered()) {
            out.tag("<tr role=\"row\" class=\"numbers\">");
            for (int i = 1; i <= table.columns().size(); i++) {
                out.tag("<td role=\"cell\">" + i + "</td>");
            }
            out.tag("</tr>\n");
        }
        out.tag("</thead>\n");
    }

    private void values(Row.Values values, List<Column> columns) throws IOException {
        boolean open =
                values.cells().stream().anyMatch(cell -> cell.written(language).isEmpty());
        String kind = values.summary() ? " class=\"sum\"" : open ? " class=\"open\"" : "";
        out.tag("<tr role=\"row\"" + kind + ">");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String alignment = switch (column.alignment()) {
                case START -> "";
                case CENTRE -> "c";
                case END -> "e";
            };
            String whole = column.type() == ValueType.DATE || column.type() == ValueType.NUMBER ? " nowrap" : "";
            String type = (alignment + whole).strip();
            String place = type.isEmpty() ? "" : " class=\"" + type + "\"";
            String label = " data-label=\"" + HtmlText.attribute(column.header()) + "\"";
            Cell cell = values.cells().get(i);
            // a head without a word is none to a screen reader
            boolean head = column.rowHeader() && !cell.written(language).isEmpty();
            out.tag(
                    head
                            ? "<th role=\"rowheader\" scope=\"row\"" + place + label + ">"
                            : "<td role=\"cell\"" + place + label + ">");
            if (cell instanceof Cell.TextCell words) {
                words(words.text());
            } else {
                out.words(cell.written(language));
            }
            out.tag(head ? "</th>" : "</td>");
        }
        out.tag("</tr>\n");
    }

    @Override
    public Printing chart(Chart chart) {
        return () -> {
            out.tag("<figure>\n<figcaption>").words(chart.title()).tag("</figcaption>\n");
            Picture.write(chart, language, out);
            out.tag("</figure>\n");
            Block next = block < document.blocks().size() ? document.blocks().get(block) : null;
            if (!(next instanceof Table table && chart.isToldBy(table))) {
                table(chart.figures(chart.title())).run();
            }
        };
    }

    @Override
    public Printing signatures(SignatureBlock signatures) {
        return () -> {
            out.tag("<div class=\"signatures\">\n");
            for (Signature one : signatures.signatures()) {
                out.tag("<div class=\"signature\"><p class=\"post\">")
                        .words(one.post())
                        .tag("</p>");
                line(FormText.SIGNATURE.in(language), "");
                line(FormText.NAME.in(language), one.name());
                if (one.dated()) {
                    out.tag("<p class=\"date\">")
                            .words(FormText.DATE_LINE.in(language))
                            .tag("</p>");
                }
                out.tag("</div>\n");
            }
            out.tag("</div>\n");
        };
    }

    private void line(String purpose, String filled) throws IOException {
        out.tag("<p class=\"line\">");
        if (filled.isBlank()) {
            words(RichText.of(new BlankField(purpose, 16)));
            out.tag("<br><small>(").words(purpose).tag(")</small>");
        } else {
            out.words(filled);
        }
        out.tag("</p>");
    }

    @Override
    public Printing contents(Contents contents) {
        return () -> {
            String title = contents.title().isBlank() ? FormText.CONTENTS.in(language) : contents.title();
            out.tag("<nav aria-labelledby=\"contents\">\n<p id=\"contents\" class=\"centred\"><b>");
            out.words(title).tag("</b></p>\n<ul class=\"contents\">\n");
            int index = 0;
            for (Block each : document.blocks()) {
                if (each instanceof Heading heading) {
                    index++;
                    if (heading.level() <= contents.depth()) {
                        out.tag("<li class=\"l" + heading.level() + "\"><a href=\"#h" + index + "\">");
                        out.words(heading.text().plain()).tag("</a></li>\n");
                    }
                }
            }
            out.tag("</ul>\n</nav>\n");
        };
    }

    @Override
    public Printing pageBreak(PageBreak pageBreak) {
        return () -> {
            orientation = pageBreak.orientation();
            out.tag("</section>\n<section class=\"" + name(orientation) + "\">\n");
            draft();
        };
    }

    /** Writes one block. */
    @FunctionalInterface
    interface Printing {
        void run() throws IOException;
    }

    /** The style that all pages share, read once. */
    static final class Style {
        static final String COMMON = read();
        /** Tables with lines above, below and under their header only. */
        static final String RULED = """
                th, td { border: 0; }
                thead th, thead td, .section th, .sum th, .sum td { background: none; }
                thead tr:first-child > * { border-top: 1px solid var(--edge); }
                thead tr:last-child > *, tbody:last-child tr:last-child > * { border-bottom: 1px solid var(--edge); }
                """;

        private Style() {}

        private static String read() {
            try (InputStream in = HtmlPrinter.class.getResourceAsStream("page.css")) {
                if (in == null) {
                    throw new IOException("page.css must lie beside the class");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
