package org.coachingtoolkit.core.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.goal.text.GoalText;
import org.coachingtoolkit.core.goal.text.Mark;
import org.coachingtoolkit.core.goal.text.MarkKind;
import org.coachingtoolkit.core.goal.text.TimeReference;
import org.jspecify.annotations.Nullable;

/** Finds what contradicts itself in a goal: its fields among each other, and its wording against its fields. */
final class ConsistencyChecker {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Place MEASURE = Place.of("/measure");
    private static final Place TARGET = MEASURE.member("target");
    private static final Place DUE = Place.of("/due");
    private static final Place MILESTONES = Place.of("/milestones");
    private static final Place STATEMENT = Place.of("/statement");
    /** How far the due day may lie from a term that names no day, such as «в мае», in days. */
    private static final long TOLERANCE_DAYS = 31;

    private final SmartProfile profile;
    private final @Nullable SchoolCalendar calendar;

    ConsistencyChecker(SmartProfile profile, @Nullable SchoolCalendar calendar) {
        this.profile = profile;
        this.calendar = calendar;
    }

    @Nullable SchoolCalendar calendar() {
        return calendar;
    }

    List<Finding> check(StatedGoal goal, GoalText text) {
        List<Finding> findings = new ArrayList<>(0);
        if (text.tooLong()) {
            findings.add(Finding.of(
                    GoalFinding.TEXT_TOO_LONG,
                    STATEMENT,
                    Map.of("length", text.text().length())));
        }
        if (goal.measure() instanceof Measure.Numeric numeric) {
            checkNumbers(numeric, findings);
            checkNumberAgainstText(numeric, text, findings);
        }
        checkDates(goal, findings);
        checkMilestones(goal, findings);
        checkDateAgainstText(goal, text, findings);
        Effort effort = goal.effort();
        if (effort != null && effort.weekly().compareTo(effort.capacity()) > 0) {
            findings.add(Finding.of(
                    GoalFinding.EFFORT_EXCEEDS_CAPACITY,
                    Place.of("/effort"),
                    Map.of("weekly", hours(effort.weekly()), "capacity", hours(effort.capacity()))));
        }
        if (findings.size() > 1) {
            findings.sort(Finding.ORDER);
        }
        return findings;
    }

