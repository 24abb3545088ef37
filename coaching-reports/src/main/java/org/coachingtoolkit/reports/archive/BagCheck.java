package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Checks a bag (BagIt 1.0, RFC 8493) as {@link BagExport} makes it: that it is complete, that every file is what the
 * manifests say, and that nothing lies in it of which they know nothing. Changes nothing.
 */
public final class BagCheck {
    private static final String DECLARATION = "bagit.txt";
    private static final String INFO = "bag-info.txt";
    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    private static final int MOST_BYTES = 64_000_000;
    private static final Pattern DECLARED =
            Pattern.compile("BagIt-Version: (0\\.9[3-9]|1\\.0)\\R(?i:Tag-File-Character-Encoding: UTF-8)\\R?");
    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]{64})\\s+\\*?(.+)");
    private static final Pattern OXUM = Pattern.compile("Payload-Oxum: (\\d{1,18})\\.(\\d{1,9})");

    private final Path bag;
    private final List<Finding> findings = new ArrayList<>();
    private long bytes;

    private BagCheck(Path bag) {
        this.bag = bag;
    }

    /**
     * Returns what is amiss with a bag, in canonical order; whatever it holds, nothing is thrown for it.
     *
     * @param bag the folder of the bag
     * @throws IOException if it is no folder, or cannot be read
     */
    public static List<Finding> check(Path bag) throws IOException {
        if (!Files.isDirectory(requireNonNull(bag, "bag"))) {
            throw new FileSystemException(bag.toString(), null, "there is no such folder");
        }
        try {
            return new BagCheck(bag).check();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Finding> check() throws IOException {
        String declaration = text(DECLARATION);
        if (declaration != null && !DECLARED.matcher(declaration).matches()) {
            found(ArchiveFinding.BAG_UNREADABLE, DECLARATION, DECLARATION);
        }
        Map<String, String> payload = manifest(MANIFEST);
        Map<String, String> tags = manifest(TAG_MANIFEST);
        Set<String> there = files();
        payload.forEach((name, sha256) -> compare(name, sha256, there));
        tags.forEach((name, sha256) -> compare(name, sha256, there));
        there.stream()
                .filter(name -> !payload.containsKey(name)
                        && (name.startsWith("data/") || !tags.isEmpty())
                        && !tags.containsKey(name)
                        && !name.equals(TAG_MANIFEST))
                .forEach(name -> found(ArchiveFinding.BAG_UNKNOWN, name, name));
        String info = Files.exists(bag.resolve(INFO)) ? text(INFO) : null;
        if (!Files.isDirectory(bag.resolve("data"), LinkOption.NOFOLLOW_LINKS)) {
            found(ArchiveFinding.BAG_MISSING, "data", "data");
        }
        // where a file of the payload is named already, its length and number need no finding of their own
        if (info != null && findings.stream().noneMatch(BagCheck::isOfPayload)) {
            checkOxum(info, payload.size());
        }
        return findings.stream().distinct().sorted(Finding.ORDER).toList();
    }

    private static boolean isOfPayload(Finding finding) {
        return String.valueOf(finding.arguments().get("name")).startsWith("data")
                || MANIFEST.equals(finding.arguments().get("name"));
    }

    private void checkOxum(String info, int files) {
        info.lines().map(OXUM::matcher).filter(Matcher::matches).forEach(oxum -> {
            if (Long.parseLong(oxum.group(1)) != bytes || Integer.parseInt(oxum.group(2)) != files) {
                found(ArchiveFinding.BAG_CHANGED, INFO, INFO);
            }
        });
    }

    private void found(ArchiveFinding code, String place, String name) {
        findings.add(Finding.of(code, Place.ROOT.member(place), Map.of("name", name)));
    }

    /** Returns the text of a tag file; {@code null}, and a finding, if there is none that can be read. */
    private @Nullable String text(String name) throws IOException {
        Path path = bag.resolve(name);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            found(ArchiveFinding.BAG_MISSING, name, name);
            return null;
        }
        if (Files.size(path) > MOST_BYTES) {
            found(ArchiveFinding.BAG_UNREADABLE, name, name);
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            found(ArchiveFinding.BAG_UNREADABLE, name, name);
            return null;
        }
    }

    private Map<String, String> manifest(String manifest) throws IOException {
        Map<String, String> entries = new HashMap<>();
        String text = text(manifest);
        if (text != null) {
            text.lines().forEach(line -> {
                Matcher entry = LINE.matcher(line);
                if (!entry.matches()
                        || entries.put(decoded(entry.group(2)), entry.group(1).toLowerCase(Locale.ROOT)) != null) {
                    found(ArchiveFinding.BAG_UNREADABLE, manifest, manifest);
                }
            });
        }
        return entries;
    }

    /** Returns a path as it was before ends of lines and percent signs were written otherwise (RFC 8493, 2.1.3). */
    private static String decoded(String path) {
        return path.replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%0a", "\n")
                .replace("%0d", "\r")
                .replace("%25", "%");
    }

    /** Returns the names of all files, with slashes; links are found and not followed. */
    private Set<String> files() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> paths = Files.walk(bag)) {
            paths.forEach(path -> {
                String name = bag.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    names.add(name);
                } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    found(ArchiveFinding.LINK_PRESENT, name, name);
                }
            });
        }
        return names;
    }

    private void compare(String name, String sha256, Set<String> there) {
        if (!there.contains(name)) {
            found(ArchiveFinding.BAG_MISSING, name, name);
            return;
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(bag.resolve(name)), digest)) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            bytes += name.startsWith("data/") ? length : 0;
        } catch (NoSuchFileException | InvalidPathException e) {
            found(ArchiveFinding.BAG_MISSING, name, name);
            return;
        } catch (IOException unreadable) {
            found(ArchiveFinding.BAG_CHANGED, name, name);
            return;
        }
        if (!Sha256.hex(digest).equals(sha256)) {
            found(ArchiveFinding.BAG_CHANGED, name, name);
        }
    }
}
