package org.coachingtoolkit.examples.cli;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.goal.Effort;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.Milestone;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.jspecify.annotations.Nullable;

/** A goal as one line of a file holds it. */
record GoalLine(
        String id,
        @Nullable Language language,
        String statement,
        @Override @Nullable Measure measure,
        @Override @Nullable LocalDate start,
        @Override @Nullable LocalDate due,
        @Override List<Milestone> milestones,
        @Override @Nullable Effort effort,
        @Override List<String> resources,
        @Override List<String> options,
        @Override List<Milestone> nextSteps,
        @Override @Nullable String why,
        @Override @Nullable String competence,
        @Override @Nullable String problem)
        implements StatedGoal {}
