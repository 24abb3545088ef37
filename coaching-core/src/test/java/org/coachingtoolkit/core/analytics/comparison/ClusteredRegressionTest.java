package org.coachingtoolkit.core.analytics.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.junit.jupiter.api.Test;

/** Against lme4 1.1 and the definition: {@code coaching-examples/scripts/schools.R} makes data and values. */
class ClusteredRegressionTest {
    private static final Pattern COMMA = Pattern.compile(",");

    private static List<String[]> table(String name) throws IOException {
        try (InputStream in = requireNonNull(ClusteredRegressionTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> COMMA.split(line, -1))
                    .toList();
        }
    }

    private static ClusteredRegression model(List<String[]> data, String set, String model) {
        List<String[]> rows = data.stream().filter(row -> row[0].equals(set)).toList();
        boolean gain = model.startsWith("gain");
        return ClusteredRegression.of(
                rows.stream()
                        .map(row -> switch (model) {
                            case "gain~1" -> new double[] {1};
                            case "gain~coached" -> new double[] {1, Double.parseDouble(row[2])};
                            default -> new double[] {1, Double.parseDouble(row[3]), Double.parseDouble(row[2])};
                        })
                        .toArray(double[][]::new),
                rows.stream()
                        .mapToDouble(row -> Double.parseDouble(row[4]) - (gain ? Double.parseDouble(row[3]) : 0))
                        .toArray(),
                rows.stream().mapToInt(row -> Integer.parseInt(row[1])).toArray(),
                0.95);
    }

    private static double value(ClusteredRegression regression, String what) {
        ClusteredRegression.RandomIntercept mixed = regression.randomIntercept();
        if (what.endsWith("between")) {
            return mixed.between().orElseThrow();
        } else if (what.endsWith("within")) {
            return mixed.within().orElseThrow();
        }
        List<ClusteredRegression.Term> terms = what.startsWith("robust") ? regression.robust() : mixed.terms();
        ClusteredRegression.Term term = terms.get(what.charAt(what.length() - 1) - '1');
        String number = what.replaceFirst("^(?:lme4|robust)_", "").replaceFirst("\\d$", "");
        return switch (number) {
            case "b" -> term.coefficient().orElseThrow();
            case "se" -> term.standardError().orElseThrow();
            default -> term.test().p().orElseThrow();
        };
    }

    @Test
    void agreesWithLme4AndTheDefinition() throws IOException {
        List<String[]> data = table("schools.csv");
        List<String[]> expected = table("schools-reference.csv");
        assertThat(expected).hasSizeGreaterThan(250);
        for (String[] row : expected) {
            double tolerance = Double.parseDouble(row[4]);
            assertThat(value(model(data, row[0], row[1]), row[2]))
                    .as(Arrays.toString(row))
                    .isCloseTo(Double.parseDouble(row[3]), within(tolerance));
        }
    }

    @Test
    void withoutVarianceBetweenClustersItIsLeastSquares() throws IOException {
        ClusteredRegression regression = model(table("schools.csv"), "none", "gain~coached");

        assertThat(regression.randomIntercept().share().orElseThrow()).isZero();
        assertThat(regression.randomIntercept().terms().get(1).coefficient().orElseThrow())
                .isCloseTo(regression.robust().get(1).coefficient().orElseThrow(), within(1e-12));
    }

    @Test
    void whatCannotBeFittedSaysWhy() {
        ClusteredRegression one = ClusteredRegression.of(
                new double[][] {{1}, {1}, {1}}, new double[] {1, 2, 3}, new int[] {0, 0, 0}, 0.95);
        assertThat(one.robust().get(0).coefficient().toOptional()).isEmpty();
        assertThat(one.randomIntercept().share()).isEqualTo(Estimate.undefined(UndefinedReason.TOO_FEW_VARIABLES, 3));
        ClusteredRegression none = ClusteredRegression.of(new double[0][], new double[0], new int[0], 0.95);
        assertThat(none.clusters()).isZero();
        assertThat(none.randomIntercept().share().toOptional()).isEmpty();
        ClusteredRegression same = ClusteredRegression.of(
                new double[][] {{1, 1}, {1, 1}, {1, 1}, {1, 1}},
                new double[] {1, 2, 3, 4},
                new int[] {0, 0, 1, 1},
                0.95);
        assertThat(same.robust()).allMatch(term -> !term.coefficient().isDefined());
    }
}
