package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextEncoding;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Competence;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.core.competence.exchange.CaseJson;
import org.coachingtoolkit.core.competence.exchange.MoodleCsv;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching framework}: reads and writes frameworks of competences. */
@Command(
        name = "framework",
        description = "Reads and writes frameworks of competences: 1EdTech CASE (JSON) and Moodle (CSV).",
        subcommands = {FrameworkCommand.Read.class, FrameworkCommand.Write.class})
final class FrameworkCommand extends CommandGroup {
    private static final int HEAD = 1_024;

    FrameworkCommand() {}

    /** Returns the framework that a name or file means, and prints what was found in reading. */
    private static CompetenceFramework framework(String name, Language language, PrintWriter err) {
        Optional<Questionnaire> known = BuiltInQuestionnaires.find(name);
        if (known.isPresent()) {
            return known.get().framework();
        }
        Path file = Path.of(name);
        byte[] bytes = InputFiles.read(file);
        Checked<CompetenceFramework> read = isJson(bytes)
                ? CaseJson.read(bytes, language)
                : MoodleCsv.in(language).read(text(name, bytes));
        for (Finding finding : read.findings()) {
            err.println(finding.severity().label(language) + ": " + name + ":" + finding.place() + ": "
                    + finding.message(language));
        }
        return read.value().orElseThrow(() -> Unusable.of("noFramework", Map.of("file", name)));
    }

    /** Returns whether a file is JSON, and not a table: its first visible character opens an object. */
    private static boolean isJson(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .startsWith("{");
    }

    private static String text(String name, byte[] bytes) {
        TextEncoding encoding = TextEncoding.of(bytes, true);
        Charset charset = encoding.charset();
        if (charset == null) {
            throw Unusable.of("noText", Map.of("file", name));
        }
        return new String(bytes, encoding.mark(), bytes.length - encoding.mark(), charset);
    }

    /** {@code coaching framework read}. */
    @Command(name = "read", description = "Says what a framework holds: its competences, one a line, and its levels.")
    static final class Read implements Callable<Integer> {
        @Parameters(
                paramLabel = "FRAMEWORK",
                description = "A CASE (.json) or Moodle (.csv) file; or a built-in one: qualities, growth, ict.")
        private String name;

        @Mixin
        private LanguageOption language;

        @Spec
        private CommandSpec spec;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Read() {}

        @Override
        public Integer call() {
            Language spoken = language.or(Language.EN);
            PrintWriter out = spec.commandLine().getOut();
            CompetenceFramework framework =
                    framework(name, spoken, spec.commandLine().getErr());
            out.println(framework.title().in(spoken));
            print(out, framework.competences(), spoken, "  ");
            framework
                    .scale()
                    .levels()
                    .forEach(level ->
                            out.println(level.value() + "  " + level.name().in(spoken)));
            return Coaching.FINE;
        }

        private static void print(PrintWriter out, List<Competence> competences, Language language, String indent) {
            for (Competence competence : competences) {
                out.println(indent + competence.name().in(language));
                print(out, competence.parts(), language, indent + "  ");
            }
        }
    }

    /** {@code coaching framework write}. */
    @Command(
            name = "write",
            description = "Writes a framework for another system: .json as CASE, .csv as Moodle reads it.")
    static final class Write implements Callable<Integer> {
        @Parameters(
                index = "0",
                paramLabel = "FRAMEWORK",
                description = "A CASE (.json) or Moodle (.csv) file; or a built-in one: qualities, growth, ict.")
        private String name;

        @Parameters(index = "1", paramLabel = "OUT", description = "The file to write: .json or .csv.")
        private Path out;

        @Option(
                names = "--creator",
                paramLabel = "NAME",
                defaultValue = "Coaching Toolkit",
                description = "Who issues the framework (default: ${DEFAULT-VALUE}).")
        private String creator;

        @Option(names = "--force", description = "Replaces OUT if it is there with other contents.")
        private boolean force;

        @Mixin
        private LanguageOption language;

        @Mixin
        private AsOfOption asOf;

        @Spec
        private CommandSpec spec;

        @SuppressWarnings("NullAway.Init") // picocli sets the fields
        Write() {}

        @Override
        public Integer call() {
            Language spoken = language.or(Language.EN);
            CompetenceFramework framework =
                    framework(name, spoken, spec.commandLine().getErr());
            byte[] written = switch (ConvertCommand.format(out)) {
                case "json" -> CaseJson.write(framework, creator, spoken, AsOfOption.moment(asOf.day()));
                case "csv" -> MoodleCsv.in(spoken).write(framework).getBytes(StandardCharsets.UTF_8);
                default -> throw Unusable.of("frameworkName", Map.of("file", out));
            };
            OutputFolder.writeOne(out, force, stream -> stream.write(written));
            spec.commandLine().getOut().println(out);
            return Coaching.FINE;
        }
    }
}
