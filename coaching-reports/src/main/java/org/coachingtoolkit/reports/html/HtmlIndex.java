package org.coachingtoolkit.reports.html;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coachingtoolkit.core.common.Language;

/**
 * The page that leads to the documents of a folder.
 *
 * @param title the words above them, such as the institution's name; never blank
 * @param language its language
 * @param entries the documents, in order
 */
public record HtmlIndex(String title, Language language, List<Entry> entries) {
    /** The name of its file: what a server shows of a folder. */
    public static final String NAME = "index.html";

    /**
     * A document that the page leads to.
     *
     * @param title its title
     * @param file its file, as a path from the page's folder with {@code /} between names
     */
    public record Entry(String title, String file) {
        /** Checks that nothing is missing. */
        public Entry {
            requireNonNull(title, "title");
            requireNonNull(file, "file");
        }
    }

    /** Checks that there is a title. */
    public HtmlIndex {
        requireNonNull(title, "title");
        requireNonNull(language, "language");
        entries = List.copyOf(requireNonNull(entries, "entries"));
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank: '" + title + "'");
        }
    }

    /**
     * Writes the page to a stream, which stays open.
     *
     * @throws IOException if the stream does
     */
    public void write(OutputStream out) throws IOException {
        HtmlText text = new HtmlText(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        HtmlPrinter.head(text, title, language, HtmlPrinter.Style.COMMON);
        text.tag("</head>\n<body>\n<main>\n<h1>").words(title).tag("</h1>\n<ul class=\"index\">\n");
        for (Entry entry : entries) {
            text.tag("<li><a href=\"" + HtmlText.attribute(entry.file()) + "\">");
            text.words(entry.title()).tag("</a></li>\n");
        }
        text.tag("</ul>\n</main>\n</body>\n</html>\n");
        text.flush();
    }
}
