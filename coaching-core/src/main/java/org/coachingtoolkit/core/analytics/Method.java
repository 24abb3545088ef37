package org.coachingtoolkit.core.analytics;

import static java.util.Objects.requireNonNull;

/** How a number was computed, with the source to cite in a methods paragraph. */
public enum Method {
    /** One-way analysis of variance. */
    ANOVA("Fisher 1925"),
    /** Levene's test on absolute deviations from the median. */
    BROWN_FORSYTHE("Brown and Forsythe 1974"),
    /** Test that a correlation matrix is an identity. */
    BARTLETT_SPHERICITY("Bartlett 1951"),
    /** Symmetry of a square table. */
    BOWKER("Bowker 1948"),
    /** Pearson's chi-squared test of independence. */
    CHI_SQUARED("Pearson 1900"),
    /** The same with the correction for continuity of a 2 x 2 table. */
    CHI_SQUARED_YATES("Yates 1934"),
    /** Agreement of two raters beyond chance. */
    COHEN_KAPPA("Cohen 1960, 1968; variance Fleiss, Cohen and Everitt 1969"),
    /** Test that answers are missing completely at random. */
    LITTLE_MCAR("Little 1988"),
    /** Fit of the one-factor model by maximum likelihood. */
    CONFIRMATORY_FACTOR("Joreskog 1969"),
    /** Internal consistency from the covariances of the items. */
    CRONBACH_ALPHA("Cronbach 1951; interval Feldt 1965"),
    /** Pairwise comparison of ranks, all pairs together. */
    DSCF("Dwass 1960; Steel 1960; Critchlow and Fligner 1991"),
    /** Pairwise comparison of mean ranks after Kruskal-Wallis. */
    DUNN("Dunn 1964"),
    /** Exact test of a 2 x 2 table. */
    FISHER_EXACT("Fisher 1922"),
    /** Agreement of many raters beyond chance. */
    FLEISS_KAPPA("Fleiss 1971; variance Fleiss, Nee and Landis 1979"),
    /** Ranks of repeated measurements. */
    FRIEDMAN("Friedman 1937"),
    /** All pairs of means with variances of their own. */
    GAMES_HOWELL("Games and Howell 1976"),
    /** Intraclass correlation. */
    ICC("Shrout and Fleiss 1979; McGraw and Wong 1996"),
    /** Rank correlation by concordant and discordant pairs, corrected for ties. */
    KENDALL_TAU_B("Kendall 1945"),
    /** Concordance of many raters' rankings. */
    KENDALL_W("Kendall and Babington Smith 1939"),
    /** Mean ranks of several groups. */
    KRUSKAL_WALLIS("Kruskal and Wallis 1952"),
    /** Equality of variances on absolute deviations from the mean. */
    LEVENE("Levene 1960"),
    /** Ranks of two groups, normal approximation. */
    MANN_WHITNEY("Mann and Whitney 1947"),
    /** The same with the correction for continuity. */
    MANN_WHITNEY_CORRECTED("Mann and Whitney 1947, correction for continuity"),
    /** Ranks of two groups, exact conditional distribution, ties allowed. */
    MANN_WHITNEY_EXACT("Streitberg and Rohmel 1986"),
    /** Sphericity of repeated measurements. */
    MAUCHLY("Mauchly 1940"),
    /** A mean of people who come in groups, with a standard error that heeds the groups. */
    CLUSTER_ROBUST("Liang and Zeger 1986; G/(G-1), G-1 degrees of freedom"),
    /** Regression with a random intercept of each cluster, by restricted maximum likelihood. */
    RANDOM_INTERCEPT("Patterson and Thompson 1971; Laird and Ware 1982"),
    /** Change of two shares in the same people. */
    MCNEMAR("McNemar 1947"),
    /** The same with the correction for continuity. */
    MCNEMAR_CORRECTED("McNemar 1947; Edwards 1948"),
    /** The same by the binomial distribution. */
    MCNEMAR_EXACT("Mosteller 1952"),
    /** The same with half of the probability of what was observed. */
    MCNEMAR_MID_P("Fagerland, Lydersen and Laake 2013"),
    /** Regression by ordinary least squares. */
    LEAST_SQUARES("Legendre 1805; Householder 1958"),
    /** Change of the mean in the same people. */
    PAIRED_T("Student 1908"),
    /** Product-moment correlation. */
    PEARSON("Pearson 1896; interval Fisher 1921"),
    /** Repeated measurements, analysis of variance. */
    REPEATED_ANOVA("Greenhouse and Geisser 1959; Huynh and Feldt 1976"),
    /** Normality of a sample. */
    SHAPIRO_WILK("Royston 1995, AS R94"),
    /** Ranks of differences, normal approximation. */
    SIGNED_RANK("Wilcoxon 1945"),
    /** The same with the correction for continuity. */
    SIGNED_RANK_CORRECTED("Wilcoxon 1945, correction for continuity"),
    /** Ranks of differences, exact conditional distribution, zeros left out, ties allowed. */
    SIGNED_RANK_EXACT("Streitberg and Rohmel 1986"),
    /** Ranks of differences, zeros ranked and then left out. */
    SIGNED_RANK_PRATT("Pratt 1959"),
    /** Signs of differences. */
    SIGN_TEST("Arbuthnot 1710"),
    /** Rank correlation. */
    SPEARMAN("Spearman 1904"),
    /** Rank correlation, p over all orders. */
    SPEARMAN_EXACT("Spearman 1904, all permutations"),
    /** Homogeneity of the margins of a square table. */
    STUART_MAXWELL("Stuart 1955; Maxwell 1970"),
    /** Means of two groups with equal variances. */
    STUDENT_T("Student 1908"),
    /** All pairs of means after analysis of variance. */
    TUKEY_HSD("Tukey 1949; Kramer 1956"),
    /** Means of two groups with variances of their own. */
    WELCH_T("Welch 1947"),
    /** Means of several groups with variances of their own. */
    WELCH_ANOVA("Welch 1951");

    private final String source;

    Method(String source) {
        this.source = requireNonNull(source, "source");
    }

    /** Returns author and year of the source, to be cited. */
    public String source() {
        return source;
    }
}
