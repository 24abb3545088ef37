package org.coachingtoolkit.core.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Categories of staff lists become those of the programme's country, or are asked about. */
class ImportedCategoryTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 1);

    private static CoachingProgramme in(String country) {
        CoachingProgramme programme = YearJournalTest.programme();
        return programme.toBuilder()
                .plans(programme.plans().toBuilder().country(country).build())
                .build();
    }

    private static ProposedChange take(CoachingProgramme programme, String category) {
        String list = """
                Список педагогов на 2026/27 учебный год;;;
                ФИО;Должность;Категория;Дата аттестации
                Соколова Мария Петровна;учитель;%s;15.10.2026
                """.formatted(category);
        return ProposedChange.of(
                Intake.read(List.of(new Intake.Source("staff.csv", list.getBytes(UTF_8)))), programme, ON);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, первая, FIRST", "RU, высшая, HIGHEST", "RU, 1 категория, FIRST", "RU, педагог-методист, METHODIST",
        "UA, перша, FIRST", "UA, вища, HIGHEST", "UA, друга, SECOND", "UA, спеціаліст, SPECIALIST",
        "UZ, вторая, SECOND", "KZ, педагог-модератор, MODERATOR"
    })
    void wordsBecomeTheNameThatTheCountryHas(String country, String written, String name) {
        ProposedChange change = take(in(country), written);

        assertThat(change.programme().plans().attestations())
                .extracting(Attestation::category)
                .contains(name);
        assertThat(CountryProfile.find(country)
                        .orElseThrow()
                        .category(written.equals("1 категория") ? "первая" : written))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"first category, FIRST", "Higher, HIGHEST", "высшая категория, HIGHEST", "FIRST, FIRST"})
    void categoriesAreKnownByTheWordsOfAllLanguages(String words, String name) {
        assertThat(CountryProfile.find("UZ").orElseThrow().category(words)).contains(name);
    }

    @Test
    void whatIsImportedIsCountedAmongTheYears() {
        YearsReview review = YearsReview.of(List.of(take(in("RU"), "первая").programme()));

        assertThat(review.rows())
                .filteredOn(row -> row.part().equals("categories"))
                .extracting(YearsReview.Row::values)
                .containsExactly(List.of(BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource({"RU, вторая", "KZ, первая", "UA, педагог-наставник"})
    void aCategoryThatTheCountryDoesNotHaveIsAskedAboutAndLeftOut(String country, String written) {
        ProposedChange change = take(in(country), written);

        assertThat(change.programme().plans().attestations()).isEmpty();
        assertThat(change.findings()).extracting(finding -> finding.code()).contains(YearFinding.CATEGORY_OTHER);
        assertThat(change.lines())
                .filteredOn(line -> line.part().equals("attestations"))
                .extracting(ProposedChange.Line::kind)
                .containsExactly(Kind.LEFT_OUT);
    }

    @Test
    void withoutACountryThereIsOneQuestion() {
        ProposedChange change = take(YearJournalTest.programme(), "первая");

        assertThat(change.findings())
                .extracting(finding -> finding.code())
                .filteredOn(YearFinding.CATEGORY_COUNTRY::equals)
                .hasSize(1);
    }

    private static ProposedChange list(String list) {
        return ProposedChange.of(
                Intake.read(List.of(new Intake.Source("staff.csv", list.getBytes(UTF_8)))), in("RU"), ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Категория;Аттестован до | первая;12.03.2027",
                "Категория;Действует до | первая;12.03.2027",
                "Категория;Срок действия категории | первая;12.03.2027",
                "Категория;Дата аттестации | первая;12.03.2027",
                "Категория;Дата аттестации | первая;до 12.03.2027",
                "Категория;Телефон | первая (до 12.03.2027);",
                "Категория, срок действия;Телефон | первая, 12.03.2027;"
            })
    void howLongACategoryHoldsIsNeverTheDayOnWhichItWasAwarded(String headings, String cells) {
        ProposedChange change = list("Список педагогов на 2026/27 учебный год;;;\nФИО;Должность;" + headings
                + "\nСоколова Мария Петровна;учитель;" + cells + "\n");

        assertThat(change.programme().plans().attestations())
                .extracting(Attestation::on)
                .doesNotContain(LocalDate.of(2027, 3, 12));
        assertThat(change.lines())
                .anyMatch(line -> line.kind() == Kind.LEFT_OUT && line.part().equals("attestations"));
        assertThat(change.findings())
                .extracting(finding -> finding.code().value())
                .containsAnyOf("intake.attestation-limit", "year.attestation.to-come");
    }

    @ParameterizedTest
    @CsvSource({"(уволена 01.09.2026), LEFT_OUT", "— уволилась, LEFT_OUT", "(д/о), NEW", "'', NEW"})
    void whoHasLeftDoesNotJoin(String remark, Kind kind) {
        ProposedChange change = list("ФИО;Должность\nТополева Инна Юрьевна " + remark + ";учитель\n");

        assertThat(change.lines())
                .filteredOn(line -> line.part().equals("teachers")
                        && line.about().toString().contains("Тополева"))
                .extracting(ProposedChange.Line::kind)
                .containsExactly(kind);
    }
}
