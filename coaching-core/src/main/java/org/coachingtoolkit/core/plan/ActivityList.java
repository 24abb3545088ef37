package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.development.Activity;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.core.session.SessionForm;

/**
 * The indicative list of activities (примерный перечень видов деятельности) that clause V.1 asks for when necessary: the
 * forms that clause IV.3 names, then others that the institution describes or uses.
 *
 * @param rows the forms; one that is described several times has as many rows
 */
public record ActivityList(List<ActivityRow> rows) {
    /** Copies the rows. */
    public ActivityList {
        rows = List.copyOf(requireNonNull(rows, "rows"));
    }

    /** Returns the list of an institution. */
    public static ActivityList of(SessionSchedule schedule, Plans plans) {
        requireNonNull(schedule, "schedule");
        requireNonNull(plans, "plans");
        Map<SessionForm, List<Activity>> described = new LinkedHashMap<>();
        for (SessionForm form : RegulationForm.values()) {
            described.put(form, new ArrayList<>());
        }
        plans.activities()
                .forEach(activity -> described
                        .computeIfAbsent(activity.form(), none -> new ArrayList<>())
                        .add(activity));
        Map<SessionForm, Integer> individual = new HashMap<>();
        Map<SessionForm, Integer> group = new HashMap<>();
        schedule.inOrder().filter(CoachingSession::isActive).forEach(session -> {
            described.computeIfAbsent(session.form(), none -> new ArrayList<>());
            (session.coachee() instanceof Coachee.Group ? group : individual).merge(session.form(), 1, Integer::sum);
        });
        List<ActivityRow> rows = new ArrayList<>();
        described.forEach((form, activities) -> {
            int alone = individual.getOrDefault(form, 0);
            int together = group.getOrDefault(form, 0);
            if (activities.isEmpty()) {
                rows.add(new ActivityRow(form, null, alone, together));
            }
            activities.forEach(activity -> rows.add(new ActivityRow(form, activity, alone, together)));
        });
        return new ActivityList(rows);
    }
}
