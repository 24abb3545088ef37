package org.coachingtoolkit.examples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.text.GoalReader;
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
 * How fast goals are judged.
 *
 * <pre>{@code
 * coaching-examples/benchmarks/run.sh org.openjdk.jmh.Main SmartBenchmark -prof gc
 * }</pre>
 *
 * <p>{@link Goals} gives goals a second on one core, goals of the usual length in three languages by turns, and bytes
 * allocated for each; {@link Hostile} the time for one hostile text of 1, 2, 4 and 10 million characters.
 */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SmartBenchmark {
    /** Goals of the usual length. */
    @State(Scope.Thread)
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public static class Goals {
        private static final List<String> GOALS = List.of(
                "К концу третьей четверти довести долю пятиклассников, выполняющих нормы чтения, с 62 % до 80 %",
                "Стать лучше",
                "By 30 June 2027 raise average attendance at the reading club from 12 to 20 pupils",
                "Students will appreciate poetry",
                "До 20 травня 2027 року провести щонайменше 6 відкритих занять для колег",
                "Повысить уровень профессиональной компетентности и улучшить взаимодействие с родителями",
                "Пройти аттестацию на высшую категорию до 30 ноября 2026 года",
                "Within 10 weeks, all Year 2 children will read 90 words per minute");

        private final SmartChecker checker = SmartChecker.of(SmartProfile.STRICT);
        private int next;

        /** Creates the state. */
        public Goals() {}

        /** Judges the next goal. */
        @Benchmark
        public SmartAssessment check() {
            next = next + 1 & GOALS.size() - 1;
            return checker.check(GOALS.get(next));
        }
    }

    /** One hostile text. */
    @State(Scope.Thread)
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    @Fork(value = 1, jvmArgs = "-Xmx3g")
    public static class Hostile {
        /** What is repeated. */
        @Param({
            "1",
            "1 a ",
            "a",
            "не ",
            "к концу ",
            "by the end of the ",
            "5 % ",
            "й",
            "до 1.1.2026 с 41 до 58 % , . \n"
        })
        public String kind = "1";

        /** How long the text is, in characters. */
        @Param({"1000000", "2000000", "4000000", "10000000"})
        public int length;

        private final SmartChecker checker =
                SmartChecker.of(SmartProfile.STRICT).with(GoalReader.withLimit(Integer.MAX_VALUE));
        private String text = "";

        /** Creates the state. */
        public Hostile() {}

        /** Makes the text. */
        @Setup(Level.Trial)
        public void make() {
            text = kind.repeat(length / kind.length() + 1).substring(0, length);
        }

        /** Judges the text. */
        @Benchmark
        public SmartAssessment check() {
            return checker.check(text);
        }
    }
}
