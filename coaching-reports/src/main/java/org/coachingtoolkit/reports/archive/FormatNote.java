package org.coachingtoolkit.reports.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The note in an archive's folder that says what it is and how to check it without this software. */
final class FormatNote {
    /** The name of its file. */
    static final String NAME = "README.txt";

    /** More than any note has. */
    private static final int MOST_BYTES = 1 << 16;

    private static final int FORMAT = 1;
    private static final Pattern FIRST_LINE = Pattern.compile("Archive of coaching documents, format (\\d{1,9})\\.\n");

    private static final String CHECKS = """

            To check contents, in the folder blobs:
              find . -type f | sed 's|.*/\\(.*\\)|\\1  &|' | sha256sum -c --quiet
            To check the journal, the first hash being 64 zeros:
              p=$(printf '%064d' 0); while read -r h j; do
              [ "$(printf '%s %s' "$p" "$j" | sha256sum | cut -d' ' -f1)" = "$h" ] || echo "bad: $j"; p=$h
              done < journal.log
            """;

    /** The note of new archives. */
    static final String TEXT = """
            Archive of coaching documents, format 1.

            journal.log    one line for each event: <sha256> <JSON>
            blobs/ab/ab..  contents, named by their own sha256
            incoming/      contents while they are written; empty between two operations
            unclaimed/     contents that are not in the journal, if any
            checkpoint     a summary of the journal, made anew when it is missing
            lock           held by whoever works on the archive
            """ + CHECKS;

    /** Every text that a version has ever written. */
    private static final List<String> KNOWN = List.of(TEXT, """
            Archive of coaching documents, format 1.

            journal.log    one line for each event: <sha256> <JSON>
            blobs/ab/ab..  contents, named by their own sha256
            unclaimed/     contents that are not in the journal, if any
            checkpoint     a summary of the journal, made anew when it is missing
            """ + CHECKS, """
            Archive of coaching documents, format 1.

            journal.log    one line for each event: <sha256> <JSON>
            blobs/ab/ab..  contents, named by their own sha256
            unclaimed/     contents that were never entered in the journal, if any
            """ + CHECKS);

    private FormatNote() {}

    /** Returns the note of an archive; empty if there is none. */
    static String read(Disk disk) throws IOException {
        if (disk.kind(NAME) != Disk.Kind.FILE) {
            return "";
        }
        try (InputStream in = disk.read(NAME, 0)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    static boolean isKnown(String text) {
        return KNOWN.contains(text);
    }

    /** Returns whether the text is the note of a format that this version does not know. */
    static boolean isNewer(String text) {
        Matcher first = FIRST_LINE.matcher(text);
        return first.lookingAt() && Integer.parseInt(first.group(1)) > FORMAT;
    }
}
