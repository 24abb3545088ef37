package org.coachingtoolkit.core.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachingtoolkit.core.output.WrittenFile.Outcome.IN_THE_WAY;
import static org.coachingtoolkit.core.output.WrittenFile.Outcome.UNCHANGED;
import static org.coachingtoolkit.core.output.WrittenFile.Outcome.WRITTEN;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.coachingtoolkit.core.output.WrittenFile.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final int ROUNDS = Integer.getInteger("output.rounds", 100);

    @TempDir
    Path folder;

    private static Contents text(String text) {
        return out -> out.write(text.getBytes(UTF_8));
    }

    private Outcome write(String name, boolean replace, String text) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            return output.write(name, replace, text(text)).outcome();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsWrittenLeftOrInTheWay() throws IOException {
        assertThat(write("a.txt", false, "one")).isEqualTo(WRITTEN);
        assertThat(write("a.txt", false, "one")).isEqualTo(UNCHANGED);
        assertThat(write("a.txt", true, "one")).isEqualTo(UNCHANGED);
        assertThat(write("a.txt", false, "two")).isEqualTo(IN_THE_WAY);
        assertThat(folder.resolve("a.txt")).hasContent("one");
        assertThat(write("a.txt", true, "two")).isEqualTo(WRITTEN);
        assertThat(folder.resolve("a.txt")).hasContent("two");
        assertThat(write("t-01/a.txt", false, "three")).isEqualTo(WRITTEN);
        assertThat(names()).containsExactly("a.txt", "t-01");
    }

    @Test
    void aFolderInPlaceOfAFileIsInTheWay() throws IOException {
        Files.createDirectory(folder.resolve("a.txt"));
        assertThat(write("a.txt", true, "one")).isEqualTo(IN_THE_WAY);
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> OutputFolder.open(file)).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsWrittenThroughALink(@TempDir Path elsewhere) throws IOException {
        Path victim = Files.writeString(elsewhere.resolve("victim"), "mine");
        Files.createSymbolicLink(folder.resolve("a.txt"), victim);
        assertThat(write("a.txt", false, "one")).isEqualTo(IN_THE_WAY);
        assertThat(write("a.txt", true, "one")).isEqualTo(IN_THE_WAY);
        Files.createSymbolicLink(folder.resolve("dangling.txt"), elsewhere.resolve("new"));
        assertThat(write("dangling.txt", true, "one")).isEqualTo(IN_THE_WAY);
        Files.createSymbolicLink(folder.resolve("t-01"), elsewhere);
        assertThatThrownBy(() -> write("t-01/victim", true, "one"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("link");
        assertThat(victim).hasContent("mine");
        assertThat(elsewhere.resolve("new")).doesNotExist();
    }

    @Test
    void aLinkToTheFolderItselfIsTheUsersWish(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("papers"), folder);
        OutputFolder.writeFile(link.resolve("a.txt"), false, text("one"));
        assertThat(folder.resolve("a.txt")).hasContent("one");
    }

    @Test
    void aNameNeverLeavesTheFolder() throws IOException {
        for (String name : List.of("../a.txt", "a/../../b.txt", "/a.txt", ".", "")) {
            assertThatThrownBy(() -> write(name, true, "one")).as(name).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void twoFilesOfARunThatWouldBeOneElsewhereAreRefused() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            output.write("T1/plan.pdf", true, text("one"));
            for (String other : List.of("t1/plan.pdf", "T1/PLAN.pdf", "T1/plan.pdf.", "T1/plan.pdf")) {
                assertThatThrownBy(() -> output.write(other, true, text("two")))
                        .as(other)
                        .isInstanceOf(FileSystemException.class)
                        .hasMessageContaining("T1/plan.pdf");
            }
        }
        assertThat(folder.resolve("T1/plan.pdf")).hasContent("one");
    }

    @Test
    void whatFailsLeavesNothingAndSaysTheFirstReason() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            assertThatThrownBy(() -> output.write("a.txt", false, out -> {
                        out.write(1);
                        throw new IOException("no more");
                    }))
                    .hasMessage("no more");
            assertThatThrownBy(() -> output.write("a.txt", false, out -> {
                        throw new IllegalStateException("wrong");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(names()).isEmpty();
            assertThat(output.write("a.txt", false, out -> {
                                try (OutputStream closing = out) {
                                    closing.write("closed".getBytes(UTF_8));
                                }
                            })
                            .outcome())
                    .isEqualTo(WRITTEN);
        }
        assertThat(folder.resolve("a.txt")).hasContent("closed");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatVanishesIsSaid() throws IOException {
        Path inner = folder.resolve("inner");
        try (OutputFolder output = OutputFolder.open(inner)) {
            output.write("a.txt", false, text("one"));
            Files.delete(inner.resolve("a.txt"));
            Files.delete(inner);
            assertThatThrownBy(() -> output.write("b.txt", false, text("two")))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("folder has gone");
        }
    }

    @Test
    void anAlienFileOfASimilarNameStays() throws IOException {
        Files.writeString(folder.resolve(".coaching-notes.part"), "mine");
        write("a.txt", false, "one");
        assertThat(names()).containsExactly(".coaching-notes.part", "a.txt");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatAKilledRunHasLeftIsRemovedByTheNextButNotWhileItLives() throws Exception {
        for (boolean kindly : new boolean[] {false, true}) {
            Process process = start();
            try (BufferedReader answers = process.inputReader(UTF_8)) {
                process.outputWriter(UTF_8).append("half " + folder + "\n").flush();
                assertThat(answers.readLine()).isEqualTo("half");
                write("b.txt", true, "b");
                assertThat(names()).hasSize(2).first().asString().startsWith(".coaching-");
                if (kindly) {
                    process.destroy();
                } else {
                    process.destroyForcibly();
                }
                process.waitFor();
            }
            assertThat(names()).hasSize(kindly ? 1 : 2);
            write("b.txt", true, "b");
            assertThat(names()).containsExactly("b.txt");
        }
    }

    @Test
    void twoRunsAtOnceInOneProcess() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            Race race = new Race();
            for (int round = 0; round < ROUNDS; round++) {
                Round next = race.next();
                List<Future<Outcome>> outcomes = new ArrayList<>();
                for (String letter : List.of("a", next.other())) {
                    outcomes.add(threads.submit(() -> {
                        start.await();
                        return OutputRun.write(next.folder(), letter, next.length(), next.replace());
                    }));
                }
                race.judge(next, outcomes.get(0).get(), outcomes.get(1).get());
            }
            race.end();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twoRunsAtOnceInTwoProcesses() throws Exception {
        Process process = start();
        try (BufferedReader answers = process.inputReader(UTF_8)) {
            Race race = new Race();
            for (int round = 0; round < ROUNDS; round++) {
                Round next = race.next();
                process.outputWriter(UTF_8)
                        .append(next.folder() + " " + next.other() + " " + next.length() + " " + next.replace() + "\n")
                        .flush();
                Outcome ours = OutputRun.write(next.folder(), "a", next.length(), next.replace());
                race.judge(next, ours, Outcome.valueOf(answers.readLine()));
            }
            race.end();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void ofSeveralRunsThatReadTheSameOneAloneReplacesIt() throws Exception {
        Path file = Files.writeString(folder.resolve("number.txt"), "0");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Process process = start();
        try (BufferedReader answers = process.inputReader(UTF_8)) {
            process.outputWriter(UTF_8)
                    .append("count " + file + " " + ROUNDS + "\n")
                    .flush();
            Future<Integer> one = threads.submit(() -> OutputRun.count(file, ROUNDS));
            Future<Integer> two = threads.submit(() -> OutputRun.count(file, ROUNDS));
            int written = one.get() + two.get() + Integer.parseInt(answers.readLine());

            assertThat(Files.readString(file)).isEqualTo(String.valueOf(written));
            assertThat(written).isPositive();
        } finally {
            threads.shutdownNow();
            process.destroyForcibly();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileIsReadByThoseWhoCouldReadTheOneThatItReplaces() throws IOException {
        Path file = Files.writeString(folder.resolve("private.txt"), "old");
        for (String mode : List.of("rw-------", "rw-rw----", "rw-r--r--")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

            assertThat(OutputFolder.writeFile(file, true, out -> out.write(mode.getBytes(UTF_8)))
                            .outcome())
                    .isEqualTo(WRITTEN);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(mode);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThatThrownBy(() -> OutputFolder.writeFile(file, true, out -> out.write('x')))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("protected");
        assertThat(Files.readString(file)).isEqualTo("rw-r--r--");
    }

    private record Round(Path folder, String other, int length, boolean replace) {}

    /** Two runs that write one file at once, and what is true of it afterwards. */
    private final class Race {
        private final Random random = new Random(17);
        private int rounds;
        private int met;

        Round next() {
            rounds++;
            return new Round(
                    folder.resolve("r" + rounds),
                    random.nextBoolean() ? "a" : "b",
                    1 + random.nextInt(300_000),
                    random.nextBoolean());
        }

        void judge(Round round, Outcome ours, Outcome theirs) throws IOException {
            byte[] is = Files.readAllBytes(round.folder().resolve(OutputRun.NAME));
            byte[] a = OutputRun.content("a", round.length());
            byte[] other = OutputRun.content(round.other(), round.length());
            assertThat(is).as(round.toString()).isIn(a, other);
            if (round.replace() || round.other().equals("a")) {
                assertThat(List.of(ours, theirs)).as(round.toString()).doesNotContain(IN_THE_WAY);
            } else {
                // whoever says that the file is as it should be is right
                assertThat(ours == WRITTEN).as(round.toString()).isEqualTo(is[0] == 'a');
                assertThat(theirs == WRITTEN).as(round.toString()).isEqualTo(is[0] == 'b');
                assertThat(List.of(ours, theirs)).as(round.toString()).containsExactlyInAnyOrder(WRITTEN, IN_THE_WAY);
                met++;
            }
            try (Stream<Path> files = Files.list(round.folder())) {
                assertThat(files).hasSize(1);
            }
        }

        void end() {
            assertThat(met).isPositive();
        }
    }

    private static Process start() throws Exception {
        String classPath = Path.of(OutputRun.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                + System.getProperty("path.separator")
                + Path.of(OutputFolder.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        classPath,
                        OutputRun.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void aFolderAppearsWithAllItsFilesOrNotAtAll(@TempDir Path around) throws IOException {
        // what a run that was killed has left: a mark that nobody holds, and the folder that belongs to it
        String left = ".coaching-" + "0".repeat(32) + "-" + "1".repeat(32);
        Files.createFile(around.resolve(left + ".part"));
        Files.writeString(
                Files.createDirectory(around.resolve(left + ".folder")).resolve("half"), "half");

        OutputFolder.writeFolder(around.resolve("bag"), inside -> {
            inside.makeFolder("empty");
            inside.write("data/a.txt", false, out -> out.write('a'));
        });
        assertThat(around.toFile().list()).containsExactly("bag");
        assertThat(around.resolve("bag/data/a.txt")).hasContent("a");
        assertThat(around.resolve("bag/empty")).isEmptyDirectory();

        assertThatThrownBy(() -> OutputFolder.writeFolder(around.resolve("other"), inside -> {
                    inside.write("a.txt", false, out -> out.write('a'));
                    throw new IOException("no more");
                }))
                .hasMessage("no more");
        assertThatThrownBy(() -> OutputFolder.writeFolder(around.resolve("bag"), inside -> {}))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(around.toFile().list()).containsExactly("bag");
    }

    @Test
    void aSecretIsForItsOwnerAndStays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("key");
        assertThat(OutputFolder.writeSecret(file, out -> out.write('a')).isComplete())
                .isTrue();
        assertThat(OutputFolder.writeSecret(file, out -> out.write('b')).isComplete())
                .isFalse();
        assertThat(file).hasContent("a");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }
}
