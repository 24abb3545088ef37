package org.coachingtoolkit.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where a category is expected, and nothing else stands. */
class BareCategoryTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            RU; высшая категория; высшая категория
            RU; Высшая; Высшая
            RU; I; первая
            RU; 1; первая
            RU; 1 кв. кат.; первая
            RU; ВКК; высшая
            RU; высш.; высшая
            RU; II; вторая
            RU; первая категория с 12.03.2022; первая категория с 12.03.2022
            UK; спеціаліст вищої категорії; спеціаліст вищої категорії
            UK; друга; друга
            UK; І; перша
            UK; вища категорія, старший вчитель; вища категорія, старший вчитель
            EN; 1; first
            EN; highest category; highest category
            """)
    void isReadInTheWordsThatCountriesHave(Language language, String written, String read) {
        assertThat(KnownPeople.category(written, "X", language)).isEqualTo(Checked.of(read, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "—", "нет", "Без категории", "б/к", "не аттестована", "немає", "none", "No", "n/a"})
    void mayBeThatThereIsNone(String written) {
        assertThat(KnownPeople.category(written, "X", Language.RU)).isEqualTo(Checked.unusable(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "СЗД, CONFORMITY_NOT_CATEGORY",
        "соответствие занимаемой должности, CONFORMITY_NOT_CATEGORY",
        "відповідає займаній посаді, CONFORMITY_NOT_CATEGORY",
        "suitability for the post, CONFORMITY_NOT_CATEGORY",
        "2 года, CATEGORY_UNKNOWN",
        "12, CATEGORY_UNKNOWN",
        "протокол № 2, CATEGORY_UNKNOWN",
        "молодой специалист, CATEGORY_UNKNOWN"
    })
    void isAskedAboutWhereItIsNone(String written, IntakeFinding question) {
        Checked<String> read = KnownPeople.category(written, "Иванова Анна", Language.RU);

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(finding -> finding.code()).containsExactly(question);
        assertThat(read.findings().get(0).message(Language.RU))
                .contains("Иванова Анна")
                .contains(written);
    }
}
