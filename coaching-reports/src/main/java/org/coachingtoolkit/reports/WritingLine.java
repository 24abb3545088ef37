package org.coachingtoolkit.reports;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.coachingtoolkit.core.output.Contents;
import org.coachingtoolkit.core.output.OutputFolder;
import org.coachingtoolkit.core.output.WrittenFile;

/**
 * Files on their way into a folder, which are written by several threads and remembered in the order in which they came.
 * Only a few wait at a time, so that a large school needs no more memory than a small one.
 */
final class WritingLine implements AutoCloseable {
    private static final int WAITING_FOR_EACH = 8;

    private final OutputFolder folder;
    private final boolean replacing;
    private final int longest;
    private final ExecutorService writers;
    private final Queue<Waiting> line = new ArrayDeque<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Path> inTheWay = new ArrayList<>();
    private final List<DocumentFolder.Failure> failures = new ArrayList<>();

    WritingLine(OutputFolder folder, boolean replacing, int threads) {
        this.folder = folder;
        this.replacing = replacing;
        this.longest = WAITING_FOR_EACH * threads;
        this.writers = Executors.newFixedThreadPool(threads);
    }

    /**
     * Adds a file, and waits for the first in the line if the line is long.
     *
     * @param name its name in the folder
     * @throws IOException if the first in the line cannot be written
     */
    void add(String name, Contents contents) throws IOException {
        if (line.size() == longest) {
            rememberFirst();
        }
        line.add(new Waiting(name, writers.submit(() -> folder.write(name, replacing, contents))));
    }

    /**
     * Waits until all are written.
     *
     * @throws IOException if one cannot be written
     */
    void finish() throws IOException {
        while (!line.isEmpty()) {
            rememberFirst();
        }
    }

    /** Returns what has become of the files so far. */
    DocumentFolder.Written written() {
        return new DocumentFolder.Written(files, inTheWay, failures);
    }

    private void rememberFirst() throws IOException {
        Waiting first = line.remove();
        try {
            WrittenFile file = first.file().get();
            (file.isComplete() ? files : inTheWay).add(file.path());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the work was interrupted; the files that are there are complete");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                failures.add(new DocumentFolder.Failure(first.name(), failure));
            } else if (e.getCause() instanceof FileSystemException failure) {
                throw failure;
            } else if (e.getCause() instanceof IOException failure) {
                throw new IOException(first.name() + " could not be written: " + failure.getMessage(), failure);
            } else if (e.getCause() instanceof Error failure) {
                throw failure;
            } else {
                throw new IllegalStateException("writing a file must not fail otherwise", e);
            }
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
