package org.coachingtoolkit.core.goal.constraint;

/**
 * Groups of constraints, one for each step of the GROW talk, so that a goal is asked only what its step is about:
 * {@code validator.validate(goal, GrowGates.Will.class)}.
 */
public interface GrowGates {
    /** What the teacher wants to reach. */
    interface Goal {}

    /** How things stand now. */
    interface Reality {}

    /** What could be done. */
    interface Options {}

    /** What will be done, and when. */
    interface Will {}

    /** What came of it. */
    interface Review {}
}
