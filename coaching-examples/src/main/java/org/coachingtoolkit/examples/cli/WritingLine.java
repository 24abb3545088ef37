package org.coachingtoolkit.examples.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.coachingtoolkit.core.output.Contents;
import org.coachingtoolkit.core.output.WrittenFile;

/**
 * Files on their way into a folder, which are written by several threads and remembered in the order in which they came. Only a few wait at a time, so that a large school needs no more memory than a small one.
 */
final class WritingLine implements AutoCloseable {
    private static final int WAITING_FOR_EACH = 8;

    private final OutputFolder folder;
    private final int longest;
    private final ExecutorService writers;
    private final Queue<Waiting> line = new ArrayDeque<>();

    WritingLine(OutputFolder folder, int threads) {
        this.folder = folder;
        this.longest = WAITING_FOR_EACH * threads;
        this.writers = Executors.newFixedThreadPool(threads);
    }

    /**
     * Adds a file, and waits for the first in the line if the line is long.
     *
     * @param name its name in the folder
     * @throws Unusable if the first in the line cannot be written
     */
    void add(String name, Contents contents) {
        if (line.size() == longest) {
            rememberFirst();
        }
        line.add(new Waiting(name, writers.submit(() -> folder.put(name, contents))));
    }

    /**
     * Waits until all are written.
     *
     * @throws Unusable if one cannot be written
     */
    void finish() {
        while (!line.isEmpty()) {
            rememberFirst();
        }
    }

    private void rememberFirst() {
        Waiting first = line.remove();
        try {
            folder.remember(first.file().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("the work was interrupted; the files that are there are complete.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unusable failure) {
                throw failure;
            } else if (e.getCause() instanceof RuntimeException failure) {
                folder.failed(first.name(), failure);
                return;
            } else if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("writing a file must not fail otherwise", e);
        }
    }

    private record Waiting(String name, Future<WrittenFile> file) {}

    /** Lets the files that are being written come to their end, and writes no others. */
    @Override
    public void close() {
        line.forEach(waiting -> waiting.file().cancel(false));
        writers.shutdown();
        try {
            writers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
