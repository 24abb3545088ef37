package org.coachingtoolkit.core.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of keeping, on all days and with 29 February and 31 December more often than chance brings them. */
class RetentionProperties {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs().between(0, 40_000).map(FIRST::plusDays);
        Arbitrary<LocalDate> sharp = Arbitraries.integers()
                .between(1990, 2090)
                .flatMap(year -> Arbitraries.of(
                        MonthDay.of(2, 28).atYear(year),
                        MonthDay.of(2, 29).atYear(year),
                        MonthDay.of(3, 1).atYear(year),
                        MonthDay.of(12, 31).atYear(year),
                        MonthDay.of(1, 1).atYear(year)));
        return Arbitraries.oneOf(any, sharp);
    }

    @Provide
    Arbitrary<RetentionPolicy> policies() {
        return Arbitraries.integers()
                .between(1, 100)
                .flatMap(years -> Arbitraries.of(RetentionStart.class)
                        .map(start -> new RetentionPolicy(years, RetentionTrigger.COMPLETION, start, null)));
    }

    private static RetentionPolicy policy(int years, RetentionStart start) {
        return new RetentionPolicy(years, RetentionTrigger.COMPLETION, start, null);
    }

    @Property
    void atLeastTheWholeYearsAreKept(@ForAll("days") LocalDate closed, @ForAll("policies") RetentionPolicy policy) {
        assertThat(policy.keptUntil(closed)).isAfterOrEqualTo(closed.plusYears(policy.years()));
        assertThat(policy.disposableFrom(closed))
                .isEqualTo(policy.keptUntil(closed).plusDays(1));
    }

    @Property
    void lessThanOneYearIsAddedToThem(@ForAll("days") LocalDate closed, @ForAll("policies") RetentionPolicy policy) {
        assertThat(policy.keptUntil(closed)).isBefore(closed.plusYears(policy.years() + 1L));
    }

    @Property
    void countingFromJanuaryNeverEndsEarlier(
            @ForAll("days") LocalDate closed, @ForAll @IntRange(min = 1, max = 100) int years) {
        LocalDate january = policy(years, RetentionStart.NEXT_JANUARY).disposableFrom(closed);
        LocalDate closing = policy(years, RetentionStart.CLOSING_DAY).disposableFrom(closed);
        assertThat(january).isAfterOrEqualTo(closing);
        assertThat(january.equals(closing)).isEqualTo(MonthDay.from(closed).equals(MonthDay.of(12, 31)));
    }

    @Property
    void countingFromJanuaryEndsWithAYear(
            @ForAll("days") LocalDate closed, @ForAll @IntRange(min = 1, max = 100) int years) {
        LocalDate last = policy(years, RetentionStart.NEXT_JANUARY).keptUntil(closed);
        assertThat(MonthDay.from(last)).isEqualTo(MonthDay.of(12, 31));
        assertThat(last.getYear()).isEqualTo(closed.getYear() + years);
    }

    @Property
    void whatClosesLaterIsNotFreeEarlier(
            @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("policies") RetentionPolicy policy) {
        LocalDate earlier = a.isBefore(b) ? a : b;
        LocalDate later = a.isBefore(b) ? b : a;
        assertThat(policy.disposableFrom(later)).isAfterOrEqualTo(policy.disposableFrom(earlier));
    }

    @Property
    void moreYearsAreNeverShorter(@ForAll("days") LocalDate closed, @ForAll("policies") RetentionPolicy policy) {
        RetentionPolicy longer = new RetentionPolicy(
                Math.min(policy.years() + 1, 100), policy.trigger(), policy.start(), policy.article());
        assertThat(longer.keptUntil(closed)).isAfterOrEqualTo(policy.keptUntil(closed));
    }

    @Property
    void dueOnceDueForEver(
            @ForAll("days") LocalDate closed,
            @ForAll("days") LocalDate asOf,
            @ForAll("policies") RetentionPolicy policy,
            @ForAll @IntRange(max = 5_000) int later) {
        CaseFile file = CaseFile.open("02-07", "Расписание", closed, policy).close(closed);
        if (file.isDueForDisposal(asOf)) {
            assertThat(file.isDueForDisposal(asOf.plusDays(later))).isTrue();
        }
        assertThat(file.isDueForDisposal(policy.keptUntil(closed))).isFalse();
        assertThat(file.isDueForDisposal(policy.disposableFrom(closed))).isTrue();
    }

    @Property
    void anOpenFileIsNeverDue(
            @ForAll("days") LocalDate opened,
            @ForAll("days") LocalDate asOf,
            @ForAll("policies") RetentionPolicy policy) {
        CaseFile file = CaseFile.open("02-07", "Расписание", opened, policy);
        assertThat(file.disposableFrom()).isEmpty();
        assertThat(file.isDueForDisposal(asOf)).isFalse();
    }

    @Property
    void aHoldDefersAndItsEndFrees(
            @ForAll("days") LocalDate from, @ForAll @IntRange(max = 3_000) int length, @ForAll("days") LocalDate asOf) {
        Hold hold = Hold.from(from, "проверка").endingOn(from.plusDays(length));
        CaseFile free = CaseFile.open("02-07", "Расписание", FIRST, RetentionPolicy.DOCUMENTS)
                .close(FIRST);
        CaseFile held = free.withHolds(List.of(hold));
        assertThat(held.isDueForDisposal(asOf)).isEqualTo(free.isDueForDisposal(asOf) && !hold.isInForce(asOf));
    }

    @Property
    void theIdOfAFileIsReadBackFromItsText(
            @ForAll("indexes") String index, @ForAll @IntRange(min = 1900, max = 9998) int year) {
        CaseFileId id = new CaseFileId(index, year);
        assertThat(CaseFileId.parse(id.toString())).isEqualTo(id);
    }

    @Provide
    Arbitrary<String> indexes() {
        return Arbitraries.strings()
                .withChars("0123456789-.абвAB")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> Character.isLetterOrDigit(text.charAt(0)));
    }
}
