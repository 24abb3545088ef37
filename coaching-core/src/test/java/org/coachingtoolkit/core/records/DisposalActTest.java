package org.coachingtoolkit.core.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.Official;
import org.junit.jupiter.api.Test;

class DisposalActTest {
    private static final Official HEAD = new Official(PersonName.of("Орлова", "Вера", "Ильинична"), "Заведующий");
    private static final CaseFile SCHEDULE =
            CaseFile.of("02-07", "Расписание коучинг-сессий", SchoolYear.parse("2025/26"));
    private static final LocalDate DUE = LocalDate.of(2032, 1, 1);

    private static DisposalAct act(LocalDate date, CaseFile... files) {
        return new DisposalAct("3", date, HEAD, List.of(), "протокол комиссии № 2", List.of(files));
    }

    @Test
    void aFileWhoseTermHasRunOutMayBeListed() {
        assertThat(act(DUE, SCHEDULE).check()).isEmpty();
    }

    @Test
    void theLastDayOfKeepingIsTooEarly() {
        assertThat(act(DUE.minusDays(1), SCHEDULE).check()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(RecordsFinding.DISPOSAL_EARLY);
            assertThat(finding.place().pointer()).isEqualTo("/files/0");
            assertThat(finding.message(Language.RU))
                    .isEqualTo("Может ли дело 02-07/2025 войти в акт от 31.12.2031,"
                            + " если уничтожить его можно только с 01.01.2032?");
        });
    }

    @Test
    void openAndHeldFilesAreAskedAbout() {
        CaseFile open = CaseFile.open("02-08", "План", LocalDate.of(2026, 1, 1), RetentionPolicy.DOCUMENTS);
        CaseFile held = SCHEDULE.withHolds(List.of(Hold.from(DUE, "спор")));
        assertThat(act(DUE, open, held).check())
                .extracting(Finding::code)
                .containsExactly(RecordsFinding.DISPOSAL_OPEN, RecordsFinding.DISPOSAL_HELD);
    }

    @Test
    void aFileIsListedOnce() {
        assertThatThrownBy(() -> act(DUE, SCHEDULE, SCHEDULE))
                .hasMessage("files must be listed once each: [02-07/2025, 02-07/2025]");
    }

    @Test
    void theFilePlanAsksAboutShortTermsAndIndexesGivenTwice() {
        RetentionPolicy three = new RetentionPolicy(3, RetentionTrigger.COMPLETION, RetentionStart.NEXT_JANUARY, null);
        FilePlan plan = new FilePlan(List.of(SCHEDULE, SCHEDULE.withRetention(three)));
        assertThat(plan.check(LocalDate.of(2026, 9, 1)))
                .extracting(Finding::code)
                .containsExactly(RecordsFinding.FILE_TWICE, RecordsFinding.TERM_SHORT);
    }

    @Test
    void theFilePlanNamesWhatIsDueAndWhatStaysOpen() {
        CaseFile open = CaseFile.open("02-08", "План", LocalDate.of(2030, 1, 1), RetentionPolicy.DOCUMENTS);
        FilePlan plan = new FilePlan(List.of(open, SCHEDULE));
        assertThat(plan.dueForDisposal(DUE)).containsExactly(SCHEDULE);
        assertThat(plan.check(DUE))
                .extracting(Finding::code)
                .containsExactly(RecordsFinding.FILE_DUE, RecordsFinding.FILE_OPEN);
        assertThat(plan.check(LocalDate.of(2031, 1, 1))).isEmpty();
    }

    @Test
    void everyCodeIsWordedAsAQuestionInEveryLanguage() {
        TextCatalogue texts = TextCatalogue.of(RecordsFinding.class);
        for (Language language : Language.values()) {
            assertThat(texts.keys(language))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(RecordsFinding.values())
                            .map(RecordsFinding::value)
                            .toList());
            Stream<Finding> findings = Stream.of(
                            act(DUE.minusDays(1), SCHEDULE.withHolds(List.of(Hold.from(SCHEDULE.openedOn(), "спор"))))
                                    .check(),
                            act(DUE, CaseFile.open("1", "План", DUE, RetentionPolicy.DOCUMENTS))
                                    .check())
                    .flatMap(List::stream);
            assertThat(findings.map(finding -> finding.message(language)))
                    .hasSize(3)
                    .allSatisfy(message -> assertThat(message).endsWith("?").doesNotContain("{"));
        }
    }
}
