package org.coachingtoolkit.reports;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** The kinds of documents, in the order in which a school year needs them. */
public enum DocumentKind implements Labelled {
    /** The minutes of the council that adopts the Regulation. */
    COUNCIL_MINUTES("council-minutes", Span.YEAR),
    /** The order that names the coach-consultants and those whom they coach (clause I.3). */
    COACH_ORDER("coach-order", Span.YEAR),
    /** The schedule of coaching sessions (clauses IV.4, IV.5). */
    SCHEDULE("schedule", Span.YEAR),
    /** The Regulation on conducting coaching sessions. */
    REGULATION("regulation", Span.YEAR),
    /** The indicative list of activities (clauses V.1, IV.3). */
    ACTIVITY_LIST("activity-list", Span.YEAR),
    /** The plan of work for a month, in which sessions must appear (clause IV.4). */
    MONTHLY_PLAN("monthly-plan", Span.MONTH),
    /** The extract of the annual plan (clause IV.4). */
    ANNUAL_PLAN("annual-plan", Span.YEAR),
    /** The annex of the Programme of raising professional mastery (clause IV.4). */
    PROGRAMME_ANNEX("programme-annex", Span.YEAR),
    /** A teacher's plan of professional development. */
    INDIVIDUAL_PLAN("individual-plan", Span.TEACHER),
    /** The statement of SMART findings for a teacher. */
    SMART_STATEMENT("smart-statement", Span.TEACHER),
    /** A teacher's programme of self-education for two years. */
    SELF_EDUCATION("self-education", Span.TEACHER),
    /** The long-term plan of retraining courses. */
    RETRAINING_PLAN("retraining-plan", Span.YEAR),
    /** The sheet of a session: stages, questions, room to write (clauses IV.1, IV.3). */
    SESSION_SHEET("session-sheet", Span.TEACHER),
    /** The form on how sessions were held (clauses III.1, IV.3). */
    SESSION_FEEDBACK("session-feedback", Span.YEAR),
    /** The journal of sessions: agreements only. */
    JOURNAL("journal", Span.YEAR),
    /** The sheet of a mutual visit. */
    PEER_VISIT("peer-visit", Span.RECORD),
    /** The questionnaire of professional difficulties. */
    NEEDS_QUESTIONNAIRE("needs-questionnaire", Span.RECORD),
    /** The questionnaires of competence self-assessment that come with the toolkit, to be filled in by hand. */
    SELF_ASSESSMENT("self-assessment", Span.FORM),
    /** The report on the results of the year (clause IV.6). */
    RESULTS_REPORT("results-report", Span.YEAR),
    /** The certificate of the sessions that a teacher has had. */
    HOURS_CERTIFICATE("hours-certificate", Span.TEACHER),
    /** The letter on the hours of a coach-consultant. */
    COACH_HOURS("coach-hours", Span.COACH),
    /** The certificate that a teacher has taken part in methodical events. */
    PARTICIPATION("participation-certificate", Span.TEACHER),
    /** The index of a teacher's portfolio. */
    PORTFOLIO_INDEX("portfolio-index", Span.TEACHER),
    /** The list of case files with their terms (clause V.1). */
    FILE_PLAN("file-plan", Span.YEAR),
    /** The inventory of closed case files (clause V.1). */
    INVENTORY("inventory", Span.YEAR),
    /** The act that sets files apart for destruction; the archive makes it, a programme only the form. */
    DISPOSAL_ACT("disposal-act", Span.ACT),
    /** The act that personal data has been erased; the archive makes it, a programme only the form. */
    ERASURE_REPORT("erasure-report", Span.ACT);

    /** For what or whom there is one document of a kind. */
    public enum Span {
        /** One for the institution and its school year. */
        YEAR,
        /** One for each month. */
        MONTH,
        /** One for each teacher. */
        TEACHER,
        /** One for each coach-consultant. */
        COACH,
        /** One for each visit or questionnaire on record, and an empty one under the head of the institution. */
        RECORD,
        /** One for each questionnaire of the toolkit, as an empty form; none comes from a programme. */
        FORM,
        /** One for each act of the archive; none comes from a programme. */
        ACT
    }

    private final String code;
    private final Span span;

    DocumentKind(String code, Span span) {
        this.code = code;
        this.span = span;
    }

    /** Returns the name for command lines and files: lower-case Latin letters and hyphens. */
    public String code() {
        return code;
    }

    /** Returns for what or whom there is one document of this kind. */
    public Span span() {
        return span;
    }

    /**
     * Returns whether a document of this kind may hang on a wall or stand on a site once names are codes: it tells when
     * and how there is coaching, and nothing of what anybody wants or has reached.
     */
    public boolean isPublic() {
        return switch (this) {
            case SCHEDULE, REGULATION, ACTIVITY_LIST, MONTHLY_PLAN -> true;
            default -> false;
        };
    }

    /** Returns the name of the kind as in «Документы: расписание коучинг-сессий». */
    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }

    /**
     * Returns the kind with a code; the inverse of {@link #code()}.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static DocumentKind parse(String code) {
        requireNonNull(code, "code");
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("document must be one of "
                        + Arrays.stream(values()).map(DocumentKind::code).toList() + ": '" + code + "'"));
    }
}
