package org.coachingtoolkit.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {
    @Test
    void beginsInSeptember() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 31))).isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYear.of(LocalDate.of(2026, 9, 1))).isEqualTo(new SchoolYear(2026));
        assertThat(new SchoolYear(2026).range())
                .isEqualTo(DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)));
        assertThat(new SchoolYear(2026).months())
                .hasSize(12)
                .startsWith(YearMonth.of(2026, 9))
                .endsWith(YearMonth.of(2027, 8));
    }

    @Test
    void isWrittenAcrossACentury() {
        assertThat(new SchoolYear(1999)).hasToString("1999/00");
        assertThat(SchoolYear.parse("1999/00")).isEqualTo(new SchoolYear(1999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026/28", "2026-27", "2026/2027", "26/27", "20a6/27", "1899/00", "٢٠٢٦/27"})
    void refusesOtherForms(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SchoolYear.parse(text));
    }

    @Property
    void parseIsTheInverseOfToString(@ForAll @IntRange(min = 1900, max = 9998) int year) {
        assertThat(SchoolYear.parse(new SchoolYear(year).toString())).isEqualTo(new SchoolYear(year));
    }
}
