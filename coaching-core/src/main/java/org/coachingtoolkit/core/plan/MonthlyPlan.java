package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;

/**
 * The plan of a month, in which coaching sessions are without fail reflected (clause IV.4): each session that begins in
 * the month, and the events, visits and action items of the month.
 *
 * @param month the month
 * @param sessions its sessions by their beginning, whatever became of them
 * @param events its methodical events by their day
 * @param visits its mutual visits by their day
 * @param actions the action items whose last day is in it, by that day
 */
public record MonthlyPlan(
        YearMonth month,
        List<CoachingSession> sessions,
        List<MethodicalEvent> events,
        List<MutualVisit> visits,
        List<ActionItem> actions) {
    /** Copies the lists. */
    public MonthlyPlan {
        requireNonNull(month, "month");
        sessions = List.copyOf(requireNonNull(sessions, "sessions"));
        events = List.copyOf(requireNonNull(events, "events"));
        visits = List.copyOf(requireNonNull(visits, "visits"));
        actions = List.copyOf(requireNonNull(actions, "actions"));
    }

    /** Returns the plan of a month. */
    public static MonthlyPlan of(SessionSchedule schedule, Plans plans, YearMonth month) {
        requireNonNull(schedule, "schedule");
        requireNonNull(plans, "plans");
        return new ByMonth(schedule, plans).plan(month);
    }

    /** Returns the twelve plans of a school year, September to August; together they hold the year. */
    public static List<MonthlyPlan> of(SessionSchedule schedule, Plans plans, SchoolYear year) {
        requireNonNull(schedule, "schedule");
        requireNonNull(plans, "plans");
        requireNonNull(year, "year");
        ByMonth byMonth = new ByMonth(schedule, plans);
        return year.months().map(byMonth::plan).toList();
    }

    /** Returns the plans of all months in which something is planned, in order. */
    public static List<MonthlyPlan> of(SessionSchedule schedule, Plans plans) {
        requireNonNull(schedule, "schedule");
        requireNonNull(plans, "plans");
        ByMonth byMonth = new ByMonth(schedule, plans);
        return byMonth.months().map(byMonth::plan).toList();
    }

    /** Returns whether nothing is planned. */
    public boolean isEmpty() {
        return sessions.isEmpty() && events.isEmpty() && visits.isEmpty() && actions.isEmpty();
    }

    /** Everything by month, sorted once. */
    private static final class ByMonth {
        private final Map<YearMonth, List<CoachingSession>> sessions;
        private final Map<YearMonth, List<MethodicalEvent>> events;
        private final Map<YearMonth, List<MutualVisit>> visits;
        private final Map<YearMonth, List<ActionItem>> actions;

        ByMonth(SessionSchedule schedule, Plans plans) {
            sessions = grouped(schedule.inOrder(), session -> session.start().toLocalDate());
            events = grouped(
                    plans.events().stream().sorted(java.util.Comparator.comparing(MethodicalEvent::on)),
                    MethodicalEvent::on);
            visits = grouped(
                    plans.visits().stream().sorted(java.util.Comparator.comparing(MutualVisit::on)), MutualVisit::on);
            actions = new HashMap<>();
            plans.actions().stream()
                    .flatMap(action -> Stream.ofNullable(action.due()).map(due -> Map.entry(due, action)))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> actions.computeIfAbsent(
                                    YearMonth.from(entry.getKey()), none -> new java.util.ArrayList<>())
                            .add(entry.getValue()));
        }

        private static <T> Map<YearMonth, List<T>> grouped(Stream<T> sorted, Function<T, LocalDate> day) {
            return sorted.collect(Collectors.groupingBy(thing -> YearMonth.from(day.apply(thing))));
        }

        Stream<YearMonth> months() {
            return Stream.of(sessions, events, visits, actions)
                    .flatMap(byMonth -> byMonth.keySet().stream())
                    .distinct()
                    .sorted();
        }

        MonthlyPlan plan(YearMonth month) {
            return new MonthlyPlan(
                    month,
                    sessions.getOrDefault(month, List.of()),
                    events.getOrDefault(month, List.of()),
                    visits.getOrDefault(month, List.of()),
                    actions.getOrDefault(month, List.of()));
        }
    }
}
