package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalListTest {
    private static final Instant MOMENT = Instant.parse("2026-11-29T09:00:00Z");

    private static GoalList.Entry entry(String id, String statement, SmartProfile profile) {
        return new GoalList.Entry(id, statement, SmartChecker.of(profile).check(statement), Language.EN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTheRowsOfEachGoalBelowItsWording(Language language) {
        SmartProfile profile = SmartProfile.LENIENT;
        Document document = GoalList.document(
                List.of(entry("1", "Run 4 workshops by May", profile), entry("2", "Be better", profile)),
                profile,
                Imprint.of(language, MOMENT));
        Table table = (Table) document.blocks().get(document.blocks().size() - 1);

        assertThat(table.rows())
                .hasSize(12)
                .first()
                .isEqualTo(Row.section("1. Run [M 4 workshops] [T by May] — SMART"));
        assertThat(document.language()).isEqualTo(language);
    }

    @Test
    void quotesWhatCommasAndFormulasWouldSpoil() {
        String csv = GoalList.csv(List.of(entry("7", "=1+1, \"more\"", SmartProfile.STRICT)));

        assertThat(csv.lines()).hasSize(2).last().asString().startsWith("7,\"'=1+1, \"\"more\"\"\",no,");
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("id,goal,smart,S,S.evidence,S.question,M,");
    }

    @Test
    void saysNothingAboutNothing() {
        Imprint imprint = Imprint.of(Language.EN, MOMENT);
        assertThatThrownBy(() -> GoalList.document(List.of(), SmartProfile.STRICT, imprint))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("goals must not be empty");
    }
}
