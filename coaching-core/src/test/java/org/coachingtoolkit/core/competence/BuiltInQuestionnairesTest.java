package org.coachingtoolkit.core.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInQuestionnairesTest {
    static List<Questionnaire> all() {
        return BuiltInQuestionnaires.all();
    }

    @Test
    void theFiveQualitiesAndThreeComponentsAreThere() {
        assertThat(BuiltInQuestionnaires.qualities().framework().competences())
                .extracting(competence -> competence.id().value())
                .containsExactly("communicative", "motivational", "reflective", "educational", "intellectual");
        assertThat(BuiltInQuestionnaires.componentsOfGrowth().framework().competences())
                .extracting(competence -> competence.id().value())
                .containsExactly("motivation", "activity", "reflection");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextIsThereInThreeLanguagesAndNoStatementOccursTwice(Questionnaire questionnaire) {
        for (Language language : Language.values()) {
            assertThat(questionnaire.items())
                    .allSatisfy(item -> assertThat(item.text().texts()).containsKey(language))
                    .extracting(item -> item.text().in(language))
                    .doesNotHaveDuplicates();
            assertThat(questionnaire.framework().walk())
                    .allSatisfy(c -> assertThat(c.name().texts()).containsKey(language));
            assertThat(questionnaire.framework().scale().levels())
                    .allSatisfy(level -> assertThat(level.description()).isNotNull());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyCompetenceHasEnoughItemsAndSomeItemIsReversed(Questionnaire questionnaire) {
        assertThat(questionnaire.framework().walk())
                .allSatisfy(c -> assertThat(questionnaire.itemsOf(c.id())).hasSizeGreaterThanOrEqualTo(4));
        assertThat(questionnaire.items()).anyMatch(Item::reversed);
    }
}
