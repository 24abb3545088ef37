package org.coachingtoolkit.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.output.Contents;
import org.coachingtoolkit.core.output.OutputFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingLineTest {
    private static final int MANY = 100;

    @TempDir
    private Path folder;

    private OutputFolder out;

    @BeforeEach
    void open() throws IOException {
        out = OutputFolder.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        out.close();
    }

    @Test
    void filesAreRememberedAsTheyCameWhicheverIsReadyFirst() throws IOException {
        CountDownLatch second = new CountDownLatch(1);
        try (WritingLine line = new WritingLine(out, false, 2)) {
            line.add("first", stream -> await(second));
            line.add("second", stream -> second.countDown());
            line.finish();
            assertThat(line.written().files()).containsExactly(folder.resolve("first"), folder.resolve("second"));
        }
    }

    @Test
    void aFileThatFailsStopsTheWorkAndLeavesCompleteFilesOnly() throws IOException {
        try (WritingLine line = new WritingLine(out, false, 2)) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < MANY; i++) {
                            line.add("file-" + i, i == 7 ? WritingLineTest::fail : words(i));
                        }
                        line.finish();
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessage("file-7 could not be written: the disk is full");
            assertThat(line.written().files())
                    .containsExactlyElementsOf(IntStream.range(0, 7)
                            .mapToObj(i -> folder.resolve("file-" + i))
                            .toList());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSizeLessThan(MANY)
                    .doesNotContain(folder.resolve("file-7"))
                    .allSatisfy(file -> assertThat(file).hasContent("words of " + number(file)));
        }
    }

    @Test
    void workGoesOnWhereItStopped() throws IOException {
        Files.writeString(folder.resolve("file-1"), "words of 1");
        Files.writeString(folder.resolve("file-2"), "other words");
        try (WritingLine line = new WritingLine(out, false, 2)) {
            for (int i = 0; i < MANY; i++) {
                line.add("file-" + i, words(i));
            }
            line.finish();
            assertThat(line.written().files()).hasSize(MANY - 1).doesNotContain(folder.resolve("file-2"));
            assertThat(line.written().inTheWay()).containsExactly(folder.resolve("file-2"));
        }
    }

    @Test
    void onlyAFewFilesWaitAtATime() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        try (WritingLine line = new WritingLine(out, false, 1)) {
            Thread producer = new Thread(() -> {
                for (int i = 0; i < MANY; i++) {
                    asked.incrementAndGet();
                    add(line, "file-" + i, i == 0 ? stream -> await(first) : words(i));
                }
            });
            producer.start();
            while (producer.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            assertThat(asked).hasValueLessThan(MANY / 2);
            first.countDown();
            join(producer);
            line.finish();
            assertThat(line.written().files()).hasSize(MANY);
        }
    }

    private static void add(WritingLine line, String name, Contents contents) {
        try {
            line.add(name, contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contents words(int number) {
        return stream -> stream.write(("words of " + number).getBytes(UTF_8));
    }

    private static String number(Path file) {
        return file.getFileName().toString().substring("file-".length());
    }

    private static void fail(OutputStream out) throws IOException {
        throw new IOException("the disk is full");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onePaperThatFailsDoesNotStopTheOthers() throws IOException {
        try (WritingLine line = new WritingLine(out, false, 2)) {
            line.add("one", stream -> stream.write('1'));
            line.add("two", stream -> {
                throw new IllegalArgumentException("text must be shorter");
            });
            line.add("three", stream -> stream.write('3'));
            line.finish();
            assertThat(line.written().files()).hasSize(2);
            assertThat(line.written().failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(
                                    failure.file() + ": " + failure.cause().getMessage())
                            .isEqualTo("two: text must be shorter"));
            assertThat(line.written().isComplete()).isFalse();
        }
    }
}
