package org.coachingtoolkit.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.html.HtmlWriter;

/** What all pages have around their own words. */
final class Layout {
    /** The style of papers for the browser, and what this page has beyond them. */
    static final String STYLE = HtmlWriter.style() + own();

    /** The ways through the page, each with the key of its name. */
    private static final List<Map.Entry<String, String>> WAYS = List.of(
            Map.entry("/", "file"),
            Map.entry("/questions", "questions"),
            Map.entry("/year", "year"),
            Map.entry("/record", "record"),
            Map.entry("/goals", "goals"),
            Map.entry("/papers", "papers"));

    private Layout() {}

    private static String own() {
        try (InputStream in = Layout.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css must lie beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a page.
     *
     * @param way which of the ways it lies on; empty for none
     * @param here its address with its query, to come back to in another language
     * @param title what it is
     * @param body what it says
     */
    static Html page(Language shown, String way, String here, String title, Html body) {
        Html page = head(shown, title);
        page.add(
                "<body>\n<a class=\"skip\" href=\"#main\">{}</a>\n<header class=\"top\">\n",
                PageText.ALL.text(shown, "skip"));
        page.add("<p class=\"name\">{}</p>\n", PageText.ALL.text(shown, "name"));
        page.add("<nav class=\"ways\" aria-label=\"{}\">\n<ul>\n", PageText.ALL.text(shown, "ways"));
        for (Map.Entry<String, String> each : WAYS) {
            boolean current = each.getKey().equals(way);
            page.add(
                    "<li><a href=\"{}\"{}>{}</a></li>\n",
                    each.getKey(),
                    current ? Html.of(" aria-current=\"page\"") : "",
                    PageText.ALL.text(shown, "way." + each.getValue()));
        }
        page.add(
                "</ul>\n</nav>\n<nav class=\"languages\" aria-label=\"{}\">\n<ul>\n",
                PageText.ALL.text(shown, "languages"));
        for (Language language : Language.values()) {
            page.add(
                    "<li><a href=\"{}\" lang=\"{}\" hreflang=\"{}\"{}>{}</a></li>\n",
                    here + (here.contains("?") ? "&" : "?") + "language=" + language.code(),
                    language.code(),
                    language.code(),
                    language == shown ? Html.of(" aria-current=\"true\"") : "",
                    PageText.ALL.text(language, "language"));
        }
        page.add(
                "</ul>\n</nav>\n</header>\n<main id=\"main\" tabindex=\"-1\" aria-labelledby=\"title\">\n<h1 id=\"title\">{}</h1>\n",
                title);
        page.add("{}</main>\n", body);
        page.add("<footer class=\"foot\">\n<p>{}</p>\n</footer>\n</body>\n</html>\n", PageText.ALL.text(shown, "foot"));
        return page;
    }

    private static Html head(Language language, String title) {
        return Html.of("""
                <!DOCTYPE html>
                <html lang="{}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{}</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                """, language.locale().toLanguageTag(), title + " – " + PageText.ALL.text(language, "name"));
    }

    /** Returns the page that follows the first address: the browser goes on by itself, as from a page of this server. */
    static Html entrance(Language language) {
        String title = PageText.ALL.text(language, "entrance");
        return Html.of("""
                <!DOCTYPE html>
                <html lang="{}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="refresh" content="0; url=/">
                <title>{}</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <main>
                <h1><a href="/">{}</a></h1>
                </main>
                </body>
                </html>
                """, language.locale().toLanguageTag(), title, title);
    }

    /** Returns a page that stands alone, with a way back. */
    static Html alone(Language language, String title, Html body) {
        Html page = head(language, title);
        return page.add("<body>\n<main>\n<h1>{}</h1>\n{}</main>\n</body>\n</html>\n", title, body);
    }
}
