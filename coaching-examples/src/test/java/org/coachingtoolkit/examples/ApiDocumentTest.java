package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/api.md is compiled, short, and does what it says. */
class ApiDocumentTest {
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everySnippetIsCompiledAndOfTenLinesAtMost() throws IOException {
        String compiled =
                squeezed(Files.readString(Path.of("src/test/java/org/coachingtoolkit/examples/ApiSnippets.java")));
        Matcher snippets = CODE.matcher(Files.readString(Path.of("../docs/api.md")));
        int count = 0;
        while (snippets.find()) {
            count++;
            assertThat(compiled).contains(squeezed(snippets.group(1)));
            assertThat(snippets.group(1).lines()).hasSizeLessThanOrEqualTo(10);
        }
        assertThat(count).isGreaterThan(13);
    }

    @Test
    void theSnippetsRun() throws IOException {
        Path file = Files.write(folder.resolve("school.json"), ExampleProgrammes.file(Language.EN));
        CoachingProgramme programme = ExampleProgrammes.programme(Language.EN);
        ApiSnippets.change(file, programme.goals().subList(1, programme.goals().size()));
        assertThat(ProgrammeFile.read(file).get().goals())
                .hasSize(programme.goals().size() - 1);
        assertThat(ApiSnippets.conflicts(programme)).isEmpty();
        assertThat(ApiSnippets.papers(programme, folder).isComplete()).isTrue();
        ApiSnippets.archive(programme, folder.resolve("archive"), folder.resolve("schedule.pdf"));
        assertThat(ApiSnippets.intake(
                                ProgrammeFile.of(programme),
                                "Name;Post\nRowan, Ada;Teacher\n".getBytes(StandardCharsets.UTF_8))
                        .get()
                        .teachers())
                .hasSize(programme.teachers().size() + 1);
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ProgrammeFile.of(programme).in("xlsx").write(workbook);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        ApiSnippets.workbook(empty, workbook.toByteArray(), marked);
        assertThat(ProgrammeFile.read(marked.toByteArray()).format()).isEqualTo("xlsx");
        assertThat(ApiSnippets.show(List.of())).contains("coaching-findings/1");
        assertThat(ApiSnippets.year(ProgrammeFile.of(programme)).programme()).isPresent();
        String answers = """
                id,q1,q2
                a,1,5
                b,2,4
                c,3,3
                d,4,2
                e,5,1
                """;
        assertThat(ApiSnippets.draft(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)))
                        .items())
                .hasSize(2);
        ApiSnippets.form(folder);
        assertThat(List.of("schedule.pdf", "journal.pdf"))
                .allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
        ByteArrayOutputStream calendar = new ByteArrayOutputStream();
        ApiSnippets.calendar(programme, calendar);
        assertThat(calendar.toString(StandardCharsets.UTF_8)).startsWith("BEGIN:VCALENDAR");
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
