package org.coachingtoolkit.core.intake;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From when to when something takes, as a cell, a row or a heading gives it. */
record Hours(LocalTime start, LocalTime end) {
    /** Returns the hours of two times; of more times those of the first two, of fewer {@code null}. */
    static @Nullable Hours of(List<LocalTime> times) {
        return times.size() < 2 ? null : new Hours(times.get(0), times.get(1));
    }

    void put(Map<String, Object> values) {
        Reading.put(values, "start", start);
        Reading.put(values, "end", end);
    }
}