    private static BigDecimal hours(Duration length) {
        return BigDecimal.valueOf(length.toMinutes())
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    // ---- numbers

    private static void checkNumbers(Measure.Numeric numeric, List<Finding> findings) {
        BigDecimal baseline = numeric.baseline();
        BigDecimal target = numeric.target();
        if (isShare(numeric)) {
            checkShare(baseline, MEASURE.member("baseline"), findings);
            checkShare(target, TARGET, findings);
        }
        Direction direction = numeric.direction();
        if (baseline == null || target == null) {
            return;
        }
        int way = target.compareTo(baseline);
        if (way == 0 && direction != Direction.KEEP) {
            findings.add(Finding.of(GoalFinding.TARGET_IS_BASELINE, TARGET, Map.of("target", target)));
        } else if ((direction == Direction.UP && way < 0)
                || (direction == Direction.DOWN && way > 0)
                || (direction == Direction.KEEP && way != 0)) {
            findings.add(Finding.of(
                    GoalFinding.TARGET_AGAINST_DIRECTION,
                    TARGET,
                    Map.of("baseline", baseline, "target", target, "direction", direction)));
        }
    }

    private static void checkShare(@Nullable BigDecimal value, Place place, List<Finding> findings) {
        if (value != null && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            findings.add(Finding.of(GoalFinding.PERCENT_OUT_OF_RANGE, place, Map.of("value", value)));
        }
    }

    private static boolean isShare(Measure.Numeric numeric) {
        return "%".equals(numeric.unit());
    }

    private static boolean isPoints(@Nullable String unit) {
        return "п.п.".equals(unit) || "в.п.".equals(unit) || "pp".equals(unit);
    }

    /**
     * Compares the numbers of a change, and of percentages where the measure is one, with the measure. A text may speak of
     * many things, so one number that agrees is enough.
     */
    private static void checkNumberAgainstText(Measure.Numeric numeric, GoalText text, List<Finding> findings) {
        BigDecimal target = numeric.target();
        if (target == null) {
            return;
        }
        boolean percent = isShare(numeric) || isPoints(numeric.unit());
        Mark other = null;
        Mark otherUnit = null;
        Mark growth = null;
        for (Mark mark : text.marks()) {
            boolean comparable = mark.kind().isChange() || (percent && mark.kind() == MarkKind.MEASURE_PERCENT);
            if (!percent && mark.kind() == MarkKind.MEASURE_PERCENT && isSame(target, mark.value())) {
                otherUnit = mark;
            }
            if (!comparable || mark.value() == null) {
                continue;
            }
            if (agrees(numeric, target, mark)) {
                if (isShare(numeric) && isGrowth(mark, numeric)) {
                    growth = mark;
                } else {
                    return;
                }
            } else {
                other = mark;
            }
        }
        if (otherUnit != null && numeric.unit() != null) {
            findings.add(Finding.of(
                    GoalFinding.TEXT_UNIT_DIFFERS,
                    MEASURE.member("unit"),
                    Map.of("quote", otherUnit.quote(text.text()), "unit", numeric.unit())));
        } else if (growth != null) {
            findings.add(Finding.of(
                    GoalFinding.PERCENT_OR_POINTS,
                    TARGET,
                    Map.of("quote", growth.quote(text.text()), "target", target)));
        } else if (other != null) {
            findings.add(Finding.of(
                    GoalFinding.TEXT_NUMBER_DIFFERS,
                    TARGET,
                    Map.of("quote", other.quote(text.text()), "target", target)));
        }
    }

    private static boolean isSame(BigDecimal target, @Nullable BigDecimal value) {
        return value != null && value.compareTo(target) == 0;
    }

    private static boolean agrees(Measure.Numeric numeric, BigDecimal target, Mark mark) {
        BigDecimal value = mark.value();
        BigDecimal baseline = numeric.baseline();
        if (value == null) {
            return false;
        }
        if (mark.kind().isChange()) {
            BigDecimal from = mark.from();
            return value.compareTo(target) == 0 && (baseline == null || from == null || from.compareTo(baseline) == 0);
        }
        return value.compareTo(target) == 0 || isGrowth(mark, numeric);
    }

    /** Returns whether a percentage is the way from baseline to target, as points or as percent of the baseline. */
    private static boolean isGrowth(Mark mark, Measure.Numeric numeric) {
        BigDecimal value = mark.value();
        BigDecimal baseline = numeric.baseline();
        BigDecimal target = numeric.target();
        if (mark.kind() != MarkKind.MEASURE_PERCENT || value == null || baseline == null || target == null) {
            return false;
        }
        BigDecimal way = target.subtract(baseline).abs();
        return way.signum() != 0
                && value.compareTo(target) != 0
                && (value.compareTo(way) == 0 || value.multiply(baseline).compareTo(way.multiply(HUNDRED)) == 0);
    }

    // ---- dates

    private void checkDates(StatedGoal goal, List<Finding> findings) {
        LocalDate start = goal.start();
        LocalDate due = goal.due();
        if (start == null || due == null) {
            return;
        }
        if (!due.isAfter(start)) {
            findings.add(Finding.of(GoalFinding.DUE_NOT_AFTER_START, DUE, Map.of("start", start, "due", due)));
        } else if (due.isAfter(start.plus(profile.horizon()))) {
            findings.add(Finding.of(GoalFinding.BEYOND_HORIZON, DUE, Map.of("due", due, "months", (int)
                    profile.horizon().toTotalMonths())));
        }
    }

    private static void checkMilestones(StatedGoal goal, List<Finding> findings) {
        if (goal.milestones().isEmpty()) {
            return;
        }
        LocalDate start = goal.start();
        LocalDate due = goal.due();
        for (Milestone milestone : goal.milestones()) {
            if ((start != null && milestone.on().isBefore(start))
                    || (due != null && milestone.on().isAfter(due))) {
                findings.add(Finding.of(
                        GoalFinding.MILESTONE_OUTSIDE,
                        MILESTONES,
                        Map.of("date", milestone.on(), "milestone", milestone.description())));
            }
        }
        if (goal.measure() instanceof Measure.Numeric numeric) {
            checkWay(numeric, goal.milestones(), findings);
        }
    }

    /**
     * Checks that the milestones' values go one way, from the baseline to the target. Milestones of one day have no order
     * among themselves, so they are taken in the order of the way.
     */
    private static void checkWay(Measure.Numeric numeric, List<Milestone> unordered, List<Finding> findings) {
        BigDecimal baseline = numeric.baseline();
        BigDecimal target = numeric.target();
        int way = way(numeric);
        Comparator<BigDecimal> along = way < 0 ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Milestone> milestones = unordered.stream()
                .sorted(Comparator.comparing(Milestone::on)
                        .thenComparing(Milestone::value, Comparator.nullsFirst(along))
                        .thenComparing(Milestone::description))
                .toList();
        BigDecimal before = baseline;
        for (Milestone milestone : milestones) {
            BigDecimal value = milestone.value();
            if (value == null) {
                continue;
            }
            boolean back = before != null && way != 0 && value.compareTo(before) * way < 0;
            boolean beyond = target != null && way != 0 && value.compareTo(target) * way > 0;
            if (back || beyond) {
                findings.add(Finding.of(
                        GoalFinding.MILESTONE_ASTRAY,
                        MILESTONES,
                        Map.of("date", milestone.on(), "milestone", milestone.description(), "value", value)));
            }
            before = value;
        }
    }

    /** Returns 1 for upwards, -1 for downwards, 0 where that is open. */
    private static int way(Measure.Numeric numeric) {
        if (numeric.direction() == Direction.UP) {
            return 1;
        }
        if (numeric.direction() == Direction.DOWN) {
            return -1;
        }
        BigDecimal baseline = numeric.baseline();
        BigDecimal target = numeric.target();
        return numeric.direction() == Direction.KEEP || baseline == null || target == null
                ? 0
                : Integer.signum(target.compareTo(baseline));
    }

    /** A statement may name several days, such as start and end, so one that agrees is enough. */
    private void checkDateAgainstText(StatedGoal goal, GoalText text, List<Finding> findings) {
        LocalDate due = goal.due();
        if (due == null) {
            return;
        }
        LocalDate start = goal.start();
        Mark other = null;
        for (Mark mark : text.marks()) {
            TimeReference time = mark.time();
            if (time == null || !mark.kind().isTerm() || mark.weak() || (isLength(mark) && start == null)) {
                continue;
            }
            Optional<LocalDate> day =
                    time.resolve(start != null ? start : due.minusYears(1).plusDays(1), calendar);
            if (day.isEmpty()) {
                continue;
            }
            long apart = Math.abs(ChronoUnit.DAYS.between(day.get(), due));
            if (apart <= (mark.kind() == MarkKind.TERM_DATE ? 0 : TOLERANCE_DAYS)) {
                return;
            }
            other = mark;
        }
        if (other != null) {
            findings.add(Finding.of(
                    GoalFinding.TEXT_DATE_DIFFERS, DUE, Map.of("quote", other.quote(text.text()), "due", due)));
        }
    }

    /** Returns whether a term is reckoned from the start, so that without a start it tells no day. */
    private static boolean isLength(Mark mark) {
        TimeReference time = mark.time();
        if (time == null) {
            return false;
        }
        return switch (time.unit()) {
            case DATE, MONTH, YEAR, QUARTER, TRIMESTER, SEMESTER -> false;
            case SCHOOL_YEAR -> time.year() == 0;
            default -> true;
        };
    }
}
