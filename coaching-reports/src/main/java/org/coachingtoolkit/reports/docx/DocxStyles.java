package org.coachingtoolkit.reports.docx;

import org.apache.xmlbeans.XmlException;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a text, made of its layout. */
final class DocxStyles {
    /** Twentieths of a point, in which the format measures. */
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private static final String HEAD = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:docDefaults><w:rPrDefault><w:rPr>
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>
            <w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="{language}"/>
            </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>
            <w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
            """;
    private static final String STYLE = """
            <w:style w:type="paragraph" w:customStyle="{custom}" w:styleId="{id}"><w:name w:val="{name}"/>
            <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{face}</w:rPr></w:style>
            """;

    private final StringBuilder styles = new StringBuilder();
    private final LayoutProfile layout;
    private final double tablePoints;

    private DocxStyles(LayoutProfile layout, double tablePoints) {
        this.layout = layout;
        this.tablePoints = tablePoints;
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    /** Returns the styles of a layout, with tables set in the given size of type. */
    static CTStyles of(LayoutProfile layout, Language language, double tablePoints) {
        DocxStyles made = new DocxStyles(layout, tablePoints);
        made.styles.append(HEAD.replace("{size}", Integer.toString(2 * layout.bodyPoints()))
                .replace("{language}", language.locale().toLanguageTag()));
        made.paragraphs();
        try {
            return StylesDocument.Factory.parse(
                            made.styles.append("</w:styles>").toString())
                    .getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException("the styles must be XML", e);
        }
    }

    private void paragraphs() {
        String lines = "w:line=\"" + 240 * layout.lineSpacingPercent() / 100 + "\" w:lineRule=\"auto\"";
        String indent = "<w:ind w:firstLine=\"" + twips(layout.indentMillimetres()) + "\"/>";
        String justified = "<w:jc w:val=\"" + (layout.justified() ? "both" : "left") + "\"/>";
        String centred = "<w:jc w:val=\"center\"/>";
        String keep = "<w:keepNext/>";
        String close = "<w:spacing w:before=\"0\" w:after=\"0\"/>";
        style("Organisation", close + centred, false, 0);
        style(
                "Attachment",
                close + "<w:ind w:left=\"" + twips(layout.paper().widthMillimetres() * 0.45) + "\"/>",
                false,
                0);
        style("Approval", close, false, 0);
        builtIn("Title", "Title", keep + "<w:spacing w:before=\"240\" w:after=\"0\"/>" + centred, true);
        builtIn("Subtitle", "Subtitle", keep + close + centred, true);
        style("TitleLine", close + centred, false, 0);
        for (int level = 1; level <= 5; level++) {
            builtIn(
                    "Heading" + level,
                    "heading " + level,
                    keep + "<w:spacing w:before=\"240\" w:after=\"120\"/>" + headingPlace(level)
                            + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                    headingPoints(level));
            builtIn(
                    "TOC" + level,
                    "toc " + level,
                    close + "<w:ind w:left=\"" + twips(5.0 * (level - 1)) + "\"/>",
                    false);
        }
        style("Body", "<w:spacing w:before=\"0\" w:after=\"120\" " + lines + "/>" + indent + justified, false, 0);
        style("Flush", "<w:spacing w:before=\"0\" w:after=\"120\" " + lines + "/>" + justified, false, 0);
        style("Centred", "<w:spacing w:before=\"0\" w:after=\"120\" " + lines + "/>" + centred, false, 0);
        style("Clause", "<w:spacing w:before=\"0\" w:after=\"60\" " + lines + "/>" + justified, false, 0);
        style("Field", "<w:spacing w:before=\"0\" w:after=\"60\"/>", false, 0);
        style("Note", "<w:spacing w:before=\"60\" w:after=\"120\"/>", false, layout.tablePoints());
        style("TableHeader", keep + close + centred, true, tablePoints);
        style("TableText", close, false, tablePoints);
        style("TableSection", keep + close, true, tablePoints);
        style("ChartTitle", keep + "<w:spacing w:before=\"240\" w:after=\"60\"/>" + centred, true, 0);
        style("Signature", "<w:spacing w:before=\"240\" w:after=\"0\"/>", false, 0);
        style("Caption", close + centred, false, layout.tablePoints() - 2);
        style("Picture", keep + close + centred, false, 0);
        builtIn("Header", "header", centred, false);
        builtIn("Footer", "footer", centred, false);
    }

    private void style(String id, String paragraph, boolean bold, double points) {
        add(id, "Coaching " + id, paragraph, bold, points, "1");
    }

    /** Returns where a heading stands: as on paper, in the middle or with the indent of running text. */
    private String headingPlace(int level) {
        if (layout.indentMillimetres() == 0) {
            return "";
        }
        return level == 1
                ? "<w:jc w:val=\"center\"/>"
                : "<w:ind w:firstLine=\"" + twips(layout.indentMillimetres()) + "\"/>";
    }

    private double headingPoints(int level) {
        boolean larger = layout.indentMillimetres() == 0;
        return larger && level == 1 ? layout.bodyPoints() + 3 : larger && level == 2 ? layout.bodyPoints() + 1 : 0;
    }

    private void builtIn(String id, String name, String paragraph, double points) {
        add(id, name, paragraph, true, points, "0");
    }

    private void builtIn(String id, String name, String paragraph, boolean bold) {
        add(id, name, paragraph, bold, 0, "0");
    }

    private void add(String id, String name, String paragraph, boolean bold, double points, String custom) {
        long half = Math.round(2 * points);
        String size = half == 0 ? "" : "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>";
        styles.append(STYLE.replace("{id}", id)
                .replace("{name}", name)
                .replace("{custom}", custom)
                .replace("{paragraph}", paragraph)
                .replace("{face}", (bold ? "<w:b/>" : "") + size));
    }
}
