package org.coachingtoolkit.core.goal.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.goal.text.Necessity.Part;

/**
 * Reads the wording of a goal in Russian, Ukrainian or English, or a mixture of them.
 *
 * <p>Never throws for what the text holds. Time and memory grow with the length and nothing else. Immutable and
 * thread-safe.
 */
public final class GoalReader {
    /** The length up to which a text is read unless told otherwise, in UTF-16 units: some 15,000 words. */
    public static final int DEFAULT_LIMIT = 100_000;

    private final Lexicon lexicon = Lexicon.standard();
    private final CueModel model;
    private final int limit;

    private GoalReader(int limit, CueModel model) {
        this.limit = limit;
        this.model = model;
    }

    /** Returns a reader of texts of up to {@value #DEFAULT_LIMIT} UTF-16 units. */
    public static GoalReader standard() {
        return new GoalReader(DEFAULT_LIMIT, CueModel.standard());
    }

    /**
     * Returns a reader of texts of up to a length; a longer one is told to be too long and not read.
     *
     * @param limit the greatest length in UTF-16 units, positive
     * @throws IllegalArgumentException if the limit is not positive
     */
    public static GoalReader withLimit(int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("limit must be positive: " + limit);
        }
        return new GoalReader(limit, CueModel.standard());
    }

    /** Returns a reader that weighs the cues of a sentence in its own way. */
    static GoalReader weighing(CueModel model) {
        return new GoalReader(DEFAULT_LIMIT, model);
    }

    /** Returns what the wording shows. */
    public GoalText read(String text) {
        if (requireNonNull(text, "text").length() > limit) {
            return new GoalText(text, Scripts.language(text.substring(0, limit)), true, List.of());
        }
        NormalizedText normalized = NormalizedText.of(text);
        Tokens tokens = Tokens.of(lexicon, normalized, text);
        Marks reading = read(normalized, tokens, Part.WORDING);
        List<Mark> marks = reading.sorted();
        if (new Necessity(text, normalized, tokens, reading, new Rereader()).complete()) {
            marks.sort(Mark.ORDER);
        }
        return new GoalText(text, Scripts.language(text), false, marks);
    }

    private Marks read(NormalizedText normalized, Tokens tokens, Part part) {
        Morphology forms = new Morphology(tokens);
        Marks marks = new Marks(normalized, tokens);
        new TermGrammar(tokens, forms, marks).read();
        if (part != Part.TERMS) {
            new MeasureGrammar(tokens, forms, marks).read();
        }
        if (part == Part.WORDING || marks.hasThings()) {
            new WordingGrammar(tokens, forms, marks, model).read();
        }
        return marks;
    }

    /** Reads what is left of a text. */
    private final class Rereader implements Necessity.Reader {
        @Override
        public List<Mark> read(NormalizedText normalized, Tokens tokens, Part part) {
            return GoalReader.this.read(normalized, tokens, part).sorted();
        }

        @Override
        public List<Mark> read(String text, Part part) {
            NormalizedText normalized = NormalizedText.of(text);
            return read(normalized, Tokens.of(lexicon, normalized, text), part);
        }
    }
}
