package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.json.FindingsJson;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeDomain;
import org.coachingtoolkit.reports.DocumentFolder;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.html.HtmlWriter;

/** The way of the README and the command line find the same and write the same, also for sessions of series. */
class SameWayProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    @Domain(ProgrammeDomain.class)
    void findTheSame(@ForAll CoachingProgramme programme) throws IOException {
        Assume.that(!programme.schedule().series().isEmpty());
        Path file = written(programme);
        List<Finding> found = ProgrammeFile.read(file).check(DAY);

        CommandLineRun run = CommandLineRun.of("check", file, "--as-of", DAY, "--format", "json", "--lang", "en");

        // what papers cannot print is asked by the command only, which makes papers
        assertThat(findings(run.out()).filter(finding -> !code(finding).startsWith("report.")))
                .containsExactlyElementsOf(
                        findings(FindingsJson.write(found, Language.EN)).toList());
        assertThat(run.exitCode())
                .isEqualTo(found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? 1 : 0);
        Files.delete(file);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    @Domain(ProgrammeDomain.class)
    void writeTheSame(@ForAll CoachingProgramme programme) throws IOException {
        Assume.that(!programme.schedule().series().isEmpty());
        Path file = written(programme);
        Path ours = Files.createTempDirectory("ours");
        Path theirs = Files.createTempDirectory("theirs");
        CoachingProgramme read = ProgrammeFile.read(file).get();
        Set<DocumentKind> kinds =
                EnumSet.of(DocumentKind.SCHEDULE, DocumentKind.MONTHLY_PLAN, DocumentKind.RESULTS_REPORT);

        DocumentFolder.of(Reports.of(read, Imprint.of(read.language(), DAY)).drafts(), new HtmlWriter())
                .kinds(kinds)
                .writeTo(ours);
        CommandLineRun.of(
                "generate",
                file,
                "--out",
                theirs,
                "--draft",
                "--as-of",
                DAY,
                "--formats",
                "html",
                "--documents",
                kinds.stream().map(DocumentKind::code).collect(Collectors.joining(",")));

        Map<String, String> papers = contents(ours);
        assertThat(papers).containsKey("schedule.html");
        assertThat(contents(theirs)).isEqualTo(papers);
        for (Path folder : List.of(ours, theirs)) {
            for (String name : papers.keySet()) {
                Files.delete(folder.resolve(name));
            }
            Files.delete(folder);
        }
        Files.delete(file);
    }

    private static Path written(CoachingProgramme programme) throws IOException {
        Path file = Files.createTempFile("programme", ".json");
        ProgrammeFile.of(programme).write(file);
        return file;
    }

    private static Stream<JsonNode> findings(String json) throws IOException {
        return StreamSupport.stream(JSON.readTree(json).get("findings").spliterator(), false);
    }

    private static String code(JsonNode finding) {
        return finding.get("code").asText();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(files::add);
        }
        files.forEach(path -> {
            try {
                contents.put(path.getFileName().toString(), Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return contents;
    }
}
