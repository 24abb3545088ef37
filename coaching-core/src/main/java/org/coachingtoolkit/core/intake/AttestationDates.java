package org.coachingtoolkit.core.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says of when a category was given and how long it holds; a limit is never the day on which it was given.
 *
 * @param given the day, month or year in which it was given; {@code null} if the cell does not say it
 * @param limit the day, month or year up to which it holds; {@code null} if the cell does not say it
 * @param byTitle whether that is a limit by the heading alone
 * @param open whether there is a date that may be either
 */
record AttestationDates(@Nullable String given, @Nullable String limit, boolean byTitle, boolean open) {
    private static final Pattern RANGE = Pattern.compile("[\\s.,]*[-–—]\\s*");
    private static final Pattern UP_TO = Pattern.compile("(?<!\\p{L})(?:по|to|through|thru)[\\s.,]*$");
    /** By fewer letters «до этого» would be recognised behind a date, which says nothing of it. */
    private static final int BEHIND = 4;

    /**
     * Returns what the dates of a cell are.
     *
     * @param title the heading of the column
     * @param next whether it heads the next attestation
     * @param last the last day on which something can have been given
     */
    static AttestationDates of(List<Days.Told> told, String title, boolean next, String last) {
        boolean limited = next || Vocabulary.WORDS.has("limit", title);
        boolean either = limited && Vocabulary.WORDS.has("given", title) && !endsInLimit(title);
        boolean marked = false;
        for (int i = 0; i < told.size(); i++) {
            marked |= isLimit(told, i);
        }
        String given = null;
        String limit = null;
        boolean byTitle = false;
        boolean open = false;
        for (int i = 0; i < told.size(); i++) {
            String iso = told.get(i).day().iso();
            boolean isGiven = Vocabulary.WORDS.has("given", told.get(i).before());
            if (isLimit(told, i) || iso.compareTo(last) > 0) {
                limit = iso;
            } else if (!limited || isGiven || marked) {
                given = iso;
            } else if (either || told.size() > 1) {
                open = true;
            } else {
                limit = iso;
                byTitle = true;
            }
        }
        return new AttestationDates(given, limit, byTitle, open);
    }

    private static boolean endsInLimit(String title) {
        List<String> words = Words.of(title);
        return !words.isEmpty() && Vocabulary.WORDS.has("limit", words.get(words.size() - 1));
    }

    private static boolean isLimit(List<Days.Told> told, int index) {
        Days.Told date = told.get(index);
        boolean behind = index == told.size() - 1
                && date.after().chars().noneMatch(Character::isDigit)
                && Vocabulary.WORDS.strength("limit", date.after()) > BEHIND;
        return behind
                || Vocabulary.WORDS.has("limit", date.before())
                || UP_TO.matcher(date.before()).find()
                || (index > 0 && RANGE.matcher(date.before()).matches());
    }
}
