package org.coachingtoolkit.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.reports.archive.ArchiveProgress;
import org.coachingtoolkit.reports.archive.DocumentMetadata;
import org.coachingtoolkit.reports.archive.FileArchive;

/**
 * What one more document costs in an archive of so many, in processor time of the thread: opened, stored, closed, a hundred
 * times; then what listing and verifying all of it costs.
 *
 * <pre>
 * coaching-examples/benchmarks/run.sh -XX:TieredStopAtLevel=1 \
 *     org.coachingtoolkit.examples.benchmark.GrowingArchive /dev/shm/archive 1000 20000 100000
 * </pre>
 */
public final class GrowingArchive {
    private static final int TIMES = 100;
    private static final double MICROS = 1e3;
    private static final double MILLIS = 1e6;
    private static final CaseFile FILE = CaseFile.of("02-07", "Schedules", new SchoolYear(2026));

    private GrowingArchive() {}

    /** Work that is measured. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /** Measures the archive in the folder of the first argument at each number of documents. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int stored = 0;
        for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
            try (FileArchive archive = FileArchive.open(folder, Clock.systemUTC())) {
                archive.keep(FILE);
                while (stored < Integer.parseInt(argument)) {
                    store(archive, stored++);
                }
            }
            double[] each = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                int number = stored++;
                each[i] = nanos(() -> {
                    try (FileArchive archive = FileArchive.open(folder, Clock.systemUTC())) {
                        archive.keep(FILE);
                        store(archive, number);
                    }
                });
            }
            Arrays.sort(each);
            double list;
            double verify;
            try (FileArchive archive = FileArchive.openToRead(folder, Clock.systemUTC())) {
                list = nanos(() -> archive.documents(ArchiveProgress.SILENT));
                verify = nanos(archive::verify);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s documents: one more %.0f us (tenth percentile %.0f), list %.0f ms, verify %.0f ms%n",
                    argument,
                    each[TIMES / 2] / MICROS,
                    each[TIMES / 10] / MICROS,
                    list / MILLIS,
                    verify / MILLIS);
        }
    }

    private static double nanos(Work work) throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static void store(FileArchive archive, int number) throws IOException {
        archive.store(
                new DocumentMetadata(
                        new DocumentId("document-" + number),
                        FILE.id(),
                        "Document " + number,
                        "application/pdf",
                        LocalDate.of(2026, 9, 1)),
                new ByteArrayInputStream(("content of document " + number).getBytes(UTF_8)));
    }
}
