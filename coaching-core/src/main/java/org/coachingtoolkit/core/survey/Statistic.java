package org.coachingtoolkit.core.survey;

import java.util.Locale;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What a number of an analysis is. */
public enum Statistic implements Labelled {
    /** Mean. */
    MEAN,
    /** SD. */
    SD,
    /** Median. */
    MEDIAN,
    /** Lower quartile. */
    Q1,
    /** Upper quartile. */
    Q3,
    /** Minimum. */
    MIN,
    /** Maximum. */
    MAX,
    /** Skewness. */
    SKEWNESS,
    /** Kurtosis. */
    KURTOSIS,
    /** At the lowest level. */
    FLOOR,
    /** At the highest level. */
    CEILING,
    /** Shapiro-Wilk W. */
    SHAPIRO_WILK_W,
    /** Share missing. */
    MISSING_SHARE,
    /** Complete people. */
    COMPLETE_PEOPLE,
    /** Items missed, mean. */
    MISSING_BY_PERSON_MEAN,
    /** Items missed, most. */
    MISSING_BY_PERSON_MOST,
    /** Patterns of missing answers. */
    MISSING_PATTERNS,
    /** People with the pattern. */
    PEOPLE_WITH_PATTERN,
    /** Fewest people of two items. */
    PAIRWISE_N_LEAST,
    /** Most people of two items. */
    PAIRWISE_N_MOST,
    /** Share not applicable. */
    NOT_APPLICABLE_SHARE,
    /** Little's chi-squared. */
    LITTLE_MCAR_CHI_SQUARED,
    /** Cronbach's alpha. */
    ALPHA,
    /** Standardised alpha. */
    ALPHA_STANDARDIZED,
    /** Mean inter-item r. */
    MEAN_INTER_ITEM_R,
    /** Guttman's lambda 2. */
    LAMBDA2,
    /** Guttman's lambda 6. */
    LAMBDA6,
    /** Split halves, Spearman-Brown. */
    SPLIT_HALF_SPEARMAN_BROWN,
    /** Split halves, Guttman. */
    SPLIT_HALF_GUTTMAN,
    /** Omega total. */
    OMEGA_TOTAL_MINRES,
    /** Omega total, maximum likelihood. */
    OMEGA_TOTAL_ML,
    /** Average variance extracted. */
    AVERAGE_VARIANCE_EXTRACTED,
    /** Ordinal alpha. */
    ORDINAL_ALPHA,
    /** Ordinal omega. */
    ORDINAL_OMEGA,
    /** Error of measurement. */
    SEM_MEAN_SCORE,
    /** Smallest detectable change. */
    SMALLEST_DETECTABLE_CHANGE,
    /** Fit of one factor, chi-squared. */
    FACTOR_CHI_SQUARED,
    /** Fit of one factor, CFI. */
    FACTOR_CFI,
    /** Fit of one factor, TLI. */
    FACTOR_TLI,
    /** Fit of one factor, RMSEA. */
    FACTOR_RMSEA,
    /** Fit of one factor, SRMR. */
    FACTOR_SRMR,
    /** Kaiser-Meyer-Olkin. */
    KMO,
    /** Bartlett's chi-squared. */
    BARTLETT_CHI_SQUARED,
    /** Loading. */
    FACTOR_LOADING,
    /** Rasch difficulty. */
    RASCH_DIFFICULTY,
    /** Item-rest r. */
    ITEM_REST_R,
    /** Alpha if dropped. */
    ALPHA_IF_DROPPED,
    /** Mean difference. */
    MEAN_DIFFERENCE,
    /** SD of differences. */
    SD_DIFFERENCE,
    /** Correlation of waves. */
    CORRELATION_OF_WAVES,
    /** Paired t. */
    PAIRED_T,
    /** D_z. */
    D_Z,
    /** D_av. */
    D_AV,
    /** Hedges' g. */
    G_AV,
    /** Wilcoxon's V. */
    WILCOXON_V,
    /** Wilcoxon's z. */
    WILCOXON_Z,
    /** Rank-biserial r. */
    RANK_BISERIAL,
    /** Share improved. */
    IMPROVED_SHARE,
    /** Sign test. */
    SIGN_TEST,
    /** Reliably improved. */
    RELIABLY_IMPROVED_SHARE,
    /** Reliably worsened. */
    RELIABLY_WORSENED_SHARE,
    /** Normalised gain. */
    NORMALIZED_GAIN,
    /** Share at the target. */
    AT_TARGET_SHARE,
    /** Change of the share at the target. */
    AT_TARGET_CHANGE,
    /** Mean difference, all people. */
    MEAN_DIFFERENCE_ALL,
    /** Repeated measures F. */
    REPEATED_F,
    /** Greenhouse-Geisser epsilon. */
    GREENHOUSE_GEISSER_EPSILON,
    /** Mauchly's W. */
    MAUCHLY_W,
    /** Friedman's chi-squared. */
    FRIEDMAN_CHI_SQUARED,
    /** Gain. */
    GAIN,
    /** Difference of gains. */
    GAIN_DIFFERENCE,
    /** Welch t of gains. */
    GAIN_WELCH_T,
    /** Hedges' g of gains. */
    GAIN_HEDGES_G,
    /** Adjusted difference. */
    ANCOVA_DIFFERENCE,
    /** Equal slopes t. */
    ANCOVA_SLOPES_T,
    /** Mean difference, groups or clusters heeded. */
    CLUSTER_MEAN_DIFFERENCE,
    /** Mean difference, random intercept of each cluster. */
    MIXED_MEAN_DIFFERENCE,
    /** Difference of gains, clusters heeded. */
    CLUSTER_GAIN_DIFFERENCE,
    /** Difference of gains, random intercept of each cluster. */
    MIXED_GAIN_DIFFERENCE,
    /** Adjusted difference, random intercept of each cluster. */
    MIXED_ANCOVA_DIFFERENCE,
    /** Share of the variance that lies between clusters. */
    CLUSTER_VARIANCE_SHARE,
    /** Dose and change, rho. */
    DOSE_RHO,
    /** Share that stayed. */
    STAYED_SHARE,
    /** Stayed minus left, first wave. */
    ATTRITION_DIFFERENCE,
    /** ICC(2,1) of all raters. */
    ICC_2_1,
    /** ICC(3,1). */
    ICC_3_1,
    /** ICC(2,k). */
    ICC_2_K,
    /** Krippendorff's alpha. */
    KRIPPENDORFF_ALPHA,
    /** Kendall's W. */
    KENDALL_W,
    /** Fleiss' kappa. */
    FLEISS_KAPPA,
    /** Bias. */
    BIAS,
    /** Lower limit of agreement. */
    LIMIT_OF_AGREEMENT_LOW,
    /** Upper limit of agreement. */
    LIMIT_OF_AGREEMENT_HIGH,
    /** Equal answers. */
    EXACT_AGREEMENT,
    /** Equal or adjacent answers. */
    ADJACENT_AGREEMENT,
    /** Weighted kappa. */
    KAPPA_QUADRATIC,
    /** Gwet's AC2. */
    GWET_AC2_QUADRATIC,
    /** Bowker's chi-squared. */
    BOWKER_CHI_SQUARED,
    /** Welch t. */
    WELCH_T,
    /** Cohen's d. */
    COHEN_D,
    /** Hedges' g. */
    HEDGES_G,
    /** Mann-Whitney z. */
    MANN_WHITNEY_Z,
    /** Cliff's delta. */
    CLIFFS_DELTA,
    /** ANOVA F. */
    ANOVA_F,
    /** Eta squared. */
    ETA_SQUARED,
    /** Omega squared. */
    OMEGA_SQUARED,
    /** Welch ANOVA F. */
    WELCH_ANOVA_F,
    /** Kruskal-Wallis H. */
    KRUSKAL_WALLIS_H,
    /** Epsilon squared. */
    EPSILON_SQUARED,
    /** Brown-Forsythe F. */
    BROWN_FORSYTHE_F,
    /** Games-Howell t. */
    GAMES_HOWELL_T,
    /** ICC(1) of groups. */
    ICC1,
    /** Design effect. */
    DESIGN_EFFECT,
    /** Dunn's z. */
    DUNN_Z,
    /** Pairs for the next study. */
    SAMPLE_SIZE_PAIRS,
    /** Pearson's r. */
    PEARSON_R,
    /** Spearman's rho. */
    SPEARMAN_RHO,
    /** Gap to the target. */
    GAP_TO_TARGET,
    /** Gap to importance. */
    GAP_TO_IMPORTANCE,
    /** Weighted discrepancy. */
    MWDS,
    /** Modified PNI. */
    PNI_MODIFIED;

    /** Returns the name that the tidy table gives it: {@code alpha}, {@code d_z}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
