package org.coachingtoolkit.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What could be read, and everything that was found on the way.
 *
 * @param <T> the type of what was read
 * @param orNull what could be read; {@code null} if nothing could
 * @param findings what was found, in canonical order
 */
public record Checked<T>(@Nullable T orNull, List<Finding> findings) {
    /** Sorts the findings into their canonical order. */
    public Checked {
        findings = findings.stream().sorted(Finding.ORDER).toList();
    }

    /** Returns a value with what was found. */
    public static <T> Checked<T> of(T value, List<Finding> findings) {
        return new Checked<>(requireNonNull(value, "value"), findings);
    }

    /** Returns findings without a value: nothing could be read. */
    public static <T> Checked<T> unusable(List<Finding> findings) {
        requireNonNull(findings, "findings");
        return new Checked<>(null, findings);
    }

    /** Returns what could be read; empty if nothing could. */
    public Optional<T> value() {
        return Optional.ofNullable(orNull);
    }

    /**
     * Returns what could be read.
     *
     * @throws NoSuchElementException if nothing could; the message holds the first finding's code and place
     */
    public T get() {
        if (orNull == null) {
            throw new NoSuchElementException(
                    "nothing could be read: " + findings.stream().findFirst());
        }
        return orNull;
    }

    /** Returns whether a finding is an {@link Severity#ERROR}. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
