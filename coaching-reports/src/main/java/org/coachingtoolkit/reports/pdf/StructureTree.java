package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The logical structure of a file (ISO 32000-1, 14.7): which piece of which page belongs to which element.
 *
 * <p>OpenPDF has such a tree too, but keeps every element until the file is closed, which is too much for the cells of a
 * long table. Here an element is written as soon as it is closed, and what remains of it in memory is its number.
 */
final class StructureTree {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final PdfWriter writer;
    private final int root;
    private final Element document;
    private final StringBuilder parents = new StringBuilder();
    private final StringBuilder pageParents = new StringBuilder();
    private int keys;
    private int page;
    private int pageKey;
    private int marks;

    StructureTree(PdfWriter writer) {
        this.writer = writer;
        this.root = newNumber();
        this.document = new Element(newNumber(), "Document", "", root);
    }

    /** Returns the element that holds all others. */
    Element document() {
        return document;
    }

    /** Opens an element as the last child of another. */
    Element open(Element parent, String role) {
        return open(parent, role, "");
    }

    /**
     * Opens an element as the last child of another.
     *
     * @param entries further entries of its dictionary, as PDF writes them
     */
    Element open(Element parent, String role, String entries) {
        Element element = new Element(newNumber(), role, entries, parent.number);
        parent.kids.append(element.number).append(" 0 R ");
        return element;
    }

    /** Writes an element; it must not be marked nor get children afterwards. */
    void close(Element element) throws IOException {
        StringBuilder text = new StringBuilder(64 + element.entries.length() + element.kids.length());
        text.append("<</S/")
                .append(element.role)
                .append("/P ")
                .append(element.parent)
                .append(" 0 R");
        if (element.page != 0) {
            text.append("/Pg ").append(element.page).append(" 0 R");
        }
        text.append(element.entries);
        if (!element.kids.isEmpty()) {
            text.append("/K[")
                    .append(element.kids, 0, element.kids.length() - 1)
                    .append(']');
        }
        write(element.number, text.append(">>"));
    }

    /** Begins a page: what is marked from now on is on it. */
    void beginPage() {
        page = writer.getCurrentPage().getNumber();
        pageKey = keys++;
        marks = 0;
        pageParents.setLength(0);
    }

    /** Ends a page and hands its key to the library, which writes the page's dictionary next. */
    void endPage() throws IOException {
        int number = newNumber();
        write(number, new StringBuilder("[").append(pageParents).append(']'));
        parents.append(pageKey).append(' ').append(number).append(" 0 R ");
        writer.setTabs(new PageEntries(pageKey));
    }

    /** Returns the number under which the next marked content of this page belongs to an element. */
    int mark(Element element) {
        int mark = marks++;
        pageParents.append(element.number).append(" 0 R ");
        if (element.page == 0) {
            element.page = page;
        }
        if (element.page == page) {
            element.kids.append(mark).append(' ');
        } else {
            element.kids
                    .append("<</Type/MCR/Pg ")
                    .append(page)
                    .append(" 0 R/MCID ")
                    .append(mark)
                    .append(">> ");
        }
        return mark;
    }

    /** Makes an annotation of this page part of an element and returns the annotation's key. */
    int annotate(Element element, int annotation) {
        element.kids
                .append("<</Type/OBJR/Obj ")
                .append(annotation)
                .append(" 0 R/Pg ")
                .append(page)
                .append(" 0 R>> ");
        int key = keys++;
        parents.append(key).append(' ').append(element.number).append(" 0 R ");
        return key;
    }

    /** Writes what is left and returns the number of the root. */
    int close() throws IOException {
        close(document);
        int tree = newNumber();
        write(tree, new StringBuilder("<</Nums[").append(sortedParents()).append("]>>"));
        write(
                root,
                new StringBuilder("<</Type/StructTreeRoot/K ")
                        .append(document.number)
                        .append(" 0 R/ParentTree ")
                        .append(tree)
                        .append(" 0 R/ParentTreeNextKey ")
                        .append(keys)
                        .append(">>"));
        return root;
    }

    /** A page's key is given when it begins but its entry made when it ends, after those of its annotations. */
    private String sortedParents() {
        String[] words = parents.toString().split(" ", -1);
        String[] entries = new String[keys];
        for (int i = 0; i + 3 < words.length; i += 4) {
            entries[Integer.parseInt(words[i])] = words[i] + ' ' + words[i + 1] + " 0 R";
        }
        return String.join(" ", entries);
    }

    private int newNumber() {
        return writer.getPdfIndirectReference().getNumber();
    }

    private void write(int number, StringBuilder object) throws IOException {
        writer.addToBody(
                new PdfLiteral(PdfObject.DICTIONARY, object.toString().getBytes(StandardCharsets.US_ASCII)), number);
    }

    /** Returns a text as a PDF string, in Unicode and readable by any tool. */
    static String string(String text) {
        StringBuilder hex = new StringBuilder(6 + 4 * text.length()).append("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            HEX.toHexDigits(hex, (byte) (text.charAt(i) >> 8));
            HEX.toHexDigits(hex, (byte) text.charAt(i));
        }
        return hex.append('>').toString();
    }

    /** An element that is not yet written. */
    static final class Element {
        private final int number;
        private final String role;
        private final String entries;
        private final int parent;
        private final StringBuilder kids = new StringBuilder(16);
        private int page;

        private Element(int number, String role, String entries, int parent) {
            this.number = number;
            this.role = role;
            this.entries = entries;
            this.parent = parent;
        }

        /** Returns the type of the element, as its marks in the page name it. */
        String role() {
            return role;
        }

        @Override
        public String toString() {
            return role + " " + number;
        }
    }

    /**
     * The order of tabs on a page, and after it the page's key in this tree: the library offers no other way to put an
     * entry into the dictionary of a page than through this name.
     */
    private static final class PageEntries extends PdfName {
        private final int key;

        private PageEntries(int key) {
            super("S");
            this.key = key;
        }

        @Override
        public void toPdf(@Nullable PdfWriter writer, OutputStream out) throws IOException {
            super.toPdf(writer, out);
            out.write(("/StructParents " + key).getBytes(StandardCharsets.US_ASCII));
        }
    }
}
