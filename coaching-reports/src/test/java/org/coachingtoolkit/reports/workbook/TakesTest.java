package org.coachingtoolkit.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.json.ValueForm.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A question about a workbook stands where the answer goes, and says what that cell takes. */
class TakesTest {
    private static final LocalDate AFTER = LocalDate.of(2027, 6, 1);
    private static final Pattern WORD = Pattern.compile("\\p{L}{6,}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");
    /** Names of keys, of time zones and clauses are the same in all languages. */
    private static final Set<String> OF_NO_LANGUAGE =
            Set.of("Alt", "Enter", "Europe", "Moscow", "Kyiv", "json", "coaching", "rules", "SMART");

    /** Every column that does not take any words says what it takes, in the language of the reader. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyColumnSaysWhatItTakes(Language language) {
        for (SheetLayout sheet : Layout.PROGRAMME.sheets()) {
            for (Column column : sheet.columns()) {
                boolean words = column.kind() == Kind.TEXT && column.members().isEmpty();
                String said =
                        Takes.cell(column).map(takes -> takes.label(language)).orElse("");
                assertThat(column.hidden() || words || !said.isEmpty())
                        .as(sheet.key() + " " + column.key())
                        .isTrue();
                assertThat(said).doesNotContain("null").doesNotContain("{");
                if (language != Language.EN) {
                    assertThat(LATIN.matcher(said).results().map(found -> found.group()))
                            .as(said)
                            .isSubsetOf(OF_NO_LANGUAGE);
                }
            }
            if (!sheet.form()) {
                assertThat(Takes.row(sheet).label(language))
                        .contains(WorkbookText.sheet(language, sheet))
                        .doesNotContain("null");
            }
        }
    }

    /** «Сессии: согласие: согласие педагога» says a place twice. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noHeadingSaysAPlaceTwice(Language language) {
        for (SheetLayout sheet : Layout.PROGRAMME.sheets()) {
            for (Column column : sheet.columns()) {
                List<String> parts =
                        List.of(WorkbookText.heading(language, column).split(": ", -1));
                assertThat(parts.stream()
                                .flatMap(part -> WORD.matcher(part)
                                        .results()
                                        .map(word -> word.group()
                                                .toLowerCase(language.locale())
                                                .substring(0, 6))
                                        .distinct()))
                        .as(String.join(": ", parts))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsAskedOfAnEmptySheetStandsInItsFirstFreeRow(Language language) {
        OpenWorkbook book = OpenWorkbook.example(language);
        book.sheet("sessions").getRow(WorkbookWriter.FIRST_ROW).forEach(cell -> cell.setBlank());

        Finding asked = about(book, "regulation.document.schedule-empty").get(0);

        String day = new CellReference(book.cell("sessions", 0, "start.date")).formatAsString(false);
        assertThat(asked.place()).hasToString(book.name("sessions") + "!" + day);
        assertThat(asked.message(language))
                .contains(book.name("sessions"))
                .contains(book.heading("sessions", "start.date")
                        .getStringCellValue()
                        .replace(" *", ""))
                .contains("13:30");
    }

    /** Of papers that belong to a row of another sheet, the free row of their own sheet is named, not the heading. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noQuestionStandsAtAHeading(Language language) {
        OpenWorkbook book = OpenWorkbook.example(language);
        Map<String, Integer> firstRows = Layout.PROGRAMME.sheets().stream()
                .filter(sheet -> book.file.getSheet(book.name(sheet.key())) != null)
                .collect(Collectors.toMap(
                        sheet -> book.name(sheet.key()),
                        sheet -> sheet.form() ? WorkbookWriter.HEADING_ROW + 2 : WorkbookWriter.FIRST_ROW + 1));

        List<Finding> found = ProgrammeFile.read(book.bytes()).check(AFTER);

        assertThat(found)
                .hasSizeGreaterThan(3)
                .allSatisfy(finding -> assertThat(finding.place().line())
                        .as(finding.place().toString())
                        .isGreaterThanOrEqualTo(
                                firstRows.getOrDefault(finding.place().sheet(), 1)));
    }

    /** IV.3 asks for yes or no, and what has become of a session is one of five words. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void choicesAreNamed(Language language) {
        OpenWorkbook book = OpenWorkbook.example(language);
        book.type("sessions", 0, "form", "тренинг");
        book.type("sessions", 0, "questionsReplaceAdvice", "");

        assertThat(about(book, "regulation.form.advice"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(language))
                        .contains(WorkbookText.yesNo(language, true))
                        .contains(WorkbookText.yesNo(language, false)));
        assertThat(about(book, "regulation.session.past-planned"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message(language))
                        .contains(OpenWorkbook.words("не состоялась", "не відбулася", "did not take place")
                                .getOrDefault(language, "")));
    }

    /** What the programme file says of properties is said of cells by their headings, and of values as they were typed. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noPropertyOfTheFileIsNamed(Language language) {
        OpenWorkbook book = OpenWorkbook.example(language);
        Hands.put(
                book.cell("groups", 0, "members"),
                book.cell("goals", 0, "coachee").getStringCellValue());
        Hands.put(book.line("institution", "language"), "Latin");
        book.type("sessions", 0, "duration", 0);

        List<Finding> found = ProgrammeFile.read(book.bytes()).findings();

        assertThat(found.stream().map(finding -> finding.place().toString()))
                .contains(
                        book.name("groups") + "!"
                                + new CellReference(book.cell("groups", 0, "members")).formatAsString(false),
                        book.name("institution") + "!"
                                + new CellReference(book.line("institution", "language")).formatAsString(false));
        assertThat(found.stream().map(finding -> finding.message(language)))
                .noneMatch(text -> text.contains("members") && language != Language.EN)
                .noneMatch(text -> text.contains("PT") || text.contains("ru, en, uk"));
    }

    /** What stands in a cell shows what the cell takes, unless it was chosen. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aFilledCellIsNotExplained(Language language) {
        OpenWorkbook book = OpenWorkbook.example(language);
        book.type("sessions", 0, "start.date", LocalDate.of(2027, 8, 12));

        assertThat(about(book, "regulation.session.outside-period"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).doesNotContainKey("takes"));
    }

    private static List<Finding> about(OpenWorkbook book, String code) {
        List<Finding> found = ProgrammeFile.read(book.bytes()).check(AFTER);
        assertThat(found.stream().map(finding -> finding.code().value())).contains(code);
        return found.stream()
                .filter(finding -> finding.code().value().equals(code))
                .toList();
    }
}
