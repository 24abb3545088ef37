package org.coachingtoolkit.core.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a set of files.
 *
 * @param kind what they are; {@code null} if nothing could be read
 * @param language the language in which they are written
 * @param about what holds for all of it: institution, year, encoding, the name of a sheet
 * @param facts what the files say, by the keys {@code teachers}, {@code busy}, {@code sessions} and others
 * @param notRead what was left out, and why
 * @param findings what is doubtful, each as a question at its place
 */
public record Intake(
        @Nullable IntakeKind kind,
        Language language,
        Map<String, String> about,
        Map<String, List<Fact>> facts,
        List<String> notRead,
        List<Finding> findings) {
    /** Copies the collections. */
    public Intake {
        requireNonNull(language, "language");
        requireNonNull(findings, "findings");
        about = Map.copyOf(requireNonNull(about, "about"));
        facts = Map.copyOf(requireNonNull(facts, "facts"));
        notRead = List.copyOf(requireNonNull(notRead, "notRead"));
        findings = findings.stream().sorted(Finding.IN_FILE).distinct().toList();
    }

    /**
     * One file of a set: its name, without folders, and what it holds.
     */
    public static final class Source {
        private final String name;
        private final byte[] bytes;

        /** Creates a source that copies nothing: the bytes must not change. */
        public Source(String name, byte[] bytes) {
            this.name = requireNonNull(name, "name");
            this.bytes = requireNonNull(bytes, "bytes");
        }

        /** Returns the file's name. */
        public String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** Reads files that belong together; what they are is recognised. */
    public static Intake read(List<Source> files) {
        requireNonNull(files, "files");
        return read(files, null, null);
    }

    /**
     * Reads files that belong together.
     *
     * @param as what they are; {@code null} to recognise it
     * @param year the school year to which days without a year belong; {@code null} to take it from titles
     */
    public static Intake read(List<Source> files, @Nullable IntakeKind as, @Nullable SchoolYear year) {
        requireNonNull(files, "files");
        return new IntakeReader(as, year).read(files);
    }

    /**
     * Returns whether a file is a programme of this library, or what somebody has left of one: such a file is opened and
     * not taken in. A file of which nothing can be read is none.
     */
    public static boolean isProgramme(Source file) {
        return read(List.of(requireNonNull(file, "file"))).findings().stream()
                .anyMatch(finding -> finding.code().equals(IntakeFinding.PROGRAMME));
    }

    /** Returns the facts of a key; empty if there are none. */
    public List<Fact> facts(String key) {
        return facts.getOrDefault(key, List.of());
    }

    /** Returns something that holds for all of it. */
    public Optional<String> about(String key) {
        return Optional.ofNullable(about.get(key));
    }

    /**
     * Returns in words what was understood: what the files are, what holds for all of it, and of each kind of facts how
     * many there are and the first of them with their places.
     *
     * @param most how many facts of each kind are written out
     */
    public List<String> summary(Language spoken, int most) {
        return IntakeText.lines(this, spoken, most);
    }

    /** Returns whether nothing could be read. */
    public boolean isUnusable() {
        return kind == null || (facts.isEmpty() && findings.stream().anyMatch(f -> f.severity() == Severity.ERROR));
    }
}
