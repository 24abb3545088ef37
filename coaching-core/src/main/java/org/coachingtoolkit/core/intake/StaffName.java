package org.coachingtoolkit.core.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.TableRow;

/**
 * The name of a teacher, as the columns of a list give it: in one, or in those of family name, given name and patronymic. Who
 * is not certainly one person is none.
 */
final class StaffName {
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu})\\.\\s?(\\p{Lu})\\.?");
    private static final Pattern PATRONYMIC = Pattern.compile("(?iu).*(?:ович|евич|ич|овна|евна|ична|івна|ївна)");
    /** Rows of a list by which its way of writing names is seen. */
    private static final int SEEN = 200;

    private StaffName() {}

    /** Returns the person of a row; empty if it is none, or more than one. */
    static Optional<Names.Name> in(ListRow entry) {
        if (areSeveral(entry) || Vocabulary.WORDS.has("vacancy", remark(entry))) {
            return Optional.empty();
        }
        if (isInParts(entry)) {
            return inParts(entry);
        }
        String column = StaffHeader.person(entry.header());
        String heading = Words.plain(entry.header().title(column));
        String name = WrittenName.of(entry.text(column)).name();
        return entry.cell(column).kind() == CellKind.TEXT && !isOdd(name, entry)
                ? Names.one(name, heading.matches("(surname|last name|family name).*"))
                : Optional.empty();
    }

    /** Returns whether the row of a list names several people in one. */
    static boolean areSeveral(ListRow entry) {
        String column = StaffHeader.person(entry.header());
        String text = WrittenName.of(entry.cell(column).text()).name();
        return SeveralPeople.in(text) || (!isInParts(entry) && isCommaOutOfPlace(text, entry));
    }

    /** Returns whether a row means whoever stands above it. */
    static boolean isDitto(ListRow entry) {
        return Names.isDitto(written(entry)) || Names.isDitto(entry.text(StaffHeader.person(entry.header())));
    }

    /** Returns whether somebody stands in a row, or nobody in the place of somebody: it is no heading. */
    static boolean isTaken(ListRow entry) {
        return in(entry).isPresent() || areSeveral(entry) || Names.isNobody(written(entry));
    }

    /** Returns what is remarked behind a name; empty if nothing is. */
    static String remark(ListRow entry) {
        return (isInParts(entry)
                        ? Stream.of("family", "given", "patronymic")
                        : Stream.of(StaffHeader.person(entry.header())))
                .map(column -> WrittenName.of(entry.text(column)).remark())
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Returns what stands in place of a name, of all its columns. */
    static String written(ListRow entry) {
        return isInParts(entry)
                ? Words.tidy(entry.text("family") + " " + entry.text("given") + " " + entry.text("patronymic"))
                : entry.text(StaffHeader.person(entry.header()));
    }

    private static boolean isInParts(ListRow entry) {
        return entry.has("family") && (entry.has("given") || entry.has("patronymic"));
    }

    private static Optional<Names.Name> inParts(ListRow entry) {
        String family = WrittenName.of(entry.text("family")).name();
        String given = WrittenName.of(entry.text("given")).name();
        String patronymic = WrittenName.of(entry.text("patronymic")).name();
        if (given.isEmpty() || family.isEmpty()) {
            return Names.one(family + " " + given, true);
        }
        if (!isNameText(family) || !isNameText(given) || Names.isNobody(family) || isDitto(entry)) {
            return Optional.empty();
        }
        Matcher apart = INITIALS.matcher(given);
        boolean two = apart.matches() && patronymic.isEmpty();
        if (two) {
            given = apart.group(1) + ".";
            patronymic = apart.group(2) + ".";
        }
        String[] both = given.split(" ", -1);
        if (both.length == 2
                && patronymic.isEmpty()
                && PATRONYMIC.matcher(both[1]).matches()) {
            given = both[0];
            patronymic = both[1];
        }
        String middle = entry.text("middle");
        return Optional.of(new Names.Name(
                Words.tidy(family + " " + given + " " + patronymic),
                Names.cased(family),
                Names.cased(given),
                isNameText(patronymic) ? Names.cased(patronymic) : null,
                middle.isEmpty() ? null : middle,
                null,
                two || given.replace(".", "").length() == 1,
                false));
    }

    /** Whether words are no name in a list of names: small letters among capitals, or more words than a name has. */
    private static boolean isOdd(String name, ListRow entry) {
        String[] words = Words.tidy(name).split(" ", -1);
        boolean patronymic =
                Stream.of(words).anyMatch(word -> PATRONYMIC.matcher(word).matches());
        boolean small = name.equals(name.toLowerCase(Locale.ROOT)) && !patronymic;
        boolean cyrillic = Words.isCyrillic(name);
        boolean many = words.length == 4
                && cyrillic
                && PATRONYMIC.matcher(words[3]).matches()
                && Stream.of(words).noneMatch(Names::isParticle);
        return many
                || (small && (cyrillic || others(entry).anyMatch(text -> !text.equals(text.toLowerCase(Locale.ROOT)))));
    }

    /** Whether a single comma stands between two words though the other names of a list have none: it may part two people. */
    private static boolean isCommaOutOfPlace(String text, ListRow entry) {
        if (!text.matches("\\p{Lu}[^\\s,]+,\\s*\\p{Lu}[^\\s,.]+") || Words.isCyrillic(text)) {
            return false;
        }
        long names = others(entry).filter(other -> other.contains(" ")).count();
        return names > 1 && others(entry).noneMatch(other -> other.contains(","));
    }

    /** The texts of the other cells in which the names of a list stand. */
    private static Stream<String> others(ListRow entry) {
        int column = entry.header().column(StaffHeader.person(entry.header()));
        return entry.table().rows().stream()
                .filter(row -> row.number() > entry.header().last() && row.number() != entry.number())
                .limit(SEEN)
                .map((TableRow row) -> Words.tidy(row.cell(column).text()))
                .filter(text -> !text.isEmpty());
    }

    private static boolean isNameText(String text) {
        return text.matches("[\\p{L}][\\p{L}\\p{M}'’ʼ`‘.\\-‑ ]*");
    }
}
