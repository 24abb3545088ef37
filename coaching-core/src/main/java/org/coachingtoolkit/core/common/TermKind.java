package org.coachingtoolkit.core.common;

/** What a school divides its year into. */
public enum TermKind {
    /** One of four (четверть, чверть). */
    QUARTER,
    /** One of three (триместр, term of a British school). */
    TRIMESTER,
    /** One of two (полугодие, семестр). */
    SEMESTER
}
