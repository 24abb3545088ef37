package org.coachingtoolkit.core.common;

/** What a school divides its year into. */
public enum TermKind implements Labelled {
    /** One of four (четверть, чверть). */
    QUARTER,
    /** One of three (триместр, term of a British school). */
    TRIMESTER,
    /** One of two (полугодие, семестр). */
    SEMESTER;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
