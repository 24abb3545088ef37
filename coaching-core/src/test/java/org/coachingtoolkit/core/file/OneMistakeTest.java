package org.coachingtoolkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in a good file is one finding, which names the field and, where it can be known, what was meant. */
class OneMistakeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // written | mistaken | pointer | code | said in every language
                "\"experienceYears\": 19 | \"experienceYears\": \"19\" | /coaches/0/experienceYears | json.type | 19",
                "\"teachers\": [ | \"teаchers\": [ | /teаchers | json.unknown-property | teachers",
                "\"teachers\": [ | \"techers\": [ | /techers | json.unknown-property | teachers",
                "\"goals\": [ | \"Goals\": [ | /Goals | json.unknown-property | goals",
                "\"coach\": \"c-01\" | \"coach\": \"c-1\" | /goals/0/coach | regulation.reference.unknown | c-01",
                "\"coach\": \"c-01\" | \"coach\": \"с-01\" | /goals/0/coach | regulation.reference.unknown | c-01",
                "\"coach\": \"c-01\" | \"coach\": \"C-01\" | /goals/0/coach | regulation.reference.unknown | c-01",
                "\"kind\": \"SCHOOL\" | \"kind\": \"SСHOOL\" | /institution/kind | json.constant | SCHOOL",
                "\"kind\": \"SCHOOL\" | \"kind\": \"школа\" | /institution/kind | json.constant | SCHOOL",
                "\"kind\": \"SCHOOL\" | \"kind\": \"school\" | /institution/kind | json.constant | SCHOOL",
                "\"year\": \"2026/27\" | \"year\": \"2026-2027\" | /calendar/year | json.school-year | \"2026/27\"",
                "\"language\": \"en\" | \"language\": \"EN\" | /language | json.language | \"en\"",
                "\"zone\": \"Europe/London\" | \"zone\": \"Europe/Londn\" | /institution/zone | json.zone | \"Europe/London\"",
                "\"duration\": \"PT45M\" | \"duration\": 45 | /goals/0/agreement/duration | json.type | \"PT45M\"",
                "\"duration\": \"PT45M\" | \"duration\": \"45 мин\" | /goals/0/agreement/duration | json.duration | \"PT45M\"",
                "\"start\": \"2026-09-14T15:45\" | \"start\": \"14.09.2026 15:45\" | /schedule/sessions/0/start | json.date-time | \"2026-09-14T15:45\"",
                "\"start\": \"2026-09-14T15:45\" | \"start\": \"2026-09-14 15:45\" | /schedule/sessions/0/start | json.date-time | \"2026-09-14T15:45\"",
                "\"start\": \"2026-09-14T15:45\" | \"start\": \"2026-09-31T14:00\" | /schedule/sessions/0/start | json.date-time | 2026-09-31",
                "\"due\": \"2026-12-15\" | \"due\": \"31.09.2026\" | /goals/0/due | json.date | 31.09.2026",
                "\"id\": \"t-01\", | `` | /teachers/0/id | json.missing | id",
                "\"workingDays\": [ | \"workingDays\": \"MONDAY\", \"x\": [ | /calendar/workingDays | json.type | [\"MONDAY\"]",
            })
    void isOneFindingThatHelps(String written, String mistaken, String pointer, String code, String said)
            throws IOException {
        String file = resource("school.json");
        int at = file.indexOf(written);
        assertThat(at).as(written).isPositive();
        String bad = file.substring(0, at) + mistaken + file.substring(at + written.length());
        List<String> before =
                codes(ProgrammeFile.read(file.getBytes(StandardCharsets.UTF_8)).check(DAY));

        List<Finding> found = new ArrayList<>(
                ProgrammeFile.read(bad.getBytes(StandardCharsets.UTF_8)).check(DAY));
        found.removeIf(finding ->
                before.contains(key(finding)) || finding.place().pointer().endsWith("/x"));

        assertThat(found).as("%s", codes(found)).singleElement().satisfies(finding -> {
            assertThat(finding.code().value()).isEqualTo(code);
            assertThat(finding.place().pointer()).isEqualTo(pointer);
            assertThat(finding.place().line()).isEqualTo(lineOf(bad, at, pointer));
            assertThat(finding.arguments().get("meant"))
                    .isNotEqualTo("\"" + finding.arguments().get("value") + "\"");
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).contains(said).endsWith("?");
            }
        });
    }

    /** The line of the mistake; of what is missing, that of the object that lacks it. */
    private static int lineOf(String file, int at, String pointer) {
        int line = (int) file.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return pointer.endsWith("/id") ? line - 1 : line;
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(OneMistakeTest::key).toList();
    }

    private static String key(Finding finding) {
        return finding.code().value() + " " + finding.place().pointer() + " " + finding.arguments();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FormerVersionsTest.class.getResourceAsStream("version-1/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
