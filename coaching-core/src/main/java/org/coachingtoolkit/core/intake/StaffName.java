package org.coachingtoolkit.core.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.table.CellKind;

/** The name of a teacher, as the columns of a list give it: in one, or in those of family name, given name and patronymic. */
final class StaffName {
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu})\\.\\s?(\\p{Lu})\\.?");

    private StaffName() {}

    /** Returns the person of a row; empty if it is none. */
    static Optional<Names.Name> in(ListRow entry) {
        if (entry.has("family") && (entry.has("given") || entry.has("patronymic"))) {
            return inParts(entry);
        }
        String column = StaffHeader.person(entry.header());
        String heading = Words.plain(entry.header().title(column));
        return entry.cell(column).kind() == CellKind.TEXT
                ? Names.one(entry.text(column), heading.matches("(surname|last name|family name).*"))
                : Optional.empty();
    }

    private static Optional<Names.Name> inParts(ListRow entry) {
        String family = entry.text("family");
        String given = entry.text("given");
        String patronymic = entry.text("patronymic");
        if (given.isEmpty() || family.isEmpty()) {
            return Names.one(family + " " + given, true);
        }
        if (!isNameText(family) || !isNameText(given) || Names.isNobody(family)) {
            return Optional.empty();
        }
        Matcher apart = INITIALS.matcher(given);
        boolean two = apart.matches() && patronymic.isEmpty();
        if (two) {
            given = apart.group(1) + ".";
            patronymic = apart.group(2) + ".";
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

    private static boolean isNameText(String text) {
        return text.matches("[\\p{L}][\\p{L}\\p{M}'’ʼ`‘.\\-‑ ]*");
    }
}
