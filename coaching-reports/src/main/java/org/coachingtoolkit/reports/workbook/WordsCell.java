package org.coachingtoolkit.reports.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.intake.KnownPeople;

/** What cannot be meant in a cell for words: a day, and in one for a name or post a number, or the one in place of the other. */
final class WordsCell {
    private static final Set<String> NAMES = Set.of("family", "given", "patronymic");
    private static final Set<String> POSTS = Set.of("post", "body");
    private static final String CATEGORY = "category";
    /** Longer texts name neither a day nor a person. */
    private static final int LONGEST = 60;

    private static final Pattern BARE = Pattern.compile("\\d[\\d\\s.,/-]*");
    /** Two people, or initials behind a family name. */
    private static final Pattern MORE_THAN_NAME =
            Pattern.compile("[;/&+\n]|,(?! ?[JS]r\\b)| (?:и|й|та|and) |\\p{Ll} \\p{Lu}\\.(?: ?\\p{Lu}\\.)?$");

    private static final Pattern PATRONYMIC = Pattern.compile(
            "\\p{Lu}\\p{L}+ (?:\\p{Lu}\\p{L}+ )?\\p{Lu}\\p{L}+(?:ович|евич|ёвич|йович|ьич|овна|евна|ёвна|ична|івна|ївна)");
    private static final Set<String> KNOWN_POSTS = Arrays.stream(Language.values())
            .flatMap(language ->
                    Arrays.stream(WorkbookText.text(language, "posts").split(";", -1)))
            .map(Words::nameKey)
            .collect(Collectors.toUnmodifiableSet());

    private WordsCell() {}

    /**
     * Returns what is to be asked about words.
     *
     * @param dayFirst whether it is certain that the day stands first in 5/6/26
     */
    static Optional<WorkbookFinding> doubt(Column column, String text, boolean dayFirst) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean digits = text.chars().anyMatch(Character::isDigit);
        String member =
                column.path().isEmpty() ? "" : column.path().get(column.path().size() - 1);
        boolean name = NAMES.contains(member);
        boolean post = POSTS.contains(member);
        boolean bare = (post && BARE.matcher(text).matches())
                || (name && !isNone(member, text) && text.chars().noneMatch(Character::isLetter));
        if (bare || (digits && DateWords.day(text, dayFirst).isPresent())) {
            return Optional.of(WorkbookFinding.NOT_WORDS);
        } else if (name
                && (MORE_THAN_NAME.matcher(text).find()
                        || PATRONYMIC.matcher(text).matches())) {
            return Optional.of(WorkbookFinding.MORE_THAN_NAME);
        } else if (name && isPost(text)) {
            return Optional.of(WorkbookFinding.POST_FOR_NAME);
        } else if (post && PATRONYMIC.matcher(text).matches()) {
            return Optional.of(WorkbookFinding.NAME_FOR_POST);
        }
        return Optional.empty();
    }

    /** Returns the words that are meant: of a category those that countries have for it, or none where there is none. */
    static String meant(Column column, String text, Language language) {
        if (!column.path().isEmpty() && isNone(column.path().get(column.path().size() - 1), text)) {
            return "";
        }
        if (column.path().isEmpty()
                || !column.path().get(column.path().size() - 1).equals(CATEGORY)
                || text.length() > LONGEST) {
            return text;
        }
        Checked<String> category = KnownPeople.category(text, "", language);
        // what is none is kept, and asked about where the programme is checked
        return category.findings().isEmpty() ? category.value().orElse("") : text;
    }

    /** Returns whether a dash says that somebody has no patronymic. */
    private static boolean isNone(String member, String text) {
        return member.equals("patronymic") && text.matches("[-–—]+");
    }

    private static boolean isPost(String text) {
        List<String> words = List.of(Words.nameKey(text).split(" ", -1));
        return KNOWN_POSTS.contains(String.join(" ", words))
                || (words.size() > 1 && KNOWN_POSTS.contains(words.get(0)))
                || (words.size() > 2 && KNOWN_POSTS.contains(words.get(0) + " " + words.get(1)));
    }
}
