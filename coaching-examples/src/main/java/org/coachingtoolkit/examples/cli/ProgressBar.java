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
    private final long total;
    private long done;

    private ProgressBar(PrintWriter terminal, boolean visible, long total) {
        this.terminal = terminal;
        this.visible = visible;
        this.total = Math.max(1, total);
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
        if (visible) {
            int filled = (int) (WIDTH * Math.min(done, total) / total);
            terminal.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total + " "
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

    /** From JDK 22 on there is a console without a terminal too, and a method that tells. */
    private static boolean isTerminal(@Nullable Console console) {
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
