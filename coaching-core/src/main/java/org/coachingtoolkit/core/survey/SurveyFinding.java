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
    /** Rows that the file hides were read with the others. */
    HIDDEN_ROWS("survey.file.hidden-rows", Severity.WARNING),
    /** Columns that the file hides were read with the others. */
    HIDDEN_COLUMNS("survey.file.hidden-columns", Severity.WARNING),
    /** Cells span several rows of answers. */
    MERGED_CELLS("survey.file.merged", Severity.ERROR),
    /** The headers of items stand below the line that was taken for the headers. */
    HEADERS_BELOW("survey.file.headers-below", Severity.ERROR, true),
    /** A heading of the codebook is none of those that are known. */
    UNKNOWN_HEADING("survey.codebook.heading", Severity.ERROR),
    /** A heading of the codebook is none of those that are known, and like one of them. */
    LIKELY_HEADING("survey.codebook.heading-likely", Severity.ERROR),
    /** A codebook without items, or with too many. */
    NO_ITEMS("survey.codebook.items", Severity.ERROR),
    /** An item of no competence. */
    NO_COMPETENCE("survey.codebook.competence", Severity.ERROR),
    /** A level in the codebook that is no whole number. */
    NO_WHOLE_NUMBER("survey.codebook.number", Severity.ERROR),
    /** A highest level that is not above the lowest. */
    NO_RANGE("survey.codebook.range", Severity.ERROR),
    /** A target or a label off the declared scale. */
    OFF_SCALE("survey.codebook.off-scale", Severity.ERROR),
    /** A label that is not written as a level and its words. */
    NO_LABEL("survey.codebook.label", Severity.ERROR),
    /** A code for a missing answer is a level of the scale. */
    CODE_IS_LEVEL("survey.codebook.code", Severity.ERROR),
    /** Two levels have one label. */
    SAME_LABEL("survey.codebook.same-label", Severity.ERROR),
    /** A label is the number of another level. */
    LABEL_IS_LEVEL("survey.codebook.label-level", Severity.ERROR),
    /** Competences whose names differ only in how they are written. */
    SAME_COMPETENCE("survey.codebook.same-competence", Severity.ERROR),
    /** Labels run from the highest level to the lowest, by the order that convention gives them. */
    DESCENDING_LABELS("survey.codebook.descending", Severity.WARNING),
    /** More items of a competence are reversed than not. */
    MOSTLY_REVERSED("survey.codebook.mostly-reversed", Severity.WARNING),
    /** Items of one competence have different scales. */
    MIXED_SCALES("survey.codebook.scales", Severity.ERROR),
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
    /** Columns that were drafted as not needed. */
    DRAFT_IGNORED("survey.draft.ignored", Severity.WARNING),
    /** All items were drafted as one competence. */
    DRAFT_ONE_COMPETENCE("survey.draft.one-competence", Severity.WARNING),
    /** Half points were drafted as answers. */
    DRAFT_HALVES("survey.draft.halves", Severity.ADVICE),
    /** Answers between the levels, which no scale has. */
    DRAFT_BETWEEN("survey.draft.between", Severity.WARNING),
    /** Labels whose order is not known. */
    DRAFT_ORDER("survey.draft.order", Severity.WARNING),
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
    /** Columns carry the name of one item and the statement of another: nobody knows which of them was answered. */
    NAME_CONTRADICTS("survey.column.contradiction", Severity.ERROR, true),
    /** Columns carry the name of an item and a statement that is not like the codebook's. */
    OTHER_STATEMENT("survey.column.statement", Severity.WARNING),
    /** A column that the codebook names for people, waves, raters or groups is not there. */
    NO_KEY_COLUMN("survey.column.key", Severity.ERROR, true),
    /** No column says who answered; each row counts as one person. */
    NO_PERSON_COLUMN("survey.column.no-person", Severity.WARNING),
    /** Columns that look as if their names carried waves, which nobody declared. */
    WAVES_IN_NAMES("survey.column.waves", Severity.ERROR, true),
    /** Some columns carry a wave in their names, and others of the same table do not. */
    UNNAMED_WAVE("survey.column.unnamed-wave", Severity.ERROR, true),
    /** Columns of items stand once more with something before or behind their names, which may be another wave. */
    WAVES_BESIDE("survey.column.waves-beside", Severity.WARNING),
    /** An item of a long file is not in the codebook; its answers were left out. */
    UNKNOWN_ITEM("survey.item.unknown", Severity.WARNING),
    /** Answers that are no numbers count as missing. */
    NOT_A_NUMBER("survey.value.not-a-number", Severity.WARNING),
    /** Answers that a spreadsheet has made dates of. */
    DATE("survey.value.date", Severity.WARNING),
    /** The answers as a whole lie beside the declared scale. */
    SHIFTED_SCALE("survey.value.shifted", Severity.ERROR),
    /** The answers of one wave lie beside the declared scale. */
    SHIFTED_WAVE("survey.value.shifted-wave", Severity.ERROR),
    /** Nobody used an end of a scale on which items are turned round: it may be declared too wide. */
    UNUSED_LEVELS("survey.value.unused", Severity.WARNING),
    /** Answers whose number is one level and whose words are the label of another. */
    LABEL_CONTRADICTS("survey.value.contradiction", Severity.ERROR),
    /** Not one of a column's answers could be read. */
    NOTHING_READ("survey.value.none", Severity.ERROR),
    /** Answers outside of the declared range count as missing. */
    OUT_OF_RANGE("survey.value.out-of-range", Severity.WARNING),
    /** Answers with words beside a number were read by the number. */
    NUMBER_BESIDE_WORDS("survey.value.beside-words", Severity.ADVICE),
    /** An item is answered twice for the same person, wave and rater; the first answer was kept. */
    DUPLICATE_ANSWER("survey.value.duplicate", Severity.ERROR),
    /** An answer took the place of an earlier one, as was asked for. */
    REPLACED_ANSWER("survey.value.replaced", Severity.ADVICE),
    /** An item speaks against the others of its competence. */
    AGAINST_OTHERS("survey.item.against", Severity.WARNING),
    /** Who was high in one wave is low in the next: one of them may be coded the other way round. */
    TURNED_WAVE("survey.wave.turned", Severity.WARNING),
    /** Nobody answered anything that could be read. */
    NO_ANSWERS("survey.value.no-answers", Severity.ERROR),
    /** Together with what was published before, the numbers would tell what a few people answered. */
    EARLIER_RELEASE("survey.release.earlier", Severity.ERROR),
    /** No score could be computed. */
    NO_SCORES("survey.score.none", Severity.ERROR),
    /** Nobody has a score of one of the competences. */
    NO_SCORES_OF_COMPETENCE("survey.score.none-of", Severity.WARNING),
    /** No row could be used. */
    NO_ROW_LEFT("survey.row.none", Severity.ERROR),
    /** Rows that sum up the table were left out. */
    TOTAL_ROW("survey.row.total", Severity.WARNING),
    /** Rows took the place of earlier ones of the same person, wave and rater, as was asked for. */
    REPLACED_ROW("survey.row.replaced", Severity.ADVICE),
    /** Rows without a person were left out. */
    NO_PERSON("survey.row.no-person", Severity.WARNING),
    /** Rows without a single answer were left out. */
    NO_ANSWER_IN_ROW("survey.row.no-answer", Severity.WARNING),
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
    /** Rows of a wave whose name is like that of a known one were left out. */
    LIKELY_WAVE("survey.wave.likely", Severity.ERROR),
    /** A wave that the codebook names does not occur. */
    NO_WAVE("survey.wave.absent", Severity.WARNING),
    /** A wave that was asked for does not occur, and others do. */
    UNKNOWN_WAVE("survey.wave.unknown", Severity.ERROR),
    /** People of one wave are likely the same as people of the next. */
    LIKELY_SAME("survey.people.likely-same", Severity.WARNING),
    /** Ids of one wave only look alike. */
    SAME_LOOK("survey.people.same-look", Severity.WARNING),
    /** People are in another group in a later wave. */
    GROUP_CHANGED("survey.group.changed", Severity.WARNING),
    /** People have a group in some of their waves only. */
    GROUP_IN_ONE_WAVE("survey.group.one-wave", Severity.WARNING),
    /** A rare name of a group or rater is like a common one. */
    SIMILAR_NAMES("survey.name.similar", Severity.WARNING),
    /** People whose sessions are not known. */
    NO_DOSE("survey.dose.people", Severity.WARNING),
    /** A programme in which nobody of the data had a session. */
    NO_SESSION("survey.dose.sessions", Severity.WARNING),
    /** The names of the waves do not tell their order. */
    WAVE_ORDER("survey.wave.order", Severity.ERROR),
    /** The waves were put in another order than their names tell. */
    AGAINST_NAMES("survey.wave.against-names", Severity.WARNING),
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
