package org.coachingtoolkit.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** The identities of goal attainment scaling (law 13); printed examples of it are not to be trusted. */
class GoalAttainmentProperties {
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Property
    void isFiftyIfEveryGoalIsReachedAsExpected(@ForAll("attainments") List<GoalAttainment> goals) {
        assertThat(GoalAttainment.tScore(at(goals, 0))).isEqualTo(50);
    }

    @Property
    void isMirroredAroundFifty(@ForAll("attainments") List<GoalAttainment> goals) {
        List<GoalAttainment> mirrored = goals.stream()
                .map(goal -> new GoalAttainment(goal.goal(), -goal.level(), goal.weight()))
                .toList();

        assertThat(GoalAttainment.tScore(mirrored)).isCloseTo(100 - GoalAttainment.tScore(goals), EXACTLY);
    }

    @Property
    void doesNotChangeWithTheScaleOfTheWeights(
            @ForAll("attainments") List<GoalAttainment> goals, @ForAll @IntRange(min = 2, max = 20) int factor) {
        List<GoalAttainment> scaled = goals.stream()
                .map(goal -> new GoalAttainment(goal.goal(), goal.level(), goal.weight() * factor))
                .toList();

        assertThat(GoalAttainment.tScore(scaled)).isCloseTo(GoalAttainment.tScore(goals), EXACTLY);
    }

    @Property
    void doesNotChangeWithTheOrder(@ForAll("attainments") List<GoalAttainment> goals, @ForAll long seed) {
        List<GoalAttainment> shuffled = new ArrayList<>(goals);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(GoalAttainment.tScore(shuffled)).isEqualTo(GoalAttainment.tScore(goals));
    }

    @Property
    void risesWithEveryLevel(@ForAll("attainments") List<GoalAttainment> goals, @ForAll @IntRange(max = 30) int which) {
        int index = which % goals.size();
        GoalAttainment one = goals.get(index);
        net.jqwik.api.Assume.that(one.level() < 2);
        List<GoalAttainment> better = new ArrayList<>(goals);
        better.set(index, new GoalAttainment(one.goal(), one.level() + 1, one.weight()));

        assertThat(GoalAttainment.tScore(better)).isGreaterThan(GoalAttainment.tScore(goals));
    }

    @Example
    void hasTheRangesOfOneTwoAndThreeEqualGoals() {
        assertThat(GoalAttainment.tScore(equal(1, 2))).isCloseTo(70, EXACTLY);
        assertThat(GoalAttainment.tScore(equal(1, -2))).isCloseTo(30, EXACTLY);
        assertThat(GoalAttainment.tScore(equal(2, 2))).isCloseTo(74.8, within(0.05));
        assertThat(GoalAttainment.tScore(equal(3, -2))).isCloseTo(22.6, within(0.05));
        assertThat(GoalAttainment.tScore(equal(100_000, 2))).isCloseTo(86.5, within(0.05));
    }

    @Example
    void refusesWhatIsNotOnTheScale() {
        GoalId id = new GoalId("g");
        assertThatThrownBy(() -> GoalAttainment.of(id, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level must be -2 to 2: 3");
        assertThatThrownBy(() -> new GoalAttainment(id, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight must be 1 to 1000: 0");
        assertThatThrownBy(() -> GoalAttainment.tScore(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attainments must not be empty");
    }

    private static List<GoalAttainment> equal(int count, int level) {
        return Collections.nCopies(count, GoalAttainment.of(new GoalId("g"), level));
    }

    private static List<GoalAttainment> at(List<GoalAttainment> goals, int level) {
        return goals.stream()
                .map(goal -> new GoalAttainment(goal.goal(), level, goal.weight()))
                .toList();
    }

    @Provide
    Arbitrary<List<GoalAttainment>> attainments() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.integers().between(1, 50))
                .as((level, weight) -> new GoalAttainment(new GoalId("g"), level, weight))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
