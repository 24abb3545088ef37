package org.coachingtoolkit.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final CaseFile SCHEDULE =
            CaseFile.of("02-07", "Расписание коучинг-сессий", SchoolYear.parse("2025/26"));

    @Test
    void aSchoolYearsFileClosesWithTheYearAndIsKeptFiveYearsFromJanuary() {
        assertThat(SCHEDULE.closedOn()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(SCHEDULE.keptUntil()).contains(LocalDate.of(2031, 12, 31));
        assertThat(SCHEDULE.disposableFrom()).contains(LocalDate.of(2032, 1, 1));
    }

    @Test
    void oneDayAtTheTurnOfTheYearMakesAYear() {
        assertThat(SCHEDULE.close(LocalDate.of(2025, 12, 31)).disposableFrom()).contains(LocalDate.of(2031, 1, 1));
        assertThat(SCHEDULE.close(LocalDate.of(2026, 1, 1)).disposableFrom()).contains(LocalDate.of(2032, 1, 1));
    }

    @Test
    void fromTheClosingDayThe29thOfFebruaryIsFollowedByTheFirstOfMarch() {
        RetentionPolicy policy = new RetentionPolicy(5, RetentionTrigger.COMPLETION, RetentionStart.CLOSING_DAY, null);
        assertThat(policy.keptUntil(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(policy.disposableFrom(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2029, 3, 1));
        assertThat(policy.disposableFrom(LocalDate.of(2024, 2, 28))).isEqualTo(LocalDate.of(2029, 3, 1));
    }

    @Test
    void theRegulationCountsFromItsReplacement() {
        CaseFile regulation = CaseFile.open(
                "02-01", "Положение о проведении коучинг-сессий", LocalDate.of(2020, 9, 1), RetentionPolicy.REGULATION);
        assertThat(regulation.isDueForDisposal(LocalDate.of(2060, 1, 1))).isFalse();
        assertThat(regulation.close(LocalDate.of(2027, 9, 1)).disposableFrom()).contains(LocalDate.of(2033, 1, 1));
    }

    @Test
    void aHoldKeepsTheFileUntilItIsLifted() {
        LocalDate due = LocalDate.of(2032, 1, 1);
        Hold hold = Hold.from(LocalDate.of(2030, 3, 1), "проверка учредителя");
        assertThat(SCHEDULE.withHolds(List.of(hold)).isDueForDisposal(due.plusYears(30)))
                .isFalse();
        assertThat(SCHEDULE.withHolds(List.of(hold.endingOn(due))).isDueForDisposal(due))
                .isFalse();
        assertThat(SCHEDULE.withHolds(List.of(hold.endingOn(due))).isDueForDisposal(due.plusDays(1)))
                .isTrue();
    }

    @Test
    void sameIndexInAnotherYearIsAnotherFile() {
        assertThat(SCHEDULE.id()).hasToString("02-07/2025");
        assertThat(CaseFile.of("02-07", "Расписание", SchoolYear.parse("2026/27"))
                        .id())
                .isNotEqualTo(SCHEDULE.id());
    }

    @Test
    void termsAreDescribedInEveryLanguage() {
        assertThat(RetentionPolicy.DOCUMENTS.describe(Language.RU)).isEqualTo("5 лет");
        assertThat(RetentionPolicy.REGULATION.withArticle("ст. 8").describe(Language.RU))
                .isEqualTo("5 лет после замены новым, ст. 8");
        assertThat(RetentionPolicy.REGULATION.describe(Language.UK)).isEqualTo("5 років після заміни новим");
        assertThat(RetentionPolicy.REGULATION.describe(Language.EN)).isEqualTo("5 years after replacement");
    }

    @Test
    void whatCannotBeIsRefusedWithNameAndValue() {
        assertThatThrownBy(() -> SCHEDULE.close(LocalDate.of(2025, 8, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("closedOn must not be before openedOn: 2025-09-01, 2025-08-31");
        assertThatThrownBy(() -> CaseFile.of("../07", "Расписание", SchoolYear.parse("2025/26")))
                .hasMessageContaining("index must be")
                .hasMessageContaining("'../07'");
        assertThatThrownBy(() -> new RetentionPolicy(0, RetentionTrigger.COMPLETION, RetentionStart.NEXT_JANUARY, null))
                .hasMessage("years must be 1 to 100: 0");
        assertThatThrownBy(() -> CaseFileId.parse("02-07"))
                .hasMessage("case file must be of the form 02-07/2026: '02-07'");
    }
}
