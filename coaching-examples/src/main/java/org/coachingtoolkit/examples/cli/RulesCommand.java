package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.regulation.Rule;
import org.coachingtoolkit.core.regulation.RuleParameter;
import org.coachingtoolkit.core.regulation.RuleSet;
import org.coachingtoolkit.core.regulation.UnruledSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code coaching rules}: prints the rules that {@code coaching check} goes by. */
@Command(
        name = "rules",
        description =
                "Prints the rules that 'check' goes by: clause, rule, what it takes for granted, what it can find.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {
    private static final TextCatalogue TEXTS = TextCatalogue.of(RulesCommand.class);

    @Option(names = "--lang", paramLabel = "ru|en|uk", description = "Language; without it, English.")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    RulesCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Rule rule : RuleSet.standard().rules()) {
            out.println(clause(rule) + "  " + rule.id());
            out.println("      " + rule.statement().in(language));
            out.println("      "
                    + rule.codes().stream()
                            .map(code -> code.value() + " (" + code.severity().label(language) + ")")
                            .collect(Collectors.joining(", ")));
        }
        unruled(out, "held", true);
        unruled(out, "beyond", false);
        heading(out, "parameters");
        for (RuleParameter parameter : RuleParameter.values()) {
            out.println("       " + parameter.label(language) + ": " + parameter.standard());
        }
        return Coaching.FINE;
    }

    private void unruled(PrintWriter out, String heading, boolean held) {
        heading(out, heading);
        UnruledSentence.all().stream()
                .filter(sentence -> sentence.held() == held)
                .forEach(sentence -> out.println(padded(sentence.clause().toString()) + "  "
                        + sentence.reason().in(language)));
    }

    private void heading(PrintWriter out, String key) {
        out.println();
        out.println(TEXTS.text(language, key));
    }

    private static String clause(Rule rule) {
        return padded(rule.clause().map(ClauseRef::toString).orElse("-"));
    }

    private static String padded(String clause) {
        return clause + " ".repeat(Math.max(0, 5 - clause.length()));
    }
}
