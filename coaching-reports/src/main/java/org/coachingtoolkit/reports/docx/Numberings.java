package org.coachingtoolkit.reports.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.typesetting.XmlText;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The numberings of a text, one for each block of clauses, so that each begins with its own number. */
final class Numberings {
    /** How far the clauses of a level stand from those above, where the layout has no first-line indent. */
    private static final double STEP_MILLIMETRES = 10;

    private static final String NUMBERING = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="{id}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum></w:numbering>
            """;
    private static final String LEVEL = """
            <w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/><w:suff w:val="{after}"/>
            <w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind {position}/></w:pPr></w:lvl>
            """;

    private final XWPFDocument text;
    private final LayoutProfile layout;
    private @Nullable XWPFNumbering numbering;
    private int count;

    Numberings(XWPFDocument text, LayoutProfile layout) {
        this.text = text;
        this.layout = layout;
    }

    /** Adds a numbering and returns its number. */
    BigInteger add(ClauseNumbering order) {
        if (numbering == null) {
            numbering = text.createNumbering();
        }
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < order.levels().size(); i++) {
            ClauseNumbering.Level level = order.levels().get(i);
            levels.append(LEVEL.replace("{level}", Integer.toString(i))
                    .replace("{start}", Integer.toString(level.start()))
                    .replace("{format}", level.format())
                    .replace("{after}", layout.indentMillimetres() > 0 ? "space" : "tab")
                    .replace("{position}", position(i))
                    .replace("{text}", attribute(level.text())));
        }
        try {
            CTAbstractNum made = NumberingDocument.Factory.parse(
                            NUMBERING.replace("{id}", Integer.toString(count++)).replace("{levels}", levels))
                    .getNumbering()
                    .getAbstractNumArray(0);
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(made)));
        } catch (XmlException e) {
            throw new IllegalStateException("the numbering must be XML", e);
        }
    }

    private static String attribute(String text) {
        return XmlText.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String position(int level) {
        return layout.indentMillimetres() > 0
                ? "w:left=\"0\" w:firstLine=\"" + DocxStyles.twips(layout.indentMillimetres()) + "\""
                : "w:left=\"" + DocxStyles.twips(STEP_MILLIMETRES * (level + 1)) + "\" w:hanging=\""
                        + DocxStyles.twips(STEP_MILLIMETRES) + "\"";
    }

    /** Sets where a clause that is not counted stands: as the counted ones do. */
    void indent(CTInd indent, int level) {
        if (layout.indentMillimetres() > 0) {
            indent.setFirstLine(BigInteger.valueOf(DocxStyles.twips(layout.indentMillimetres())));
        } else {
            indent.setLeft(BigInteger.valueOf(DocxStyles.twips(STEP_MILLIMETRES * (level + 1))));
            indent.setHanging(BigInteger.valueOf(DocxStyles.twips(STEP_MILLIMETRES)));
        }
    }
}
