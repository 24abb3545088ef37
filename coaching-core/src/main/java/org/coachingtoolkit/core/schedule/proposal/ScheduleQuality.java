package org.coachingtoolkit.core.schedule.proposal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How good a proposed schedule is.
 *
 * @param wanted the sessions that the agreed frequencies ask for in the period, those included that were there already
 * @param placed how many of them have a place
 * @param evenness how evenly the sessions for a goal are spaced, 0 to 1: the mean over all neighbouring sessions of the
 *     smaller of their distance and the even one divided by the larger; 1 where there are no neighbours
 * @param loadBalance how evenly the work of the coach-consultants is spread over the school weeks, 0 to 1: the busiest
 *     week that each would have at best, summed over the coaches, divided by the busiest week that each has
 */
public record ScheduleQuality(int wanted, int placed, BigDecimal evenness, BigDecimal loadBalance) {
    /** Checks that both shares are given. */
    public ScheduleQuality {
        requireNonNull(evenness, "evenness");
        requireNonNull(loadBalance, "loadBalance");
    }

    /** Returns the share of the wanted sessions that have a place, to three decimals; 1 where none are wanted. */
    public BigDecimal placedShare() {
        return share(placed, wanted);
    }

    /** Returns part divided by whole to three decimals; 1 for nothing of nothing. */
    static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ONE.setScale(3)
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }
}
