package org.coachingtoolkit.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseRefTest {
    @Property
    void parseIsTheInverseOfToString(
            @ForAll @IntRange(min = 1, max = 20) int section, @ForAll @IntRange(min = 1, max = 99) int point) {
        assertThat(ClauseRef.parse(new ClauseRef(section, point).toString())).isEqualTo(new ClauseRef(section, point));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "IV", "IV.", ".2", "4.2", "IV.0", "IV.02", "IV.100", "IIII.1", "iv.2", "IV.2.1", "IV.٢"})
    void refusesOtherForms(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClauseRef.parse(text));
    }
}
