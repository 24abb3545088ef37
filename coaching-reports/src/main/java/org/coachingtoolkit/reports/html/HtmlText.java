package org.coachingtoolkit.reports.html;

import java.io.IOException;
import java.io.Writer;
import org.coachingtoolkit.reports.typesetting.LineEnds;
import org.coachingtoolkit.reports.typesetting.XmlText;

/** The characters of a page: tags as they are given, words escaped. */
final class HtmlText {
    private static final int LONG_WORD = 24;

    private final Writer out;

    HtmlText(Writer out) {
        this.out = out;
    }

    /** Writes markup. */
    HtmlText tag(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Writes words; the ends of lines in them stay. */
    HtmlText words(String words) throws IOException {
        String clean = XmlText.clean(words);
        int word = 0;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '\n' -> out.write("<br>");
                case '\u0080' -> out.write('\uFFFD');
                default -> out.write(isControl(c) ? '\uFFFD' : c);
            }
            word = c <= ' ' ? 0 : word + 1;
            if (word > LONG_WORD / 3 && c < 'A' && c > ' ' && i + 1 < clean.length() && LineEnds.isAfter(clean, i)) {
                out.write("<wbr>");
            }
        }
        return this;
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || (c >= '\u007F' && c < '\u00A0') || (c >= '\uFDD0' && c <= '\uFDEF');
    }

    /** Returns words for an attribute. */
    static String attribute(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 8);
        for (char c : XmlText.clean(words).toCharArray()) {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(isControl(c) ? '\uFFFD' : c);
            }
        }
        return safe.toString();
    }

    void flush() throws IOException {
        out.flush();
    }
}
