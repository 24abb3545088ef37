package org.coachingtoolkit.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherId;

/** The identities of goal attainment scaling (law 13); printed examples of it are not to be trusted. */
class GoalAttainmentProperties {
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Property
    void isFiftyIfEveryGoalIsReachedAsExpected(@ForAll("attainments") List<GoalAttainment> goals) {
        assertThat(score(at(goals, AttainmentLevel.AS_EXPECTED))).isEqualTo(50);
    }

    @Property
    void isMirroredAroundFifty(@ForAll("attainments") List<GoalAttainment> goals) {
        List<GoalAttainment> mirrored = goals.stream()
                .map(goal -> new GoalAttainment(level(-goal.level().score()), goal.weight()))
                .toList();

        assertThat(score(mirrored)).isCloseTo(100 - score(goals), EXACTLY);
    }

    @Property
    void doesNotChangeWithTheScaleOfTheWeights(
            @ForAll("attainments") List<GoalAttainment> goals, @ForAll @IntRange(min = 2, max = 20) int factor) {
        List<GoalAttainment> scaled = goals.stream()
                .map(goal -> new GoalAttainment(goal.level(), goal.weight() * factor))
                .toList();

        assertThat(score(scaled)).isCloseTo(score(goals), EXACTLY);
    }

    @Property
    void doesNotChangeWithTheOrder(@ForAll("attainments") List<GoalAttainment> goals, @ForAll long seed) {
        List<GoalAttainment> shuffled = new ArrayList<>(goals);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(score(shuffled)).isEqualTo(score(goals));
    }

    @Property
    void risesWithEveryLevel(@ForAll("attainments") List<GoalAttainment> goals, @ForAll @IntRange(max = 30) int which) {
        int index = which % goals.size();
        GoalAttainment one = goals.get(index);
        Assume.that(one.level().score() < 2);
        List<GoalAttainment> better = new ArrayList<>(goals);
        better.set(index, new GoalAttainment(level(one.level().score() + 1), one.weight()));

        assertThat(score(better)).isGreaterThan(score(goals));
    }

    @Example
    void hasTheRangesOfOneTwoAndThreeEqualGoals() {
        assertThat(score(equal(1, 2))).isCloseTo(70, EXACTLY);
        assertThat(score(equal(1, -2))).isCloseTo(30, EXACTLY);
        assertThat(score(equal(2, 2))).isCloseTo(74.8, within(0.05));
        assertThat(score(equal(3, -2))).isCloseTo(22.6, within(0.05));
        assertThat(score(equal(100_000, 2))).isCloseTo(86.5, within(0.05));
    }

    @Example
    void refusesWhatIsNotOnTheScale() {
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new GoalAttainment(AttainmentLevel.MORE, weight))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("weight must be positive: " + weight);
        }
        assertThatThrownBy(() -> score(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attainments must not be empty");
        assertThatThrownBy(() -> GoalAttainment.tScore(equal(1, 0), 1.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("correlation must be 0 to 1: 1.1");
    }

    @Example
    void areThoseOfTheGoalsThatWereJudged() {
        Goal.Builder goal = Goal.builder(new GoalId("g"), Coachee.of(new TeacherId("t")), "goal");

        assertThat(GoalAttainment.of(List.of(
                        goal.build(), goal.attained(AttainmentLevel.LESS).build())))
                .containsExactly(new GoalAttainment(AttainmentLevel.LESS, 1));
    }

    private static double score(List<GoalAttainment> goals) {
        return GoalAttainment.tScore(goals, GoalAttainment.USUAL_CORRELATION);
    }

    private static AttainmentLevel level(int score) {
        return Stream.of(AttainmentLevel.values())
                .filter(level -> level.score() == score)
                .findFirst()
                .orElseThrow();
    }

    private static List<GoalAttainment> equal(int count, int level) {
        return Collections.nCopies(count, new GoalAttainment(level(level), 1));
    }

    private static List<GoalAttainment> at(List<GoalAttainment> goals, AttainmentLevel level) {
        return goals.stream()
                .map(goal -> new GoalAttainment(level, goal.weight()))
                .toList();
    }

    @Provide
    Arbitrary<List<GoalAttainment>> attainments() {
        return Combinators.combine(
                        Arbitraries.of(AttainmentLevel.class),
                        Arbitraries.integers().between(1, 50))
                .as((level, weight) -> new GoalAttainment(level, weight))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
