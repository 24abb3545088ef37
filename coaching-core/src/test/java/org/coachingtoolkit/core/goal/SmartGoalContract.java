package org.coachingtoolkit.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The laws that the judging of goals keeps, for a goal class of whichever project: a test class implements this interface
 * and says how a goal of its own is made from parts and, if it has a written form, how it is read back. The laws of goal
 * attainment scaling are in {@code GoalAttainmentProperties}.
 *
 * @param <G> the project's own goal class
 */
public interface SmartGoalContract<G extends StatedGoal> {
    /** Returns a goal of the project's own class with the parts of this one that it can hold. */
    G goal(Goal parts);

    /** Returns the goal after it was written and read again; itself if the project does not write goals. */
    default G readBack(G goal) {
        return goal;
    }

    /** Returns the checker under test. */
    default SmartChecker checker() {
        return SmartChecker.of(SmartProfile.STRICT);
    }

    /** Law 1: every text has an assessment. */
    @Property
    @Domain(DomainContext.Global.class)
    default void judgesEveryText(@ForAll String text) {
        SmartAssessment assessment = checker().check(text);

        assertThat(assessment.criteria()).hasSize(5);
        assertThat(assessment.questions())
                .allMatch(question -> question.message(Language.EN).endsWith("?"));
    }

    /** Law 2: judging changes nothing, so judging again says the same. */
    @Property
    @Domain(GoalDomain.class)
    default void saysTheSameTwice(@ForAll Goal parts) {
        G goal = goal(parts);

        assertThat(checker().check(goal)).isEqualTo(checker().check(goal));
    }

    /** Law 3: a further field never lowers a verdict; what it contradicts is said in the other channel. */
    @Property
    @Domain(GoalDomain.class)
    default void aFurtherFieldNeverLowersAVerdict(@ForAll Goal parts) {
        Goal bare = Goal.builder(parts.id(), parts.coachee(), parts.statement()).build();
        List<Goal> richer = new ArrayList<>(List.of(bare));
        richer.add(last(richer).toBuilder().measure(parts.measure()).build());
        richer.add(last(richer).toBuilder().start(parts.start()).build());
        richer.add(last(richer).toBuilder().due(parts.due()).build());
        richer.add(last(richer).toBuilder().milestones(parts.milestones()).build());
        richer.add(last(richer).toBuilder().effort(parts.effort()).build());
        richer.add(last(richer).toBuilder().resources(parts.resources()).build());
        richer.add(last(richer).toBuilder().options(parts.options()).build());
        richer.add(last(richer).toBuilder().why(parts.why()).build());
        for (int i = 1; i < richer.size(); i++) {
            SmartAssessment before = checker().check(goal(richer.get(i - 1)));
            SmartAssessment after = checker().check(goal(richer.get(i)));
            for (SmartCriterion criterion : SmartCriterion.values()) {
                assertThat(after.verdict(criterion)).isGreaterThanOrEqualTo(before.verdict(criterion));
            }
        }
    }

    /** Law 4, necessity: without the words that it rests on, a criterion of a text is not met. */
    @Property
    @Domain(GoalDomain.class)
    default void noVerdictStandsWithoutItsEvidence(@ForAll GoalDomain.Translated statement, @ForAll Language language) {
        String text = statement.in(language);
        for (CriterionAssessment criterion : checker().check(text).criteria()) {
            if (criterion.verdict() == Verdict.MET) {
                String without = without(text, criterion.evidence());
                assertThat(checker().check(without).verdict(criterion.criterion()))
                        .as("%s without its evidence: %s", criterion.criterion(), without)
                        .isNotEqualTo(Verdict.MET);
            }
        }
    }

    /** Law 4, soundness: evidence lies inside the text and quotes it exactly. */
    @Property
    @Domain(DomainContext.Global.class)
    @Domain(GoalDomain.class)
    default void evidenceQuotesTheText(
            @ForAll String noise, @ForAll GoalDomain.Translated statement, @ForAll Language language) {
        String text = noise + statement.in(language) + noise;
        SmartAssessment assessment = checker().check(text);
        List<Evidence> all = new ArrayList<>(assessment.smells());
        assessment.criteria().forEach(criterion -> all.addAll(criterion.evidence()));

        assertThat(all)
                .allSatisfy(evidence -> assertThat(text.substring(evidence.start(), evidence.end()))
                        .isEqualTo(evidence.quote()));
    }

    /** Law 5: text that says nothing raises no verdict, however long. */
    @Property
    @Domain(GoalDomain.class)
    default void lengthDoesNotPay(
            @ForAll GoalDomain.Translated statement, @ForAll Language language, @ForAll("fillers") String filler) {
        SmartAssessment before = checker().check(statement.in(language));
        SmartAssessment after = checker().check(statement.in(language) + filler);

        for (SmartCriterion criterion : SmartCriterion.values()) {
            assertThat(after.verdict(criterion)).isLessThanOrEqualTo(before.verdict(criterion));
        }
    }

    /** Law 6: the order of milestones and resources does not matter. */
    @Property
    @Domain(GoalDomain.class)
    @Domain(DomainContext.Global.class)
    default void orderDoesNotMatter(@ForAll Goal parts, @ForAll long seed) {
        List<Milestone> milestones = new ArrayList<>(parts.milestones());
        List<String> resources = new ArrayList<>(parts.resources());
        Collections.shuffle(milestones, new Random(seed));
        Collections.shuffle(resources, new Random(seed));
        Goal other =
                parts.toBuilder().milestones(milestones).resources(resources).build();

        assertThat(checker().check(goal(other))).isEqualTo(checker().check(goal(parts)));
    }

