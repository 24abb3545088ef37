package org.coachingtoolkit.core.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryProfileTest {
    private static CountryProfile profile(String country) {
        return CountryProfile.find(country).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "RU, FIRST, FIRST",
        "RU, первая, FIRST",
        "RU, Первая  квалификационная категория, FIRST",
        "RU, 1 категория, FIRST",
        "RU, высшая категория, HIGHEST",
        "UA, перша, FIRST",
        "UA, перша категорія, FIRST",
        "UA, спеціаліст першої категорії, FIRST",
        "UA, ІІ категорія, SECOND",
        "UA, вища, HIGHEST",
        "KZ, педагог-эксперт, EXPERT",
        "UZ, first category, FIRST"
    })
    void aCategoryIsKnownByWhatPeopleCallIt(String country, String written, String category) {
        CountryProfile profile = profile(country);

        assertThat(profile.category(written)).contains(category);
        assertThat(profile.has(written)).isTrue();
        assertThat(profile.rank(written)).isEqualTo(profile.rank(category));
        for (Language language : Language.values()) {
            assertThat(profile.label(written, language)).isEqualTo(profile.label(category, language));
        }
    }

    @Test
    void whatIsNoCategoryOfTheCountryStaysAsItIsWritten() {
        CountryProfile russia = profile("RU");

        assertThat(russia.has("вторая")).isFalse();
        assertThat(russia.label("вторая", Language.RU)).isEqualTo("вторая");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> russia.rank("вторая"))
                .withMessageContaining("вторая");
    }
}
