package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.json.ProgrammeJson;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.workbook.WorkbookFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody who fills a workbook has ever seen an id: no sentence about it may speak of one. */
class WorkbookSentencesTest {
    private static final String MARK = "zq";
    private static final Pattern ID = Pattern.compile("\"id\": (\"[\\w.-]+\")");
    private static final Pattern START = Pattern.compile("\"start\": \"[\\d-]+T[\\d:]+\"");
    /** Without these, more is asked. */
    private static final Pattern PROOFS =
            Pattern.compile("\"(?:consents|history|outcomes|evidence|resources|options)\": \\[[^\\[\\]]*\\],");

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSentenceSaysNoIdThatTheWorkbookHides(Language language) throws IOException {
        String json = new String(ExampleProgrammes.file(language), StandardCharsets.UTF_8);
        List<String> ids =
                ID.matcher(json).results().map(id -> id.group(1)).distinct().toList();
        String marked = json;
        for (String id : ids) {
            marked = marked.replace(id, '"' + MARK + id.substring(1));
        }
        // all at once, so that they clash
        marked = START.matcher(marked).replaceAll("\"start\": \"2026-10-13T13:30\"");
        marked = PROOFS.matcher(marked).replaceAll("");
        CoachingProgramme programme = new ProgrammeJson()
                .read(marked.getBytes(StandardCharsets.UTF_8))
                .checked()
                .get();

        ProgrammeFile file = ProgrammeFile.read(WorkbookProperties.written(new WorkbookFormat(), programme));
        List<Finding> findings = Stream.of("2026-09-01", "2028-08-01")
                .flatMap(day -> file.check(LocalDate.parse(day)).stream())
                .toList();

        assertThat(ids).hasSizeGreaterThan(10);
        assertThat(findings.stream().map(finding -> finding.code().value()).distinct())
                .contains("regulation.consent.open", "schedule.coach.overlap")
                .hasSizeGreaterThan(8);
        for (Language spoken : Language.values()) {
            assertThat(findings)
                    .extracting(finding -> finding.message(spoken))
                    .filteredOn(sentence -> sentence.contains(MARK))
                    .isEmpty();
        }
    }
}
