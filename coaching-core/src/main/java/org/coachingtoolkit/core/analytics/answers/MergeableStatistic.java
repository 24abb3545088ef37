package org.coachingtoolkit.core.analytics.answers;

import java.io.Serializable;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * A statistic that is summed up row by row, in parts, on one machine or on many. Not thread-safe: each thread has its
 * own, and they are combined.
 *
 * <p>Laws: a new accumulator is the identity of {@link #combine}, which is associative and commutative; accepting rows
 * in parts and combining the parts gives the same state as accepting all rows in one.
 *
 * @param <T> what is accepted: a row of answers, an answer
 * @param <R> what comes out
 * @param <S> the accumulator itself
 */
public interface MergeableStatistic<T, R, S extends MergeableStatistic<T, R, S>> extends Serializable {
    /** Takes in one more row. */
    void accept(T row);

    /**
     * Takes in all that another accumulator of the same shape has seen.
     *
     * @return this accumulator
     * @throws IllegalArgumentException if the shapes differ
     */
    S combine(S other);

    /** Returns the result so far; more may be accepted afterwards. */
    R result();

    /**
     * Returns a collector for streams, sequential or parallel.
     *
     * @param empty makes a new accumulator
     */
    static <T, R, S extends MergeableStatistic<T, R, S>> Collector<T, S, R> collector(Supplier<S> empty) {
        return Collector.of(empty, S::accept, S::combine, S::result, Collector.Characteristics.UNORDERED);
    }
}
