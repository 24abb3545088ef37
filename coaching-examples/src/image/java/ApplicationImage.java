import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the program that needs no Java of its own: a folder with a runtime, the jar and {@code bin/coaching}, and an
 * archive of it. Run by the JDK whose runtime goes into the image: {@code mvn -Pimage package}.
 *
 * <p>From JDK 25 on, the classes that a run needs are loaded, linked and kept in a cache beside the jar. The cache of
 * JDK 17 is refused as soon as the folder is moved, so an image of 17 has none and starts at half the speed.
 */
final class ApplicationImage {
    private static final String NAME = "coaching";
    private static final String MAIN = "org.coachingtoolkit.examples.cli.Coaching";
    private static final int FIRST_WITH_MOVABLE_CACHE = 25;

    /** What the toolkit and its libraries need of the JDK, and the page of {@code coaching open}. */
    private static final String MODULES = "java.base,java.desktop,java.management,java.naming,java.sql,java.xml.crypto,"
            + "jdk.charsets,jdk.httpserver,jdk.localedata,jdk.unsupported,jdk.zipfs";

    private ApplicationImage() {}

    /** @param arguments the jar, the version, and the folder that receives the image */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        String version = arguments[1].replaceAll("[^0-9.].*", "");
        Path out = Path.of(arguments[2]);
        delete(out);
        Path input = Files.createDirectories(out.resolve("input"));
        Path copy = Files.copy(jar, input.resolve("coaching.jar"));
        // archives keep times to two seconds, and the cache is bound to the time of the jar
        long seconds = Files.getLastModifiedTime(jar).toMillis() / 2000 * 2;
        Files.setLastModifiedTime(copy, FileTime.fromMillis(seconds * 1000));

        boolean cached = Runtime.version().feature() >= FIRST_WITH_MOVABLE_CACHE;
        List<String> flags = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        if (cached) {
            // a cache that does not fit is left aside without a word on the user's screen
            flags.addAll(List.of("-XX:AOTCache=$APPDIR/coaching.aot", "-Xlog:disable"));
        }
        jpackage(input, out, version, flags, cached);
        Path image = image(out);
        if (cached) {
            train(image);
        }
        delete(input);
        pack(out, image);
        System.out.printf(
                "%s: %d MB; %s%n", image, size(image) >> 20, cached ? "with a cache of its classes" : "without a cache");
    }

    private static void jpackage(Path input, Path out, String version, List<String> flags, boolean zip) {
        List<String> command = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--input",
                input.toString(),
                "--main-jar",
                "coaching.jar",
                "--main-class",
                MAIN,
                "--name",
                NAME,
                "--app-version",
                // a first number of 0 is refused on macOS
                version.startsWith("0.") ? "1." + version.substring(2) : version,
                "--add-modules",
                MODULES,
                "--jlink-options",
                "--strip-debug --no-header-files --no-man-pages --include-locales=en,ru,uk --compress="
                        + (zip ? "zip-6" : "2"),
                "--dest",
                out.toString()));
        flags.forEach(flag -> command.addAll(List.of("--java-options", flag)));
        if (isWindows()) {
            command.add("--win-console");
        }
        int exit = tool("jpackage").run(System.out, System.err, command.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("jpackage ended with " + exit);
        }
    }

    private static ToolProvider tool(String name) {
        return ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("this JDK has no " + name + ": " + Runtime.version()));
    }

    /**
     * Checks the bundled example and keeps the classes that were loaded for it, linked: that also halves what other commands
     * start with, and the classes of all papers would double the cache and gain them nothing.
     */
    private static void train(Path image) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("coaching-image");
        Path cache = folder(image, "app").resolve("coaching.aot");
        Path papers = scratch.resolve("papers");
        run(image, scratch, List.of(), "demo", "--documents", "schedule", "--formats", "pdf", "--out", papers.toString());
        Path example;
        try (Stream<Path> files = Files.list(papers)) {
            example = files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
        }
        run(image, scratch, List.of("-XX:AOTCacheOutput=" + cache), "check", example.toString());
        if (Files.notExists(cache) || Files.size(cache) == 0) {
            throw new IllegalStateException("the training run has left no cache: " + cache);
        }
        delete(scratch);
    }

    private static void run(Path image, Path scratch, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(scratch, "output", ".txt");
        Path java = folder(image, "runtime").resolve("bin").resolve(isWindows() ? "java.exe" : "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", folder(image, "app").resolve("coaching.jar").toString(), MAIN));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        // 1: something is asked about
        if (code > 1) {
            throw new IllegalStateException("the training run failed:\n" + Files.readString(output));
        }
    }

    private static void pack(Path out, Path image) throws IOException, InterruptedException {
        String archive = NAME + (isWindows() ? ".zip" : ".tar.gz");
        Process tar = new ProcessBuilder(
                        "tar", "-C", out.toString(), isWindows() ? "-acf" : "-czf", out.resolve(archive).toString(),
                        image.getFileName().toString())
                .inheritIO()
                .start();
        if (tar.waitFor() != 0) {
            throw new IllegalStateException("the image could not be packed");
        }
        System.out.printf("%s: %d MB%n", out.resolve(archive), Files.size(out.resolve(archive)) >> 20);
    }

    private static Path image(Path out) {
        Path bundle = out.resolve(NAME + ".app");
        return Files.isDirectory(bundle) ? bundle : out.resolve(NAME);
    }

    /** The folder of that name, which each system has at a place of its own. */
    private static Path folder(Path image, String name) throws IOException {
        try (Stream<Path> all = Files.walk(image, 4)) {
            Path found = all.filter(path -> path.endsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no folder " + name + " in " + image));
            Path inBundle = found.resolve("Contents").resolve("Home");
            return Files.isDirectory(inBundle) ? inBundle : found;
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
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
