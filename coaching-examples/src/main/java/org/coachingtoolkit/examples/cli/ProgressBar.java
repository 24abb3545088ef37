package org.coachingtoolkit.examples.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** A line on a terminal that tells how far long work has come; nothing where standard error is not a terminal. */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;

    private final PrintWriter terminal;
    private final boolean visible;
    private final long steps;
    private long done;

    private ProgressBar(PrintWriter terminal, boolean visible, long steps) {
        this.terminal = terminal;
        this.visible = visible;
        this.steps = Math.max(1, steps);
    }

    /** Returns a bar for work that tells how far it has come. */
    static ProgressBar of(PrintWriter err) {
        return of(err, 1);
    }

    /**
     * Returns a bar for so many steps.
     *
     * @param err where the bar is drawn, if the process runs at a terminal
     */
    static ProgressBar of(PrintWriter err, long steps) {
        return new ProgressBar(err, isTerminal(System.console()), steps);
    }

    /** Tells that a step begins. */
    void step(String what) {
        done++;
        step(what, done, steps);
    }

    /** Tells which step begins, of how many. */
    void step(String what, long number, long total) {
        if (visible) {
            int filled = (int) (WIDTH * Math.min(number, total) / total);
            terminal.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + number + "/" + total + " "
                    + what + "\u001B[K");
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (visible) {
            terminal.print("\r\u001B[K");
            terminal.flush();
        }
    }

    /** Returns whether the process runs at a terminal. From JDK 22 on there is a console without a terminal too, and a method that tells. */
    static boolean isTerminal(@Nullable Console console) {
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }
}
