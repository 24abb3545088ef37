package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What can be asked about a goal: the gaps of its criteria, the contradictions between its parts, the GROW gates. */
public enum GoalFinding implements FindingCode {
    /** Nothing says what exactly will change. */
    SPECIFIC_MISSING("goal.specific.missing", Severity.WARNING),
    /** The subject is named, but not what will be done or change. */
    SPECIFIC_WEAK("goal.specific.weak", Severity.ADVICE),
    /** Nothing says by what the reaching is recognised. */
    MEASURABLE_MISSING("goal.measurable.missing", Severity.WARNING),
    /** Fields name what is measured or expected, but not how much or how good is enough. */
    MEASURABLE_WEAK("goal.measurable.weak", Severity.ADVICE),
    /** Things are named without a number, or an amount of nothing in particular. */
    AMOUNT_OPEN("goal.measurable.amount-open", Severity.ADVICE),
    /** A sign or a comparison is named, but not from where on it is enough. */
    THRESHOLD_OPEN("goal.measurable.threshold-open", Severity.ADVICE),
    /** The value to reach is the one to begin with, or lies the other way than the verb says. */
    CHANGE_ASTRAY("goal.measurable.change-astray", Severity.WARNING),
    /** The only number says for whom, not how much. */
    AUDIENCE_ONLY("goal.measurable.audience-only", Severity.ADVICE),
    /** A is meant as attainable, and the fields leave it open. */
    ATTAINABLE("goal.achievable.attainable", Severity.ADVICE),
    /** A is meant as agreed, and the fields leave it open. */
    AGREED("goal.achievable.agreed", Severity.ADVICE),
    /** A is meant as action-oriented, and the fields leave it open. */
    ACTION_ORIENTED("goal.achievable.action-oriented", Severity.ADVICE),
    /** The wording promises what nobody can hold. */
    ACHIEVABLE_DOUBTFUL("goal.achievable.doubtful", Severity.WARNING),
    /** R is meant as relevant, and the fields leave it open. */
    RELEVANT("goal.relevant.relevant", Severity.ADVICE),
    /** R is meant as realistic, and the fields leave it open. */
    REALISTIC("goal.relevant.realistic", Severity.ADVICE),
    /** R is meant as result-oriented, and the fields leave it open. */
    RESULT_ORIENTED("goal.relevant.result-oriented", Severity.ADVICE),
    /** No term is named. */
    TIME_MISSING("goal.time-bound.missing", Severity.WARNING),
    /** Fields name days on the way, but no end. */
    TIME_WEAK("goal.time-bound.weak", Severity.ADVICE),
    /** An occasion is named whose day is not. */
    EVENT_UNDATED("goal.time-bound.event-undated", Severity.ADVICE),
    /** Only the beginning is named. */
    END_OPEN("goal.time-bound.end-open", Severity.ADVICE),
    /** The day is one that no calendar has, or its year one that no goal means. */
    DAY_DOUBTFUL("goal.time-bound.day-doubtful", Severity.WARNING),
    /** A span or a day is left open. */
    DAY_OPEN("goal.time-bound.day-open", Severity.ADVICE),

    /** The target lies on the wrong side of the baseline. */
    TARGET_AGAINST_DIRECTION("goal.consistency.target-against-direction", Severity.ERROR),
    /** The target is the baseline, and yet something is to change. */
    TARGET_IS_BASELINE("goal.consistency.target-is-baseline", Severity.WARNING),
    /** A share is below 0 or above 100 percent. */
    PERCENT_OUT_OF_RANGE("goal.consistency.percent-out-of-range", Severity.ERROR),
    /** «на 12 %» of a share: percent of it or percentage points. */
    PERCENT_OR_POINTS("goal.consistency.percent-or-points", Severity.ADVICE),
    /** The due day is not after the start. */
    DUE_NOT_AFTER_START("goal.consistency.due-not-after-start", Severity.ERROR),
    /** The goal lasts longer than the profile's horizon. */
    BEYOND_HORIZON("goal.consistency.beyond-horizon", Severity.WARNING),
    /** A milestone lies before the start or after the due day. */
    MILESTONE_OUTSIDE("goal.consistency.milestone-outside", Severity.ERROR),
    /** A milestone goes back behind the one before it, or beyond baseline or target. */
    MILESTONE_ASTRAY("goal.consistency.milestone-astray", Severity.WARNING),
    /** The goal needs more hours a week than there are. */
    EFFORT_EXCEEDS_CAPACITY("goal.consistency.effort-exceeds-capacity", Severity.ERROR),
    /** The statement names other numbers than the measure. */
    TEXT_NUMBER_DIFFERS("goal.consistency.text-number-differs", Severity.WARNING),
    /** The statement names another unit than the measure. */
    TEXT_UNIT_DIFFERS("goal.consistency.text-unit-differs", Severity.WARNING),
    /** The statement names another day than the due day. */
    TEXT_DATE_DIFFERS("goal.consistency.text-date-differs", Severity.WARNING),
    /** The statement is too long to be read. */
    TEXT_TOO_LONG("goal.text.too-long", Severity.ERROR),

    /** REALITY cannot close while it is not known how things stand now. */
    BASELINE_OPEN("goal.grow.baseline-open", Severity.ADVICE),
    /** REALITY cannot close while it is not known when the baseline was taken. */
    BASELINE_DAY_OPEN("goal.grow.baseline-day-open", Severity.ADVICE),
    /** OPTIONS cannot close with fewer than two ways. */
    OPTIONS_FEW("goal.grow.options-few", Severity.ADVICE),
    /** WILL cannot close without a next step. */
    NEXT_STEP_OPEN("goal.grow.next-step-open", Severity.ADVICE),
    /** WILL cannot close while it is open what helps. */
    RESOURCES_OPEN("goal.grow.resources-open", Severity.ADVICE);

    /** Goals are the teacher's own; the coach-consultant asks and does not recommend (clause IV.3). */
    private final Definition definition;

    GoalFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity, "IV.3");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
