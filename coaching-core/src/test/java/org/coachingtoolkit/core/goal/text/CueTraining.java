package org.coachingtoolkit.core.goal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.Verdict;

/**
 * Fits the weights of the cues to judged goals: for each question a logistic regression with a ridge, by Newton's method.
 * A goal of several sentences answers a question with yes if one of its sentences does, so each round fits to the sentence
 * that speaks most for yes by the weights of the round before. No chance is involved: the same goals give the same weights.
 */
@SuppressWarnings("EnumOrdinal")
final class CueTraining {
    private static final double RIDGE = 1;
    private static final double RIDGE_OF_CONSTANT = 0.001;
    private static final int ROUNDS = 4;
    private static final int STEPS = 12;
    private static final double CLOSE_ENOUGH = 1e-7;
    private static final int CUES = Cue.values().length;

    private CueTraining() {}

    /** Returns the weights by question and cue that fit goals best. */
    static double[][] fit(List<JudgedGoal> goals) {
        List<List<BitSet>> sentences = goals.stream().map(CueTraining::cues).toList();
        double[][] weights = new double[CueModel.QUESTIONS][];
        weights[CueModel.SPECIFIC] =
                fit(goals, sentences, goal -> goal.verdict(SmartCriterion.SPECIFIC) == Verdict.MET);
        weights[CueModel.SUBJECT] =
                fit(goals, sentences, goal -> goal.verdict(SmartCriterion.SPECIFIC) != Verdict.MISSING);
        weights[CueModel.BROUGHT_ABOUT] =
                fit(goals, sentences, goal -> goal.verdict(SmartCriterion.MEASURABLE) == Verdict.MET);
        return weights;
    }

    /** Returns the weights as the library ships them. */
    static String write(double[][] weights) {
        StringBuilder text =
                new StringBuilder("# The weights of the cues of a sentence: specific, subject, brought about."
                        + " Fitted to judged goals by CueTraining.\n");
        for (Cue cue : Cue.values()) {
            text.append(cue);
            for (double[] question : weights) {
                text.append(String.format(Locale.ROOT, " %.3f", question[cue.ordinal()] + 0.0));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Returns the cues of each sentence of a goal. */
    static List<BitSet> cues(JudgedGoal goal) {
        NormalizedText normalized = NormalizedText.of(goal.text());
        Tokens tokens = Tokens.of(Lexicon.standard(), normalized, goal.text());
        Morphology forms = new Morphology(tokens);
        Marks marks = new Marks(normalized, tokens);
        new TermGrammar(tokens, forms, marks).read();
        new MeasureGrammar(tokens, forms, marks).read();
        Cues cues = new Cues(tokens, forms, marks);
        List<BitSet> sentences = new ArrayList<>();
        int start = 0;
        while (start < tokens.count()) {
            int end = start;
            while (end < tokens.count() && tokens.kind(end) != Tokens.BREAK) {
                end++;
            }
            if (end > start) {
                cues.read(start, end);
                sentences.add((BitSet) cues.found().clone());
            }
            start = end + 1;
        }
        return sentences;
    }

    private static double[] fit(List<JudgedGoal> goals, List<List<BitSet>> sentences, Predicate<JudgedGoal> yes) {
        List<BitSet> whole = new ArrayList<>();
        double[] answers = new double[goals.size()];
        for (int g = 0; g < goals.size(); g++) {
            BitSet all = new BitSet();
            sentences.get(g).forEach(all::or);
            whole.add(all);
            answers[g] = yes.test(goals.get(g)) ? 1 : 0;
        }
        double[] weights = new double[CUES];
        newton(whole, answers, weights);
        for (int round = 0; round < ROUNDS; round++) {
            List<BitSet> chosen = new ArrayList<>();
            for (List<BitSet> goal : sentences) {
                BitSet best = new BitSet();
                double most = Double.NEGATIVE_INFINITY;
                for (BitSet sentence : goal) {
                    double score = score(weights, sentence);
                    if (score > most) {
                        most = score;
                        best = sentence;
                    }
                }
                chosen.add(best);
            }
            newton(chosen, answers, weights);
        }
        return weights;
    }

    private static double score(double[] weights, BitSet cues) {
        double sum = 0;
        for (int cue = cues.nextSetBit(0); cue >= 0; cue = cues.nextSetBit(cue + 1)) {
            sum += weights[cue];
        }
        return sum;
    }

    private static void newton(List<BitSet> rows, double[] answers, double[] weights) {
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[CUES];
            double[][] hessian = new double[CUES][CUES];
            for (int cue = 0; cue < CUES; cue++) {
                double ridge = cue == Cue.ALWAYS.ordinal() ? RIDGE_OF_CONSTANT : RIDGE;
                gradient[cue] = ridge * weights[cue];
                hessian[cue][cue] = ridge;
            }
            for (int r = 0; r < rows.size(); r++) {
                int[] cues = rows.get(r).stream().toArray();
                double p = 1 / (1 + StrictMath.exp(-Math.max(-30, Math.min(30, score(weights, rows.get(r))))));
                double curvature = Math.max(1e-4, p * (1 - p));
                for (int a : cues) {
                    gradient[a] += p - answers[r];
                    for (int b : cues) {
                        hessian[a][b] += curvature;
                    }
                }
            }
            double[] change = solve(hessian, gradient);
            double most = 0;
            for (int cue = 0; cue < CUES; cue++) {
                weights[cue] -= change[cue];
                most = Math.max(most, Math.abs(change[cue]));
            }
            if (most < CLOSE_ENOUGH) {
                return;
            }
        }
    }

    /** Solves a symmetric positive definite system by Cholesky's method, in place. */
    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
        }
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= a[i][k] * x[k];
            }
            x[i] /= a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= a[k][i] * x[k];
            }
            x[i] /= a[i][i];
        }
        return x;
    }
}
