package org.coachingtoolkit.examples.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.answers.AnswerMatrix;
import org.coachingtoolkit.core.analytics.description.Descriptives;
import org.coachingtoolkit.core.analytics.description.MomentType;
import org.coachingtoolkit.core.analytics.reliability.OneFactor;
import org.coachingtoolkit.core.analytics.reliability.Reliability;
import org.coachingtoolkit.core.analytics.reliability.SamplingAdequacy;
import org.coachingtoolkit.core.analytics.reliability.SplitHalf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Item analysis of a national survey: a million people, forty five-point items, all numbers of the reliability report.
 *
 * <pre>{@code
 * mvn -q -Dquick -Pbenchmark -DskipTests package
 * coaching-examples/benchmarks/run.sh org.openjdk.jmh.Main ItemAnalysisBenchmark
 * }</pre>
 *
 * <p>The same file is what {@code coaching-examples/benchmarks/compare.sh} gives to numpy and R; write it by
 * {@code coaching-examples/benchmarks/run.sh org.coachingtoolkit.examples.benchmark.ItemAnalysisBenchmark answers.csv}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx128m", "-XX:+UseSerialGC"})
public class ItemAnalysisBenchmark {
    private static final AnswerScale SCALE = AnswerScale.of(1, 5);
    private static final int ITEMS = 40;
    private static final long SEED = 20261122;

    /** How many people answered. */
    @Param("1000000")
    public int people;

    private AnswerMatrix matrix = AnswerMatrix.builder(List.of(), SCALE).build();

    /** Packs the answers into bit planes. */
    @Setup(Level.Trial)
    public void prepare() {
        byte[] answers = new byte[people * ITEMS];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int person = 0; person < people; person++) {
            answer(random, answers, person * ITEMS, 1);
        }
        List<String> items =
                IntStream.rangeClosed(1, ITEMS).mapToObj(i -> "q" + i).toList();
        matrix = AnswerMatrix.of(items, SCALE, people, new AnswerMatrix.Answers() {
            @Override
            public boolean isAnswered(int person, int item) {
                return true;
            }

            @Override
            public int answer(int person, int item) {
                return answers[person * ITEMS + item] - '0';
            }
        });
    }

    /** From bit planes in memory to all numbers of the report. */
    @Benchmark
    public List<Estimate> inMemory() {
        List<Frequencies> frequencies =
                IntStream.range(0, ITEMS).mapToObj(matrix::frequencies).toList();
        return report(matrix.covariances(Missing.LISTWISE), frequencies);
    }

    /** The exact covariances alone. */
    @Benchmark
    public Covariances covariances() {
        return matrix.covariances(Missing.LISTWISE);
    }

    /** Computes every number of the report, so that none can be left out by the compiler. */
    static List<Estimate> report(Covariances covariances, List<Frequencies> frequencies) {
        List<Estimate> numbers = new ArrayList<>();
        Reliability reliability = Reliability.of(covariances);
        numbers.add(reliability.alpha(0.95));
        numbers.add(reliability.alphaStandardError());
        numbers.add(reliability.standardizedAlpha());
        numbers.add(reliability.meanCorrelation());
        numbers.add(reliability.medianCorrelation());
        numbers.add(reliability.lambda2());
        numbers.add(reliability.lambda6());
        numbers.add(reliability.score().sumMean());
        numbers.add(reliability.score().standardErrorOfSum(reliability.alpha()));
        reliability.items().forEach(item -> {
            numbers.add(item.itemRest());
            numbers.add(item.corrected());
            numbers.add(item.alphaIfDropped());
            numbers.add(item.standardizedAlphaIfDropped());
        });
        numbers.add(SplitHalf.oddEven(covariances).spearmanBrown());
        numbers.add(SamplingAdequacy.of(covariances).kaiserMeyerOlkin());
        numbers.add(OneFactor.fit(covariances, OneFactor.Extraction.MINIMUM_RESIDUAL)
                .omegaObserved());
        OneFactor factor = OneFactor.fit(covariances, OneFactor.Extraction.MAXIMUM_LIKELIHOOD);
        numbers.add(factor.omegaRaw());
        numbers.add(factor.fit().rmsea());
        for (Frequencies item : frequencies) {
            Descriptives described = Descriptives.of(item);
            numbers.add(described.mean(0.95));
            numbers.add(described.standardDeviation());
            numbers.add(described.median());
            numbers.add(described.skewness(MomentType.TYPE_2));
            numbers.add(described.kurtosis(MomentType.TYPE_2));
            numbers.add(described.floorShare(SCALE));
            numbers.add(described.ceilingShare(SCALE));
        }
        return numbers;
    }

    /**
     * Writes the table of a million people.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), 1_000_000);
    }

    private static void write(Path table, int people) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] row = new byte[2 * ITEMS];
        for (int item = 0; item < ITEMS; item++) {
            row[2 * item + 1] = (byte) (item + 1 < ITEMS ? ',' : '\n');
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(table), 1 << 16)) {
            String header = String.join(
                    ",", IntStream.rangeClosed(1, ITEMS).mapToObj(i -> "q" + i).toList());
            out.write((header + "\n").getBytes(StandardCharsets.US_ASCII));
            for (int person = 0; person < people; person++) {
                answer(random, row, 0, 2);
                out.write(row);
            }
        }
    }

    /** Puts a person's answers as digits into every so manieth byte. */
    private static void answer(SplittableRandom random, byte[] answers, int from, int step) {
        double trait = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
        for (int item = 0; item < ITEMS; item++) {
            double answer = 3 + 2 * trait + 2.2 * (random.nextDouble() + random.nextDouble() - 1);
            answers[from + item * step] = (byte) ('0' + Math.max(1, Math.min(5, Math.round(answer))));
        }
    }
}
