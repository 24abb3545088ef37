package org.coachingtoolkit.core.programme;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What an institution can bound by a clause of its own: a number that follows from its programme. */
public enum Quantity implements Labelled {
    /** The goals that a teacher has set; those of groups are not counted. */
    TEACHER_GOALS,
    /** Whether a teacher's qualification category is known: 1 if it is, otherwise 0. */
    TEACHER_CATEGORY,
    /** The mutual visits that a teacher makes to colleagues. */
    TEACHER_VISITS,
    /** The teachers in a group. */
    GROUP_MEMBERS,
    /** The goals that a coach-consultant accompanies. */
    COACH_GOALS,
    /** The sessions for a goal, those that were moved or cancelled not counted. */
    GOAL_SESSIONS,
    /** The days from the beginning of work on a goal to its term, both counted; not asked of goals that lack one of them. */
    GOAL_DAYS,
    /** The milestones on the way to a goal. */
    GOAL_MILESTONES,
    /** The length of a session in whole minutes, that of moved or cancelled ones not asked for. */
    SESSION_MINUTES;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
