package org.coachingtoolkit.examples.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposal;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposer;
import org.coachingtoolkit.core.schedule.proposal.ScheduleRequest;
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
 * The proposal of a schedule for the made-up institutions of {@link ScheduleInstance}: how long it takes and, by
 * {@link #main}, how good it is. The second does not depend on the machine.
 *
 * <pre>{@code
 * mvn -q -Dquick -Pbenchmark -DskipTests package
 * coaching-examples/benchmarks/run.sh org.openjdk.jmh.Main ProposalBenchmark
 * coaching-examples/benchmarks/run.sh org.coachingtoolkit.examples.benchmark.ProposalBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ProposalBenchmark {
    private static final Map<String, ScheduleInstance> INSTANCES = new TreeMap<>(Map.of(
            "school", ScheduleInstance.SCHOOL,
            "easy", ScheduleInstance.EASY,
            "tight", ScheduleInstance.TIGHT,
            "tighter", ScheduleInstance.TIGHTER));

    /** The instance. */
    @Param({"school", "easy", "tight", "tighter"})
    public String instance;

    /** How long to search, in rows placed anew. */
    @Param({"0", "20000"})
    public int moves;

    private ScheduleRequest request;

    /** Called by JMH. */
    @SuppressWarnings("NullAway.Init") // JMH sets the fields up
    public ProposalBenchmark() {}

    /** Makes the request. */
    @Setup
    public void makeRequest() {
        request = INSTANCES.getOrDefault(instance, ScheduleInstance.SCHOOL).request();
    }

    /** Proposes a schedule. */
    @Benchmark
    public ScheduleProposal propose() {
        return ScheduleProposer.DEFAULT.withMoves(moves).propose(request);
    }

    /** Prints how good the proposals are. */
    public static void main(String[] arguments) {
        System.out.println("| instance | moves | placed | cost | bound | evenness | load balance |");
        System.out.println("|---|---|---|---|---|---|---|");
        INSTANCES.forEach((name, instance) -> {
            ScheduleRequest request = instance.request();
            for (int moves : new int[] {0, 20_000, 200_000}) {
                ScheduleProposal proposal =
                        ScheduleProposer.DEFAULT.withMoves(moves).propose(request);
                System.out.println(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d of %d | %d | %d | %s | %s |",
                        name,
                        moves,
                        proposal.quality().placed(),
                        proposal.quality().wanted(),
                        proposal.cost(),
                        proposal.bound(),
                        proposal.quality().evenness(),
                        proposal.quality().loadBalance()));
            }
        });
    }
}
