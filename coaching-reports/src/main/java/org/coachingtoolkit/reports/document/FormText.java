package org.coachingtoolkit.reports.document;

import java.util.Locale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** The few words that writers add of their own, the same in every format. */
public enum FormText {
    /** The words above a table of contents that has none of its own: «Содержание». */
    CONTENTS,
    /** What stands under the line to sign on: «подпись». */
    SIGNATURE,
    /** What a line for a name asks for: «И. О. Фамилия». */
    NAME,
    /** What a line for a date asks for: «дата». */
    DATE,
    /** A date to fill in: «___» __________ 20__ г. */
    DATE_LINE,
    /** What every page of a draft says: «ПРОЕКТ». */
    DRAFT,
    /** What stands after the name of rows that go on on another page: «продолжение». */
    CONTINUED,
    /** What a ticked box says to those who do not see it. */
    TICKED,
    /** What an empty box says to those who do not see it. */
    UNTICKED;

    private static final TextCatalogue CATALOGUE = TextCatalogue.of(FormText.class);

    /** Returns the words in a language. */
    public String in(Language language) {
        return CATALOGUE.text(language, name().toLowerCase(Locale.ROOT));
    }
}
