package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.coachingtoolkit.core.regulation.Rule;
import org.coachingtoolkit.core.regulation.RuleChange;
import org.coachingtoolkit.core.regulation.RuleSet;
import org.coachingtoolkit.core.regulation.UnruledSentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching rules}: prints the rules that {@code coaching check} goes by, those of an institution if its file is given. */
@Command(
        name = "rules",
        description =
                "Prints the rules that 'check' goes by: clause, rule, what it takes for granted, what it can find; of a "
                        + "programme file, those of its institution and how they differ from the standard.")
final class RulesCommand implements Callable<Integer> {
    private static final TextCatalogue TEXTS = TextCatalogue.of(RulesCommand.class);

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A programme file: a workbook (XLSX) or JSON; without it, the standard rules are printed.")
    private @Nullable Path file;

    @Option(
            names = "--lang",
            paramLabel = "ru|en|uk",
            description = "Language; without it, that of the programme, or English.")
    private @Nullable Language wanted;

    @Spec
    private CommandSpec spec;

    private Language language = Language.EN;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    RulesCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleSet rules = RuleSet.standard();
        if (file != null) {
            ProgrammeFile read = InputFiles.programme(file);
            if (read.programme().isEmpty()) {
                Findings.print(out, file.toString(), read.findings(), wanted == null ? Language.EN : wanted);
                return Coaching.UNUSABLE;
            }
            rules = RuleSet.of(read.get().papers());
            language = read.get().language();
        }
        language = wanted == null ? language : wanted;
        print(out, rules);
        return Coaching.FINE;
    }

    private void print(PrintWriter out, RuleSet rules) {
        for (Rule rule : rules.rules()) {
            out.println(clause(rule) + "  " + rule.id());
            out.println("      " + rule.statement().in(language));
            out.println("      "
                    + rule.codes().stream()
                            .map(code -> code.value() + " (" + code.severity().label(language) + ")")
                            .collect(Collectors.joining(", ")));
        }
        unruled(out, "held", true);
        unruled(out, "beyond", false);
        rules.changes().stream()
                .flatMap(change ->
                        change instanceof RuleChange.Written written ? Stream.of(written.clause()) : Stream.empty())
                .forEach(clause -> out.println(
                        padded(clause.ref().toString()) + "  " + clause.text().in(language)));
        heading(out, "parameters");
        for (RuleParameter parameter : RuleParameter.values()) {
            out.println("       " + parameter.label(language) + ": " + rules.parameter(parameter));
        }
        if (file != null) {
            heading(out, rules.changes().isEmpty() ? "standard" : "changes");
            rules.changes().forEach(change -> out.println("       " + change.describe(language)));
        }
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
