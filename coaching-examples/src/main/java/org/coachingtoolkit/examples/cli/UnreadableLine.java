package org.coachingtoolkit.examples.cli;

/** Says why a line is not a goal. */
final class UnreadableLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableLine(String reason) {
        super(reason, null, false, false);
    }
}
