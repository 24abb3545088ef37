package org.coachingtoolkit.core.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that names somebody who takes another's lesson: who does so for some days is not busy each week.
 *
 * @param regular what the text says without it; empty where that is not certain
 */
record Substitution(String regular) {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    /** 7В за Котову В. А. */
    private static final Pattern FOR =
            Pattern.compile("(?u)(?<!\\p{L})(?:за|for)\\s+(?=\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\.)");

    /** Returns the substitution of which a text speaks; empty if of none. */
    static Optional<Substitution> of(String text) {
        String tidy = Words.tidy(text);
        Matcher brackets = BRACKETS.matcher(tidy);
        while (brackets.find()) {
            Optional<Substitution> inside = plain(brackets.group(1));
            if (inside.isPresent()) {
                // «(замена)» behind a name makes the one before it the substitute
                boolean named = Words.of(brackets.group(1)).size() > 1 && !isFor(brackets.group(1));
                return Optional.of(new Substitution(
                        named ? Words.tidy(tidy.substring(0, brackets.start()) + tidy.substring(brackets.end())) : ""));
            }
        }
        return plain(tidy);
    }

    private static Optional<Substitution> plain(String text) {
        if (isFor(text)) {
            return Optional.of(new Substitution(""));
        }
        Optional<Vocabulary.Span> by = Vocabulary.WORDS
                .find("substitute.by", text)
                .filter(span -> !isName(text, span))
                .or(() -> deputy(text));
        return by.map(
                span -> new Substitution(text.substring(0, span.from()).strip().replaceAll("[\\s:;,/–—-]+$", "")));
    }

    private static boolean isFor(String text) {
        return Vocabulary.WORDS
                        .find("substitute.for", text)
                        .filter(span -> !isName(text, span))
                        .isPresent()
                || FOR.matcher(text).find()
                || text.matches(".*(?:→|->|=>).*");
    }

    /** Whether a word is a family name that only begins alike: initials stand beside it. */
    private static boolean isName(String text, Vocabulary.Span span) {
        return text.substring(span.from()).matches("(?us)\\p{Lu}[\\p{L}'’-]+\\s+\\p{Lu}\\.(?!\\p{L}{2}).*")
                || text.substring(0, span.from()).matches("(?us).*\\p{Lu}\\.\\s?");
    }

    /** Where «зам.» means no deputy of somebody. */
    private static Optional<Vocabulary.Span> deputy(String text) {
        return Vocabulary.WORDS
                .find("deputy", text)
                .filter(span -> Words.of(text.substring(span.to())).stream()
                        .limit(1)
                        .allMatch(next -> Vocabulary.WORDS
                                .find("deputy.of", next.replace(".", ""))
                                .isEmpty()));
    }
}
