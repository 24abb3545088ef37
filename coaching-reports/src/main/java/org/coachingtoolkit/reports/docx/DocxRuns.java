package org.coachingtoolkit.reports.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.coachingtoolkit.reports.document.Inline;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.typesetting.XmlText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Words in paragraphs. */
final class DocxRuns {
    private DocxRuns() {}

    /** Adds words with their face, language and link. */
    static void add(XWPFParagraph paragraph, RichText text) {
        for (Inline part : text.parts()) {
            if (part instanceof Run run) {
                add(paragraph, run);
            } else {
                paragraph.createRun().setText(part.text());
            }
        }
    }

    private static void add(XWPFParagraph paragraph, Run run) {
        XWPFRun written;
        if (run.link() == null) {
            written = paragraph.createRun();
        } else {
            written = paragraph.createHyperlinkRun(run.link().toASCIIString());
            written.setStyle("Hyperlink");
        }
        written.setText(XmlText.clean(run.text()));
        if (run.bold()) {
            written.setBold(true);
        }
        if (run.italic()) {
            written.setItalic(true);
        }
        if (run.language() != null) {
            written.setLang(run.language().locale().toLanguageTag());
        }
    }

    /** Adds a field that the text program reckons, with what stands there until it does. */
    static void field(XWPFParagraph paragraph, String instruction, String shown) {
        begin(paragraph, instruction);
        paragraph.createRun().setText(shown);
        end(paragraph);
    }

    /** Begins a field. */
    static void begin(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    /** Ends a field. */
    static void end(XWPFParagraph paragraph) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
