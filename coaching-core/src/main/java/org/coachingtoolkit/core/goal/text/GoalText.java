package org.coachingtoolkit.core.goal.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;

/**
 * What was recognised in the wording of one goal.
 *
 * @param text the original wording, to which all marks point
 * @param language the language that most of it is written in; English where no letter tells
 * @param tooLong whether the text was longer than the reader's limit, and therefore not read
 * @param marks what was recognised, by start, end and kind; of each kind at most {@value #MOST_OF_A_KIND},
 *     of which the last then reaches as far as the last that was found
 */
public record GoalText(String text, Language language, boolean tooLong, List<Mark> marks) {
    /** The most marks of one kind that are kept, so that a hostile text does not fill the memory. */
    public static final int MOST_OF_A_KIND = 100;

    /** Copies the marks. */
    public GoalText {
        requireNonNull(text, "text");
        requireNonNull(language, "language");
        marks = List.copyOf(requireNonNull(marks, "marks"));
    }

    /** Returns whether there is a mark of a kind. */
    public boolean has(MarkKind kind) {
        for (Mark mark : marks) {
            if (mark.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Returns the marks of a kind in their order. */
    public Stream<Mark> marks(MarkKind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind);
    }
}
