package org.coachingtoolkit.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFormatTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 5);

    @Test
    void writesDatesAsTheLanguageDoes() {
        assertThat(Language.RU.format().date(DAY)).isEqualTo("05.09.2026");
        assertThat(Language.UK.format().longDate(DAY)).isEqualTo("5 вересня 2026 р.");
        assertThat(Language.RU.format().longDate(DAY)).isEqualTo("5 сентября 2026 г.");
        assertThat(Language.EN.format().longDate(DAY)).isEqualTo("5 September 2026");
        assertThat(Language.EN.format().date(DAY)).isEqualTo("5 Sep 2026");
        assertThat(Language.UK.format().month(YearMonth.from(DAY))).isEqualTo("вересень 2026");
        assertThat(Language.RU.format().weekday(DayOfWeek.SATURDAY)).isEqualTo("сб");
        assertThat(Language.EN.format().time(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThat(Language.RU.format().minutes(Duration.ofMinutes(90))).isEqualTo("90\u00A0мин");
    }

    @Test
    void writesNumbersWithTheLanguagesSeparator() {
        assertThat(Language.RU.format().number(new BigDecimal("62.50"))).isEqualTo("62,5");
        assertThat(Language.EN.format().number(new BigDecimal("62.50"))).isEqualTo("62.5");
        assertThat(Language.RU.format().number(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(Language.EN.format().number(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Language.UK.format().percent(new BigDecimal("0.625"))).isEqualTo("62,5\u00A0%");
        assertThat(Language.EN.format().percent(new BigDecimal("0.625"))).isEqualTo("62.5%");
    }

    @ParameterizedTest
    @CsvSource({
        "0, занятий",
        "1, занятие",
        "2, занятия",
        "4, занятия",
        "5, занятий",
        "11, занятий",
        "12, занятий",
        "14, занятий",
        "21, занятие",
        "22, занятия",
        "25, занятий",
        "111, занятий",
        "112, занятий",
        "121, занятие",
        "-1, занятие"
    })
    void countsInRussian(long count, String form) {
        assertThat(Language.RU.format().plural(count, List.of("занятие", "занятия", "занятий")))
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0, sessions", "1, session", "2, sessions", "21, sessions", "101, sessions", "-1, session"})
    void countsInEnglish(long count, String form) {
        assertThat(Language.EN.format().plural(count, List.of("session", "sessions")))
                .isEqualTo(form);
    }

    @Test
    void refusesTheWrongNumberOfForms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.UK.format().plural(1, List.of("a", "b")))
                .withMessage("forms must be 3 in uk: 2");
    }
}
