package org.coachingtoolkit.core.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * A process of its own that writes into a folder. For each line {@code FOLDER LETTER LENGTH REPLACE} on its standard input
 * it writes a file {@code paper.bin} and tells the outcome; {@code half FOLDER} begins a file and never ends it;
 * {@code count FILE TIMES} adds one to the number in a file so many times, and tells how often that came to pass.
 */
final class OutputRun {
    static final String NAME = "paper.bin";

    private OutputRun() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("half")) {
                half(Path.of(words[1]), out);
            } else if (words[0].equals("count")) {
                out.println(count(Path.of(words[1]), Integer.parseInt(words[2])));
            } else {
                out.println(
                        write(Path.of(words[0]), words[1], Integer.parseInt(words[2]), Boolean.parseBoolean(words[3])));
            }
        }
    }

    static WrittenFile.Outcome write(Path folder, String letter, int length, boolean replace) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            return output.write(NAME, replace, stream -> stream.write(content(letter, length)))
                    .outcome();
        }
    }

    static int count(Path file, int times) throws IOException {
        int done = 0;
        for (int i = 0; i < times; i++) {
            String read = Files.readString(file);
            String next = String.valueOf(Integer.parseInt(read) + 1);
            boolean written = OutputFolder.update(
                            file,
                            now -> Arrays.equals(now, read.getBytes(StandardCharsets.UTF_8)),
                            stream -> stream.write(next.getBytes(StandardCharsets.UTF_8)))
                    .isComplete();
            done += written ? 1 : 0;
        }
        return done;
    }

    static byte[] content(String letter, int length) {
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) letter.charAt(0));
        return content;
    }

    private static void half(Path folder, PrintStream out) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            output.write(NAME, false, stream -> {
                stream.write(content("x", 200_000));
                out.println("half");
                endless();
            });
        }
    }

    private static void endless() {
        while (true) {
            LockSupport.park();
        }
    }
}
