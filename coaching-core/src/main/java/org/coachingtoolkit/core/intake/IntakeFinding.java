package org.coachingtoolkit.core.intake;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be doubtful in a foreign file; each is a question about what stands at its place. */
public enum IntakeFinding implements FindingCode {
    /** What kind of file it is cannot be told. */
    KIND_UNKNOWN("intake.kind-unknown", Severity.ERROR),
    /** Not one row of a file could be read. */
    NOTHING_READ("intake.nothing-read", Severity.ERROR),
    /** A table in which no column of goals was found. */
    NO_GOAL_COLUMN("intake.no-goal-column", Severity.ERROR),
    /** A file that declares a document type, which no export does; it is not read. */
    DOCUMENT_TYPE("intake.document-type", Severity.ERROR),
    /** A cell longer than any that is read. */
    CELL_TOO_LONG("intake.cell-too-long", Severity.ERROR),
    /** A file that is damaged. */
    DAMAGED("intake.damaged", Severity.ERROR),
    /** A file that is no timetable exported by aSc. */
    NOT_A_TIMETABLE("intake.not-a-timetable", Severity.ERROR),
    /** An error value, or a formula that nobody has worked out. */
    NO_VALUE("intake.no-value", Severity.WARNING),
    /** A hidden sheet, which was not read. */
    HIDDEN_SHEET("intake.hidden-sheet", Severity.WARNING),
    /** Hidden rows, which were read with the others. */
    HIDDEN_ROWS("intake.hidden-rows", Severity.WARNING),
    /** Hidden columns, which were read with the others. */
    HIDDEN_COLUMNS("intake.hidden-columns", Severity.WARNING),
    /** Comments of cells, which were not read. */
    COMMENTS("intake.comments", Severity.ADVICE),
    /** A list of other staff beside one of teachers, which was not read. */
    SHEET_CHOICE("intake.sheet-choice", Severity.WARNING),
    /** Columns in which something stands and whose headings are not known; not read. */
    COLUMNS_UNREAD("intake.columns-unread", Severity.ADVICE),
    /** Columns of personal data, which are not taken in. */
    PERSONAL_DATA("intake.personal-data", Severity.WARNING),
    /** People of whom only the family name and initials are given. */
    NAME_INITIALS_ONLY("intake.name-initials-only", Severity.WARNING),
    /** Names of which only custom says which word is the family name. */
    NAME_ORDER("intake.name-order", Severity.WARNING),
    /** A family name alone. */
    NAME_FAMILY_ONLY("intake.name-family-only", Severity.WARNING),
    /** A family name with more behind it, such as Jr or III. */
    NAME_SUFFIX("intake.name-suffix", Severity.WARNING),
    /** A name that does not stand in the nominative. */
    NAME_INFLECTED("intake.name-inflected", Severity.WARNING),
    /** A name without a patronymic where one is usual. */
    NO_PATRONYMIC("intake.no-patronymic", Severity.WARNING),
    /** A preferred given name beside the official one. */
    PREFERRED_NAME("intake.preferred-name", Severity.WARNING),
    /** One name in two rows. */
    PERSON_AMBIGUOUS("intake.person-ambiguous", Severity.WARNING),
    /** Two people of one family name, who may be one. */
    PERSON_SIMILAR("intake.person-similar", Severity.WARNING),
    /** Somebody who is written otherwise than a list of staff would have it. */
    PERSON_MATCH("intake.person-match", Severity.WARNING),
    /** A word in the place of a name. */
    PLACEHOLDER_PERSON("intake.placeholder-person", Severity.WARNING),
    /** A text under the heading of names that is none; the row was not read. */
    NOT_A_NAME("intake.not-a-name", Severity.WARNING),
    /** Several people in the cell of one; not read. */
    SEVERAL_PEOPLE("intake.several-people", Severity.WARNING),
    /** A word or sign that means whoever stands above; not read. */
    DITTO("intake.ditto", Severity.WARNING),
    /** A remark behind a name that is not understood. */
    NAME_REMARK("intake.name-remark", Severity.WARNING),
    /** Somebody whose post is not one of teaching; not read. */
    NOT_A_TEACHER("intake.not-a-teacher", Severity.WARNING),
    /** A post that nobody holds. */
    VACANCY("intake.vacancy", Severity.WARNING),
    /** Somebody with several posts. */
    MULTIPLE_POSTS("intake.multiple-posts", Severity.WARNING),
    /** Somebody whose record gives several roles, one of them a leading one. */
    MULTIPLE_ROLES("intake.multiple-roles", Severity.WARNING),
    /** A list without posts. */
    POST_MISSING("intake.post-missing", Severity.WARNING),
    /** A post that stands once above several people. */
    POST_FROM_ABOVE("intake.post-from-above", Severity.WARNING),
    /** A post that may not be one of teaching. */
    POST_UNCERTAIN("intake.post-uncertain", Severity.WARNING),
    /** A record that is deleted or disabled; not read. */
    DELETED_USER("intake.deleted-user", Severity.WARNING),
    /** Somebody who has left. */
    LEFT_STAFF("intake.left-staff", Severity.WARNING),
    /** Somebody who is on leave. */
    ON_LEAVE("intake.on-leave", Severity.WARNING),
    /** Words that say that somebody has no category. */
    NO_CATEGORY("intake.no-category", Severity.WARNING),
    /** More stands beside hours or rates than is understood. */
    WORKLOAD_UNCLEAR("intake.workload-unclear", Severity.WARNING),
    /** A category that is not understood. */
    CATEGORY_UNKNOWN("intake.category-unknown", Severity.WARNING),
    /** A category that stands once above several people. */
    CATEGORY_FROM_ABOVE("intake.category-from-above", Severity.WARNING),
    /** Suitability for the post where a category is looked for. */
    CONFORMITY_NOT_CATEGORY("intake.conformity-not-category", Severity.WARNING),
    /** An attestation whose term ended before the school year. */
    ATTESTATION_EXPIRED("intake.attestation-expired", Severity.WARNING),
    /** How long a category holds, without the day on which it was given. */
    ATTESTATION_LIMIT("intake.attestation-limit", Severity.WARNING),
    /** A date that may be the day on which a category was given or that up to which it holds; not taken. */
    ATTESTATION_DAY_OR_LIMIT("intake.attestation-day-or-limit", Severity.WARNING),
    /** A date that a formula computes from the day on which the file is opened. */
    COMPUTED_DATE("intake.computed-date", Severity.WARNING),
    /** A date whose day and month can be exchanged; one reading was taken. */
    DATE_AMBIGUOUS("intake.date-ambiguous", Severity.WARNING),
    /** A date without a day, or without a month too. */
    DATE_PARTIAL("intake.date-partial", Severity.WARNING),
    /** A date that is a limit, such as "by 1 May". */
    DATE_LIMIT("intake.date-limit", Severity.WARNING),
    /** Several days where one is looked for. */
    DATE_RANGE("intake.date-range", Severity.WARNING),
    /** A row without a date. */
    DATE_MISSING("intake.date-missing", Severity.WARNING),
    /** A date that is not understood. */
    DATE_UNKNOWN("intake.date-unknown", Severity.WARNING),
    /** The first date of a file without a year, which was taken from its title. */
    YEAR_FROM_TITLE("intake.year-from-title", Severity.WARNING),
    /** Another date without a year, to which one was added. */
    YEAR_ADDED("intake.year-added", Severity.ADVICE),
    /** A day of another school year than the one that is said. */
    OTHER_YEAR("intake.other-year", Severity.WARNING),
    /** A list of meetings that nothing says to be about coaching. */
    NOT_ABOUT_COACHING("intake.not-about-coaching", Severity.ERROR),
    /** Sessions without any word of who leads them. */
    COACH_MISSING("intake.coach-missing", Severity.ADVICE),
    /** A day of the week that does not go with its date. */
    WEEKDAY_MISMATCH("intake.weekday-mismatch", Severity.WARNING),
    /** A session on a holiday or a Sunday. */
    HOLIDAY("intake.holiday", Severity.WARNING),
    /** Words that say that something comes again, without an end. */
    RECURRENCE_TEXT("intake.recurrence-text", Severity.WARNING),
    /** A time that is not understood. */
    TIME_UNKNOWN("intake.time-unknown", Severity.WARNING),
    /** A session without a time. */
    TIME_MISSING("intake.time-missing", Severity.WARNING),
    /** A beginning without an end. */
    END_MISSING("intake.end-missing", Severity.WARNING),
    /** An end that is not after its beginning. */
    END_BEFORE_START("intake.end-before-start", Severity.WARNING),
    /** The number of a lesson without bell times. */
    PERIOD_WITHOUT_TIME("intake.period-without-time", Severity.WARNING),
    /** Somebody who takes the lesson of another, which is not each week; not read. */
    SUBSTITUTE("intake.substitute", Severity.WARNING),
    /** A table of shifts or hours by the days of a month, which says nothing of a week; not read. */
    MONTH_TABLE("intake.month-table", Severity.WARNING),
    /** A timetable of lesson numbers without bell times. */
    NO_CLOCK_TIMES("intake.no-clock-times", Severity.WARNING),
    /** Teachers of whom it is not said who they are. */
    TEACHERS_UNNAMED("intake.teachers-unnamed", Severity.WARNING),
    /** A session whose coachee is still to be named. */
    COACHEE_TBC("intake.coachee-tbc", Severity.WARNING),
    /** Several people who may be the coach; the first was taken. */
    COACH_AMBIGUOUS("intake.coach-ambiguous", Severity.WARNING),
    /** A coach who is not named. */
    COACH_UNNAMED("intake.coach-unnamed", Severity.WARNING),
    /** A visit to a lesson that may be no session. */
    VISIT_NOT_SESSION("intake.visit-not-session", Severity.WARNING),
    /** A visitor who is named by a post only. */
    VISITOR_IS_A_ROLE("intake.visitor-is-a-role", Severity.WARNING),
    /** The discussion of a visit, which may be the session. */
    DISCUSSION_IS_SESSION("intake.discussion-is-session", Severity.WARNING),
    /** An online session without its link. */
    LINK_MISSING("intake.link-missing", Severity.WARNING),
    /** A mark such as a plus in the place of a status. */
    MARK_PLUS("intake.mark-plus", Severity.WARNING),
    /** A status that is not understood. */
    STATUS_UNKNOWN("intake.status-unknown", Severity.WARNING),
    /** A session that is not firmly planned. */
    STATUS_PROVISIONAL("intake.status-provisional", Severity.WARNING),
    /** A session that was moved, without its new day. */
    MOVED_WHERE("intake.moved-where", Severity.WARNING),
    /** A session that may be one that another row moved there. */
    MOVED_TWICE_LISTED("intake.moved-twice-listed", Severity.WARNING),
    /** A term or holiday of a part of the institution only. */
    AUDIENCE("intake.audience", Severity.WARNING),
    /** Several sets of terms, each for other classes; one was taken. */
    AUDIENCE_CHOICE("intake.audience-choice", Severity.WARNING),
    /** A term without its last day. */
    END_OF_TERM_MISSING("intake.end-of-term-missing", Severity.WARNING),
    /** Days between two terms that no holiday covers. */
    GAP_WITHOUT_HOLIDAY("intake.gap-without-holiday", Severity.WARNING),
    /** A day on which teachers are at work and children are not. */
    INSET_DAY("intake.inset-day", Severity.WARNING),
    /** A day on which the institution closes early. */
    EARLY_CLOSE("intake.early-close", Severity.WARNING),
    /** Terms of which it is not said what they are. */
    TERM_KIND("intake.term-kind", Severity.WARNING),
    /** A period that may be a term or a holiday. */
    PERIOD_UNKNOWN("intake.period-unknown", Severity.WARNING),
    /** A day that is observed and may be a working day. */
    OBSERVANCE("intake.observance", Severity.WARNING),
    /** Days off that may have been moved. */
    HOLIDAY_MOVED("intake.holiday-moved", Severity.WARNING),
    /** People above the heading of a list. */
    PEOPLE_ABOVE_HEADING("intake.people-above-heading", Severity.WARNING),
    /** A qualification that may be a category. */
    QUALIFICATION("intake.qualification", Severity.WARNING),
    /** A visit of which it is not said whom it is paid to. */
    VISITED_UNKNOWN("intake.visited-unknown", Severity.WARNING),
    /** Times of a calendar without a zone. */
    ZONE_MISSING("intake.zone-missing", Severity.ADVICE),
    /** A programme of ours, which is not taken in. */
    PROGRAMME("intake.programme", Severity.ERROR),
    /** A codebook of a survey, which is not taken in. */
    CODEBOOK("intake.codebook", Severity.ERROR),
    /** A list of goals, which are judged and not taken in. */
    GOALS("intake.goals", Severity.ERROR),
    /** The journal of an archive of documents, which is not taken in. */
    ARCHIVE("intake.archive", Severity.ERROR),
    /** A private event, of which only the time is known. */
    PRIVATE_EVENT("intake.private-event", Severity.ADVICE),
    /** A cancelled event, whose time is not taken. */
    CANCELLED_EVENT("intake.cancelled-event", Severity.ADVICE),
    /** An event that is tentative. */
    TENTATIVE_EVENT("intake.tentative-event", Severity.WARNING),
    /** An event that says that its time is free. */
    FREE_EVENT("intake.free-event", Severity.ADVICE),
    /** An event that takes the whole day. */
    ALL_DAY("intake.all-day", Severity.WARNING),
    /** A calendar that does not say whose it is. */
    OWNER_UNKNOWN("intake.owner-unknown", Severity.WARNING),
    /** A time zone by its name in Windows. */
    WINDOWS_ZONE("intake.windows-zone", Severity.WARNING),
    /** A time zone that is not known. */
    ZONE_UNKNOWN("intake.zone-unknown", Severity.WARNING),
    /** An event without a beginning that can be read. */
    EVENT_UNREADABLE("intake.event-unreadable", Severity.WARNING),
    /** A rule of recurrence that is not read. */
    RULE_UNKNOWN("intake.rule-unknown", Severity.WARNING),
    /** A rule of recurrence without an end. */
    RULE_ENDLESS("intake.rule-endless", Severity.WARNING),
    /** A lesson that is not placed on the timetable. */
    LESSON_UNPLACED("intake.lesson-unplaced", Severity.WARNING),
    /** A card of the timetable without a day. */
    CARD_UNPLACED("intake.card-unplaced", Severity.WARNING),
    /** A reference to what the file does not hold. */
    REFERENCE_MISSING("intake.reference-missing", Severity.WARNING),
    /** A lesson without a teacher. */
    NO_TEACHER("intake.no-teacher", Severity.WARNING),
    /** A lesson whose teacher is named by a post only. */
    TEACHER_IS_A_ROLE("intake.teacher-is-a-role", Severity.WARNING),
    /** A lesson that names nobody, in a group with several educators. */
    TEACHER_AMBIGUOUS("intake.teacher-ambiguous", Severity.WARNING),
    /** A specialist's lesson during which the educator of the group may be free. */
    SPECIALIST_REPLACES("intake.specialist-replaces", Severity.WARNING),
    /** A day without lessons for a teacher's own work. */
    METHODICAL_DAY("intake.methodical-day", Severity.WARNING),
    /** Time without lessons, which may be free for sessions. */
    NON_CONTACT("intake.non-contact", Severity.WARNING),
    /** Weeks that take turns, without a date that says which is which. */
    WEEK_ANCHOR("intake.week-anchor", Severity.WARNING),
    /** Held on another day than planned. */
    HELD_ANOTHER_DAY("intake.held-another-day", Severity.WARNING),
    /** Dates in the place of days of the week. */
    DATES_AS_WEEK("intake.dates-as-week", Severity.WARNING),
    /** A column that is understood by its cells, as its heading is not known. */
    COLUMN_BY_CELLS("intake.column-by-cells", Severity.WARNING),
    /** Lessons of which the shift is not said. */
    SHIFT_UNKNOWN("intake.shift-unknown", Severity.WARNING),
    /** A label of weeks that is not understood. */
    WEEK_UNKNOWN("intake.week-unknown", Severity.WARNING),
    /** A timetable of half a year. */
    HALF_YEAR_ONLY("intake.half-year-only", Severity.WARNING),
    /** A day that is not understood. */
    DAY_UNKNOWN("intake.day-unknown", Severity.WARNING),
    /** A number that a spreadsheet has spoilt. */
    NUMBER_DAMAGED("intake.number-damaged", Severity.WARNING),
    /** Telephone numbers that may have lost their first zero. */
    PHONE_LOST_ZERO("intake.phone-lost-zero", Severity.WARNING),
    /** An institution's name that does not stand in the nominative. */
    INSTITUTION_FROM_CASE("intake.institution-from-case", Severity.WARNING),
    /** A table of how many have answered what, which holds nobody's answers; not read. */
    COUNTS_NOT_ANSWERS("intake.counts-not-answers", Severity.ERROR),
    /** An item that somebody did not answer. */
    ANSWER_MISSING("intake.answer-missing", Severity.WARNING),
    /** An answer that says that the item does not apply. */
    NOT_APPLICABLE("intake.not-applicable", Severity.WARNING),
    /** An answer that is not understood. */
    ANSWER_UNKNOWN("intake.answer-unknown", Severity.WARNING),
    /** A number beyond the ends of the scale. */
    OUT_OF_SCALE("intake.out-of-scale", Severity.WARNING),
    /** Labels of levels whose order is taken from their words. */
    LABELS_WITHOUT_NUMBERS("intake.labels-without-numbers", Severity.WARNING),
    /** Two responses of one person. */
    DUPLICATE_RESPONSE("intake.duplicate-response", Severity.WARNING),
    /** A response that was not submitted. */
    INCOMPLETE_RESPONSE("intake.incomplete-response", Severity.WARNING),
    /** A response without a name. */
    ANONYMOUS("intake.anonymous", Severity.WARNING),
    /** A response whose columns of name and address are empty. */
    ANONYMOUS_FORM("intake.anonymous-form", Severity.WARNING),
    /** Chosen options in which a comma may divide or belong to one. */
    OPTION_COMMA("intake.option-comma", Severity.WARNING),
    /** An answer in somebody's own words beside the options. */
    OPTION_OTHER("intake.option-other", Severity.WARNING),
    /** A table with people in columns and questions in rows. */
    TRANSPOSED("intake.transposed", Severity.ADVICE);

    private final Definition definition;

    IntakeFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
