package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.goal.text.GoalReader;
import org.coachingtoolkit.core.goal.text.GoalText;
import org.coachingtoolkit.core.goal.text.Mark;
import org.coachingtoolkit.core.goal.text.MarkKind;
import org.jspecify.annotations.Nullable;

/**
 * Judges goals by the SMART criteria: from their wording in Russian, Ukrainian or English, and from their fields.
 *
 * <p>S, M and T can be read from the wording; A and R cannot, and stay {@link Verdict#UNKNOWN} until fields speak or the
 * wording contradicts itself. Needs no validation provider. Immutable and thread-safe; one instance serves all goals.
 */
public final class SmartChecker {
    private static final Place STATEMENT = Place.of("/statement");
    private static final Map<GoalFinding, Finding> QUESTIONS = questions();
    /** How much of a goal a question quotes, in UTF-16 units. */
    private static final int LONGEST_QUOTE = 80;

    private final SmartProfile profile;
    private final GoalReader reader;
    private final ConsistencyChecker consistency;

    private SmartChecker(SmartProfile profile, GoalReader reader, @Nullable SchoolCalendar calendar) {
        this.profile = requireNonNull(profile, "profile");
        this.reader = requireNonNull(reader, "reader");
        this.consistency = new ConsistencyChecker(profile, calendar);
    }

    /** Returns a checker that knows no school's terms: they are recognised, but not compared with the due day. */
    public static SmartChecker of(SmartProfile profile) {
        return new SmartChecker(profile, GoalReader.standard(), null);
    }

    /** Returns a checker that also knows when the school's terms end. */
    public static SmartChecker of(SmartProfile profile, SchoolCalendar calendar) {
        return new SmartChecker(profile, GoalReader.standard(), requireNonNull(calendar, "calendar"));
    }

    /** Returns a checker like this one that reads with another reader, such as one for longer texts. */
    public SmartChecker with(GoalReader newReader) {
        return new SmartChecker(profile, newReader, consistency.calendar());
    }

    /** Returns the profile by which this checker judges. */
    public SmartProfile profile() {
        return profile;
    }

    /** Returns what is found about a goal that is only a sentence. */
    public SmartAssessment check(String statement) {
        requireNonNull(statement, "statement");
        return check(() -> statement);
    }

    /** Returns what is found about a goal. */
    public SmartAssessment check(StatedGoal goal) {
        requireNonNull(goal, "goal");
        GoalText text = reader.read(goal.statement());
        List<CriterionAssessment> criteria = List.of(
                specific(goal, text),
                measurable(goal, text),
                achievable(goal, text),
                relevant(goal),
                timeBound(goal, text));
        return new SmartAssessment(
                profile,
                text.language(),
                isSmart(criteria, text),
                criteria,
                consistency.check(goal, text),
                smells(text));
    }

    private boolean isSmart(List<CriterionAssessment> criteria, GoalText text) {
        for (CriterionAssessment criterion : criteria) {
            if (criterion.verdict().compareTo(profile.required(criterion.criterion())) < 0) {
                return false;
            }
        }
        return !text.has(MarkKind.AMBITION_IMPOSSIBLE) && !text.has(MarkKind.AMBITION_ABSOLUTE);
    }

    private static CriterionAssessment specific(StatedGoal goal, GoalText text) {
        List<Evidence> evidence = new ArrayList<>(2);
        Verdict verdict = unread(text);
        for (Mark mark : text.marks()) {
            if (mark.kind().isSpecific()) {
                verdict = verdict.or(weigh(mark, evidence, text));
            }
        }
        if (goal.measure() != null) {
            verdict = Verdict.MET;
            evidence.add(Evidence.field("measure"));
        }
        return assessment(
                SmartCriterion.SPECIFIC,
                verdict,
                evidence,
                () -> about(GoalFinding.SPECIFIC_WEAK, evidence),
                () -> about(GoalFinding.SPECIFIC_MISSING, text));
    }

    private static CriterionAssessment measurable(StatedGoal goal, GoalText text) {
        List<Evidence> evidence = new ArrayList<>(2);
        Verdict verdict = unread(text);
        for (Mark mark : text.marks()) {
            if (mark.kind().isMeasure()) {
                verdict = verdict.or(weigh(mark, evidence, text));
            }
        }
        Measure measure = goal.measure();
        if (measure != null) {
            verdict = verdict.or(hasTarget(measure) ? Verdict.MET : Verdict.WEAK);
            evidence.add(Evidence.field("measure"));
        }
        if (goal.expectedOutcome() != null) {
            verdict = verdict.or(Verdict.WEAK);
            evidence.add(Evidence.field("expectedOutcome"));
        }
        return assessment(
                SmartCriterion.MEASURABLE,
                verdict,
                evidence,
                () -> openMeasure(text, evidence),
                () -> about(GoalFinding.MEASURABLE_MISSING, text));
    }

