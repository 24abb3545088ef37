package org.coachingtoolkit.examples.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.ScheduleDocument;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The main way through the house: reading a programme, checking it, and making its schedule.
 *
 * <pre>{@code
 * coaching-examples/benchmarks/run.sh org.openjdk.jmh.Main ProgrammeBenchmark
 * }</pre>
 *
 * <p>The programme is the bundled kindergarten, {@linkplain RepeatedProgramme#ofSessions repeated}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class ProgrammeBenchmark {
    /** The number of sessions. */
    @Param({"10", "1000", "100000"})
    public int sessions;

    private CoachingProgramme programme;
    private byte[] file;
    private Document schedule;

    /** Makes the programme. */
    @Setup
    public void setUp() {
        programme = RepeatedProgramme.ofSessions(sessions);
        file = ProgrammeFile.of(programme).write();
        schedule = ScheduleDocument.of(programme, Imprint.of(Language.RU, Instant.parse("2026-11-16T09:00:00Z")));
    }

    /** Reads the programme file. */
    @Benchmark
    public ProgrammeFile read() {
        return ProgrammeFile.read(file);
    }

    /** Checks the programme by every rule of the Regulation. */
    @Benchmark
    public List<Finding> check() {
        return RegulationChecker.check(programme, ExampleProgrammes.DAY);
    }

    /** Writes the schedule as tagged, archival PDF. */
    @Benchmark
    public void pdf() throws IOException {
        new PdfWriter().write(schedule, OutputStream.nullOutputStream());
    }

    /** Writes the schedule as XLSX. */
    @Benchmark
    public void xlsx() throws IOException {
        new XlsxWriter().write(schedule, OutputStream.nullOutputStream());
    }
}
