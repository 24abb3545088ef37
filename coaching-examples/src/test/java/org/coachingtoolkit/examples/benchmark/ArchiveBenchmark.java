package org.coachingtoolkit.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.reports.archive.BagExport;
import org.coachingtoolkit.reports.archive.DocumentMetadata;
import org.coachingtoolkit.reports.archive.FileArchive;
import org.coachingtoolkit.reports.archive.VerificationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A thousand documents of 32 KB stored one by one, each forced to the disk; opened, verified, and exported as a bag.
 *
 * <pre>coaching-examples/benchmarks/run.sh org.openjdk.jmh.Main ArchiveBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ArchiveBenchmark {
    private static final int DOCUMENTS = 1_000;
    private static final int BYTES = 32 * 1024;
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private Path folder;
    private Path full;

    /** Needed by JMH, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public ArchiveBenchmark() {}

    /** Makes an empty folder and an archive that is full already. */
    @Setup(Level.Iteration)
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("archive");
        full = folder.resolve("full");
        fill(full);
    }

    /** Removes what was written. */
    @TearDown(Level.Iteration)
    public void clear() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> all = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }

    private static int fill(Path store) throws IOException {
        Random random = new Random(7);
        byte[] content = new byte[BYTES];
        try (FileArchive archive = FileArchive.open(store, Clock.systemUTC())) {
            CaseFile file = CaseFile.of("02-07", "Schedules", YEAR);
            archive.keep(file);
            for (int i = 0; i < DOCUMENTS; i++) {
                random.nextBytes(content);
                archive.store(
                        new DocumentMetadata(
                                new DocumentId("document-" + i), file.id(), "Document " + i, "application/pdf", DAY),
                        new ByteArrayInputStream(content));
            }
        }
        return DOCUMENTS;
    }

    /** Stores all documents in a new archive. */
    @Benchmark
    public int store() throws IOException {
        return fill(folder.resolve("new"));
    }

    /** Opens the full archive and verifies it. */
    @Benchmark
    public VerificationReport verify() throws IOException {
        try (FileArchive archive = FileArchive.open(full, Clock.systemUTC())) {
            return archive.verify();
        }
    }

    /** Exports the full archive as a bag. */
    @Benchmark
    public int export() throws IOException {
        try (FileArchive archive = FileArchive.open(full, Clock.systemUTC())) {
            return BagExport.write(archive, YEAR, folder.resolve("bag"), DAY);
        }
    }
}
