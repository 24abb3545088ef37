package org.coachingtoolkit.core.intake;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be doubtful in a foreign file; each is a question about what stands at its place. */
public enum IntakeFinding implements FindingCode {
    /** Kind unknown. */
    KIND_UNKNOWN("intake.kind-unknown", Severity.ERROR),
    /** Nothing read. */
    NOTHING_READ("intake.nothing-read", Severity.ERROR),
    /** No goal column. */
    NO_GOAL_COLUMN("intake.no-goal-column", Severity.ERROR),
    /** Document type. */
    DOCUMENT_TYPE("intake.document-type", Severity.ERROR),
    /** Cell too long. */
    CELL_TOO_LONG("intake.cell-too-long", Severity.ERROR),
    /** Damaged. */
    DAMAGED("intake.damaged", Severity.ERROR),
    /** Not a timetable. */
    NOT_A_TIMETABLE("intake.not-a-timetable", Severity.ERROR),
    /** No value. */
    NO_VALUE("intake.no-value", Severity.WARNING),
    /** Hidden sheet. */
    HIDDEN_SHEET("intake.hidden-sheet", Severity.WARNING),
    /** Sheet choice. */
    SHEET_CHOICE("intake.sheet-choice", Severity.WARNING),
    /** Personal data. */
    PERSONAL_DATA("intake.personal-data", Severity.WARNING),
    /** Name initials only. */
    NAME_INITIALS_ONLY("intake.name-initials-only", Severity.WARNING),
    /** Name order. */
    NAME_ORDER("intake.name-order", Severity.WARNING),
    /** Name family only. */
    NAME_FAMILY_ONLY("intake.name-family-only", Severity.WARNING),
    /** Name suffix. */
    NAME_SUFFIX("intake.name-suffix", Severity.WARNING),
    /** Name inflected. */
    NAME_INFLECTED("intake.name-inflected", Severity.WARNING),
    /** No patronymic. */
    NO_PATRONYMIC("intake.no-patronymic", Severity.WARNING),
    /** Preferred name. */
    PREFERRED_NAME("intake.preferred-name", Severity.WARNING),
    /** Person ambiguous. */
    PERSON_AMBIGUOUS("intake.person-ambiguous", Severity.WARNING),
    /** Person similar. */
    PERSON_SIMILAR("intake.person-similar", Severity.WARNING),
    /** Person match. */
    PERSON_MATCH("intake.person-match", Severity.WARNING),
    /** Placeholder person. */
    PLACEHOLDER_PERSON("intake.placeholder-person", Severity.WARNING),
    /** Not a name. */
    NOT_A_NAME("intake.not-a-name", Severity.WARNING),
    /** Not a teacher. */
    NOT_A_TEACHER("intake.not-a-teacher", Severity.WARNING),
    /** Vacancy. */
    VACANCY("intake.vacancy", Severity.WARNING),
    /** Multiple posts. */
    MULTIPLE_POSTS("intake.multiple-posts", Severity.WARNING),
    /** Multiple roles. */
    MULTIPLE_ROLES("intake.multiple-roles", Severity.WARNING),
    /** Post missing. */
    POST_MISSING("intake.post-missing", Severity.WARNING),
    /** Post from above. */
    POST_FROM_ABOVE("intake.post-from-above", Severity.WARNING),
    /** Post uncertain. */
    POST_UNCERTAIN("intake.post-uncertain", Severity.WARNING),
    /** Deleted user. */
    DELETED_USER("intake.deleted-user", Severity.WARNING),
    /** Left staff. */
    LEFT_STAFF("intake.left-staff", Severity.WARNING),
    /** On leave. */
    ON_LEAVE("intake.on-leave", Severity.WARNING),
    /** No category. */
    NO_CATEGORY("intake.no-category", Severity.WARNING),
    /** More stands beside hours or rates than is understood. */
    WORKLOAD_UNCLEAR("intake.workload-unclear", Severity.WARNING),
    /** Category unknown. */
    CATEGORY_UNKNOWN("intake.category-unknown", Severity.WARNING),
    /** Conformity not category. */
    CONFORMITY_NOT_CATEGORY("intake.conformity-not-category", Severity.WARNING),
    /** Attestation expired. */
    ATTESTATION_EXPIRED("intake.attestation-expired", Severity.WARNING),
    /** Computed date. */
    COMPUTED_DATE("intake.computed-date", Severity.WARNING),
    /** Date ambiguous. */
    DATE_AMBIGUOUS("intake.date-ambiguous", Severity.WARNING),
    /** Date partial. */
    DATE_PARTIAL("intake.date-partial", Severity.WARNING),
    /** Date limit. */
    DATE_LIMIT("intake.date-limit", Severity.WARNING),
    /** Date range. */
    DATE_RANGE("intake.date-range", Severity.WARNING),
    /** Date missing. */
    DATE_MISSING("intake.date-missing", Severity.WARNING),
    /** Date unknown. */
    DATE_UNKNOWN("intake.date-unknown", Severity.WARNING),
    /** Year from title. */
    YEAR_FROM_TITLE("intake.year-from-title", Severity.WARNING),
    /** Year added. */
    YEAR_ADDED("intake.year-added", Severity.ADVICE),
    /** Weekday mismatch. */
    WEEKDAY_MISMATCH("intake.weekday-mismatch", Severity.WARNING),
    /** Holiday. */
    HOLIDAY("intake.holiday", Severity.WARNING),
    /** Recurrence text. */
    RECURRENCE_TEXT("intake.recurrence-text", Severity.WARNING),
    /** Time unknown. */
    TIME_UNKNOWN("intake.time-unknown", Severity.WARNING),
    /** Time missing. */
    TIME_MISSING("intake.time-missing", Severity.WARNING),
    /** End missing. */
    END_MISSING("intake.end-missing", Severity.WARNING),
    /** End before start. */
    END_BEFORE_START("intake.end-before-start", Severity.WARNING),
    /** Period without time. */
    PERIOD_WITHOUT_TIME("intake.period-without-time", Severity.WARNING),
    /** No clock times. */
    NO_CLOCK_TIMES("intake.no-clock-times", Severity.WARNING),
    /** Teachers unnamed. */
    TEACHERS_UNNAMED("intake.teachers-unnamed", Severity.WARNING),
    /** Coachee tbc. */
    COACHEE_TBC("intake.coachee-tbc", Severity.WARNING),
    /** Coach ambiguous. */
    COACH_AMBIGUOUS("intake.coach-ambiguous", Severity.WARNING),
    /** Coach unnamed. */
    COACH_UNNAMED("intake.coach-unnamed", Severity.WARNING),
    /** Visit not session. */
    VISIT_NOT_SESSION("intake.visit-not-session", Severity.WARNING),
    /** Visitor is a role. */
    VISITOR_IS_A_ROLE("intake.visitor-is-a-role", Severity.WARNING),
    /** Discussion is session. */
    DISCUSSION_IS_SESSION("intake.discussion-is-session", Severity.WARNING),
    /** Link missing. */
    LINK_MISSING("intake.link-missing", Severity.WARNING),
    /** Mark plus. */
    MARK_PLUS("intake.mark-plus", Severity.WARNING),
    /** Status unknown. */
    STATUS_UNKNOWN("intake.status-unknown", Severity.WARNING),
    /** Status provisional. */
    STATUS_PROVISIONAL("intake.status-provisional", Severity.WARNING),
    /** Moved where. */
    MOVED_WHERE("intake.moved-where", Severity.WARNING),
    /** Moved twice listed. */
    MOVED_TWICE_LISTED("intake.moved-twice-listed", Severity.WARNING),
    /** Audience. */
    AUDIENCE("intake.audience", Severity.WARNING),
    /** Audience choice. */
    AUDIENCE_CHOICE("intake.audience-choice", Severity.WARNING),
    /** End of term missing. */
    END_OF_TERM_MISSING("intake.end-of-term-missing", Severity.WARNING),
    /** Gap without holiday. */
    GAP_WITHOUT_HOLIDAY("intake.gap-without-holiday", Severity.WARNING),
    /** Inset day. */
    INSET_DAY("intake.inset-day", Severity.WARNING),
    /** Early close. */
    EARLY_CLOSE("intake.early-close", Severity.WARNING),
    /** Term kind. */
    TERM_KIND("intake.term-kind", Severity.WARNING),
    /** Period unknown. */
    PERIOD_UNKNOWN("intake.period-unknown", Severity.WARNING),
    /** Observance. */
    OBSERVANCE("intake.observance", Severity.WARNING),
    /** Holiday moved. */
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
    /** Private event. */
    PRIVATE_EVENT("intake.private-event", Severity.ADVICE),
    /** Cancelled event. */
    CANCELLED_EVENT("intake.cancelled-event", Severity.ADVICE),
    /** Tentative event. */
    TENTATIVE_EVENT("intake.tentative-event", Severity.WARNING),
    /** Free event. */
    FREE_EVENT("intake.free-event", Severity.ADVICE),
    /** All day. */
    ALL_DAY("intake.all-day", Severity.WARNING),
    /** Owner unknown. */
    OWNER_UNKNOWN("intake.owner-unknown", Severity.WARNING),
    /** Windows zone. */
    WINDOWS_ZONE("intake.windows-zone", Severity.WARNING),
    /** Zone unknown. */
    ZONE_UNKNOWN("intake.zone-unknown", Severity.WARNING),
    /** Event unreadable. */
    EVENT_UNREADABLE("intake.event-unreadable", Severity.WARNING),
    /** Rule unknown. */
    RULE_UNKNOWN("intake.rule-unknown", Severity.WARNING),
    /** Rule endless. */
    RULE_ENDLESS("intake.rule-endless", Severity.WARNING),
    /** Lesson unplaced. */
    LESSON_UNPLACED("intake.lesson-unplaced", Severity.WARNING),
    /** Card unplaced. */
    CARD_UNPLACED("intake.card-unplaced", Severity.WARNING),
    /** Reference missing. */
    REFERENCE_MISSING("intake.reference-missing", Severity.WARNING),
    /** No teacher. */
    NO_TEACHER("intake.no-teacher", Severity.WARNING),
    /** Teacher is a role. */
    TEACHER_IS_A_ROLE("intake.teacher-is-a-role", Severity.WARNING),
    /** Teacher ambiguous. */
    TEACHER_AMBIGUOUS("intake.teacher-ambiguous", Severity.WARNING),
    /** Specialist replaces. */
    SPECIALIST_REPLACES("intake.specialist-replaces", Severity.WARNING),
    /** Methodical day. */
    METHODICAL_DAY("intake.methodical-day", Severity.WARNING),
    /** Non contact. */
    NON_CONTACT("intake.non-contact", Severity.WARNING),
    /** Week anchor. */
    WEEK_ANCHOR("intake.week-anchor", Severity.WARNING),
    /** Held on another day than planned. */
    HELD_ANOTHER_DAY("intake.held-another-day", Severity.WARNING),
    /** Dates as a week. */
    DATES_AS_WEEK("intake.dates-as-week", Severity.WARNING),
    /** Column understood by its cells. */
    COLUMN_BY_CELLS("intake.column-by-cells", Severity.WARNING),
    /** Shift unknown. */
    SHIFT_UNKNOWN("intake.shift-unknown", Severity.WARNING),
    /** Week unknown. */
    WEEK_UNKNOWN("intake.week-unknown", Severity.WARNING),
    /** Half year only. */
    HALF_YEAR_ONLY("intake.half-year-only", Severity.WARNING),
    /** Day unknown. */
    DAY_UNKNOWN("intake.day-unknown", Severity.WARNING),
    /** Number damaged. */
    NUMBER_DAMAGED("intake.number-damaged", Severity.WARNING),
    /** Phone lost zero. */
    PHONE_LOST_ZERO("intake.phone-lost-zero", Severity.WARNING),
    /** Institution from case. */
    INSTITUTION_FROM_CASE("intake.institution-from-case", Severity.WARNING),
    /** Answer missing. */
    ANSWER_MISSING("intake.answer-missing", Severity.WARNING),
    /** Not applicable. */
    NOT_APPLICABLE("intake.not-applicable", Severity.WARNING),
    /** Answer unknown. */
    ANSWER_UNKNOWN("intake.answer-unknown", Severity.WARNING),
    /** Out of scale. */
    OUT_OF_SCALE("intake.out-of-scale", Severity.WARNING),
    /** Labels without numbers. */
    LABELS_WITHOUT_NUMBERS("intake.labels-without-numbers", Severity.WARNING),
    /** Duplicate response. */
    DUPLICATE_RESPONSE("intake.duplicate-response", Severity.WARNING),
    /** Incomplete response. */
    INCOMPLETE_RESPONSE("intake.incomplete-response", Severity.WARNING),
    /** Anonymous. */
    ANONYMOUS("intake.anonymous", Severity.WARNING),
    /** Anonymous form. */
    ANONYMOUS_FORM("intake.anonymous-form", Severity.WARNING),
    /** Option comma. */
    OPTION_COMMA("intake.option-comma", Severity.WARNING),
    /** Option other. */
    OPTION_OTHER("intake.option-other", Severity.WARNING),
    /** Transposed. */
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
