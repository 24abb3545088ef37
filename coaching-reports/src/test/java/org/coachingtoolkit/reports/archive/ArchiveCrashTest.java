package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.records.DocumentId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes that work on one archive, once they have acknowledged some documents. Two rounds by default; {@code -Darchive.rounds=200} for
 * as many as one likes.
 */
class ArchiveCrashTest {
    private static final int ENDLESS = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    /** What processes were promised before they ended. */
    private static final class Promises {
        private final List<String> stored = new ArrayList<>();
        private final List<String> disposed = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();
        private int done;

        void add(String line) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "stored" -> stored.add(words[1]);
                case "disposed" -> disposed.add(words[1]);
                case "failed" -> failed.add(words[1]);
                case "done" -> done++;
                default -> throw new AssertionError("not a line of the writer: " + line);
            }
        }
    }

    /** A process that works on the archive, and what it says. */
    private record Writer(Process process, BufferedReader output) {
        /** Waits until so many documents are acknowledged. */
        void await(Promises promises, int documents) throws IOException {
            int before = promises.stored.size();
            while (promises.stored.size() < before + documents) {
                promises.add(requireNonNull(output.readLine(), "the writer has ended too soon"));
            }
        }

        /** Kills the process; unlike the process, its handle leaves what it has said to be read. */
        void kill() {
            process.toHandle().destroyForcibly();
        }

        /** Takes the lines that the process has written whole. */
        void readInto(Promises promises) throws IOException, InterruptedException {
            StringBuilder rest = new StringBuilder();
            for (int c = output.read(); c >= 0; c = output.read()) {
                rest.append((char) c);
            }
            process.waitFor();
            rest.substring(0, rest.lastIndexOf("\n") + 1).lines().forEach(promises::add);
        }
    }

    @Test
    void nothingPromisedIsLostWhenTwoProcessesAreKilled() throws Exception {
        long seed = Long.getLong("archive.seed", System.nanoTime());
        Random random = new Random(seed);
        Promises promises = new Promises();
        int rounds = Integer.getInteger("archive.rounds", 2);
        for (int round = 0; round < rounds; round++) {
            Writer one = start("a" + round, ENDLESS, 60_000);
            Writer other = start("b" + round, ENDLESS, 60_000);
            one.await(promises, 1 + random.nextInt(12));
            one.kill();
            other.await(promises, 1 + random.nextInt(12));
            other.kill();
            one.readInto(promises);
            other.readInto(promises);
            check(promises, "round " + round + " with -Darchive.seed=" + seed);
        }
        assertThat(promises.stored).hasSizeGreaterThanOrEqualTo(2 * rounds);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProcessThatIsAskedToEndLeavesNothingHalf() throws Exception {
        Writer writer = start("a", 0, 100_000);
        assertThat(writer.output().readLine()).isEqualTo("waiting a");
        assertThat(folder.resolve("incoming")).isNotEmptyDirectory();
        writer.process().toHandle().destroy();
        writer.process().waitFor();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void twoProcessesAtOnceLoseNothing() throws Exception {
        Writer one = start("a", 25, 5_000);
        Writer other = start("b", 25, 5_000);
        Promises promises = new Promises();
        one.readInto(promises);
        other.readInto(promises);
        assertThat(promises.done).isEqualTo(2);
        assertThat(promises.stored).hasSize(50);
        assertThat(promises.disposed).hasSize(10);
        check(promises, "after both");
    }

    @Test
    void aFullDiskLosesNothingAndLeavesNothingHalf() throws Exception {
        Path bash = Path.of("/bin/bash");
        Assumptions.assumeTrue(Files.isExecutable(bash), "needs bash to limit the size of files");
        List<String> command = new ArrayList<>(List.of(bash.toString(), "-c", "ulimit -f 16; exec \"$@\"", "bash"));
        command.addAll(command("a", 60, 30_000));
        Promises promises = new Promises();
        start(command).readInto(promises);

        assertThat(promises.done).isEqualTo(1);
        assertThat(promises.stored).isNotEmpty();
        assertThat(promises.failed).isNotEmpty();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
        check(promises, "with files of at most 16 KiB");
        try (FileArchive archive = FileArchive.open(folder, Clock.systemUTC())) {
            assertThat(archive.repairs()).isEmpty();
            for (String id : promises.failed) {
                if (!promises.stored.contains(id)) {
                    assertThat(archive.find(new DocumentId(id))).isEmpty();
                }
            }
        }
    }

    private void check(Promises promises, String when) throws IOException {
        try (FileArchive archive = FileArchive.open(folder, Clock.systemUTC())) {
            archive.repair();
            assertThat(archive.verify().findings())
                    .as(when)
                    .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(ArchiveFinding.UNKNOWN_PRESENT))
                    .allSatisfy(finding -> assertThat(finding.place().pointer()).startsWith("/unclaimed/"));
            for (String id : promises.stored) {
                try (InputStream in = archive.read(new DocumentId(id))) {
                    assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .as(when)
                            .startsWith(id + " ");
                }
            }
            for (String id : promises.disposed) {
                assertThat(archive.find(new DocumentId(id)).filter(ArchivedDocument::isDisposed))
                        .as(when)
                        .isPresent();
            }
        }
    }

    private Writer start(String name, int times, int longest) throws IOException {
        return start(command(name, times, longest));
    }

    private static Writer start(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Writer(process, process.inputReader(StandardCharsets.UTF_8));
    }

    private List<String> command(String name, int times, int longest) {
        String classPath = Stream.of(ArchiveWriter.class, FileArchive.class, Identifier.class, JsonFactory.class)
                .map(type -> Path.of(uri(type)).toString())
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx128m",
                "-cp",
                classPath,
                ArchiveWriter.class.getName(),
                folder.toString(),
                name,
                Integer.toString(times),
                Integer.toString(longest));
    }

    private static URI uri(Class<?> type) {
        try {
            return type.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
