package org.coachingtoolkit.core.analytics.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** One factor on small samples, where optima are many and lie near the bounds. */
class OneFactorSimulationTest {
    /** Against what {@code one-factor.R} found; the file is made by R and lies outside of the project. */
    @Test
    @EnabledIfSystemProperty(named = "one.factor.samples", matches = ".+")
    void agreesWithAnIndependentSearch() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(System.getProperty("one.factor.samples")))) {
            double[] numbers = Arrays.stream(line.split(","))
                    .mapToDouble(cell -> Double.parseDouble(cell.strip()))
                    .toArray();
            int k = (int) numbers[0];
            double[][] r = new double[k][k];
            int next = 4;
            for (int j = 0; j < k; j++) {
                r[j][j] = 1;
                for (int i = j + 1; i < k; i++) {
                    r[i][j] = numbers[next];
                    r[j][i] = numbers[next++];
                }
            }
            FactorFit fit = FactorFit.maximumLikelihood(r);
            double[] l = fit.loadings();
            String ours = l == null ? String.valueOf(fit.reason()) : "INNER";
            counts.merge((numbers[2] > 0 ? "HEYWOOD" : "INNER") + " " + ours, 1, Integer::sum);
            if (l != null) {
                double[] x = Arrays.stream(l)
                        .map(loading -> Math.log(1 - loading * loading))
                        .toArray();
                double loss = new OneFactorLikelihood(r).loss(x);
                counts.merge(
                        loss > numbers[3] + 1e-6 ? "worse" : loss < numbers[3] - 1e-6 ? "better" : "same",
                        1,
                        Integer::sum);
            }
        }
        System.out.println(counts);
        assertThat(counts).doesNotContainKeys("worse", "INNER NOT_CONVERGED", "HEYWOOD NOT_CONVERGED");
    }

    /** A weak factor on few people: whatever is found is as good as the best of a thousand points near and far. */
    @Test
    void noOtherPointIsBetter() {
        SplittableRandom random = new SplittableRandom(11);
        int inner = 0;
        for (int sample = 0; sample < 60; sample++) {
            int k = 3 + sample % 5;
            double[][] r = correlations(random, k, 15 + sample % 30);
            OneFactorLikelihood likelihood = new OneFactorLikelihood(r);
            FactorFit fit = FactorFit.maximumLikelihood(r);
            assertThat(fit.reason()).isNotEqualTo(UndefinedReason.NOT_CONVERGED);
            double[] l = fit.loadings();
            if (l == null) {
                continue;
            }
            inner++;
            double[] found = Arrays.stream(l)
                    .map(loading -> Math.log(1 - loading * loading))
                    .toArray();
            double least = likelihood.loss(found);
            for (int other = 0; other < 1_000; other++) {
                double[] x = random.doubles(k, Math.log(1e-4), 0.1).toArray();
                if (other % 2 == 0) {
                    for (int i = 0; i < k; i++) {
                        x[i] = found[i] + 0.1 * (random.nextDouble() - 0.5);
                    }
                }
                assertThat(likelihood.loss(x)).isGreaterThanOrEqualTo(least - 1e-12);
            }
        }
        assertThat(inner).isGreaterThan(20);
    }

    private static double[][] correlations(SplittableRandom random, int k, int n) {
        double[][] x = new double[n][k];
        for (double[] row : x) {
            double factor = random.nextDouble() + random.nextDouble() - 1;
            for (int i = 0; i < k; i++) {
                row[i] = factor * (i + 1) / k + random.nextDouble() + random.nextDouble() - 1;
            }
        }
        double[][] r = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                r[i][j] = cov(x, i, j) / Math.sqrt(cov(x, i, i) * cov(x, j, j));
            }
        }
        return r;
    }

    private static double cov(double[][] x, int i, int j) {
        double mi = Arrays.stream(x).mapToDouble(row -> row[i]).average().orElseThrow();
        double mj = Arrays.stream(x).mapToDouble(row -> row[j]).average().orElseThrow();
        return Arrays.stream(x)
                .mapToDouble(row -> (row[i] - mi) * (row[j] - mj))
                .sum();
    }
}
