package org.coachingtoolkit.core.schedule.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns local times into seconds since the epoch. A time that the clocks leave out is taken as later by as much as the
 * clocks are put forward; of a time that there is twice, the first one is meant.
 *
 * <p>Remembers the days that it has seen. Not thread-safe.
 */
public final class LocalTimeline {
    private static final int DAY_SECONDS = 86_400;

    private final ZoneRules rules;
    private final Map<Long, Optional<ZoneOffset>> offsets = new HashMap<>();
    private long day = Long.MIN_VALUE;
    private @Nullable ZoneOffset offsetOfDay;

    public LocalTimeline(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /**
     * Returns the moment of a local time, in seconds of the epoch.
     *
     * @param localSecond the local time in seconds, as if its zone were UTC
     */
    public long epochSecond(long localSecond) {
        ZoneOffset constant = offset(Math.floorDiv(localSecond, DAY_SECONDS));
        ZoneOffset offset = constant != null
                ? constant
                : rules.getOffset(LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC));
        return localSecond - offset.getTotalSeconds();
    }

    /** Returns whether the clocks are changed on a day, counted from 1970-01-01, or near it. */
    public boolean changesNear(long epochDay) {
        return offset(epochDay) == null;
    }

    public boolean isInGap(LocalDateTime time) {
        return rules.getValidOffsets(time).isEmpty();
    }

    public boolean isInOverlap(LocalDateTime time) {
        return rules.getValidOffsets(time).size() > 1;
    }

    /** Returns the offset that holds throughout a day; null if the clocks are changed near it. */
    private @Nullable ZoneOffset offset(long epochDay) {
        if (epochDay != day) {
            day = epochDay;
            offsetOfDay =
                    offsets.computeIfAbsent(epochDay, this::constantOffset).orElse(null);
        }
        return offsetOfDay;
    }

    private Optional<ZoneOffset> constantOffset(long epochDay) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        LocalDateTime eve = date.atStartOfDay().minusHours(3);
        ZoneOffset before = rules.getOffset(eve);
        ZoneOffsetTransition next = rules.nextTransition(eve.toInstant(before));
        LocalDateTime dayAfter = date.plusDays(1).atStartOfDay().plusHours(3);
        return next == null || next.getDateTimeBefore().isAfter(dayAfter) ? Optional.of(before) : Optional.empty();
    }
}
