package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.jspecify.annotations.Nullable;

/** One number of an analysis with all that a reader must know about it: a line of the tidy table. Immutable. */
public final class ResultRow {
    private final Section section;
    private final Statistic statistic;
    private final Estimate estimate;
    private final MethodNote method;
    private final Scope scope;
    private final @Nullable Estimate standardError;
    private final List<Double> degreesOfFreedom;
    private final @Nullable Estimate p;
    private final @Nullable Estimate adjustedP;
    private final long leftOut;
    private final Set<Remark> remarks;

    private ResultRow(Builder of) {
        section = of.section;
        statistic = of.statistic;
        estimate = of.estimate;
        method = of.method;
        scope = of.scope;
        standardError = of.standardError;
        degreesOfFreedom = List.copyOf(of.degreesOfFreedom);
        p = of.p;
        adjustedP = of.adjustedP;
        leftOut = of.leftOut;
        remarks = Set.copyOf(of.remarks);
    }

    /**
     * One or two of a kind. Where two are compared, the number is that of the first minus that of the second, as their
     * label reads: {@code after - before}.
     *
     * @param first the one, or what is subtracted from; empty if nothing applies
     * @param second what is subtracted; empty if nothing is compared
     */
    public record Compared(String first, String second) {
        /** Nothing applies. */
        public static final Compared NONE = new Compared("", "");

        /** Checks for presence. */
        public Compared {
            requireNonNull(first, "first");
            requireNonNull(second, "second");
        }

        /** Returns one alone. */
        public static Compared one(String name) {
            return new Compared(name, "");
        }

        /** Returns whether two are compared. */
        public boolean isPair() {
            return !second.isEmpty();
        }

        /** Returns the name, or both with a minus between them. */
        public String label() {
            return isPair() ? first + " - " + second : first;
        }
    }

    /**
     * Whose number it is; what does not apply is empty.
     *
     * @param competence the competence
     * @param item the item, or the second competence of a correlation
     * @param group the group, or two groups, or two raters
     * @param wave the wave, or two waves, the later first
     */
    public record Scope(String competence, String item, Compared group, Compared wave) {
        /** Checks for presence. */
        public Scope {
            requireNonNull(competence, "competence");
            requireNonNull(item, "item");
            requireNonNull(group, "group");
            requireNonNull(wave, "wave");
        }

        /** Returns a competence in a wave. */
        public static Scope of(String competence, String wave) {
            return new Scope(competence, "", Compared.NONE, Compared.one(wave));
        }

        /** Returns a competence from one wave to another. */
        public static Scope change(String competence, String later, String earlier) {
            return new Scope(competence, "", Compared.NONE, new Compared(later, earlier));
        }

        /** Returns the same for an item. */
        public Scope item(String newItem) {
            return new Scope(competence, newItem, group, wave);
        }

        /** Returns the same for a group. */
        public Scope group(String newGroup) {
            return new Scope(competence, item, Compared.one(newGroup), wave);
        }

        /** Returns the same for two groups or raters that are compared. */
        public Scope groups(String first, String second) {
            return new Scope(competence, item, new Compared(first, second), wave);
        }
    }

    /** Returns what it is about. */
    public Section section() {
        return section;
    }

    /** Returns what it is. */
    public Statistic statistic() {
        return statistic;
    }

    /** Returns the number, or why there is none; with n and, where there is one, the interval. */
    public Estimate estimate() {
        return estimate;
    }

    /** Returns why the number is not there, or else its interval or its p; null if nothing that one looks for is missing. */
    public @Nullable UndefinedReason reason() {
        UndefinedReason reason = estimate.reason();
        return reason == null && p != null ? p.reason() : reason;
    }

    /** Returns its standard error; null if none is computed. */
    public @Nullable Estimate standardError() {
        return standardError;
    }

    /** Returns the degrees of freedom of its test, numerator first; empty if there are none. */
    public List<Double> degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** Returns the probability under the null hypothesis; null if nothing is tested. */
    public @Nullable Estimate p() {
        return p;
    }

