package org.coachingtoolkit.core.survey;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be amiss with a data file or its codebook. Values that occur often are found once, with their number. */
public enum SurveyFinding implements FindingCode {
    /** The file has no rows. */
    EMPTY("survey.file.empty", Severity.ERROR),
    /** The program that wrote the file was recognised by its columns. */
    RECOGNISED("survey.file.recognised", Severity.ADVICE),
    /** Other sheets of the file were not read. */
    OTHER_SHEETS("survey.file.sheets", Severity.ADVICE),
    /** Lines above the headers were left out. */
    TITLE_LINES("survey.file.title", Severity.ADVICE),
    /** A codebook without a column that it needs. */
    NO_COLUMN("survey.codebook.column", Severity.ERROR),
    /** A line of the codebook that cannot be understood was left out. */
    BAD_ITEM("survey.codebook.item", Severity.ERROR),
    /** A word in the codebook that is none of those that the column knows. */
    UNKNOWN_WORD("survey.codebook.word", Severity.ERROR),
    /** A column of the codebook stands twice. */
    DUPLICATE_COLUMN("survey.codebook.duplicate-column", Severity.ERROR),
    /** An item stands twice in the codebook; the first line was kept. */
    DUPLICATE_ITEM("survey.codebook.duplicate", Severity.ERROR),
    /** Two lines of the codebook name a column for the same role; the first was kept. */
    DUPLICATE_ROLE("survey.codebook.duplicate-role", Severity.ERROR),
    /** A drafted scale, to be looked at. */
    DRAFT_SCALE("survey.draft.scale", Severity.ADVICE),
    /** A drafted order of labels, to be looked at. */
    DRAFT_LABELS("survey.draft.labels", Severity.ADVICE),
    /** An item that goes against the others: it may be reversed. */
    DRAFT_REVERSED("survey.draft.reversed", Severity.WARNING),
    /** A drafted key column, to be looked at. */
    DRAFT_KEY("survey.draft.key", Severity.ADVICE),
    /** People stand above the columns: the table is turned. */
    DRAFT_TURNED("survey.draft.turned", Severity.ERROR),
    /** No column looks like answers on a scale. */
    DRAFT_NOTHING("survey.draft.nothing", Severity.ERROR),
    /** Items of the codebook have no column in the data. */
    NO_DATA("survey.item.no-data", Severity.WARNING),
    /** No item of the codebook has a column in the data. */
    NO_ITEM_AT_ALL("survey.item.none", Severity.ERROR, true),
    /** Columns of the data are not in the codebook and were left out. */
    UNKNOWN_COLUMN("survey.column.unknown", Severity.ADVICE),
    /** A header that is needed occurs twice. */
    DUPLICATE_HEADER("survey.column.duplicate", Severity.ERROR, true),
    /** A column that the codebook names for people, waves, raters or groups is not there. */
    NO_KEY_COLUMN("survey.column.key", Severity.ERROR, true),
    /** No column says who answered; each row counts as one person. */
    NO_PERSON_COLUMN("survey.column.no-person", Severity.WARNING),
    /** Columns that look as if their names carried waves, which nobody declared. */
    WAVES_IN_NAMES("survey.column.waves", Severity.ERROR, true),
    /** An item of a long file is not in the codebook; its answers were left out. */
    UNKNOWN_ITEM("survey.item.unknown", Severity.WARNING),
    /** Answers that are no numbers count as missing. */
    NOT_A_NUMBER("survey.value.not-a-number", Severity.WARNING),
    /** Not one of a column's answers could be read. */
    NOTHING_READ("survey.value.none", Severity.ERROR),
    /** Answers outside of the declared range count as missing. */
    OUT_OF_RANGE("survey.value.out-of-range", Severity.WARNING),
    /** Answers with words beside a number were read by the number. */
    NUMBER_BESIDE_WORDS("survey.value.beside-words", Severity.ADVICE),
    /** An item is answered twice for the same person, wave and rater; the first answer was kept. */
    DUPLICATE_ANSWER("survey.value.duplicate", Severity.ERROR),
    /** Nobody answered anything that could be read. */
    NO_ANSWERS("survey.value.no-answers", Severity.ERROR),
    /** Together with what was published before, the numbers would tell what a few people answered. */
    EARLIER_RELEASE("survey.release.earlier", Severity.ERROR),
    /** No score could be computed. */
    NO_SCORES("survey.score.none", Severity.ERROR),
    /** Rows without a person were left out. */
    NO_PERSON("survey.row.no-person", Severity.WARNING),
    /** Rows without a wave were left out. */
    NO_WAVE_NAME("survey.row.no-wave", Severity.WARNING),
    /** Rows of the same person, wave and rater; the first was kept. */
    DUPLICATE_ROW("survey.row.duplicate", Severity.ERROR),
    /** Rows of the same person, wave and rater in different groups; the first was kept. */
    TWO_GROUPS("survey.row.two-groups", Severity.WARNING),
    /** Rows that the program marks as trials were left out. */
    PREVIEW("survey.row.preview", Severity.WARNING),
    /** Rows that were not sent off are counted all the same. */
    NOT_SENT("survey.row.not-sent", Severity.WARNING),
    /** Rows of waves that were not asked for were left out. */
    WAVE_LEFT_OUT("survey.row.wave", Severity.WARNING),
    /** A wave that was asked for does not occur. */
    NO_WAVE("survey.wave.absent", Severity.WARNING),
    /** The names of the waves do not tell their order. */
    WAVE_ORDER("survey.wave.order", Severity.ERROR),
    /** Fewer than half of the people of a wave are found in the next. */
    FEW_MATCHED("survey.wave.few-matched", Severity.WARNING),
    /** It is not known which of several raters is the person rated. */
    WHO_IS_SELF("survey.rater.self", Severity.ERROR),
    /** So many different waves that the column cannot be that of waves; nothing was read. */
    TOO_MANY_WAVES("survey.wave.too-many", Severity.ERROR);

    private final Definition definition;
    private final boolean stopsReading;

    SurveyFinding(String value, Severity severity) {
        this(value, severity, false);
    }

    SurveyFinding(String value, Severity severity, boolean stopsReading) {
        this.definition = Definition.of(value, severity);
        this.stopsReading = stopsReading;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** Returns whether a table is not read on after this. */
    boolean stopsReading() {
        return stopsReading;
    }
}
