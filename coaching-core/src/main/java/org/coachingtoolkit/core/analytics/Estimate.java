package org.coachingtoolkit.core.analytics;

import static java.util.Objects.requireNonNull;

import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value of a statistic, or the reason why the data do not define one. Never NaN, never infinite.
 *
 * <p>Either way it says on how many observations it rests.
 */
public sealed interface Estimate {
    /** Returns the number of observations used. */
    long n();

    /** Returns the value, if there is one. */
    OptionalDouble toOptional();

    /** Returns the confidence interval, or null if there is none. */
    @Nullable Interval interval();

    /** Returns why there is no value, or no confidence interval though one was asked for; null if nothing is amiss. */
    @Nullable UndefinedReason reason();

    /** Returns whether there is a value. */
    default boolean isDefined() {
        return this instanceof Defined;
    }

    /**
     * Returns the value.
     *
     * @throws NoSuchElementException if there is none; the message names the reason
     */
    default double orElseThrow() {
        return match(Defined::value, undefined -> {
            throw new NoSuchElementException("undefined: " + undefined.reason() + ", n = " + undefined.n());
        });
    }

    /** Returns what the function that fits makes of this estimate. */
    default <R> R match(Function<Defined, R> defined, Function<Undefined, R> undefined) {
        if (this instanceof Defined value) {
            return defined.apply(value);
        }
        return undefined.apply((Undefined) this);
    }

    /** Returns the estimate of a function of the value, without interval; what is undefined stays so. */
    default Estimate map(DoubleUnaryOperator function) {
        return match(value -> of(function.applyAsDouble(value.value()), value.n()), undefined -> undefined);
    }

    /** Returns the same estimate with a confidence interval; what is undefined stays so. */
    default Estimate with(Interval interval) {
        return match(value -> new Defined(value.value(), value.n(), interval), undefined -> undefined);
    }

    /** Returns the same estimate without a confidence interval, and why there is none; what is undefined stays so. */
    default Estimate withoutInterval(UndefinedReason reason) {
        requireNonNull(reason, "reason");
        return match(value -> new Defined(value.value(), value.n(), null, reason), undefined -> undefined);
    }

    /**
     * Returns an estimate without interval. A value that is not finite becomes {@link UndefinedReason#OUT_OF_DOMAIN}.
     */
    static Estimate of(double value, long n) {
        return Double.isFinite(value) ? new Defined(value, n, null) : undefined(UndefinedReason.OUT_OF_DOMAIN, n);
    }

    /** Returns an estimate with an interval. */
    static Estimate of(double value, long n, Interval interval) {
        return of(value, n).with(interval);
    }

    /** Returns that there is no value, and why. */
    static Undefined undefined(UndefinedReason reason, long n) {
        return new Undefined(reason, n);
    }

    /**
     * A value.
     *
     * @param value the value
     * @param n the number of observations used
     * @param interval the confidence interval; null if there is none
     * @param reason why there is none though one was asked for; null if there is one, or none was
     */
    record Defined(
            double value,
            long n,
            @Nullable Interval interval,
            @Nullable UndefinedReason reason) implements Estimate {
        /**
         * Checks that the value is a number. Minus zero becomes zero.
         *
         * @throws IllegalArgumentException if the value is not finite, or an interval and a reason for none are given
         */
        public Defined {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value must be finite: " + value);
            }
            if (interval != null && reason != null) {
                throw new IllegalArgumentException("reason must be null beside an interval: " + reason);
            }
            value += 0.0;
        }

        /**
         * Returns a value with an interval, or with none that was asked for.
         *
         * @throws IllegalArgumentException if the value is not finite
         */
        public Defined(double value, long n, @Nullable Interval interval) {
            this(value, n, interval, null);
        }

        @Override
        public OptionalDouble toOptional() {
            return OptionalDouble.of(value);
        }
    }

    /**
     * No value.
     *
     * @param reason why there is none
     * @param n the number of observations there were
     */
    record Undefined(UndefinedReason reason, long n) implements Estimate {
        /** Checks the reason. */
        public Undefined {
            requireNonNull(reason, "reason");
        }

        @Override
        public OptionalDouble toOptional() {
            return OptionalDouble.empty();
        }

        @Override
        public @Nullable Interval interval() {
            return null;
        }
    }
}
