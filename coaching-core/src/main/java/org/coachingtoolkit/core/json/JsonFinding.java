package org.coachingtoolkit.core.json;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be amiss with a programme file as a file, before its contents are judged. */
public enum JsonFinding implements FindingCode {
    /** The text is not JSON, or breaks off. */
    NOT_JSON("json.syntax", Severity.ERROR),
    /** There is nothing in the file. */
    EMPTY("json.empty", Severity.ERROR),
    /** The text is in an encoding of one country; what it says was read by the look of its letters. */
    CODE_PAGE("json.code-page", Severity.ADVICE),
    /** The bytes are not UTF-8 text. */
    NOT_UTF_8("json.encoding", Severity.ERROR),
    /** A text, a number or the nesting is larger than the reader allows. */
    LIMIT("json.limit", Severity.ERROR),
    /** More findings than are kept. */
    MORE_FINDINGS("json.more-findings", Severity.ERROR),
    /** The file was written by a newer version of the toolkit. */
    FORMAT_NEWER("json.format-newer", Severity.ERROR),
    /** A file of version 1 gives institution and schedule different time zones; the schedule's is used. */
    TWO_ZONES("json.two-zones", Severity.WARNING),
    /** The file is of another format. */
    FORMAT_VERSION("json.format-version", Severity.ERROR),
    /** A value of another type than expected. */
    WRONG_TYPE("json.type", Severity.ERROR),
    /** A property that must be there is not, or is null. */
    MISSING("json.missing", Severity.ERROR),
    /** A property that the format does not know. */
    UNKNOWN_PROPERTY("json.unknown-property", Severity.WARNING),
    /** The same property twice in one object; the first counts. */
    DUPLICATE_PROPERTY("json.duplicate-property", Severity.ERROR),
    /** A text without a visible character. */
    BLANK("json.blank", Severity.ERROR),
    /** A text that is too long. */
    TOO_LONG("json.too-long", Severity.ERROR),
    /** A control character, half a surrogate pair or another character that cannot be printed; it is left out. */
    CHARACTER("json.character", Severity.ERROR),
    /** A mark that turns the direction of writing; it is left out. */
    DIRECTION_MARK("json.direction-mark", Severity.WARNING),
    /** A text that cannot be an id. */
    ID("json.id", Severity.ERROR),
    /** A text that is none of the constants allowed. */
    CONSTANT("json.constant", Severity.ERROR),
    /** A text that is not the number of a clause. */
    CLAUSE("json.clause", Severity.ERROR),
    /** A text that is not the id of a case file. */
    CASE_FILE("json.case-file", Severity.ERROR),
    /** A date that is not written as 2026-09-01, does not exist, or is not of the years 1901 to 2999. */
    DATE("json.date", Severity.ERROR),
    /** A date with time that is not written as 2026-09-01T14:30, does not exist, or is not of those years. */
    DATE_TIME("json.date-time", Severity.ERROR),
    /** A time of day that is not written as 14:30, or does not exist. */
    TIME("json.time", Severity.ERROR),
    /** A time zone that is not known. */
    ZONE("json.zone", Severity.ERROR),
    /** A school year that is not written as 2026/27. */
    SCHOOL_YEAR("json.school-year", Severity.ERROR),
    /** A language that the toolkit does not speak. */
    LANGUAGE("json.language", Severity.ERROR),
    /** A duration that is not written as PT45M, or is out of its range. */
    DURATION("json.duration", Severity.ERROR),
    /** A number that is out of its range, or not a whole one. */
    NUMBER("json.number", Severity.ERROR),
    /** A number with more digits than are kept. */
    DIGITS("json.digits", Severity.ERROR),
    /** Days or hours that end before they begin. */
    RANGE("json.range", Severity.ERROR),
    /** A least number that is more than the greatest. */
    BOUNDS("json.bounds", Severity.ERROR),
    /** None, or more than one, of the properties of which exactly one says what is meant. */
    ONE_OF("json.one-of", Severity.ERROR),
    /** None of the properties of which at least one must be there. */
    SOME_OF("json.some-of", Severity.ERROR),
    /** A list with too few or too many elements. */
    LIST_SIZE("json.list-size", Severity.ERROR),
    /** The same thing twice in a list in which each stands once. */
    LISTED_TWICE("json.listed-twice", Severity.ERROR),
    /** A level that is none of those of its scale. */
    LEVEL("json.level", Severity.ERROR),
    /** A time of day with seconds where whole minutes are meant. */
    WHOLE_MINUTES("json.whole-minutes", Severity.ERROR),
    /** The id of a series that leaves no room for the numbers of its sessions. */
    SERIES_ID("json.series-id", Severity.ERROR),
    /** A score above the greatest that there is. */
    SCORE("json.score", Severity.ERROR),
    /** A category that was examined but is not named, or named though it was not examined. */
    CATEGORY("json.category", Severity.ERROR),
    /** An object whose properties do not fit together in another way. */
    CONTRADICTION("json.contradiction", Severity.ERROR);

    private final Definition definition;

    JsonFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
