package org.coachingtoolkit.examples.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a terminal, which tells what a command is doing and for how long. It appears when the command has worked
 * for a second and moves on twice a second from then on, however long a step takes; other text takes its place.
 */
final class ProgressLine implements AutoCloseable {
    private static final int BAR = 30;
    private static final int USUAL_WIDTH = 80;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(500);
    private static final String ERASED = "\r\u001B[K";

    private final @Nullable PrintStream terminal;
    private final Charset charset;
    private final int width;
    private final long began;
    private long drawn;
    private boolean visible;
    private boolean ended;
    private String what = "";
    private long number;
    private long total;

    /**
     * Creates a line for work that begins now.
     *
     * @param terminal where it is drawn; {@code null} where nobody would see it
     * @param columns how wide the terminal says it is, if it does
     */
    ProgressLine(@Nullable PrintStream terminal, Charset charset, @Nullable String columns, long now) {
        this.terminal = terminal;
        this.charset = charset;
        this.width = columns != null && columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
        this.began = now;
        this.drawn = now;
    }

    /** Returns the line of the process, drawn by a thread of its own if standard error is a terminal. */
    static ProgressLine started(boolean terminal, Charset charset) {
        boolean seen = terminal && !"dumb".equals(System.getenv("TERM"));
        ProgressLine line =
                new ProgressLine(seen ? System.err : null, charset, System.getenv("COLUMNS"), System.nanoTime());
        if (seen) {
            Thread thread = new Thread(line::run, "progress");
            thread.setDaemon(true);
            thread.start();
        }
        return line;
    }

    /** Tells what begins now; how long it will take is not known. */
    void step(String begins) {
        step(begins, 0, 0);
    }

    /** Tells which step begins, of how many. */
    synchronized void step(String begins, long ofNumber, long inTotal) {
        what = begins;
        number = ofNumber;
        total = inTotal;
    }

    /** Draws the line anew if it is time for it. */
    synchronized void tick(long now) {
        if (terminal != null && !ended && now - began >= PATIENCE && now - drawn >= BETWEEN) {
            drawn = now;
            visible = true;
            print(terminal, "\r" + text(TimeUnit.NANOSECONDS.toSeconds(now - began)) + "\u001B[K");
        }
    }

    /** Makes room for other text. */
    synchronized void giveWay() {
        if (terminal != null && visible) {
            visible = false;
            print(terminal, ERASED);
        }
    }

    @Override
    public synchronized void close() {
        giveWay();
        ended = true;
    }

    private String text(long seconds) {
        String bar = "";
        if (total > 0) {
            int filled = (int) (BAR * Math.min(number, total) / total);
            bar = "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + number + "/" + total + "  ";
        }
        String text = String.format(Locale.ROOT, "%s%d s  %s", bar, seconds, what);
        return text.length() < width ? text : text.substring(0, width - 1);
    }

    private void print(PrintStream out, String text) {
        byte[] bytes = text.getBytes(charset);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    private void run() {
        while (true) {
            synchronized (this) {
                if (ended) {
                    return;
                }
            }
            try {
                TimeUnit.NANOSECONDS.sleep(BETWEEN / 2);
            } catch (InterruptedException stop) {
                return;
            }
            tick(System.nanoTime());
        }
    }
}
