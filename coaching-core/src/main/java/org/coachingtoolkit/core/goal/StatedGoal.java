package org.coachingtoolkit.core.goal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a goal, whoever's class it is: its wording, and whichever parts are already worked out.
 *
 * <p>{@link Goal} is one. A record of another system becomes one by implementing this interface; what it does not hold
 * it need not mention. A goal that is only a sentence is {@code () -> sentence}.
 */
@FunctionalInterface
public interface StatedGoal {
    /** Returns the goal in its owner's words. */
    String statement();

    /** Returns the professional problem that the goal answers; {@code null} while it is not named. */
    default @Nullable String problem() {
        return null;
    }

    /** Returns by what its reaching is recognised; {@code null} while that is open. */
    default @Nullable Measure measure() {
        return null;
    }

    /** Returns the first day of work on it, on which the baseline holds; {@code null} while it is open. */
    default @Nullable LocalDate start() {
        return null;
    }

    /** Returns the day by which it is to be reached; {@code null} while it is open. */
    default @Nullable LocalDate due() {
        return null;
    }

    /** Returns the points on the way. */
    default List<Milestone> milestones() {
        return List.of();
    }

    /** Returns the time that it takes and that there is for it; {@code null} while it is not reckoned. */
    default @Nullable Effort effort() {
        return null;
    }

    /** Returns what helps. */
    default List<String> resources() {
        return List.of();
    }

    /** Returns the ways that the goal's owner sees. */
    default List<String> options() {
        return List.of();
    }

    /** Returns what the owner will do next, each with its day. */
    default List<Milestone> nextSteps() {
        return List.of();
    }

    /** Returns why it matters; {@code null} while it is not said. */
    default @Nullable String why() {
        return null;
    }

    /** Returns the id of the competence that it develops; {@code null} where there is none. */
    default @Nullable String competence() {
        return null;
    }

    /** Returns what teacher and coach have agreed on; {@code null} while nothing is. */
    default @Nullable SessionAgreement agreement() {
        return null;
    }

    /** Returns the result of clause IV.6 that it aims at; {@code null} while it is open. */
    default @Nullable OutcomeKind expectedOutcome() {
        return null;
    }
}
