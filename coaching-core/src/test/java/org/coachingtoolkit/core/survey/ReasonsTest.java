package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not there is not there for a reason, and says so. */
class ReasonsTest {
    private static final String CODEBOOK = """
            name,competence,min,max,target
            s1,Single,1,5,4
            c1,Constant,1,5,4
            c2,Constant,1,5,
            m1,Many,1,5,4
            m2,Many,1,5,
            m3,Many,1,5,
            r1,Rare,1,5,5
            r2,Rare,1,5,
            """;

    private static final SurveyAnalysis ANALYSIS = SurveyAnalysis.of(data(), AnalysisOptions.USUAL);

    /** Ten people in two waves; one of them answers what is rare, once. */
    private static SurveyData data() {
        StringBuilder rows = new StringBuilder("person,wave,s1,c1,c2,m1,m2,m3,r1,r2\n");
        for (int wave = 1; wave <= 2; wave++) {
            for (int i = 0; i < 10; i++) {
                rows.append("p%d,t%d,%d,5,5,%d,%d,%d,%s\n"
                        .formatted(
                                i,
                                wave,
                                1 + (i * wave) % 5,
                                1 + i % 4 + (wave - 1),
                                1 + (i + i / 7) % 4,
                                1 + (i + i / 5) % 5,
                                i == 0 && wave == 2 ? "3,4" : ","));
            }
        }
        try {
            return SurveyFiles.read(SurveyFiles.reader(CODEBOOK), rows.toString())
                    .get();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ResultRow of(Statistic statistic, String competence, boolean isChange) {
        ResultRow.Scope scope =
                isChange ? ResultRow.Scope.change(competence, "t2", "t1") : ResultRow.Scope.of(competence, "t2");
        return ANALYSIS.find(statistic, scope).orElseThrow();
    }

    private static @Nullable UndefinedReason why(ResultRow row) {
        return row.estimate().isDefined() ? null : row.reason();
    }

    @ParameterizedTest
    @CsvSource({
        "ALPHA,Single,false,TOO_FEW_VARIABLES",
        "ALPHA,Constant,false,NO_VARIATION",
        "ALPHA,Rare,false,TOO_FEW_OBSERVATIONS",
        "ALPHA,Many,false,",
        "OMEGA_TOTAL_MINRES,Constant,false,NO_VARIATION",
        "FACTOR_CFI,Single,false,TOO_FEW_VARIABLES",
        "FACTOR_CFI,Many,false,TOO_FEW_VARIABLES",
        "AT_TARGET_SHARE,Single,false,",
        "AT_TARGET_CHANGE,Rare,true,TOO_FEW_OBSERVATIONS",
        "MEAN_DIFFERENCE,Rare,true,TOO_FEW_OBSERVATIONS",
        "WILCOXON_V,Rare,true,TOO_FEW_OBSERVATIONS",
        "RANK_BISERIAL,Rare,true,TOO_FEW_OBSERVATIONS",
        "RANK_BISERIAL,Constant,true,NO_VARIATION",
        "RELIABLY_IMPROVED_SHARE,Single,true,TOO_FEW_VARIABLES",
        "RELIABLY_IMPROVED_SHARE,Constant,true,NO_VARIATION",
        "RELIABLY_WORSENED_SHARE,Rare,true,TOO_FEW_OBSERVATIONS",
        "RELIABLY_IMPROVED_SHARE,Many,true,",
        "STAYED_SHARE,Rare,true,TOO_FEW_OBSERVATIONS"
    })
    void aNumberThatIsNotThereSaysWhy(
            Statistic statistic, String competence, boolean isChange, @Nullable UndefinedReason reason) {
        assertThat(why(of(statistic, competence, isChange))).isEqualTo(reason);
    }

    @Test
    void testsOfNobodyAreNotAmongThoseThatAreAdjusted() {
        assertThat(of(Statistic.WILCOXON_V, "Rare", true).adjustedP()).isNull();
        assertThat(of(Statistic.WILCOXON_V, "Many", true).adjustedP()).isNotNull();
    }

    @Test
    void soDoesAnIntervalInTheResultsToo() throws IOException {
        ResultRow mean = of(Statistic.MEAN, "Rare", false);

        assertThat(mean.estimate().isDefined()).isTrue();
        assertThat(mean.reason()).isEqualTo(UndefinedReason.TOO_FEW_OBSERVATIONS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SurveyExport.results(ANALYSIS.results(), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith("mean,3.5,NA,NA,NA,NA,1,") && line.contains("too_few_observations"));
        assertThat(of(Statistic.MEAN, "Many", false).reason()).isNull();
    }

    @Test
    void readersAreNotToldWhatOnePersonAnswered() {
        SurveyAnalysis readers = ANALYSIS.forReaders().orElseThrow();

        assertThat(readers.results())
                .filteredOn(row -> row.estimate().isDefined())
                .allSatisfy(
                        row -> assertThat(row.estimate().n()).as(row.toString()).isGreaterThanOrEqualTo(5));
        assertThat(readers.find(Statistic.MEAN, "Rare", "t2").orElseThrow().reason())
                .isEqualTo(UndefinedReason.TOO_FEW_OBSERVATIONS);
        assertThat(readers.find(Statistic.MEAN, "Many", "t2").orElseThrow().estimate())
                .isEqualTo(of(Statistic.MEAN, "Many", false).estimate());
    }

    @Test
    void aReasonIsGivenWhereThereIsNoInterval() {
        Estimate value = Estimate.of(1, 2);
        Interval interval = new Interval(0, 2, 0.95);

        assertThat(value.reason()).isNull();
        assertThat(value.withoutInterval(UndefinedReason.AT_LIMIT).reason()).isEqualTo(UndefinedReason.AT_LIMIT);
        assertThat(value.withoutInterval(UndefinedReason.AT_LIMIT)
                        .with(interval)
                        .reason())
                .isNull();
        assertThat(Estimate.undefined(UndefinedReason.HEYWOOD_CASE, 2)
                        .withoutInterval(UndefinedReason.AT_LIMIT)
                        .reason())
                .isEqualTo(UndefinedReason.HEYWOOD_CASE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate.Defined(1, 2, interval, UndefinedReason.AT_LIMIT))
                .withMessageContaining("AT_LIMIT");
    }
}
