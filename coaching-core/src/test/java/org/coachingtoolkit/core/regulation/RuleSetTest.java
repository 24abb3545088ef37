package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.people.CoachRequirement;
import org.coachingtoolkit.core.programme.LocalBound;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.Quantity;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private enum OwnFinding implements FindingCode {
        NO_CATEGORY;

        @Override
        public Definition definition() {
            return Definition.of("own.no-category", Severity.WARNING, "VII.1");
        }

        @Override
        public String message(Language language, Map<String, Object> arguments) {
            return "Which category does " + arguments.get("teacher") + " have?";
        }
    }

    private static final LocalClause CLAUSE =
            new LocalClause(new ClauseRef(7, 1), LocalizedText.of(Language.EN, "Every teacher has a category."));
    private static final Rule RULE = new Rule(
            "VII.1.category",
            List.of(OwnFinding.NO_CATEGORY),
            LocalizedText.of(Language.EN, "Every teacher has a category."),
            context -> context.index().teachers().stream()
                    .filter(teacher -> teacher.value().category() == null)
                    .forEach(teacher -> context.ask(
                            OwnFinding.NO_CATEGORY,
                            teacher.at("category"),
                            Map.of("teacher", teacher.value().name().full()))));

    private final Sample sample = new Sample();

    @Test
    void anInstitutionAddsAClauseWithItsRule() {
        sample.rules = RuleSet.standard().with(CLAUSE, RULE);
        assertThat(sample.findings())
                .extracting(finding -> finding.place().pointer(), finding -> finding.message(Language.EN))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "/teachers/0/category", "Which category does Иванова Анна have?"),
                        org.assertj.core.groups.Tuple.tuple(
                                "/teachers/1/category", "Which category does Петрова Анна have?"));
        assertThat(sample.rules.localClauses()).containsExactly(CLAUSE);
    }

    @Test
    void anInstitutionReplacesAParameter() {
        sample.coaches.set(0, Sample.coach("coach-1", "Смирнова", 4, Sample.evidence(CoachRequirement.values())));
        assertThat(sample.findings()).hasSize(1);
        sample.rules =
                RuleSet.standard().with(RuleParameter.EXPERIENCE_YEARS, 10).with(RuleParameter.EXPERIENCE_YEARS, 3);
        assertThat(sample.findings()).isEmpty();
        assertThat(sample.rules.changes()).containsExactly(new RuleChange.Replaced(RuleParameter.EXPERIENCE_YEARS, 3));
    }

    @Test
    void anInstitutionSwitchesARuleOffForAReason() {
        sample.consents.clear();
        assertThat(sample.findings()).hasSize(1);
        sample.rules = RuleSet.standard().without("IV.5.joint-consent", "согласие хранится в журнале");
        assertThat(sample.findings()).isEmpty();
    }

    @Test
    void whatTheFileSaysIsWhatTheRulesAre() {
        LocalClause bounded = new LocalClause(
                new ClauseRef(6, 1),
                LocalizedText.of(Language.EN, "At least four meetings for a goal."),
                new LocalBound(Quantity.GOAL_SESSIONS, 4, null));
        LocalClause judged = new LocalClause(new ClauseRef(6, 2), LocalizedText.of(Language.EN, "Tea is served."));
        sample.papers = sample.papers.with(new RegulationOverlay(
                List.of(
                        new RegulationOverlay.SwitchedOff("V.1.schedule", "draft"),
                        new RegulationOverlay.SwitchedOff("IV.9.none", "no such rule")),
                List.of(
                        new RegulationOverlay.Replaced(RuleParameter.MAIN_FORM_PERCENT, 30),
                        new RegulationOverlay.Replaced(RuleParameter.MAIN_FORM_PERCENT, 40)),
                List.of(judged, bounded, new LocalClause(new ClauseRef(4, 2), CLAUSE.text()))));
        RuleSet rules = RuleSet.of(sample.papers);
        assertThat(rules.changes().stream().map(change -> change.describe(Language.EN)))
                .containsExactly(
                        "Rule VI.1.goal-sessions is added: VI.1 At least four meetings for a goal.",
                        "Clause VI.2 is added, for people to judge: Tea is served.",
                        "Parameter \"least share of the main form, %\" is 30 instead of 50.",
                        "Rule V.1.schedule (\"There is a schedule.\") is switched off: draft");
        assertThat(rules.localClauses()).containsExactly(bounded, judged);
        assertThat(rules.parameter(RuleParameter.MAIN_FORM_PERCENT)).isEqualTo(30);
        sample.sessions.clear();
        assertThat(RegulationChecker.check(sample.programme(), sample.asOf))
                .extracting(finding -> finding.code().value())
                .contains("regulation.local.too-little", "regulation.overlay.rule-unknown")
                .doesNotContain("regulation.document.schedule-empty");
        assertThat(RegulationChecker.check(sample.programme(), sample.asOf, RuleSet.standard()))
                .extracting(finding -> finding.code().value())
                .contains("regulation.document.schedule-empty")
                .doesNotContain("regulation.local.too-little");
    }

    @Test
    void differenceToTheStandardIsPrintable() {
        RuleSet rules = RuleSet.standard()
                .with(CLAUSE, RULE)
                .with(RuleParameter.MAIN_FORM_PERCENT, 30)
                .without("V.1.schedule", "draft");
        assertThat(rules.changes().stream().map(change -> change.describe(Language.EN)))
                .containsExactly(
                        "Rule VII.1.category is added: VII.1 Every teacher has a category.",
                        "Parameter \"least share of the main form, %\" is 30 instead of 50.",
                        "Rule V.1.schedule (\"There is a schedule.\") is switched off: draft");
        assertThat(rules.changes().get(2).describe(Language.RU))
                .isEqualTo("Правило V.1.schedule («Расписание есть.») отключено: draft");
        assertThat(RuleSet.standard().changes()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeMeant() {
        RuleSet rules = RuleSet.standard();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.without("IV.9.none", "reason"))
                .withMessage("rule must be in force: 'IV.9.none'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.without("V.1.schedule", " "))
                .withMessage("reason must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.with(RuleParameter.MAIN_FORM_PERCENT, 101))
                .withMessage("MAIN_FORM_PERCENT must be 0 to 100: 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.with(CLAUSE, RULE).with(CLAUSE, RULE))
                .withMessage("rule must not be there already: VII.1.category");
        LocalClause taken = new LocalClause(new ClauseRef(4, 2), CLAUSE.text());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.with(taken, RULE))
                .withMessage("clause must not be one of the Regulation: IV.2");
    }

    @Test
    void aRuleAsksOnlyWhatItHasAnnounced() {
        Rule rule = new Rule(
                "own",
                List.of(OwnFinding.NO_CATEGORY),
                CLAUSE.text(),
                context -> context.ask(RegulationFinding.ID_TWICE, Place.ROOT, Map.of("id", 1)));
        sample.rules = RuleSet.standard().with(rule);
        assertThatIllegalArgumentException()
                .isThrownBy(sample::findings)
                .withMessage("code must be one of rule own: regulation.id.twice");
    }
}
