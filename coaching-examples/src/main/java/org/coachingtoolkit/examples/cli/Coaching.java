package org.coachingtoolkit.examples.cli;

/** The command line. */
public final class Coaching {
    private Coaching() {}

    /** Runs. */
    public static void main(String[] args) {
        System.out.println("coaching");
    }
}
