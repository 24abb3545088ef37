package org.coachingtoolkit.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.reports.pdf.PrintableCharacters;

/** Goes over every text of a programme, as its file has them, and asks the fonts. */
final class CharacterCheck {
    private static final int SHOWN = 5;

    private CharacterCheck() {}

    static List<Finding> of(ProgrammeFile file) {
        List<Finding> findings = new ArrayList<>();
        file.forEachText((pointer, text) -> {
            List<Integer> lacking = PrintableCharacters.lacking(text);
            if (!lacking.isEmpty()) {
                findings.add(Finding.of(
                        ReportFinding.CHARACTER_WITHOUT_SHAPE,
                        Place.of(pointer),
                        Map.of("characters", shown(lacking))));
            }
        });
        return findings;
    }

    private static String shown(List<Integer> lacking) {
        String first = lacking.stream()
                .limit(SHOWN)
                .map(codePoint -> (isShown(codePoint) ? Character.toString(codePoint) + " " : "")
                        + String.format(Locale.ROOT, "(U+%04X)", codePoint))
                .collect(Collectors.joining(", "));
        return lacking.size() > SHOWN ? first + ", …" : first;
    }

    private static boolean isShown(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.SURROGATE && type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
    }
}
