package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.comparison.SampleSize;
import org.coachingtoolkit.core.analytics.description.ScaleScores;
import org.coachingtoolkit.core.competence.DisclosureRule;
import org.junit.jupiter.api.Test;

/** Against R 4.2.2 with psych and sandwich: {@code coaching-examples/scripts/effect.R} prints these values. */
class SurveyEffectTest {
    private static final String CODEBOOK = """
            name,role,competence,min,max,target
            %s,group,,,,
            A1,,a,1,5,4
            A2,,a,1,5,4
            A3,,a,1,5,4
            A4,,a,1,5,4
            """;

    private static SurveyData data(String group) throws IOException {
        SurveyReader reader = SurveyFiles.reader(CODEBOOK.formatted(group));
        byte[] file;
        try (InputStream in = requireNonNull(SurveyEffectTest.class.getResourceAsStream("effect.csv"))) {
            file = in.readAllBytes();
        }
        Map<String, Double> doses = new HashMap<>();
        new String(file, StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            doses.put(cells[0].toUpperCase(java.util.Locale.ROOT), Double.valueOf(cells[4]));
        });
        return reader.read("effect.csv", new ByteArrayInputStream(file)).get().withDoses(doses);
    }

    private final SurveyAnalysis coached = SurveyAnalysis.of(data("group"), AnalysisOptions.USUAL);

    SurveyEffectTest() throws IOException {}

    private static void assertRow(ResultRow row, double value, double low, double high) {
        assertThat(row.estimate().orElseThrow()).isCloseTo(value, within(1e-9));
        Interval interval = requireNonNull(row.estimate().interval());
        assertThat(interval.lower()).isCloseTo(low, within(1e-9));
        assertThat(interval.upper()).isCloseTo(high, within(1e-9));
    }

    private static double p(ResultRow row) {
        return requireNonNull(row.p()).orElseThrow();
    }

    private static ResultRow.Scope change() {
        return ResultRow.Scope.change("a", "t3", "t1");
    }

    private ResultRow find(Statistic statistic, ResultRow.Scope scope) {
        return coached.find(statistic, scope).orElseThrow(() -> new AssertionError(statistic.id()));
    }

    @Test
    void gainsOfTheCoachedAreComparedWithThoseOfTheOthers() {
        ResultRow.Scope both = change().groups("coached", "not coached");

        assertRow(
                find(Statistic.GAIN, change().group("coached")),
                0.977272727272727,
                0.781038544315206,
                1.173506910230249);
        assertRow(find(Statistic.GAIN_DIFFERENCE, both), 0.829545454545454, 0.521996071287751, 1.13709483780316);
        ResultRow welch = find(Statistic.GAIN_WELCH_T, both);
        assertThat(welch.estimate().orElseThrow()).isCloseTo(5.45192681316391, within(1e-9));
        assertThat(welch.degreesOfFreedom().get(0)).isCloseTo(39.8756904208638, within(1e-9));
        assertThat(p(welch)).isCloseTo(2.80378101067815e-06, within(1e-14));
        assertRow(find(Statistic.GAIN_HEDGES_G, both), 1.614258504424837, 0.932381627527608, 2.281773144778549);
    }

    @Test
    void theDifferenceIsAdjustedForTheFirstWave() {
        ResultRow.Scope both = change().groups("coached", "not coached");
        ResultRow adjusted = find(Statistic.ANCOVA_DIFFERENCE, both);

        assertRow(adjusted, 0.825660738790047, 0.57602128745842, 1.07530019012167);
        assertThat(requireNonNull(adjusted.standardError()).orElseThrow()).isCloseTo(0.123611976674614, within(1e-12));
        assertThat(p(adjusted)).isCloseTo(4.68129551678143e-08, within(1e-15));
        assertThat(adjusted.degreesOfFreedom()).containsExactly(41.0);
        assertThat(find(Statistic.ANCOVA_SLOPES_T, both).estimate().orElseThrow())
                .isCloseTo(1.112081405748123, within(1e-9));
        assertThat(adjusted.remarks()).doesNotContain(Remark.SLOPES_DIFFER);
    }

    @Test
    void whoReachedTheTargetAndWhoLeft() {
        ResultRow target = find(Statistic.AT_TARGET_CHANGE, change());

        assertRow(target, 0.204545454545455, 0.0528099460751273, 0.3384944017509597);
        assertThat(p(target)).isCloseTo(0.00634765625, within(1e-12));
        assertThat(find(Statistic.AT_TARGET_SHARE, ResultRow.Scope.of("a", "t1"))
                        .estimate()
                        .orElseThrow())
                .isCloseTo(1 / 6.0, within(1e-12));
        assertThat(find(Statistic.STAYED_SHARE, change()).estimate().orElseThrow())
                .isCloseTo(0.916666666666667, within(1e-12));
        ResultRow left = find(Statistic.ATTRITION_DIFFERENCE, change());
        assertRow(left, 0.119318181818182, -0.867397713847057, 1.106034077483421);
        assertThat(p(left)).isCloseTo(0.754156315746557, within(1e-9));
        assertThat(find(Statistic.MEAN_DIFFERENCE_ALL, change()).estimate().orElseThrow())
                .isCloseTo(0.565930642804172, within(1e-9));
    }

    @Test
    void allWavesTogether() {
        ResultRow.Scope all = ResultRow.Scope.of("a", "");
        ResultRow f = find(Statistic.REPEATED_F, all);

        assertThat(f.estimate().orElseThrow()).isCloseTo(18.1944770321327, within(1e-9));
        assertThat(p(f)).isCloseTo(2.0356546130714e-06, within(1e-12));
        assertThat(f.remarks()).containsExactly(Remark.NOT_SPHERICAL);
        assertThat(find(Statistic.MAUCHLY_W, all).estimate().orElseThrow()).isCloseTo(0.8303705424149955, within(1e-9));
        assertThat(p(find(Statistic.MAUCHLY_W, all))).isCloseTo(0.0352285536820148, within(1e-9));
        assertThat(find(Statistic.FRIEDMAN_CHI_SQUARED, all).estimate().orElseThrow())
                .isCloseTo(22.0592592592593, within(1e-9));
    }

    @Test
    void doseSampleSizeAndNormality() {
        assertRow(find(Statistic.DOSE_RHO, change()), 0.553917787907804, 0.286986112566724, 0.741026675302741);
        assertThat(find(Statistic.SAMPLE_SIZE_PAIRS, change()).estimate().orElseThrow())
                .isEqualTo(13);
        assertThat(SampleSize.power(0.5, 34, 0.95)).isCloseTo(0.8077775, within(1e-6));
        ResultRow shapiro = find(Statistic.SHAPIRO_WILK_W, ResultRow.Scope.of("a", "t1"));
        assertThat(shapiro.estimate().orElseThrow()).isCloseTo(0.969587573106182, within(1e-7));
        assertThat(find(Statistic.KMO, ResultRow.Scope.of("a", "t1")).estimate().orElseThrow())
                .isCloseTo(0.82099224321658, within(1e-9));
        assertThat(find(Statistic.BARTLETT_CHI_SQUARED, ResultRow.Scope.of("a", "t1"))
                        .estimate()
                        .orElseThrow())
                .isCloseTo(86.75519155770348, within(1e-8));
        assertThat(find(Statistic.ORDINAL_ALPHA, ResultRow.Scope.of("a", "t1"))
                        .estimate()
                        .orElseThrow())
                .isCloseTo(0.902680124005336, within(1e-4));
    }

    @Test
    void groupsOfPeopleAreHeeded() throws IOException {
        SurveyAnalysis schools = SurveyAnalysis.of(
                data("school"), new AnalysisOptions(0.95, ScaleScores.FOUR_FIFTHS, new DisclosureRule(1)));
        ResultRow clustered =
                schools.find(Statistic.CLUSTER_MEAN_DIFFERENCE, change()).orElseThrow();

        assertRow(clustered, 0.5625, 0.1446129371098449, 0.9803870628901552);
        assertThat(requireNonNull(clustered.standardError()).orElseThrow())
                .isCloseTo(0.1767245102931982, within(1e-12));
        assertThat(p(clustered)).isCloseTo(0.0154278290063019, within(1e-10));
        assertThat(schools.find(Statistic.DESIGN_EFFECT, ResultRow.Scope.of("a", "t1")))
                .isPresent();
    }

    /** Against lme4 1.1: people coached and not, who come in schools. */
    @Test
    void groupsAreComparedWhileClustersAreHeeded() throws IOException {
        SurveyData data = data("group");
        SurveyAnalysis schools = SurveyAnalysis.of(inSchools(), AnalysisOptions.USUAL);
        ResultRow.Scope both = change().groups("coached", "not coached");

        assertRow(
                schools.find(Statistic.CLUSTER_GAIN_DIFFERENCE, both).orElseThrow(),
                0.829545454545454,
                0.491199262531808,
                1.167891646559100);
        assertMixed(schools, Statistic.MIXED_MEAN_DIFFERENCE, change(), 0.556587237938588, 0.169408701197009);
        assertMixed(schools, Statistic.MIXED_GAIN_DIFFERENCE, both, 0.829248468542842, 0.153294221804975);
        assertMixed(schools, Statistic.MIXED_ANCOVA_DIFFERENCE, both, 0.825660738790047, 0.123611976674614);
        assertThat(schools.find(Statistic.CLUSTER_VARIANCE_SHARE, change())
                        .orElseThrow()
                        .estimate()
                        .orElseThrow())
                .isCloseTo(0.416317589594270, within(1e-5));
        assertThat(schools.data().groups())
                .isEqualTo(SurveyAnalysis.of(data, AnalysisOptions.USUAL).data().groups());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SurveyExport.wide(schools.data(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("s0").contains("not coached");
    }

    private static SurveyData inSchools() throws IOException {
        String table = CODEBOOK.formatted("group").replace("A1,,", "school,cluster,,,,\nA1,,");
        Codebook codebook = SurveyFiles.codebook(table).get();
        assertThat(CodebookCsv.write(codebook)).contains("school,cluster");
        try (InputStream in = requireNonNull(SurveyEffectTest.class.getResourceAsStream("effect.csv"))) {
            return SurveyReader.of(codebook).read("effect.csv", in).get();
        }
    }

    private static void assertMixed(
            SurveyAnalysis of, Statistic statistic, ResultRow.Scope scope, double value, double error) {
        ResultRow row = of.find(statistic, scope).orElseThrow();
        assertThat(row.estimate().orElseThrow()).isCloseTo(value, within(1e-5));
        assertThat(requireNonNull(row.standardError()).orElseThrow()).isCloseTo(error, within(1e-5));
    }

    /** Against lavaan 0.6, whose interval is put on the logit scale. */
    @Test
    void omegaHasAnIntervalWithinItsRange() {
        ResultRow omega = find(Statistic.OMEGA_TOTAL_ML, ResultRow.Scope.of("a", "t1"));

        assertThat(omega.estimate().orElseThrow()).isCloseTo(0.8729727555914119, within(1e-6));
        assertThat(requireNonNull(omega.standardError()).orElseThrow()).isCloseTo(0.0299545151934451, within(1e-6));
        Interval interval = requireNonNull(omega.estimate().interval());
        assertThat(interval.lower()).isCloseTo(0.8018770593787654, within(1e-5));
        assertThat(interval.upper()).isCloseTo(0.9210673329627264, within(1e-5));
    }

    @Test
    void theDoseGoesWithTheCode() throws IOException {
        SurveyData named = data("group");

        SurveyData coded = Pseudonyms.withKey("a secret key").apply(named);

        Sample before = named.doses();
        Sample after = coded.doses();
        assertThat(after.n()).isEqualTo(before.n());
        assertThat(SurveyAnalysis.of(coded, AnalysisOptions.USUAL)
                        .find(Statistic.DOSE_RHO, change())
                        .orElseThrow()
                        .estimate()
                        .orElseThrow())
                .isCloseTo(0.553917787907804, within(1e-12));
    }
}
