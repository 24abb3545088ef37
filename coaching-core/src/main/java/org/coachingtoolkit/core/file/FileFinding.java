package org.coachingtoolkit.core.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What a file can be that is no programme file, by its first bytes; and what no file would keep. */
public enum FileFinding implements FindingCode {
    /** A document to print. */
    PDF("file.pdf", "25504446"),
    /** A packed file: a workbook or text of an office program, or an archive of files, that no format here reads. */
    ZIP("file.zip", "504B0304", "504B0506"),
    /** A workbook or text of an office program before 2007. */
    OLD_OFFICE("file.old-office", "D0CF11E0"),
    /** A text of a word processor. */
    RTF("file.rtf", "7B5C727466"),
    /** A page of the web. */
    HTML("file.html", "3C21646F6374797065", "3C21444F4354595045", "3C68746D6C", "3C48544D4C"),
    /** XML. */
    XML("file.xml", "3C3F786D6C"),
    /** A calendar. */
    CALENDAR("file.calendar", "424547494E3A5643414C454E444152"),
    /** A picture. */
    PICTURE("file.picture", "89504E47", "FFD8FF", "47494638"),
    /** A text that does not begin as JSON does, in a file whose name does not say that it is JSON. */
    TEXT("file.text"),
    /** A programme made in memory that a file would give back otherwise. */
    NOT_READ_BACK("file.not-read-back");

    private final Definition definition;
    private final List<String> beginnings;

    FileFinding(String value, String... beginnings) {
        this.definition = Definition.of(value, Severity.ERROR);
        this.beginnings = List.of(beginnings);
    }

    /** Returns what a file is; empty if its beginning does not tell. */
    static Optional<FileFinding> of(byte[] start) {
        int from = start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB ? 3 : 0;
        while (from < start.length && (start[from] == ' ' || start[from] == '\n' || start[from] == '\r')) {
            from++;
        }
        StringBuilder hex = new StringBuilder();
        for (int i = from; i < Math.min(start.length, from + 16); i++) {
            hex.append(String.format(Locale.ROOT, "%02X", start[i]));
        }
        return Arrays.stream(values())
                .filter(kind -> kind.beginnings.stream().anyMatch(hex.toString()::startsWith))
                .findFirst();
    }

    /** Returns what a file is by its beginning and its name; empty if it may be meant to be JSON. */
    static Optional<FileFinding> of(byte[] start, String name) {
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .strip();
        boolean another = name.contains(".") && !name.toLowerCase(Locale.ROOT).endsWith(".json");
        boolean words = text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
        return another && words && !text.isEmpty() && !text.startsWith("{") && !text.startsWith("[")
                ? Optional.of(TEXT)
                : Optional.empty();
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
