package org.coachingtoolkit.core.plan;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What {@link PlanChecker} can find. */
public enum PlanFinding implements FindingCode {
    /** A self-education programme does not take two years. */
    SELF_EDUCATION_TERM("plan.self-education.term", Severity.WARNING),
    /** A year of self-education has no presentation of results. */
    SELF_EDUCATION_YEAR_WITHOUT_PRESENTATION("plan.self-education.year-without-presentation", Severity.WARNING),
    /** A presentation lies outside of its programme. */
    SELF_EDUCATION_PRESENTATION_OUTSIDE("plan.self-education.presentation-outside", Severity.WARNING),
    /** A teacher visits their own activity. */
    VISIT_SELF("plan.visit.self", Severity.ERROR),
    /** A visit has taken place without criteria. */
    VISIT_NO_CRITERIA("plan.visit.no-criteria", Severity.WARNING),
    /** A visit has not been discussed. */
    VISIT_NOT_DISCUSSED("plan.visit.not-discussed", Severity.WARNING),
    /** A visit was discussed before it took place. */
    VISIT_DISCUSSED_EARLY("plan.visit.discussed-early", Severity.ERROR),
    /** The last day for an action item has passed. */
    ACTION_OVERDUE("plan.action.overdue", Severity.ADVICE),
    /** An action item has not moved for long. */
    ACTION_STALLED("plan.action.stalled", Severity.ADVICE),
    /** A contest does not tell how far it reaches. */
    EVENT_LEVEL_OPEN("plan.event.level-open", Severity.ADVICE),
    /** The last course was long ago. */
    TRAINING_DUE("plan.training.due", Severity.ADVICE),
    /** The country profile is not known. */
    COUNTRY_UNKNOWN("plan.country.unknown", Severity.WARNING),
    /** A category is none of the country profile. */
    ATTESTATION_CATEGORY_UNKNOWN("plan.attestation.category-unknown", Severity.WARNING),
    /** The term of an attestation has run out. */
    ATTESTATION_DUE("plan.attestation.due", Severity.ADVICE);

    private final Definition definition;

    PlanFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
