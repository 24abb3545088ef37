package org.coachingtoolkit.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeProperties {
    @Property
    void anIntersectionHasTheDaysThatBothHave(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        Set<LocalDate> both = a.stream().filter(b::contains).collect(Collectors.toSet());

        assertThat(a.intersection(b).map(DateRange::stream).stream()
                        .flatMap(days -> days)
                        .collect(Collectors.toSet()))
                .isEqualTo(both);
        assertThat(a.intersects(b)).isEqualTo(!both.isEmpty()).isEqualTo(b.intersects(a));
    }

    @Property
    void aRangeEnclosesAnotherIfItHasAllItsDays(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        assertThat(a.encloses(b)).isEqualTo(b.stream().allMatch(a::contains));
    }

    @Property
    void daysAreCountedOnceEach(@ForAll("ranges") DateRange range) {
        assertThat(range.stream().distinct().count()).isEqualTo(range.days());
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 40))
                .as((start, length) -> DateRange.of(
                        LocalDate.of(2028, 2, 1).plusDays(start),
                        LocalDate.of(2028, 2, 1).plusDays(start + length)));
    }
}