    /** Returns the probability adjusted for the tests that are made together; null if there is one test. */
    public @Nullable Estimate adjustedP() {
        return adjustedP;
    }

    /** Returns how it was computed, with the source. */
    public MethodNote method() {
        return method;
    }

    /** Returns whose it is. */
    public Scope scope() {
        return scope;
    }

    /** Returns how many people or pairs were left out because an answer was missing. */
    public long leftOut() {
        return leftOut;
    }

    /** Returns what must be known to read the number aright. */
    public Set<Remark> remarks() {
        return new TreeSet<>(remarks);
    }

    /** Returns a number that is not tested. */
    static ResultRow of(Section section, Statistic statistic, Estimate estimate, MethodNote method, Scope scope) {
        return new ResultRow(new Builder(section, statistic, estimate, method, scope));
    }

    /** Returns the outcome of a test: its statistic, degrees of freedom and p. */
    static ResultRow of(Section section, Statistic statistic, TestResult test, Scope scope) {
        return of(section, statistic, test.statistic(), MethodNote.of(test.method()), scope)
                .testedBy(test);
    }

    /** Returns the same with a standard error. */
    ResultRow withError(Estimate error) {
        Builder builder = new Builder(this);
        builder.standardError = error;
        return new ResultRow(builder);
    }

    /** Returns the same with the degrees of freedom, p and remarks of a test. */
    ResultRow testedBy(TestResult test) {
        Builder builder = new Builder(this);
        builder.degreesOfFreedom = test.degreesOfFreedom();
        builder.p = test.p();
        builder.remarks.addAll(test.remarks());
        return new ResultRow(builder);
    }

    /** Returns that there is no such number, and why. */
    ResultRow undefined(UndefinedReason reason) {
        return of(section, statistic, Estimate.undefined(reason, estimate.n()), method, scope)
                .leavingOut(leftOut);
    }

    /** Returns the same with a p that is adjusted for several tests, and how. */
    ResultRow adjusted(Estimate newP, MethodNote newMethod) {
        Builder builder = new Builder(this);
        builder.adjustedP = newP;
        builder.method = newMethod;
        return new ResultRow(builder);
    }

    /** Returns the same with the number of those left out. */
    ResultRow leavingOut(long number) {
        Builder builder = new Builder(this);
        builder.leftOut = number;
        return new ResultRow(builder);
    }

    /** Returns the same with a remark. */
    ResultRow with(Remark remark) {
        Builder builder = new Builder(this);
        builder.remarks.add(remark);
        return new ResultRow(builder);
    }

    @Override
    public String toString() {
        return statistic.id() + " " + estimate + " " + scope;
    }

    /** The parts while they are put together. */
    private static final class Builder {
        private final Section section;
        private final Statistic statistic;
        private final Estimate estimate;
        private final Scope scope;
        private MethodNote method;
        private @Nullable Estimate standardError;
        private List<Double> degreesOfFreedom = List.of();
        private @Nullable Estimate p;
        private @Nullable Estimate adjustedP;
        private long leftOut;
        private final Set<Remark> remarks = new TreeSet<>();

        private Builder(Section section, Statistic statistic, Estimate estimate, MethodNote method, Scope scope) {
            this.section = requireNonNull(section, "section");
            this.statistic = requireNonNull(statistic, "statistic");
            this.estimate = requireNonNull(estimate, "estimate");
            this.method = requireNonNull(method, "method");
            this.scope = requireNonNull(scope, "scope");
        }

        private Builder(ResultRow row) {
            this(row.section, row.statistic, row.estimate, row.method, row.scope);
            standardError = row.standardError;
            degreesOfFreedom = row.degreesOfFreedom;
            p = row.p;
            adjustedP = row.adjustedP;
            leftOut = row.leftOut;
            remarks.addAll(row.remarks);
        }
    }
}
