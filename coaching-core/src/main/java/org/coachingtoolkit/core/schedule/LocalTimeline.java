package org.coachingtoolkit.core.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns local times into seconds since the epoch. A time that the clocks leave out is taken as later by as much as the
 * clocks are put forward; of a time that there is twice, the first one is meant.
 *
 * <p>Remembers the days that it has seen. Not thread-safe.
 */
final class LocalTimeline {
    private final ZoneRules rules;
    private final Map<LocalDate, Optional<ZoneOffset>> offsets = new HashMap<>();
    private @Nullable LocalDate day;
    private @Nullable ZoneOffset offsetOfDay;

    LocalTimeline(ZoneId zone) {
        this.rules = zone.getRules();
    }

    long epochSecond(LocalDateTime time) {
        ZoneOffset constant = offset(time.toLocalDate());
        ZoneOffset offset = constant != null ? constant : rules.getOffset(time);
        return time.toEpochSecond(offset);
    }

    boolean isInGap(LocalDateTime time) {
        return offset(time.toLocalDate()) == null && rules.getValidOffsets(time).isEmpty();
    }

    boolean isInOverlap(LocalDateTime time) {
        if (offset(time.toLocalDate()) != null) {
            return false;
        }
        List<ZoneOffset> valid = rules.getValidOffsets(time);
        return valid.size() > 1;
    }

    /** Returns the offset that holds throughout a day; null if the clocks are changed near it. */
    private @Nullable ZoneOffset offset(LocalDate date) {
        if (!date.equals(day)) {
            day = date;
            offsetOfDay = offsets.computeIfAbsent(date, this::constantOffset).orElse(null);
        }
        return offsetOfDay;
    }

    private Optional<ZoneOffset> constantOffset(LocalDate date) {
        LocalDateTime eve = date.atStartOfDay().minusHours(3);
        ZoneOffset before = rules.getOffset(eve);
        ZoneOffsetTransition next = rules.nextTransition(eve.toInstant(before));
        LocalDateTime dayAfter = date.plusDays(1).atStartOfDay().plusHours(3);
        return next == null || next.getDateTimeBefore().isAfter(dayAfter) ? Optional.of(before) : Optional.empty();
    }
}
