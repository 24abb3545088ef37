package org.coachingtoolkit.core.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.AttestationKind;
import org.coachingtoolkit.core.development.AttestationResult;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.MethodicalForm;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearsReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static CoachingProgramme first() {
        CoachingProgramme held = YearJournal.of(YearJournalTest.programme(), DAY)
                .hold("s1", null)
                .hold("s3", null)
                .miss("s2", null)
                .reach("g1", OutcomeKind.PUBLICATION, "статья", "10.11.2026", null)
                .change()
                .programme();
        TeacherId teacher = new TeacherId("t1");
        return held.toBuilder()
                .plans(Plans.builder()
                        .country("RU")
                        .attestations(List.of(
                                attestation(teacher, LocalDate.of(2022, 1, 10)),
                                attestation(teacher, LocalDate.of(2026, 12, 10))))
                        .events(List.of(contest(EventLevel.REGIONAL, "II"), contest(EventLevel.REGIONAL, null)))
                        .build())
                .build();
    }

    private static Attestation attestation(TeacherId teacher, LocalDate on) {
        return new Attestation(teacher, AttestationKind.CATEGORY, "FIRST", on, null);
    }

    private static MethodicalEvent contest(EventLevel level, @Nullable String result) {
        return new MethodicalEvent(
                "Конкурс", MethodicalForm.CONTEST, level, LocalDate.of(2027, 2, 1), List.of(), null, result);
    }

    private static List<BigDecimal> row(YearsReview review, String part, Object what) {
        return review.rows().stream()
                .filter(row -> row.part().equals(part) && row.what().equals(what))
                .map(YearsReview.Row::values)
                .findFirst()
                .orElse(List.of());
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toList();
    }

    @Test
    void yearsStandSideBySideInTheirOrder() {
        CoachingProgramme next = ProposedChange.nextYear(first()).programme();
        YearsReview review = YearsReview.of(List.of(next, first()));
        assertThat(review.years()).hasToString("[2026/27, 2027/28]");
        assertThat(row(review, "held", "")).isEqualTo(numbers("2", "0"));
        assertThat(row(review, "coachHours", "Сидорова Вера Львовна")).isEqualTo(numbers("1.5", "0.0"));
        assertThat(row(review, "teacherHours", "Иванова Анна Петровна")).isEqualTo(numbers("0.8", "0.0"));
        assertThat(row(review, "outcomes", OutcomeKind.PUBLICATION)).isEqualTo(numbers("1", "0"));
        assertThat(row(review, "prizes", EventLevel.REGIONAL)).isEqualTo(numbers("1", "0"));
        assertThat(CountryProfile.find("RU")).isPresent();
        assertThat(row(review, "categories", AttestationResult.CONFIRMED)).isEqualTo(numbers("1", "0"));
        assertThat(review.rows()).anyMatch(row -> row.part().equals("clauses"));
        for (Language language : Language.values()) {
            assertThat(review.table(language)).allMatch(line -> line.size() == 4);
        }
    }

    @Test
    void eachYearHasOneFile() {
        assertThatThrownBy(() -> YearsReview.of(List.of(first(), first())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("programmes must be of different years: 2026/27");
        assertThatThrownBy(() -> YearsReview.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
