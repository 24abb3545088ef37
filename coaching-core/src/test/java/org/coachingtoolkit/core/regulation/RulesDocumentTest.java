package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.programme.Quantity;
import org.coachingtoolkit.core.programme.RegulationEdition;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.junit.jupiter.api.Test;

/** Keeps docs/rules.md what the rules are; {@code -Dgolden.update=true} writes it anew. */
class RulesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");
    private static final List<Class<?>> TESTS = List.of(
            ReadableRulesTest.class,
            PlanRulesTest.class,
            SectionITest.class,
            SectionsIIAndIIITest.class,
            SectionIVTest.class,
            SectionVTest.class);

    private static final String OVERLAY_INTRODUCTION = """
            `papers.overlay` of the programme file switches rules off, each with its reason, replaces parameters and adds
            clauses. A clause with a bound is checked as a rule of its own; one without is listed as for people to judge.
            Added clauses take the next free number, at the end of a section or in a section of their own, and are printed
            in the Regulation. `coaching check FILE` goes by the result; `coaching rules FILE` prints it, and the
            difference to the standard. In code, `RuleSet` takes rules that are written in Java.
            """;
    private static final String OVERLAY = """
            "overlay": {
              "switchedOff": [{"rule": "IV.6.shown", "reason": "the originals are in the personnel files"}],
              "replaced": [{"parameter": "EXPERIENCE_YEARS", "value": 10}],
              "clauses": [
                {"clause": "IV.7", "text": {"en": "There are at least four sessions for a goal."},
                 "bound": {"quantity": "GOAL_SESSIONS", "least": 4}},
                {"clause": "VI.1", "text": {"en": "A coach-consultant is named to the parents' council."}}
              ]
            }
            """;

    @Test
    void theExampleOfAnOverlayIsOne() {
        String file = new String(ProgrammeFile.of(new Sample().programme()).write(), StandardCharsets.UTF_8)
                .replace("\"papers\": {", "\"papers\": {" + OVERLAY + ",");
        ProgrammeFile read = ProgrammeFile.read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings()).isEmpty();
        assertThat(RuleSet.of(read.get().papers()).changes().stream().map(change -> change.describe(Language.EN)))
                .containsExactly(
                        "Rule IV.7.goal-sessions is added: IV.7 There are at least four sessions for a goal.",
                        "Clause VI.1 is added, for people to judge: A coach-consultant is named to the parents' council.",
                        "Parameter \"years from which on experience is long\" is 10 instead of 5.",
                        "Rule IV.6.shown (\"A document shows the result.\") is switched off: "
                                + "the originals are in the personnel files");
        assertThat(RegulationChecker.check(read.get(), new Sample().asOf))
                .extracting(finding -> finding.code().value())
                .containsExactly("regulation.local.too-little");
    }

    @Test
    void documentIsWhatTheRulesAre() throws IOException {
        String document = document();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, document);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(document);
    }

    @Test
    void everyRuleHasAViolatingACleanAndABorderExample() {
        for (Rule rule : RuleSet.standard().rules()) {
            assertThat(Arrays.stream(test(rule).getDeclaredMethods())
                            .filter(method -> method.isAnnotationPresent(Test.class))
                            .map(method -> method.getName()))
                    .as(rule.id())
                    .containsExactlyInAnyOrder("violating", "clean", "border");
        }
    }

    @Test
    void everyCodeBelongsToOneRule() {
        assertThat(RuleSet.standard().rules().stream().flatMap(rule -> rule.codes().stream()))
                .doesNotHaveDuplicates()
                .contains(RegulationFinding.values());
    }

    @Test
    void everyRuleIsStatedInEveryLanguage() {
        Set<String> ids = RuleSet.standard().rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (Class<?> owner : List.of(Rule.class, UnruledSentence.class, RuleChange.class)) {
            TextCatalogue texts = TextCatalogue.of(owner);
            for (Language language : Language.values()) {
                assertThat(texts.keys(language)).isEqualTo(texts.keys(Language.RU));
            }
        }
        assertThat(TextCatalogue.of(Rule.class).keys(Language.RU)).isEqualTo(ids);
    }

    @Test
    void everyClauseHasARuleOrAReasonForNone() {
        Set<ClauseRef> spokenOf = Stream.concat(
                        RuleSet.standard().rules().stream().flatMap(rule -> rule.clause().stream()),
                        UnruledSentence.all().stream().map(UnruledSentence::clause))
                .collect(Collectors.toSet());
        assertThat(Regulation.of(RegulationEdition.SOURCE, Language.EN)
                        .clauses()
                        .map(Clause::ref))
                .allMatch(spokenOf::contains);
    }

    private static String document() {
        StringBuilder text = new StringBuilder();
        text.append("# Rules of the Regulation\n\n");
        text.append(
                "Generated from the rules by `RulesDocumentTest`; do not edit. Rules without a clause keep a programme");
        text.append(
                " readable.\nA severity in the table is the usual one of the code. `coaching rules` prints the same");
        text.append(" table in three languages.\n\n");
        text.append("| Clause | Rule | What it takes for granted | Finding codes | Test |\n|---|---|---|---|---|\n");
        for (Rule rule : RuleSet.standard().rules()) {
            String codes = rule.codes().stream().map(RulesDocumentTest::code).collect(Collectors.joining("<br>"));
            Class<?> test = test(rule);
            text.append("| ").append(rule.clause().map(ClauseRef::toString).orElse("–"));
            text.append(" | `")
                    .append(rule.id())
                    .append("` | ")
                    .append(rule.statement().in(Language.EN));
            text.append(" | ")
                    .append(codes)
                    .append(" | `")
                    .append(test.getEnclosingClass().getSimpleName());
            text.append('.').append(test.getSimpleName()).append("` |\n");
        }
        unruled(text, true, "What holds by itself", "The types, or the way documents are made, admit nothing else.");
        unruled(text, false, "What no program can judge", "Clauses, or parts of them, for which there is no rule.");
        text.append("\n## What an institution does otherwise\n\n").append(OVERLAY_INTRODUCTION);
        text.append("\n```json\n").append(OVERLAY).append("```\n");
        text.append("\n### Parameters\n\nAn institution may replace them.\n\n");
        text.append("| Parameter | Meaning | Standard |\n|---|---|---|\n");
        for (RuleParameter parameter : RuleParameter.values()) {
            text.append("| `").append(parameter.name()).append("` | ").append(parameter.label(Language.EN));
            text.append(" | ").append(parameter.standard()).append(" |\n");
        }
        text.append("\n### Quantities\n\nA clause of an institution's own may bound them.\n\n");
        text.append("| Quantity | Meaning |\n|---|---|\n");
        for (Quantity quantity : Quantity.values()) {
            text.append("| `").append(quantity.name()).append("` | ");
            text.append(quantity.label(Language.EN)).append(" |\n");
        }
        return text.toString();
    }

    private static void unruled(StringBuilder text, boolean held, String title, String introduction) {
        text.append("\n## ").append(title).append("\n\n").append(introduction);
        text.append("\n\n| Clause | Reason |\n|---|---|\n");
        UnruledSentence.all().stream()
                .filter(sentence -> sentence.held() == held)
                .forEach(sentence -> text.append("| ")
                        .append(sentence.clause())
                        .append(" | ")
                        .append(sentence.reason().in(Language.EN))
                        .append(" |\n"));
    }

    private static String code(FindingCode code) {
        return "`" + code.value() + "` (" + code.severity().label(Language.EN) + ")";
    }

    /** Finds the nested class named after the rule: IV.5.joint-consent is IV_5_JointConsent. */
    private static Class<?> test(Rule rule) {
        int last = rule.id().lastIndexOf('.') + 1;
        String words = Arrays.stream(rule.id().substring(last).split("-", -1))
                .map(RulesDocumentTest::capitalised)
                .collect(Collectors.joining());
        String name = capitalised(rule.id().substring(0, last).replace('.', '_')) + words;
        return TESTS.stream()
                .flatMap(test -> Arrays.stream(test.getDeclaredClasses()))
                .filter(test -> test.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("rule " + rule.id() + " has no test " + name));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
