package org.coachingtoolkit.examples.distributed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coachingtoolkit.core.analytics.answers.AnswerRow;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Reliability of a survey that lies in Parquet files, on one machine and out of core: DuckDB reads with a memory limit,
 * the toolkit's accumulators sum up, region by region.
 *
 * <pre>{@code
 * mvn -Pduckdb -Dquick -DskipTests package -pl coaching-examples -am
 * }</pre>
 */
public final class DuckDbSurveyExample {
    private static final String MEMORY_LIMIT = "256MB";

    private DuckDbSurveyExample() {}

    /**
     * Writes a survey as Parquet, reads it back and prints the report.
     *
     * @param arguments the number of people; a million if there is none
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        long people = arguments.length == 0 ? 1_000_000 : Long.parseLong(arguments[0]);
        Path folder = Files.createTempDirectory("survey");
        try {
            Properties streaming = new Properties();
            streaming.setProperty("jdbc_stream_results", "true");
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("work.db"), streaming);
                    Statement statement = connection.createStatement()) {
                statement.execute("SET memory_limit = '" + MEMORY_LIMIT + "'");
                statement.execute("SET preserve_insertion_order = false");
                write(connection.unwrap(DuckDBConnection.class), statement, folder, people);
                Map<Integer, NationalSurvey.Sums> regions = read(statement, folder);
                NationalSurvey.Sums all = new NationalSurvey.Sums();
                regions.values().forEach(all::merge);
                List<String> report = NationalSurvey.same(all.report(), NationalSurvey.here(people));
                System.out.println("DuckDB over Parquet, " + regions.size() + " regions, memory limit " + MEMORY_LIMIT);
                report.forEach(System.out::println);
                System.out.println("the same to the last bit as one stream in this process");
            }
        } finally {
            delete(folder);
        }
    }

    private static void write(DuckDBConnection connection, Statement statement, Path folder, long people)
            throws SQLException {
        String columns = String.join(" TINYINT, ", NationalSurvey.ITEMS) + " TINYINT";
        statement.execute("CREATE TABLE answers (region INTEGER, " + columns + ")");
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "answers")) {
            for (long person = 0; person < people; person++) {
                AnswerRow row = NationalSurvey.row(person);
                appender.beginRow();
                appender.append(NationalSurvey.region(person));
                for (int item = 0; item < row.size(); item++) {
                    if (row.isAnswered(item)) {
                        appender.append((byte) row.answer(item));
                    } else {
                        appender.appendNull();
                    }
                }
                appender.endRow();
            }
        }
        statement.execute("COPY answers TO '" + folder.resolve("answers") + "' (FORMAT parquet, PARTITION_BY (region))");
        statement.execute("DROP TABLE answers");
    }

    private static Map<Integer, NationalSurvey.Sums> read(Statement statement, Path folder) throws SQLException {
        Map<Integer, NationalSurvey.Sums> regions = new TreeMap<>();
        String query = "SELECT region, " + String.join(", ", NationalSurvey.ITEMS) + " FROM read_parquet('"
                + folder.resolve("answers") + "/*/*.parquet', hive_partitioning = true)";
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<@Nullable Integer> answers = new ArrayList<>();
                for (int item = 0; item < NationalSurvey.ITEMS.size(); item++) {
                    int answer = rows.getInt(item + 2);
                    answers.add(rows.wasNull() ? null : answer);
                }
                regions.computeIfAbsent(rows.getInt(1), region -> new NationalSurvey.Sums())
                        .add(AnswerRow.ofNullable(answers));
            }
        }
        return regions;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