    /** Returns the verdict on a text without evidence. */
    private static Verdict unread(GoalText text) {
        return text.tooLong() ? Verdict.UNKNOWN : Verdict.MISSING;
    }

    private static boolean hasTarget(Measure measure) {
        if (measure instanceof Measure.Numeric numeric) {
            return numeric.target() != null;
        }
        return !(measure instanceof Measure.Level level) || level.target() != null;
    }

    private static CriterionAssessment timeBound(StatedGoal goal, GoalText text) {
        List<Evidence> evidence = new ArrayList<>(2);
        Verdict verdict = unread(text);
        for (Mark mark : text.marks()) {
            if (mark.kind().isTerm()) {
                verdict = verdict.or(weigh(mark, evidence, text));
            }
        }
        if (goal.due() != null) {
            verdict = Verdict.MET;
            evidence.add(Evidence.field("due"));
        }
        if (!goal.milestones().isEmpty()) {
            verdict = verdict.or(Verdict.WEAK);
            evidence.add(Evidence.field("milestones"));
        }
        return assessment(
                SmartCriterion.TIME_BOUND,
                verdict,
                evidence,
                () -> openTerm(text, evidence),
                () -> about(GoalFinding.TIME_MISSING, text));
    }

    private CriterionAssessment achievable(StatedGoal goal, GoalText text) {
        List<Evidence> evidence = new ArrayList<>(2);
        boolean doubtful = false;
        for (Mark mark : text.marks()) {
            if (mark.kind().isAmbition()) {
                doubtful = true;
                evidence.add(evidence(mark, text));
            }
        }
        Verdict verdict = Verdict.UNKNOWN;
        switch (profile.achievable()) {
            case ATTAINABLE ->
                verdict =
                        half(goal.effort() != null, "effort", !goal.resources().isEmpty(), "resources", evidence);
            case AGREED ->
                verdict = half(
                        goal.agreement() != null,
                        "agreement",
                        goal.agreement() != null && goal.agreement().consent().isComplete(),
                        "agreement",
                        evidence);
            case ACTION_ORIENTED ->
                verdict = half(
                        !goal.options().isEmpty(), "options", !goal.nextSteps().isEmpty(), "nextSteps", evidence);
        }
        if (doubtful) {
            verdict = Verdict.WEAK;
        }
        GoalFinding gap = doubtful
                ? GoalFinding.ACHIEVABLE_DOUBTFUL
                : profile.achievable().question();
        return assessment(SmartCriterion.ACHIEVABLE, verdict, evidence, () -> question(gap), () -> question(gap));
    }

    private CriterionAssessment relevant(StatedGoal goal) {
        List<Evidence> evidence = new ArrayList<>(2);
        Verdict verdict = Verdict.UNKNOWN;
        switch (profile.relevant()) {
            case RELEVANT -> {
                verdict = half(isSaid(goal.problem()), "problem", isSaid(goal.competence()), "competence", evidence);
                if (isSaid(goal.why())) {
                    verdict = Verdict.MET;
                    evidence.add(Evidence.field("why"));
                }
            }
            case REALISTIC ->
                verdict = half(hasBaseline(goal.measure()), "measure", goal.effort() != null, "effort", evidence);
            case RESULT_ORIENTED ->
                verdict = half(
                        goal.measure() != null, "measure", goal.expectedOutcome() != null, "expectedOutcome", evidence);
        }
        GoalFinding gap = profile.relevant().question();
        return assessment(SmartCriterion.RELEVANT, verdict, evidence, () -> question(gap), () -> question(gap));
    }

    /** Returns MET for two fields, WEAK for one and UNKNOWN for none. */
    private static Verdict half(boolean first, String firstName, boolean second, String secondName, List<Evidence> to) {
        if (first) {
            to.add(Evidence.field(firstName));
        }
        if (second && !(first && firstName.equals(secondName))) {
            to.add(Evidence.field(secondName));
        }
        if (first && second) {
            return Verdict.MET;
        }
        return first || second ? Verdict.WEAK : Verdict.UNKNOWN;
    }

