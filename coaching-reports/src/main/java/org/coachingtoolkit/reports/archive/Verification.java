package org.coachingtoolkit.reports.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.reports.archive.JournalEntry.Stored;

/** One comparison of everything on the disk with the journal. */
final class Verification {
    private enum Health {
        INTACT,
        CHANGED,
        MISSING
    }

    private final ArchiveState state;
    private final BlobStore blobs;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Health> seen = new HashMap<>();
    private int documents;
    private long bytes;

    Verification(ArchiveState state, BlobStore blobs) {
        this.state = state;
        this.blobs = blobs;
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    void checkText(Path path, String text) throws IOException {
        if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), text.getBytes(StandardCharsets.UTF_8))) {
            findings.add(Finding.of(
                    ArchiveFinding.FORMAT_CHANGED,
                    Place.ROOT.member(path.getFileName().toString())));
        }
    }

    VerificationReport run(String head) throws IOException {
        Set<String> expected = new HashSet<>();
        for (Stored stored : state.documents()) {
            if (state.actFor(stored.file()) == null) {
                expected.add(stored.content());
                expected.add(stored.card());
                checkDocument(stored);
            }
        }
        checkStrangers(expected);
        return new VerificationReport(documents, bytes, head, findings);
    }

    private void checkDocument(Stored stored) throws IOException {
        documents++;
        bytes += stored.bytes();
        Health content = health(stored.content());
        if (content != Health.INTACT) {
            report(
                    content == Health.MISSING ? ArchiveFinding.CONTENT_MISSING : ArchiveFinding.CONTENT_CHANGED,
                    stored,
                    stored.content());
        }
        if (health(stored.card()) != Health.INTACT) {
            report(ArchiveFinding.METADATA_CHANGED, stored, stored.card());
        }
    }

    private void report(ArchiveFinding code, Stored stored, String blob) {
        findings.add(Finding.of(code, blobs.place(blob), Map.of("id", stored.id(), "file", stored.file())));
    }

    private Health health(String blob) throws IOException {
        Health known = seen.get(blob);
        if (known == null) {
            try {
                known = blobs.isIntact(blob) ? Health.INTACT : Health.CHANGED;
            } catch (NoSuchFileException e) {
                known = Health.MISSING;
            }
            seen.put(blob, known);
        }
        return known;
    }

    private void checkStrangers(Set<String> expected) throws IOException {
        Set<String> erased = state.erased().collect(Collectors.toSet());
        for (Path path : blobs.files()) {
            String name = path.getFileName().toString();
            Place place = blobs.place(path);
            if (erased.contains(name)) {
                findings.add(Finding.of(ArchiveFinding.DISPOSED_PRESENT, place));
            } else if (!expected.contains(name) || !place.equals(blobs.place(name))) {
                findings.add(Finding.of(ArchiveFinding.UNKNOWN_PRESENT, place));
            }
        }
        for (Path path : blobs.unclaimed()) {
            findings.add(Finding.of(ArchiveFinding.UNKNOWN_PRESENT, blobs.place(path)));
        }
    }
}
