package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.development.Activity;
import org.coachingtoolkit.core.session.SessionForm;
import org.jspecify.annotations.Nullable;

/**
 * A line of the indicative list of activities.
 *
 * @param form the form of work
 * @param activity what the institution has written about it; {@code null} if nothing
 * @param individual how many sessions of that form with one teacher the schedule has
 * @param group how many with a group
 */
public record ActivityRow(SessionForm form, @Nullable Activity activity, int individual, int group) {
    /** Checks that there is a form. */
    public ActivityRow {
        requireNonNull(form, "form");
    }
}
