package org.coachingtoolkit.core.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextEncoding;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;

/** Files in formats of this library: what they hold is known already, and is not guessed a second time. */
final class OwnFile {
    private static final List<ProgrammeFormat> FORMATS = ProgrammeFormat.installed();

    /** What texts of ours say of themselves near their beginning; goals, a line each, are known by their wording. */
    private static final Map<Pattern, IntakeFinding> MARKS = marks();

    private static final int BEGINNING = 4096;
    private static final int DEEPEST_HEADING = 5;

    private OwnFile() {}

    /** Returns the beginning of a file as text; empty if it is none. */
    static String beginning(Intake.Source file) {
        byte[] bytes = file.bytes();
        TextEncoding encoding = TextEncoding.of(bytes, true);
        return encoding.charset() == null
                ? ""
                : new String(
                        bytes,
                        encoding.mark(),
                        Math.min(bytes.length - encoding.mark(), BEGINNING),
                        encoding.charset());
    }

    private static Map<Pattern, IntakeFinding> marks() {
        Map<Pattern, IntakeFinding> marks = new LinkedHashMap<>();
        marks.put(Pattern.compile("(?s)^\\s*\\{.*\"coaching-programme/\\d"), IntakeFinding.PROGRAMME);
        marks.put(Pattern.compile("(?s)^\\s*\\{.*\"coaching-codebook/\\d"), IntakeFinding.CODEBOOK);
        marks.put(Pattern.compile("^\\s*\\{[^\\r\\n]*\"(text|statement)\"\\s*:"), IntakeFinding.GOALS);
        marks.put(Pattern.compile("^[0-9a-f]{64} \\{\"at\":"), IntakeFinding.ARCHIVE);
        return marks;
    }

    /** Returns what is asked about a file whose bytes say that it is one of ours. */
    static Optional<Finding> of(Intake.Source file) {
        String start = beginning(file);
        return MARKS.entrySet().stream()
                .filter(mark -> mark.getKey().matcher(start).find())
                .findFirst()
                .map(mark -> ask(mark.getValue(), file.name()));
    }

    /** Returns the language of what stands in such files; their hidden keys are English. */
    static Language language(List<String> texts) {
        List<String> words = texts.stream()
                .filter(Words::isCyrillic)
                .map(text -> text.replaceAll("[A-Za-z]+", " "))
                .toList();
        return Words.language(words.isEmpty() ? texts : words);
    }

    /** Returns what is asked about a file whose tables are those of one of ours. */
    static Optional<Finding> of(List<Table> tables, String file) {
        if (FORMATS.stream().anyMatch(format -> format.isProgramme(tables))) {
            return Optional.of(ask(IntakeFinding.PROGRAMME, file));
        }
        boolean codebook = tables.stream()
                .flatMap(table -> table.rows().stream().limit(DEEPEST_HEADING))
                .anyMatch(row -> CodebookCsv.isHeading(
                        row.cells().stream().map(Cell::text).toList()));
        return codebook ? Optional.of(ask(IntakeFinding.CODEBOOK, file)) : Optional.empty();
    }

    /** Returns what is asked about a file. */
    static Finding ask(IntakeFinding what, String file) {
        return Finding.of(what, Place.ROOT.member(file), Map.of("file", file));
    }
}
