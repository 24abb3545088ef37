package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule has to fit: hours that are taken, what a coach-consultant can lead, rooms, pauses, sizes of groups,
 * and the distance between sessions. Built with {@link #builder}; {@link #NONE} restrains nothing.
 *
 * @param starts the times of day at which a session may be proposed to begin, to the minute and in order, at most 96;
 *     sessions that are there already may begin at any time
 * @param busy hours that are taken
 * @param capacities what coach-consultants can lead, for those who have a limit
 * @param rooms the institution's rooms; empty if it keeps no list of them, and then every place counts as one room
 * @param pause the least time between two sessions of one person, less than 24 hours
 * @param travel the least time between two sessions of one person in different places, at least one of which is not a
 *     room of the institution; less than 24 hours
 * @param largestGroup the most teachers in a group, 2 to 10,000; {@code null} without a limit
 * @param spacings the distance between sessions, for goals to which {@link SessionSpacing#of} does not apply
 */
public record SchedulingConstraints(
        List<LocalTime> starts,
        List<BusyTime> busy,
        List<CoachCapacity> capacities,
        List<Room> rooms,
        Duration pause,
        Duration travel,
        @Nullable Integer largestGroup,
        List<SessionSpacing> spacings) {
    /** Every half hour from 08:00 to 17:00. */
    public static final List<LocalTime> HALF_HOURS = IntStream.rangeClosed(0, 18)
            .mapToObj(half -> LocalTime.of(8, 0).plusMinutes(30L * half))
            .toList();

    /** No constraints: sessions can begin at {@link #HALF_HOURS}, and nobody is busy. */
    public static final SchedulingConstraints NONE = builder().build();

    /** The most starts that there are. */
    public static final int MOST_STARTS = 96;

    /**
     * Checks starts, lengths and size of groups, sorts the starts and copies the lists.
     *
     * @throws IllegalArgumentException if there are no or more than 96 starts, one is named twice or not to the minute, a
     *     length is negative or not less than 24 hours, or {@code largestGroup} is out of its range
     */
    public SchedulingConstraints {
        starts = starts.stream().sorted().toList();
        if (starts.isEmpty() || starts.size() > MOST_STARTS) {
            throw new IllegalArgumentException("starts must be 1 to " + MOST_STARTS + ": " + starts.size());
        }
        if (starts.stream().distinct().count() < starts.size()) {
            throw new IllegalArgumentException("starts must be named once each: " + starts);
        }
        if (starts.stream().anyMatch(start -> start.getSecond() != 0 || start.getNano() != 0)) {
            throw new IllegalArgumentException("starts must be whole minutes: " + starts);
        }
        busy = List.copyOf(requireNonNull(busy, "busy"));
        capacities = List.copyOf(requireNonNull(capacities, "capacities"));
        rooms = List.copyOf(requireNonNull(rooms, "rooms"));
        requireLength("pause", pause);
        requireLength("travel", travel);
        if (largestGroup != null && (largestGroup < 2 || largestGroup > 10_000)) {
            throw new IllegalArgumentException("largestGroup must be 2 to 10000: " + largestGroup);
        }
        spacings = List.copyOf(requireNonNull(spacings, "spacings"));
    }

    private static void requireLength(String name, Duration length) {
        if (requireNonNull(length, name).isNegative() || length.compareTo(Duration.ofDays(1)) >= 0) {
            throw new IllegalArgumentException(name + " must be 0 to less than 24 hours: " + length);
        }
    }

    /** Returns a builder that begins without constraints. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with these constraints. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.starts = starts;
        builder.busy = busy;
        builder.capacities = capacities;
        builder.rooms = rooms;
        builder.pause = pause;
        builder.travel = travel;
        builder.largestGroup = largestGroup;
        builder.spacings = spacings;
        return builder;
    }

    /** Returns what a coach-consultant can lead; empty without a limit. Where limits are given twice, the first counts. */
    public Optional<CoachCapacity> capacity(CoachId coach) {
        requireNonNull(coach, "coach");
        return capacities.stream()
                .filter(capacity -> capacity.coach().equals(coach))
                .findFirst();
    }

    /** Returns the room with a name; empty if the institution has none of that name. */
    public Optional<Room> room(String name) {
        requireNonNull(name, "name");
        return rooms.stream().filter(room -> room.name().equals(name)).findFirst();
    }

    /** Returns the distance between the sessions for a goal; empty while neither is agreed nor given. */
    public Optional<SessionSpacing> spacing(Goal goal) {
        requireNonNull(goal, "goal");
        GoalId id = goal.id();
        Optional<SessionSpacing> given =
                spacings.stream().filter(spacing -> spacing.goal().equals(id)).findFirst();
        return given.or(() ->
                Optional.ofNullable(goal.agreement()).map(agreement -> SessionSpacing.of(id, agreement.frequency())));
    }

    /** Builds {@link SchedulingConstraints} part by part. Not thread-safe. */
    public static final class Builder {
        private List<LocalTime> starts = HALF_HOURS;
        private List<BusyTime> busy = List.of();
        private List<CoachCapacity> capacities = List.of();
        private List<Room> rooms = List.of();
        private Duration pause = Duration.ZERO;
        private Duration travel = Duration.ZERO;
        private @Nullable Integer largestGroup;
        private List<SessionSpacing> spacings = List.of();

        private Builder() {}

        /** Sets the times of day at which a session may be proposed; without it, {@link #HALF_HOURS}. */
        public Builder starts(List<LocalTime> starts) {
            this.starts = starts;
            return this;
        }

        /** Sets hours that are taken. */
        public Builder busy(List<BusyTime> busy) {
            this.busy = busy;
            return this;
        }

        /** Sets what coach-consultants can lead. */
        public Builder capacities(List<CoachCapacity> capacities) {
            this.capacities = capacities;
            return this;
        }

        /** Sets the institution's rooms. */
        public Builder rooms(List<Room> rooms) {
            this.rooms = rooms;
            return this;
        }

        /** Sets the least time between two sessions of one person. */
        public Builder pause(Duration pause) {
            this.pause = pause;
            return this;
        }

        /** Sets the least time between two sessions of one person in different places. */
        public Builder travel(Duration travel) {
            this.travel = travel;
            return this;
        }

        /** Sets the most teachers in a group. */
        public Builder largestGroup(@Nullable Integer largestGroup) {
            this.largestGroup = largestGroup;
            return this;
        }

        /** Sets the distance between sessions for single goals. */
        public Builder spacings(List<SessionSpacing> spacings) {
            this.spacings = spacings;
            return this;
        }

        /**
         * Returns the constraints.
         *
         * @throws IllegalArgumentException if there are no or more than 96 starts, one is named twice or not to the
         *     minute, a length is negative or not less than 24 hours, or the largest group is out of its range
         */
        public SchedulingConstraints build() {
            return new SchedulingConstraints(starts, busy, capacities, rooms, pause, travel, largestGroup, spacings);
        }
    }
}
