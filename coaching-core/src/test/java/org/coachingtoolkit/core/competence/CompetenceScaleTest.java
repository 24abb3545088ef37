package org.coachingtoolkit.core.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.junit.jupiter.api.Test;

class CompetenceScaleTest {
    private static Level level(int value) {
        return new Level(value, LocalizedText.of(Language.EN, "level " + value), null);
    }

    @Test
    void theRangeIsDeclaredAndProficiencyBeginsAtALevel() {
        CompetenceScale scale = BuiltInQuestionnaires.usualScale();

        assertThat(scale.min()).isEqualTo(1);
        assertThat(scale.max()).isEqualTo(5);
        assertThat(scale.isProficient(3)).isFalse();
        assertThat(scale.isProficient(4)).isTrue();
        assertThat(scale.level(5).name().in(Language.EN)).isEqualTo("I can teach others");
    }

    @Test
    void levelsFollowOneAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CompetenceScale(LocalizedText.of(Language.EN, "gap"), List.of(level(1), level(3)), 1))
                .withMessageContaining("[1, 3]");
    }

    @Test
    void aScaleHasTwoLevelsAndProficiencyIsOneOfThem() {
        LocalizedText name = LocalizedText.of(Language.EN, "scale");
        assertThatIllegalArgumentException().isThrownBy(() -> new CompetenceScale(name, List.of(level(0)), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompetenceScale(name, List.of(level(0), level(1)), 2))
                .withMessageContaining("proficientFrom")
                .withMessageContaining("2");
    }
}
