package org.coachingtoolkit.examples.page;

import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.year.ProposedChange;
import org.jspecify.annotations.Nullable;

/**
 * A change that is looked at before it is made.
 *
 * @param base the version of what it changes
 * @param intake what was understood of a school's own files; {@code null} where something was recorded by hand
 * @param files those files
 * @param proposed what would change; {@code null} while it cannot be told
 * @param asked what is asked about it
 */
record Pending(
        long base,
        @Nullable Intake intake,
        List<Form.Upload> files,
        @Nullable ProposedChange proposed,
        List<Finding> asked) {
    /** Returns a change that was recorded by hand. */
    static Pending of(long base, ProposedChange proposed) {
        return new Pending(base, null, List.of(), proposed, proposed.findings());
    }

    Optional<ProposedChange> change() {
        return Optional.ofNullable(proposed);
    }

    /** Returns whether the files are of a kind of which nothing can be read, whatever is said of them. */
    boolean isUnfit() {
        return intake != null
                && intake.isUnusable()
                && !asked.isEmpty()
                && asked.stream()
                        .map(finding -> finding.code().value())
                        .allMatch(code -> code.startsWith("file.") || code.startsWith("table."));
    }

    /** Returns whether it can be made without an answer: nothing is asked but notes. */
    boolean isSettled() {
        return proposed != null && proposed.isSettled();
    }
}
