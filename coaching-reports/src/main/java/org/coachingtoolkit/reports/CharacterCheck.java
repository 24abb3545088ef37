package org.coachingtoolkit.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.pdf.PrintableCharacters;

/** Goes over every text of a programme, as its file has them, and asks the fonts. */
final class CharacterCheck {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int SHOWN = 5;

    private CharacterCheck() {}

    static List<Finding> of(CoachingProgramme programme) {
        List<Finding> findings = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ProgrammeFile.of(programme).write())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    List<Integer> lacking = PrintableCharacters.lacking(parser.getText());
                    if (!lacking.isEmpty()) {
                        String pointer =
                                parser.getParsingContext().pathAsPointer().toString();
                        findings.add(Finding.of(
                                ReportFinding.CHARACTER_WITHOUT_SHAPE,
                                Place.of(pointer),
                                Map.of("characters", shown(lacking))));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
