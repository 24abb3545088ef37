package org.coachingtoolkit.core.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.people.TeacherId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final TeacherId TEACHER = new TeacherId("T1");
    private static final CompetenceId COMMUNICATIVE = new CompetenceId("communicative");
    private static final CompetenceId MOTIVATIONAL = new CompetenceId("motivational");
    private final Questionnaire questionnaire = BuiltInQuestionnaires.qualities();

    private static Answer answer(String item, int level) {
        return Answer.of(new ItemId(item), level);
    }

    private Profile profile(Answer... answers) {
        return ScoringRule.USUAL.profile(
                questionnaire, List.of(AnswerSheet.own(TEACHER, Wave.BEFORE, List.of(answers))));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Nested
    class Scoring {
        @Test
        void reversedItemsAreTurnedRound() {
            Profile profile = profile(answer("COM1", 5), answer("COM2", 5), answer("COM3", 5), answer("COM4", 1));

            assertThat(profile.find(COMMUNICATIVE).orElseThrow().level()).isEqualTo(new Score(20, 4));
            assertThat(profile.proficient()).containsExactly(COMMUNICATIVE);
        }

        @Test
        void notApplicableIsNoZeroAndNotMissing() {
            Answer none = Answer.notApplicable(new ItemId("COM4"), Facet.LEVEL);

            Profile profile = profile(answer("COM1", 3), answer("COM2", 4), answer("COM3", 5), none);

            assertThat(profile.find(COMMUNICATIVE).orElseThrow().level()).isEqualTo(new Score(12, 3));
        }

        @Test
        void tooFewAnswersGiveNoScore() {
            Profile profile = profile(answer("COM1", 3), answer("COM2", 4), answer("COM3", 5));

            assertThat(profile.find(COMMUNICATIVE).orElseThrow().level())
                    .as("3 of 4 is less than four fifths, rounded up")
                    .isNull();
        }

        @Test
        void everythingNotApplicableGivesNoScore() {
            Answer[] none = questionnaire.itemsOf(COMMUNICATIVE).stream()
                    .map(item -> Answer.notApplicable(item.id(), Facet.LEVEL))
                    .toArray(Answer[]::new);

            assertThat(profile(none).find(COMMUNICATIVE).orElseThrow().level()).isNull();
        }

        @Test
        void anAnswerOutsideOfTheScaleIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> profile(answer("COM1", 6)))
                    .withMessageContaining("6");
        }

        @Test
        void requiredItemsAreRoundedUp() {
            assertThat(ScoringRule.USUAL.required(4)).isEqualTo(4);
            assertThat(ScoringRule.USUAL.required(5)).isEqualTo(4);
            assertThat(ScoringRule.USUAL.required(0)).isEqualTo(1);
        }
    }

    @Nested
    class Gaps {
        @Test
        void theGapIsTheTargetMinusTheLevel() {
            Profile profile = profile(answer("COM1", 2), answer("COM2", 2), answer("COM3", 3), answer("COM4", 3));

            assertThat(profile.gaps(Map.of()))
                    .containsExactly(new Profile.Gap(COMMUNICATIVE, new Score(10, 4), decimal("1.5")));
            assertThat(profile.gaps(Map.of(COMMUNICATIVE, decimal("2"))))
                    .extracting(Profile.Gap::gap)
                    .containsExactly(decimal("-0.5"));
        }

        @Test
        void theZoneHoldsWhatLacksTheMostPressingFirst() {
            Profile profile = profile(
                    answer("COM1", 3),
                    answer("COM2", 3),
                    answer("COM3", 3),
                    answer("COM4", 3),
                    answer("MOT1", 1),
                    answer("MOT2", 1),
                    answer("MOT3", 1),
                    answer("MOT4", 5),
                    answer("REF1", 5),
                    answer("REF2", 5),
                    answer("REF3", 5),
                    answer("REF4", 1));

            assertThat(profile.zoneOfNearestDevelopment(Map.of()))
                    .extracting(Profile.Need::competence)
                    .containsExactly(MOTIVATIONAL, COMMUNICATIVE);
        }

        @Test
        void needsAreRankedByGapTimesImportance() {
            Questionnaire needs = questionnaire.asNeeds();
            List<Answer> answers = new ArrayList<>();
            for (Item item : needs.itemsOf(COMMUNICATIVE)) {
                answers.add(Answer.of(item.id(), Facet.DIFFICULTY, 4));
                answers.add(Answer.of(item.id(), Facet.IMPORTANCE, 3));
            }
            for (Item item : needs.itemsOf(MOTIVATIONAL)) {
                answers.add(Answer.of(item.id(), Facet.DIFFICULTY, 2));
                answers.add(Answer.of(item.id(), Facet.IMPORTANCE, 5));
            }

            Profile profile = ScoringRule.USUAL.profile(needs, List.of(AnswerSheet.own(TEACHER, Wave.BEFORE, answers)));

            assertThat(profile.zoneOfNearestDevelopment(Map.of()))
                    .as("difficulty 2 stands for mastery 4, difficulty 4 for mastery 2")
                    .containsExactly(
                            new Profile.Need(MOTIVATIONAL, decimal("1"), decimal("5")),
                            new Profile.Need(COMMUNICATIVE, decimal("1"), decimal("3")));
        }
    }

    @Test
    void aLaterProfileShowsTheChange() {
        Profile before = profile(answer("COM1", 2), answer("COM2", 2), answer("COM3", 2), answer("COM4", 4));
        Profile after = profile(answer("COM1", 3), answer("COM2", 2), answer("COM3", 2), answer("COM4", 4));

        assertThat(before.changeTo(after))
                .containsExactly(new Profile.Change(COMMUNICATIVE, new Score(8, 4), new Score(9, 4), decimal("0.25")));
        Profile other = ScoringRule.USUAL.profile(BuiltInQuestionnaires.ict(), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> before.changeTo(other));
    }

    @Nested
    class Sheets {
        private final AnswerSheet own = AnswerSheet.own(TEACHER, Wave.BEFORE, List.of());

        @Test
        void aTeachersAnswersAreTheTeachersUntilShared() {
            assertThat(own.isVisibleTo(RaterRole.SELF)).isTrue();
            assertThat(own.isVisibleTo(RaterRole.COACH)).isFalse();
            AnswerSheet shared = own.sharedWith(RaterRole.COACH);
            assertThat(shared.isVisibleTo(RaterRole.COACH)).isTrue();
            assertThat(shared.isVisibleTo(RaterRole.ADMINISTRATION)).isFalse();
        }

        @Test
        void aColleagueRatesAfterAVisitAndIsNotShownAlone() {
            AnswerSheet colleague = AnswerSheet.ofVisit(TEACHER, Wave.BEFORE, LocalDate.of(2026, 10, 5), List.of());

            assertThat(colleague.isVisibleTo(RaterRole.SELF)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new AnswerSheet(TEACHER, Wave.BEFORE, RaterRole.COLLEAGUE, null, Set.of(), List.of()))
                    .withMessageContaining("visit");
            assertThatIllegalArgumentException().isThrownBy(() -> colleague.sharedWith(RaterRole.COACH));
        }

        @Test
        void anItemIsAnsweredOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> AnswerSheet.own(TEACHER, Wave.BEFORE, List.of(answer("COM1", 1), answer("COM1", 2))))
                    .withMessageContaining("COM1");
        }
    }
}
