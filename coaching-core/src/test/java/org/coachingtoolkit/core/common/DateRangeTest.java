package org.coachingtoolkit.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate SEP_1 = LocalDate.of(2026, 9, 1);
    private static final LocalDate SEP_30 = LocalDate.of(2026, 9, 30);

    @Test
    void hasBothItsEnds() {
        DateRange september = DateRange.of(SEP_1, SEP_30);

        assertThat(september.contains(SEP_1)).isTrue();
        assertThat(september.contains(SEP_30)).isTrue();
        assertThat(september.contains(SEP_1.minusDays(1))).isFalse();
        assertThat(september.contains(SEP_30.plusDays(1))).isFalse();
        assertThat(september.days()).isEqualTo(30);
        assertThat(september).hasToString("2026-09-01/2026-09-30");
    }

    @Test
    void mayBeOneDay() {
        assertThat(DateRange.of(SEP_1, SEP_1).days()).isEqualTo(1);
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(SEP_30, SEP_1))
                .withMessage("end must not be before start: 2026-09-30/2026-09-01");
    }
}
