package org.coachingtoolkit.examples.cli;

/** Says in one sentence why the input or the arguments cannot be used. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String sentence) {
        super(sentence);
    }
}