    /** Law 7: moving all days by whole weeks changes nothing but the days. */
    @Property
    @Domain(GoalDomain.class)
    @Domain(DomainContext.Global.class)
    default void movingByWeeksChangesNoVerdict(@ForAll Goal parts, @ForAll @IntRange(min = -500, max = 500) int weeks) {
        Goal moved = parts.toBuilder()
                .start(plus(parts.start(), weeks))
                .due(plus(parts.due(), weeks))
                .milestones(parts.milestones().stream()
                        .map(milestone -> new Milestone(
                                milestone.on().plusWeeks(weeks), milestone.description(), milestone.value()))
                        .toList())
                .build();

        assertThat(structure(moved)).isEqualTo(structure(parts));
    }

    /** Law 8: the mirror image of a goal, values negated and direction turned, is judged alike. */
    @Property
    @Domain(GoalDomain.class)
    default void theMirrorImageIsJudgedAlike(@ForAll Goal parts) {
        Measure.Numeric numeric = numeric(parts);
        Direction direction = numeric.direction();
        Direction turned =
                direction == Direction.UP ? Direction.DOWN : direction == Direction.DOWN ? Direction.UP : direction;

        assertThat(structure(scaled(parts, numeric, turned, BigDecimal.ONE.negate())))
                .isEqualTo(structure(parts));
    }

    /** Law 9: a unit a thousand times smaller changes nothing. */
    @Property
    @Domain(GoalDomain.class)
    default void theUnitDoesNotMatter(@ForAll Goal parts) {
        Measure.Numeric numeric = numeric(parts);

        assertThat(structure(scaled(parts, numeric, numeric.direction(), BigDecimal.valueOf(1000))))
                .isEqualTo(structure(parts));
    }

    /** Law 10: default locale and time zone play no part. */
    @Property(tries = 50)
    @Domain(GoalDomain.class)
    default void theEnvironmentPlaysNoPart(@ForAll Goal parts) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        SmartAssessment expected = checker().check(goal(parts));
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                SmartAssessment there = checker().check(goal(parts));

                assertThat(there).isEqualTo(expected);
                assertThat(messages(there)).isEqualTo(messages(expected));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Law 11: a goal that was written and read again is judged the same. */
    @Property
    @Domain(GoalDomain.class)
    default void writingAndReadingChangesNothing(@ForAll Goal parts) {
        G goal = goal(parts);

        assertThat(checker().check(readBack(goal))).isEqualTo(checker().check(goal));
    }

    /** Law 12: the same statement in another language has the same verdicts. */
    @Property
    @Domain(GoalDomain.class)
    default void theLanguageDoesNotMatter(@ForAll GoalDomain.Translated statement) {
        List<Verdict> russian = verdicts(checker().check(statement.ru()));

        assertThat(verdicts(checker().check(statement.en()))).as(statement.en()).isEqualTo(russian);
        assertThat(verdicts(checker().check(statement.uk()))).as(statement.uk()).isEqualTo(russian);
    }

    /** Returns text that says nothing. */
    @Provide
    default Arbitrary<String> fillers() {
        return GoalDomain.fillers();
    }

    private static Measure.Numeric numeric(Goal parts) {
        Measure measure = parts.measure();
        Assume.that(measure instanceof Measure.Numeric);
        return (Measure.Numeric) Objects.requireNonNull(measure);
    }

    private static Goal last(List<Goal> goals) {
        return goals.get(goals.size() - 1);
    }

    private static @Nullable LocalDate plus(@Nullable LocalDate day, int weeks) {
        return day == null ? null : day.plusWeeks(weeks);
    }

    private static Goal scaled(Goal goal, Measure.Numeric numeric, @Nullable Direction direction, BigDecimal factor) {
        return goal.toBuilder()
                .measure(new Measure.Numeric(
                        numeric.indicator(),
                        numeric.unit(),
                        times(numeric.baseline(), factor),
                        times(numeric.target(), factor),
                        direction))
                .milestones(goal.milestones().stream()
                        .map(milestone -> new Milestone(
                                milestone.on(), milestone.description(), times(milestone.value(), factor)))
                        .toList())
                .build();
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
        return value == null ? null : value.multiply(factor);
    }

    /** Returns verdicts and the kinds of contradictions among the fields, without what compares them with the text. */
    private List<Object> structure(Goal parts) {
        SmartAssessment assessment = checker().check(goal(parts));
        List<Object> structure = new ArrayList<>(verdicts(assessment));
        assessment.consistency().stream()
                .map(Finding::code)
                .filter(code -> code != GoalFinding.TEXT_DATE_DIFFERS
                        && code != GoalFinding.TEXT_NUMBER_DIFFERS
                        && code != GoalFinding.BEYOND_HORIZON)
                .map(code -> code.value())
                .sorted()
                .forEach(structure::add);
        return structure;
    }

    private static List<Verdict> verdicts(SmartAssessment assessment) {
        return assessment.criteria().stream().map(CriterionAssessment::verdict).toList();
    }

    private static List<String> messages(SmartAssessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.message(assessment.language()))
                .toList();
    }

    private static String without(String text, List<Evidence> evidence) {
        boolean[] gone = new boolean[text.length()];
        evidence.forEach(words -> {
            for (int i = words.start(); i < words.end(); i++) {
                gone[i] = true;
            }
        });
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!gone[i]) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