    static boolean hasBaseline(@Nullable Measure measure) {
        if (measure instanceof Measure.Numeric numeric) {
            return numeric.baseline() != null;
        }
        if (measure instanceof Measure.Level level) {
            return level.baseline() != null;
        }
        return measure != null;
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Verdict weigh(Mark mark, List<Evidence> evidence, GoalText text) {
        evidence.add(evidence(mark, text));
        return mark.weak() ? Verdict.WEAK : Verdict.MET;
    }

    private static Evidence evidence(Mark mark, GoalText text) {
        return new Evidence(mark.kind().rule(), mark.start(), mark.end(), mark.quote(text.text()));
    }

    private static List<Evidence> smells(GoalText text) {
        List<Evidence> smells = new ArrayList<>();
        for (Mark mark : text.marks()) {
            if (mark.kind().isSmell()) {
                smells.add(evidence(mark, text));
            }
        }
        return smells;
    }

    private static CriterionAssessment assessment(
            SmartCriterion criterion,
            Verdict verdict,
            List<Evidence> evidence,
            Supplier<Finding> half,
            Supplier<Finding> whole) {
        Finding gap = verdict == Verdict.MET ? null : verdict == Verdict.WEAK ? half.get() : whole.get();
        return new CriterionAssessment(criterion, verdict, evidence, gap);
    }

    /** Returns what is asked about the first sign of a measure that carries it only half. */
    private static Finding openMeasure(GoalText text, List<Evidence> evidence) {
        for (Mark mark : text.marks()) {
            if (mark.kind().isMeasure()) {
                GoalFinding gap = switch (mark.kind()) {
                    case MEASURE_SIGN, MEASURE_COMPARATIVE -> GoalFinding.THRESHOLD_OPEN;
                    case MEASURE_ASTRAY -> GoalFinding.CHANGE_ASTRAY;
                    case MEASURE_AUDIENCE -> GoalFinding.AUDIENCE_ONLY;
                    default -> GoalFinding.AMOUNT_OPEN;
                };
                return about(gap, evidence);
            }
        }
        return question(GoalFinding.MEASURABLE_WEAK);
    }

    /** Returns what is asked about the first sign of a term that carries it only half. */
    private static Finding openTerm(GoalText text, List<Evidence> evidence) {
        for (Mark mark : text.marks()) {
            if (mark.kind().isTerm()) {
                GoalFinding gap = switch (mark.kind()) {
                    case TERM_START -> GoalFinding.END_OPEN;
                    case TERM_DOUBTFUL -> GoalFinding.DAY_DOUBTFUL;
                    case TERM_OPEN -> GoalFinding.DAY_OPEN;
                    default -> GoalFinding.EVENT_UNDATED;
                };
                return about(gap, evidence);
            }
        }
        return question(GoalFinding.TIME_WEAK);
    }

    private static Finding about(GoalFinding gap, List<Evidence> evidence) {
        return Finding.of(
                gap, STATEMENT, Map.of("quote", shortened(evidence.get(0).quote())));
    }

    private static Finding about(GoalFinding gap, GoalText text) {
        return Finding.of(gap, STATEMENT, Map.of("quote", shortened(text.text())));
    }

    /** Returns the beginning of a text, in one line and up to the end of a word. */
    private static String shortened(String text) {
        String line = (text.length() > 2 * LONGEST_QUOTE ? text.substring(0, 2 * LONGEST_QUOTE) : text).strip();
        line = line.replace('\n', ' ').replace('\r', ' ');
        if (line.length() <= LONGEST_QUOTE && text.length() <= 2 * LONGEST_QUOTE) {
            return line;
        }
        String cut = line.substring(0, Math.min(line.length(), LONGEST_QUOTE));
        int space = cut.lastIndexOf(' ');
        int end = space > LONGEST_QUOTE / 2 ? space : cut.length();
        if (end > 0 && Character.isHighSurrogate(cut.charAt(end - 1))) {
            end--;
        }
        return cut.substring(0, end) + "…";
    }

    private static Finding question(GoalFinding gap) {
        return requireNonNull(QUESTIONS.get(gap));
    }

    private static Map<GoalFinding, Finding> questions() {
        Map<GoalFinding, Finding> questions = new EnumMap<>(GoalFinding.class);
        for (GoalFinding code : GoalFinding.values()) {
            questions.put(code, Finding.of(code, STATEMENT));
        }
        return questions;
    }
}
