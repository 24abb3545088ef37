package org.coachingtoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.RegulationForm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeJsonTest {
    private static final String TEACHER =
            "{\"id\":\"t-1\",\"name\":{\"family\":\"Ромашкина\",\"given\":\"Анна\"},\"post\":\"воспитатель\"}";
    private static final String SESSION = """
            {"id":"s-1","goal":"g-1","coachee":{"teacher":"t-1"},"coach":"c-1","topic":"Тема",
             "start":"2026-09-14T13:15","duration":"PT45M"}""";

    @Nested
    class AGoodFile {
        @Test
        void isReadWithDefaultsForWhatIsAbsent() {
            CoachingProgramme programme = read(programme(TEACHER, SESSION)).get();

            assertThat(programme.language()).isEqualTo(Language.RU);
            assertThat(programme.schedule().sessions().get(0).form()).isEqualTo(RegulationForm.COACH_CONSULTING);
            assertThat(programme.goals()).isEmpty();
            assertThat(programme.coaches())
                    .singleElement()
                    .satisfies(coach -> assertThat(coach.position()).isEqualTo(CoachPosition.SENIOR_EDUCATOR));
        }

        @Test
        void mayBeginWithAByteOrderMark() {
            assertThat(read("\uFEFF" + programme(TEACHER, SESSION)).findings()).isEmpty();
        }

        @Test
        void isWrittenInOneOrderWithLineFeedsOnly() {
            String text = new String(
                    ProgrammeFiles.write(read(programme(TEACHER, SESSION)).get()), StandardCharsets.UTF_8);

            assertThat(text)
                    .startsWith("{\n  \"format\": \"coaching-programme/2\",\n  \"language\": \"ru\",\n")
                    .endsWith("}\n")
                    .doesNotContain("\r", "null");
        }
    }

    @Test
    void aCaseFileIsNamedByIndexAndYear() {
        String papers =
                "\"papers\":{\"edition\":\"SOURCE\",\"regulationFile\":\"02-01/2026\",\"scheduleFile\":\"02-02\"}";
        Checked<CoachingProgramme> read =
                read(programme(TEACHER, SESSION).replace("\"papers\":{\"edition\":\"SOURCE\"}", papers));

        assertThatFindings(read).containsExactly("json.case-file /papers/scheduleFile {value=02-02}");
        assertThat(read.get().papers().regulationFile()).hasToString("02-01/2026");
        assertThat(read.get().papers().scheduleFile()).isNull();
    }

    @Nested
    class AFileThatIsNotAProgramme {
        @ParameterizedTest
        @ValueSource(strings = {"hello", "{", "{\"language\":", "[1,2", "{\"a\":1,}", "nul", "\"\\x\""})
        void thatIsNotJsonIsUnusable(String text) {
            Checked<CoachingProgramme> read = read(text);

            assertThat(read.value()).isEmpty();
            assertThat(codes(read)).contains("json.syntax");
        }

        @Test
        void thatBreaksOffIsSaidWithLineAndColumn() {
            Checked<CoachingProgramme> read = read("{\n  \"language\": \"ru\",\n  \"teachers\": [ oops");

            assertThat(read.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.place().pointer()).isEqualTo("/teachers");
                assertThat(finding.place().line()).isEqualTo(3);
                assertThat(finding.place().column()).isBetween(17, 22);
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "1", "true", "null", "\"text\"", "{}", "{\"programme\":{}}"})
        void thatHasAnotherShapeIsUnusable(String text) {
            Checked<CoachingProgramme> read = read(text);

            assertThat(read.value()).isEmpty();
            assertThat(read.hasErrors()).isTrue();
        }

        @Test
        void thatGoesOnAfterItsEndIsSaid() {
            assertThat(codes(read(programme(TEACHER, SESSION) + " {}"))).containsExactly("json.syntax");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
        void inUnicodeWithAMarkIsRead(String charset) {
            String file = "\uFEFF" + programme(TEACHER, SESSION);

            assertThat(ProgrammeFiles.read(file.getBytes(Charset.forName(charset))))
                    .isEqualTo(read(programme(TEACHER, SESSION)));
        }

        @Test
        void inUnicodeOfTwoBytesIsKnownWithoutAMark() {
            assertThat(ProgrammeFiles.read(programme(TEACHER, SESSION).getBytes(StandardCharsets.UTF_16LE)))
                    .isEqualTo(read(programme(TEACHER, SESSION)));
        }

        @Test
        void inTheCodePageOfWindowsIsReadAndAskedAbout() {
            Checked<CoachingProgramme> read =
                    ProgrammeFiles.read(programme(TEACHER, SESSION).getBytes(Charset.forName("windows-1251")));

            assertThat(read.get()).isEqualTo(read(programme(TEACHER, SESSION)).get());
            assertThatFindings(read).containsExactly("json.code-page  {charset=windows-1251}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"KOI8-R", "IBM866", "ISO-8859-5"})
        void inAnotherCodePageIsNotGuessed(String charset) {
            assertThat(codes(ProgrammeFiles.read(programme(TEACHER, SESSION).getBytes(Charset.forName(charset)))))
                    .containsExactly("json.encoding");
        }

        @Test
        void thatIsNotUtf8IsUnusable() {
            byte[] cp1251 = {'{', '"', (byte) 0xCF, (byte) 0xF0, '"', ':', '1', '}'};

            assertThat(codes(ProgrammeFiles.read(cp1251))).containsExactly("json.encoding");
            assertThat(ProgrammeFiles.read(cp1251).findings().get(0).place()).hasToString("1:3");
        }

        @Test
        void thatNestsTooDeepIsUnusable() {
            String nested = "[".repeat(5_000_000) + "]".repeat(5_000_000);

            assertThat(codes(read("{\"teachers\":" + nested + "}"))).contains("json.limit");
            assertThat(codes(read("{\"unknown\":" + nested + "}"))).contains("json.limit");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "\uFEFF\n"})
        void thatIsEmptyIsSaid(String text) {
            assertThat(codes(read(text))).containsExactly("json.empty");
        }

        @Test
        void doesNotFillTheMemoryWithFindings() {
            String many = "{\"x\":1},".repeat(5_000);
            Checked<CoachingProgramme> read = read(programme(many + TEACHER, SESSION));

            assertThat(read.findings()).hasSize(JsonInput.MOST_FINDINGS + 1);
            assertThat(codes(read)).contains("json.more-findings");
            assertThat(read.get().teachers()).hasSize(1);
        }
    }

    @Nested
    class AValue {
        @Test
        void ofTheWrongTypeIsLeftOutAndTheRestIsRead() {
            Checked<CoachingProgramme> read = read(programme("17, " + TEACHER, SESSION));

            assertThat(read.get().teachers()).hasSize(1);
            assertThatFindings(read)
                    .containsExactly("json.type /teachers/0 {example={\"id\": \"a-1\", \"name\": {…}, \"post\": \"…\"},"
                            + " expected=OBJECT, found=NUMBER}");
        }

        @Test
        void thatIsMissingOrNullIsSaidAtItsObject() {
            Checked<CoachingProgramme> read = read(programme(
                    TEACHER.replace(",\"post\":\"воспитатель\"", "") + "," + TEACHER.replace("\"t-1\"", "null"),
                    SESSION));

            assertThat(read.get().teachers()).isEmpty();
            assertThatFindings(read)
                    .containsExactly(
                            "json.missing /teachers/0/post {example=\"…\", property=post}",
                            "json.missing /teachers/1/id {example=\"a-1\", property=id}");
        }

        @Test
        void thatIsUnknownIsSaidAndNotFatal() {
            Checked<CoachingProgramme> read =
                    read(programme(TEACHER.replace("\"post\"", "\"salary\":1,\"post\""), SESSION));

            assertThat(read.get().teachers()).hasSize(1);
            assertThat(read.hasErrors()).isFalse();
            assertThatFindings(read).containsExactly("json.unknown-property /teachers/0/salary {property=salary}");
        }

        @Test
        void thatStandsTwiceCountsOnce() {
            Checked<CoachingProgramme> read =
                    read(programme(TEACHER.replace("\"post\"", "\"post\":\"логопед\",\"post\""), SESSION));

            assertThat(read.get().teachers().get(0).post()).isEqualTo("логопед");
            assertThatFindings(read).containsExactly("json.duplicate-property /teachers/0/post {property=post}");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"PT45M\" | \"PT0S\" | json.duration",
                    "\"PT45M\" | \"PT-45M\" | json.duration",
                    "\"PT45M\" | \"PT25H\" | json.duration",
                    "\"PT45M\" | \"PT24H\" | json.duration",
                    "\"PT45M\" | \"45\" | json.duration",
                    "\"PT45M\" | \"PT9999999999999999999S\" | json.duration",
                    "\"PT45M\" | 45 | json.type",
                    "\"2026-09-14T13:15\" | \"2026-02-30T13:15\" | json.date-time",
                    "\"2026-09-14T13:15\" | \"2026-09-14T24:15\" | json.date-time",
                    "\"2026-09-14T13:15\" | \"14.09.2026 13:15\" | json.date-time",
                    "\"2026-09-14T13:15\" | \"2026-09-14\" | json.date-time",
                    "\"2026-09-14T13:15\" | \"3000-01-01T13:15\" | json.date-time",
                    "\"2026-09-14T13:15\" | \"+999999999-12-31T13:15\" | json.date-time",
                    "\"2026-09-01\",\"end\" | \"1900-12-31\",\"end\" | json.date",
                    "\"2027-05-31\" | \"+999999999-12-31\" | json.date",
                    "\"s-1\" | \"../../etc/passwd\" | json.id",
                    "\"s-1\" | \"\" | json.id",
                    "\"s-1\" | \"a\\u0000b\" | json.id",
                    "\"Europe/Moscow\",\"period\" | \"Europe/Atlantis\",\"period\" | json.zone",
                    "{\"teacher\":\"t-1\"} | {} | json.one-of",
                    "{\"teacher\":\"t-1\"} | {\"teacher\":\"t-1\",\"group\":\"g-1\"} | json.one-of",
                    "\"Тема\" | \"  \" | json.blank",
                    "\"2026/27\" | \"2026/28\" | json.school-year",
                    "\"SENIOR_EDUCATOR\" | \"JANITOR\" | json.constant",
                    "\"experienceYears\":12 | \"experienceYears\":-1 | json.number",
                    "\"experienceYears\":12 | \"experienceYears\":12.5 | json.number",
                    "\"experienceYears\":12 | \"experienceYears\":1e400 | json.number",
                    "\"ru\" | \"de\" | json.language",
                    "\"2026-09-01\",\"end\" | \"2027-09-01\",\"end\" | json.range",
                })
        void thatCannotBeIsSaid(String good, String bad, String code) {
            String file = programme(TEACHER, SESSION);
            assertThat(file).contains(good);

            Checked<CoachingProgramme> read = read(file.replace(good, bad));

            assertThat(codes(read)).contains(code);
            assertThat(read.findings()).allSatisfy(finding -> {
                assertThat(finding.place().isLocated()).isTrue();
                for (Language language : Language.values()) {
                    assertThat(finding.message(language)).endsWith("?");
                }
            });
        }

        @Test
        void keepsCharactersThatCannotBePrintedOutOfNames() {
            Checked<CoachingProgramme> read =
                    read(programme(TEACHER.replace("Анна", "Ан\\u0000на\\ud800\\u200f\\u202e"), SESSION));

            assertThat(read.get().teachers().get(0).name().given()).isEqualTo("Анна");
            assertThatFindings(read)
                    .containsExactly(
                            "json.character /teachers/0/name/given {character=U+0000}",
                            "json.direction-mark /teachers/0/name/given {character=U+200F}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "+7", "-x", "@SUM(A1)", "a/b", "..", "<b>"})
        void mayBeginLikeAFormulaOrHoldASlash(String text) {
            assertThat(read(programme(TEACHER.replace("Анна", text), SESSION))
                            .get()
                            .teachers())
                    .singleElement()
                    .satisfies(teacher -> assertThat(teacher.name().given()).isEqualTo(text));
        }
    }

    @Nested
    class APlace {
        @Test
        void countsColumnsInCharacters() {
            Checked<CoachingProgramme> read = read("{\"язык\": 1}");

            assertThat(read.findings().stream()
                            .filter(finding -> finding.code() == JsonFinding.UNKNOWN_PROPERTY)
                            .map(finding -> finding.place().column()))
                    .containsExactly(2);
        }
    }

    private static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> assertThatFindings(
            Checked<CoachingProgramme> read) {
        return assertThat(read.findings().stream()
                .map(finding -> finding.code().value() + " " + finding.place().pointer() + " " + finding.arguments())
                .collect(Collectors.toList()));
    }

    private static List<String> codes(Checked<CoachingProgramme> read) {
        return read.findings().stream().map(finding -> finding.code().value()).toList();
    }

    private static Checked<CoachingProgramme> read(String file) {
        return ProgrammeFiles.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String programme(String teachers, String sessions) {
        return Map.of(
                        "TEACHERS", teachers,
                        "SESSIONS", sessions)
                .entrySet()
                .stream()
                .reduce("""
                        {"language":"ru",
                         "institution":{"name":"Детский сад","kind":"KINDERGARTEN","place":"г. Примерск"},
                         "calendar":{"year":"2026/27","workingDays":["MONDAY","TUESDAY"]},
                         "papers":{"edition":"SOURCE"},
                         "teachers":[TEACHERS],
                         "coaches":[{"id":"c-1","name":{"family":"Берёзкина","given":"Людмила"},
                           "position":"SENIOR_EDUCATOR","post":"старший воспитатель","experienceYears":12}],
                         "schedule":{"zone":"Europe/Moscow","period":{"start":"2026-09-01","end":"2027-05-31"},
                           "attachment":"ANNUAL_PLAN","sessions":[SESSIONS]}}
                        """, (file, part) -> file.replace(part.getKey(), part.getValue()), (a, b) -> a);
    }
}
