import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the program that needs no Java of its own: a folder with a runtime, the jar and {@code bin/coaching}, and an
 * archive of it. Run by the JDK whose runtime goes into the image: {@code mvn -Pimage package}.
 *
 * <p>From JDK 25 on, the classes that a run needs are loaded, linked and kept in a cache beside the jar. The cache of
 * JDK 17 is refused as soon as the folder is moved, so an image of 17 has one of the JDK's classes only.
 */
final class ApplicationImage {
    private static final String NAME = "coaching";
    private static final String MAIN = "org.coachingtoolkit.examples.cli.Coaching";
    private static final int FIRST_WITH_MOVABLE_CACHE = 25;
    private static final boolean CACHED = Runtime.version().feature() >= FIRST_WITH_MOVABLE_CACHE;
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** What the toolkit and its libraries need of the JDK, and the page of {@code coaching open}. */
    private static final String MODULES = "java.base,java.desktop,java.management,java.naming,java.sql,java.xml.crypto,"
            + "jdk.charsets,jdk.httpserver,jdk.localedata,jdk.unsupported,jdk.zipfs";

    /** The quick compiler and one collector thread halve what a short run costs. */
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private ApplicationImage() {}

    /** @param arguments the jar, the folder that receives the image, and the source of {@code CurrentClassFiles} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        delete(out);
        Path image = Files.createDirectories(out.resolve(NAME));
        runtime(image);
        Path copy = image.resolve("coaching.jar");
        if (CACHED) {
            // only such a JDK can compile it
            run(out, List.of(java(Path.of(System.getProperty("java.home"))), arguments[2], jar.toString(), copy.toString()));
        } else {
            Files.copy(jar, copy);
        }
        // archives keep times to two seconds, and the cache is bound to the time of the jar
        long seconds = Files.getLastModifiedTime(jar).toMillis() / 2000 * 2;
        Files.setLastModifiedTime(copy, FileTime.fromMillis(seconds * 1000));
        if (CACHED) {
            train(image);
        } else {
            run(out, List.of(java(image.resolve("runtime")), "-Xshare:dump"));
        }
        start(Files.createDirectory(image.resolve("bin")).resolve(NAME), "..", "");
        start(image.resolve(NAME + "-open"), ".", "open ");
        pack(out, image);
        System.out.printf(
                "%s: %d MB; %s%n", image, size(image) >> 20, CACHED ? "with a cache of its classes" : "with a cache of the JDK's classes");
    }

    private static void runtime(Path image) {
        int exit = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("this JDK has no jlink: " + Runtime.version()))
                .run(
                        System.out,
                        System.err,
                        "--add-modules",
                        MODULES,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--include-locales=en,ru,uk",
                        "--compress=" + (CACHED ? "zip-6" : "2"),
                        "--output",
                        image.resolve("runtime").toString());
        if (exit != 0) {
            throw new IllegalStateException("jlink ended with " + exit);
        }
    }

    /** Writes a script that starts the program, for the shell or for Windows; a double click or a dropped file will do. */
    private static void start(Path script, String home, String command) throws IOException {
        List<String> flags = new ArrayList<>(FLAGS);
        if (CACHED) {
            // a cache that does not fit is left aside without a word on the user's screen
            flags.addAll(List.of("-XX:AOTCache=" + (WINDOWS ? "%home%\\coaching.aot" : "$home/coaching.aot"), "-Xlog:disable"));
        }
        String quoted = flags.stream().map(flag -> '"' + flag + '"').collect(Collectors.joining(" "));
        if (WINDOWS) {
            Files.writeString(
                    script.resolveSibling(script.getFileName() + ".cmd"),
                    """
                    @echo off
                    setlocal
                    set "home=%%~dp0%s"
                    "%%home%%\\runtime\\bin\\java.exe" %s -cp "%%home%%\\coaching.jar" %s %s%%*
                    """
                            .formatted(home, quoted, MAIN, command)
                            .replace("\n", "\r\n"));
        } else {
            Files.writeString(
                    script,
                    """
                    #!/bin/sh
                    here=$0
                    while [ -h "$here" ]; do
                      link=$(readlink "$here")
                      case $link in /*) here=$link ;; *) here=${here%%/*}/$link ;; esac
                    done
                    case $here in */*) home=${here%%/*}/%s ;; *) home=%s ;; esac
                    exec "$home/runtime/bin/java" %s -cp "$home/coaching.jar" %s %s"$@"
                    """
                            .formatted(home, home, quoted, MAIN, command));
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /**
     * Checks the bundled example and keeps the classes that were loaded for it, linked: that also halves what other commands
     * start with, and the classes of all papers would double the cache and gain them nothing.
     */
    private static void train(Path image) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("coaching-image");
        Path cache = image.resolve("coaching.aot");
        Path papers = scratch.resolve("papers");
        coaching(image, scratch, List.of(), "demo", "--documents", "schedule", "--formats", "pdf", "--out", papers.toString());
        Path example;
        try (Stream<Path> files = Files.list(papers)) {
            example = files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
        }
        coaching(image, scratch, List.of("-XX:AOTCacheOutput=" + cache), "check", example.toString());
        if (Files.notExists(cache) || Files.size(cache) == 0) {
            throw new IllegalStateException("the training run has left no cache: " + cache);
        }
        delete(scratch);
    }

    private static void coaching(Path image, Path scratch, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java(image.resolve("runtime")));
        command.addAll(FLAGS);
        command.addAll(options);
        command.addAll(List.of("-cp", image.resolve("coaching.jar").toString(), MAIN));
        command.addAll(List.of(arguments));
        run(scratch, command);
    }

    private static String java(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }

    private static void run(Path scratch, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(scratch, "output", ".txt");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        // 1: something is asked about
        if (code > 1) {
            throw new IllegalStateException(command + " ended with " + code + ":\n" + Files.readString(output));
        }
        Files.delete(output);
    }

    private static void pack(Path out, Path image) throws IOException, InterruptedException {
        String archive = NAME + (WINDOWS ? ".zip" : ".tar.gz");
        Process tar = new ProcessBuilder(
                        "tar", "-C", out.toString(), WINDOWS ? "-acf" : "-czf", out.resolve(archive).toString(),
                        image.getFileName().toString())
                .inheritIO()
                .start();
        if (tar.waitFor() != 0) {
            throw new IllegalStateException("the image could not be packed");
        }
        System.out.printf("%s: %d MB%n", out.resolve(archive), Files.size(out.resolve(archive)) >> 20);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
