package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages that teach are short and true: commands in {@code sh} blocks are run one after the other in an empty folder, with
 * the files of the blocks that name one ({@code demo}, all of whose papers take long, has a test of its own); code is compiled,
 * links lead somewhere.
 */
class PagesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```(\\S*)(?: (\\S+))?\n(.*?)\n?```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern FILE = Pattern.compile(".+\\.(xlsx|csv|json|pdf|docx|ods|txt|R)");
    private static final Pattern STATISTICS = Pattern.compile("\\| `(\\w+)`: (`.*`) \\|\n");
    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");
    private static final Set<String> FOLDERS = Set.of("--out", "--store", "--archive");

    @TempDir
    Path folder;

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            List<String> pages = files.map(file -> "docs/" + file.getFileName())
                    .filter(name -> name.startsWith("docs/for-"))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
            pages.add("README.md");
            return pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCommandsOfAPageRunAsItSays(String page) throws IOException {
        for (MatchResult block : blocks(page)) {
            String kind = block.group(1);
            if (kind.equals("csv")) {
                Files.writeString(folder.resolve(block.group(2)), block.group(3) + "\n");
            } else if (kind.equals("sh")) {
                for (String line : block.group(3).lines().toList()) {
                    run(line);
                }
            }
        }
        seekStatistics(page);
    }

    /** Holds the tables of a page that lead from a sentence of an article to its number to what was written. */
    private void seekStatistics(String page) throws IOException {
        List<MatchResult> rows = STATISTICS
                .matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .toList();
        assertThat(rows.isEmpty()).isNotEqualTo(page.endsWith("for-researchers.md"));
        for (MatchResult row : rows) {
            List<String> results = Files.readAllLines(folder.resolve("results/results.csv"));
            QUOTED.matcher(row.group(2))
                    .results()
                    .map(quoted -> quoted.group(1))
                    .forEach(statistic -> assertThat(results)
                            .anyMatch(line ->
                                    line.startsWith(statistic + ",") && line.contains("," + row.group(1) + ",")));
        }
    }

    private void run(String line) throws IOException {
        List<String> words = WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        if (words.get(0).equals("cp")) {
            Files.copy(ROOT.resolve(words.get(1)), folder.resolve(words.get(2)));
            return;
        }
        List<Object> arguments = new ArrayList<>();
        int first = words.get(0).equals("java") ? 3 : 1;
        assertThat(words.get(first - 1)).as(line).isIn("coaching", "coaching-examples/target/coaching.jar");
        for (int i = first; i < words.size(); i++) {
            String word = words.get(i);
            boolean here = FILE.matcher(word).matches() || FOLDERS.contains(words.get(i - 1));
            arguments.add(here ? folder.resolve(word) : word);
        }
        if (arguments.get(0).equals("demo")) {
            return;
        }
        CommandLineRun run = CommandLineRun.of(arguments.toArray());
        assertThat(run.exitCode()).as("%s%n%s%n%s", line, run.out(), run.err()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsShortAndItsLinksLeadSomewhere(String page) throws IOException {
        Path file = ROOT.resolve(page);
        String text = Files.readString(file);
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(120);
        assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCodeOfThePageIsCompiled(String page) throws IOException {
        String compiled = squeezed(Stream.of(
                        "main/java/org/coachingtoolkit/examples/ScheduleExample.java",
                        "test/java/org/coachingtoolkit/examples/ApiSnippets.java",
                        "test/java/org/coachingtoolkit/examples/PageSnippets.java",
                        "test/java/org/coachingtoolkit/examples/OwnGoalProperties.java",
                        "test/java/org/coachingtoolkit/examples/OwnScheduleProperties.java")
                .map(PagesTest::source)
                .collect(Collectors.joining("\n")));
        for (MatchResult block : blocks(page)) {
            if (block.group(1).equals("java") && block.group(2) == null) {
                assertThat(compiled).contains(squeezed(block.group(3)));
            }
        }
    }

    @Test
    void thePagesOfMethodistsHaveTheSameCommandsInEveryLanguage() throws IOException {
        Map<String, List<String>> commands = new HashMap<>();
        for (String page : pages().filter(name -> name.contains("methodists")).toList()) {
            commands.put(
                    page,
                    blocks(page).stream()
                            .filter(block -> block.group(1).equals("sh"))
                            .flatMap(block -> block.group(3).lines())
                            .map(line -> WORD.matcher(line)
                                    .results()
                                    .map(MatchResult::group)
                                    .filter(word -> word.startsWith("--") || word.equals("coaching"))
                                    .collect(Collectors.joining(" ")))
                            .toList());
        }
        assertThat(commands).hasSize(3);
        assertThat(Set.copyOf(commands.values())).hasSize(1);
    }

    @Test
    void theBuildOfTestersHasTheVersionsOfThisOne() throws IOException {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        String pom = blocks("docs/for-testers.md").stream()
                .filter(block -> "pom".equals(block.group(2)))
                .map(block -> block.group(3))
                .findFirst()
                .orElseThrow();
        assertThat(pom)
                .contains("<version>" + one(parent, "<version\\.jqwik>(.*?)<") + "</version>")
                .contains("<version>" + one(parent, "<artifactId>coaching-parent</artifactId>\\s*<version>(.*?)<")
                        + "</version>")
                .contains("<version>"
                        + one(parent, "<artifactId>maven-surefire-plugin</artifactId>\\s*<version>(.*?)<")
                        + "</version>");
    }

    private static String one(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<MatchResult> blocks(String page) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve(page))).results().toList();
    }

    private static String source(String name) {
        try {
            return Files.readString(ROOT.resolve("coaching-examples/src").resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
