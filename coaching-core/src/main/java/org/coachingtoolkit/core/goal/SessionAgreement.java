package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.coachingtoolkit.core.people.JointConsent;

/**
 * How often and how long teacher and coach-consultant meet for a goal, decided by both (clause IV.2).
 *
 * @param frequency how often
 * @param duration how long one session lasts, more than zero and less than 24 hours
 * @param consent who has agreed to it
 */
public record SessionAgreement(SessionFrequency frequency, Duration duration, JointConsent consent) {
    /**
     * Checks the duration.
     *
     * @throws IllegalArgumentException if the duration is not positive or not less than 24 hours
     */
    public SessionAgreement {
        requireNonNull(frequency, "frequency");
        requireNonNull(duration, "duration");
        requireNonNull(consent, "consent");
        if (duration.isNegative() || duration.isZero() || duration.compareTo(Duration.ofDays(1)) >= 0) {
            throw new IllegalArgumentException("duration must be more than 0 and less than 24 hours: " + duration);
        }
    }
}
