package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.TestResult;
import org.jspecify.annotations.Nullable;

/**
 * One number of an analysis with all that a reader must know about it: a line of the tidy table.
 *
 * @param section what it is about
 * @param statistic what it is, in lower case with underscores: {@code alpha}, {@code d_z}
 * @param estimate the number, or why there is none; with n and, where there is one, the interval
 * @param standardError its standard error; {@code null} if none is computed
 * @param p the probability under the null hypothesis; {@code null} if nothing is tested
 * @param method how it was computed, with the source
 * @param scope whose it is
 * @param leftOut how many people or pairs were left out because an answer was missing
 */
public record ResultRow(
        Section section,
        String statistic,
        Estimate estimate,
        @Nullable Estimate standardError,
        @Nullable Estimate p,
        String method,
        Scope scope,
        long leftOut) {
    /**
     * Whose number it is; what does not apply is empty.
     *
     * @param competence the competence
     * @param item the item, or the second competence of a correlation
     * @param group the group, or two that are compared, or the two raters
     * @param wave the wave, or two that are compared
     */
    public record Scope(String competence, String item, String group, String wave) {
        /** Checks for presence. */
        public Scope {
            requireNonNull(competence, "competence");
            requireNonNull(item, "item");
            requireNonNull(group, "group");
            requireNonNull(wave, "wave");
        }

        /** Returns a competence in a wave. */
        public static Scope of(String competence, String wave) {
            return new Scope(competence, "", "", wave);
        }

        /** Returns the same for an item. */
        public Scope item(String newItem) {
            return new Scope(competence, newItem, group, wave);
        }

        /** Returns the same for a group. */
        public Scope group(String newGroup) {
            return new Scope(competence, item, newGroup, wave);
        }
    }

    /** Checks for presence. */
    public ResultRow {
        requireNonNull(section, "section");
        requireNonNull(statistic, "statistic");
        requireNonNull(estimate, "estimate");
        requireNonNull(method, "method");
        requireNonNull(scope, "scope");
    }

    /** Returns a number that is not tested. */
    static ResultRow of(Section section, String statistic, Estimate estimate, String method, Scope scope) {
        return new ResultRow(section, statistic, estimate, null, null, method, scope, 0);
    }

    /** Returns the outcome of a test: its statistic and its p. */
    static ResultRow of(Section section, String statistic, TestResult test, Scope scope) {
        return new ResultRow(
                section,
                statistic,
                test.statistic(),
                null,
                test.p(),
                test.method().source(),
                scope,
                0);
    }

    /** Returns the same with a standard error. */
    ResultRow withError(Estimate error) {
        return new ResultRow(section, statistic, estimate, error, p, method, scope, leftOut);
    }

    /** Returns the same with the number of those left out. */
    ResultRow leavingOut(long number) {
        return new ResultRow(section, statistic, estimate, standardError, p, method, scope, number);
    }
}
