package org.coachingtoolkit.core.goal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Weighs the cues of a sentence: three logistic regressions whose weights are data, {@code cues.txt}, one line a cue. They
 * are fitted to the development goals by {@code CueTraining} among the tests and hold nothing but these weights.
 */
@SuppressWarnings("EnumOrdinal") // cells of bit sets and weights by constant, within one run only
final class CueModel {
    /** The sentence says exactly what is meant. */
    static final int SPECIFIC = 0;
    /** The sentence says at least what it is about. */
    static final int SUBJECT = 1;
    /** What the sentence names without a number is brought about, so that two people could agree whether it is there. */
    static final int BROUGHT_ABOUT = 2;

    static final int QUESTIONS = 3;

    private final double[][] weights;

    private CueModel(double[][] weights) {
        this.weights = weights;
    }

    static CueModel standard() {
        return Holder.STANDARD;
    }

    /** Returns a model of weights by question and cue. */
    static CueModel of(double[][] weights) {
        return new CueModel(weights);
    }

    /** Returns whether a question is answered with yes, cues being what a sentence shows. */
    boolean says(int question, BitSet cues) {
        return score(question, cues) > 0;
    }

    /** Returns the logarithm of the odds of yes. */
    double score(int question, BitSet cues) {
        double sum = 0;
        for (int cue = cues.nextSetBit(0); cue >= 0; cue = cues.nextSetBit(cue + 1)) {
            sum += weights[question][cue];
        }
        return sum;
    }

    private static final class Holder {
        static final CueModel STANDARD = read();

        private static CueModel read() {
            double[][] weights = new double[QUESTIONS][Cue.values().length];
            try (InputStream stream = CueModel.class.getResourceAsStream("cues.txt")) {
                if (stream == null) {
                    throw new IllegalStateException("weights must be beside their class: cues.txt");
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        String[] fields = line.split(" ", -1);
                        int cue = Cue.valueOf(fields[0]).ordinal();
                        for (int question = 0; question < QUESTIONS; question++) {
                            weights[question][cue] = Double.parseDouble(fields[question + 1]);
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cues.txt", e);
            }
            return new CueModel(weights);
        }
    }
}
