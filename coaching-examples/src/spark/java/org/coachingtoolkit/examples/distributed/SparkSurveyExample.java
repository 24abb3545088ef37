package org.coachingtoolkit.examples.distributed;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Aggregator;
import org.coachingtoolkit.core.analytics.answers.AnswerRow;
import scala.Tuple2;

/**
 * Reliability of a survey that lies in partitions: Spark brings the accumulators to the data, each executor sums up, and
 * the sums are merged.
 *
 * <pre>{@code
 * mvn -Pspark -Dquick -DskipTests package -pl coaching-examples -am
 * }</pre>
 *
 * <p>Java serialization carries the accumulators, so that no option of the virtual machine is needed.
 */
public final class SparkSurveyExample {
    private static final int PARTITIONS = 16;

    private SparkSurveyExample() {}

    /** The toolkit's accumulators as Spark wants them. */
    private static final class SumUp extends Aggregator<AnswerRow, NationalSurvey.Sums, NationalSurvey.Sums> {
        private static final long serialVersionUID = 1;

        @Override
        public NationalSurvey.Sums zero() {
            return new NationalSurvey.Sums();
        }

        @Override
        public NationalSurvey.Sums reduce(NationalSurvey.Sums sums, AnswerRow row) {
            return sums.add(row);
        }

        @Override
        public NationalSurvey.Sums merge(NationalSurvey.Sums sums, NationalSurvey.Sums other) {
            return sums.merge(other);
        }

        @Override
        public NationalSurvey.Sums finish(NationalSurvey.Sums sums) {
            return sums;
        }

        @Override
        public Encoder<NationalSurvey.Sums> bufferEncoder() {
            return Encoders.javaSerialization(NationalSurvey.Sums.class);
        }

        @Override
        public Encoder<NationalSurvey.Sums> outputEncoder() {
            return Encoders.javaSerialization(NationalSurvey.Sums.class);
        }
    }

    /**
     * Sums up a survey and prints the report.
     *
     * @param arguments the number of people; a million if there is none
     */
    public static void main(String[] arguments) throws IOException {
        long people = arguments.length == 0 ? 1_000_000 : Long.parseLong(arguments[0]);
        try (SparkSession spark = SparkSession.builder()
                .appName("national survey")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate()) {
            Dataset<Long> numbers =
                    spark.range(0, people, 1, PARTITIONS).as(Encoders.LONG());
            NationalSurvey.Sums all = numbers.map(
                            (MapFunction<Long, AnswerRow>) NationalSurvey::row,
                            Encoders.javaSerialization(AnswerRow.class))
                    .select(new SumUp().toColumn())
                    .first();
            NationalSurvey.Sums byRegion = new NationalSurvey.Sums();
            List<Tuple2<Integer, NationalSurvey.Sums>> regions = numbers.groupByKey(
                            (MapFunction<Long, Integer>) person -> NationalSurvey.region(person), Encoders.INT())
                    .mapValues(
                            (MapFunction<Long, AnswerRow>) NationalSurvey::row,
                            Encoders.javaSerialization(AnswerRow.class))
                    .agg(new SumUp().toColumn())
                    .collectAsList();
            regions.forEach(region -> byRegion.merge(region._2()));
            List<String> report = NationalSurvey.same(all.report(), NationalSurvey.here(people));
            NationalSurvey.same(byRegion.report(), report);
            System.out.println("Spark " + spark.version() + ", " + PARTITIONS + " partitions, " + regions.size() + " regions");
            report.forEach(System.out::println);
            System.out.println("the same to the last bit by partition, by region and as one stream in this process");
        }
    }
}
