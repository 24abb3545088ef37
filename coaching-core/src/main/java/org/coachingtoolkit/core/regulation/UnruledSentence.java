package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.ClauseRef;

/**
 * A sentence of the Regulation for which there is no rule, and why.
 *
 * @param clause its clause
 * @param held whether it holds for every programme, because the types admit nothing else; {@code false} if no program can
 *     judge it
 * @param reason what is said, and why no rule is needed or possible
 */
public record UnruledSentence(ClauseRef clause, boolean held, LocalizedText reason) {
    private static final TextCatalogue TEXTS = TextCatalogue.of(UnruledSentence.class);
    private static final String HELD = "held.";

    /** Checks that clause and reason are given. */
    public UnruledSentence {
        requireNonNull(clause, "clause");
        requireNonNull(reason, "reason");
    }

    /** Returns all of them: those that hold by themselves first, then those that no program can judge; by clause. */
    public static List<UnruledSentence> all() {
        return TEXTS.keys(Language.EN).stream()
                .map(key -> new UnruledSentence(
                        ClauseRef.parse(key.substring(key.indexOf('.') + 1)),
                        key.startsWith(HELD),
                        LocalizedText.of(
                                TEXTS.text(Language.RU, key),
                                TEXTS.text(Language.EN, key),
                                TEXTS.text(Language.UK, key))))
                .sorted(java.util.Comparator.comparing((UnruledSentence sentence) -> !sentence.held())
                        .thenComparing(UnruledSentence::clause))
                .toList();
    }
}
