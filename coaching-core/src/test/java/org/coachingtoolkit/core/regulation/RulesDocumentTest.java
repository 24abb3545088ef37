package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.programme.RegulationEdition;
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
        text.append("\n## Parameters\n\nAn institution may replace them.\n\n");
        text.append("| Parameter | Meaning | Standard |\n|---|---|---|\n");
        for (RuleParameter parameter : RuleParameter.values()) {
            text.append("| `").append(parameter.name()).append("` | ").append(parameter.label(Language.EN));
            text.append(" | ").append(parameter.standard()).append(" |\n");
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
