package org.coachingtoolkit.examples.page;

import org.coachingtoolkit.core.common.TextCatalogue;

/** The texts of the page. */
final class PageText {
    static final TextCatalogue ALL = TextCatalogue.of(PageText.class);

    private PageText() {}
}
