package org.coachingtoolkit.examples.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What holds for every command that there is, and will hold for those to come. */
class EveryCommandTest {
    /** The commands that read no file: what they take is a folder, words, or files to be kept as they are. */
    private static final Set<String> WITHOUT_INPUT = Set.of("archive add", "archive check-bag");

    private static final CommandLine ALL = Coaching.commandLine();

    @TempDir
    private Path folder;

    static Stream<String> commands() {
        return names(ALL, "");
    }

    private static Stream<String> names(CommandLine command, String name) {
        return Stream.concat(
                Stream.of(name),
                command.getSubcommands().entrySet().stream()
                        .flatMap(sub -> names(sub.getValue(), (name + " " + sub.getKey()).strip())));
    }

    private static CommandSpec spec(String name) {
        CommandLine command = ALL;
        for (String word : words(name)) {
            command = requireNonNull(command.getSubcommands().get(word), word);
        }
        return command.getCommandSpec();
    }

    private static List<String> words(String name) {
        return name.isEmpty() ? List.of() : List.of(name.split(" ", -1));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysWhatItDoesInTheLanguageOfWhoeverAsks(String name) {
        for (Language language : List.of(Language.RU, Language.UK)) {
            CommandLine line = Coaching.commandLine();
            line.setResourceBundle(HelpTexts.of(language).orElseThrow());
            for (String word : words(name)) {
                line = requireNonNull(line.getSubcommands().get(word), word);
            }
            CommandSpec command = line.getCommandSpec();

            assertThat(Stream.concat(
                            Stream.of(
                                    List.of(command.usageMessage().description()),
                                    List.copyOf(command.usageMessage()
                                            .exitCodeList()
                                            .values())),
                            Stream.concat(command.options().stream(), command.positionalParameters().stream())
                                    .map(argument -> List.of(argument.description()))))
                    .allSatisfy(text -> assertThat(text.toString()).containsPattern("\\p{IsCyrillic}{3}"));
            assertThat(line.getUsageMessage()).doesNotContain("Usage:", "Exit codes:", "Commands:");
            assertThat(line.getUsageMessage().lines())
                    .allSatisfy(shown -> assertThat(shown).hasSizeLessThanOrEqualTo(80));
        }
        assertThat(HelpTexts.of(Language.EN)).isEmpty();
    }

    @Test
    void saysNothingOfWhatThereIsNot() {
        Set<String> names = commands()
                .map(EveryCommandTest::spec)
                .flatMap(command -> Stream.concat(
                        command.options().stream()
                                .map(option -> option.longestName().substring(2)),
                        command.positionalParameters().stream().map(one -> one.paramLabel() + "[" + one.index() + "]")))
                .collect(Collectors.toSet());
        for (Language language : List.of(Language.RU, Language.UK)) {
            assertThat(HelpTexts.of(language).orElseThrow().keySet())
                    .allSatisfy(key -> assertThat(key.contains("usage.")
                                    || names.contains(key.replaceAll(
                                            "^(coaching|mixinStandardHelpOptions)\\.([a-z-]+\\.)*|\\.\\d$", "")))
                            .as(key)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysWhatItDoesAndWithWhichCodeItEnds(String name) {
        CommandLineRun help = run(name, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith(("Usage: coaching " + name).strip())
                .contains("Exit codes:", "  0   ", "  1   ", "  2   ", "--version");
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void helpsWithANestedCommandToo() {
        assertThat(CommandLineRun.of("help", "session", "move").out())
                .isEqualTo(run("session move", "--help").out());
        assertThat(CommandLineRun.of("help", "session", "move", "--lang", "uk").out())
                .isEqualTo(CommandLineRun.of("session", "move", "--help", "--lang", "uk")
                        .out())
                .startsWith("Виклик: coaching session move");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void describesEveryOptionAndParameter(String name) {
        assertThat(spec(name).args()).allSatisfy(argument -> {
            assertThat(argument.description()).isNotEmpty();
            assertThat(argument.arity().max() == 0 ? "" : argument.paramLabel()).doesNotStartWith("<");
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void tellsItsVersion(String name) {
        CommandLineRun version = run(name, "--version");

        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).startsWith("coaching ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void asksForNothingThatThereIsNot(String name) {
        CommandLineRun run = run(name, "--no-such-option");

        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("coaching: ").contains("--help'");
    }

    /** A folder stands where a file is read: the sentence says so, and nothing else is told. */
    @ParameterizedTest
    @MethodSource("commands")
    void wantsAFileAndNoFolder(String name) {
        if (!readsAFile(name)) {
            return;
        }
        CommandLineRun run = CommandLineRun.of(arguments(name, folder));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).isEqualToIgnoringNewLines("coaching: " + folder + " is a folder; a file is expected.");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysThatAFileIsNotThere(String name) {
        if (!readsAFile(name)) {
            return;
        }
        Path nowhere = folder.resolve("нет такого.json");
        CommandLineRun run = CommandLineRun.of(arguments(name, nowhere));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).isEqualToIgnoringNewLines("coaching: there is no file " + nowhere + ".");
    }

    /** What is no programme, no table and no goal is read from the standard input, and found to be so. */
    @ParameterizedTest
    @MethodSource("commands")
    void readsTheStandardInput(String name) {
        if (!readsAFile(name) || name.equals("open")) { // which saves into what it opens
            return;
        }
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("{]".getBytes(StandardCharsets.UTF_8)));
        try {
            CommandLineRun run = CommandLineRun.of(arguments(name, Path.of("-")));

            assertThat(run.exitCode()).as(name).isNotZero();
            assertThat(run.out() + run.err()).doesNotContain("there is no file", "should not have happened");
            assertThat(System.in)
                    .satisfies(in ->
                            assertThat(in.read()).as("%s has read it", name).isEqualTo(-1));
        } finally {
            System.setIn(before);
        }
    }

    private static boolean readsAFile(String name) {
        return !WITHOUT_INPUT.contains(name)
                && spec(name).positionalParameters().stream()
                        .findFirst()
                        .filter(first -> first.typeInfo().getType() == Path.class
                                || first.typeInfo().getAuxiliaryTypes()[0] == Path.class)
                        .isPresent();
    }

    /** Returns a call of a command with all that it requires, its first parameter being the input. */
    private Object[] arguments(String name, Path input) {
        List<String> arguments = new ArrayList<>(words(name));
        CommandSpec spec = spec(name);
        for (OptionSpec option : spec.options()) {
            if (option.required() && option.arity().max() > 0) {
                arguments.add(option.longestName() + "=" + value(option));
            }
        }
        if (spec.findOption("--out") != null
                && spec.findOption("--out").paramLabel().equals("OUT")) {
            arguments.add("--out=" + folder.resolve("out.json"));
        }
        if (name.equals("consent")) {
            arguments.add("--coach=2026-09-01");
        }
        arguments.add(input.toString());
        spec.positionalParameters().stream()
                .filter(parameter -> parameter.index().min() > 0)
                .map(this::value)
                .forEach(arguments::add);
        return arguments.toArray();
    }

    private String value(ArgSpec argument) {
        Class<?> type = argument.typeInfo().isCollection()
                ? argument.typeInfo().getAuxiliaryTypes()[0]
                : argument.typeInfo().getType();
        if (type == LocalDate.class) {
            return "2026-09-01";
        } else if (type.isEnum()) {
            return String.valueOf(type.getEnumConstants()[0]);
        } else if (type == Path.class) {
            return argument.paramLabel().equals("DIR") || argument instanceof PositionalParamSpec
                    ? folder.resolve("written.json").toString()
                    : some().toString();
        }
        return "слово";
    }

    private Path some() {
        try {
            return Files.writeString(folder.resolve("some.csv"), "name,competence,min,max\nA,B,1,5\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void knowsTheCommandsByName() {
        assertThat(commands()).contains("", "check", "session move", "archive verify", "completion", "help");
    }

    @Test
    void saysOfAShellThatItIsNotKnown() {
        CommandLineRun run = CommandLineRun.of("completion", "x");

        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).contains("expected one of [BASH, ZSH]").contains("'x'");
        assertThat(CommandLineRun.of("completion", "zsh").out()).contains("bashcompinit", "--as-of");
    }

    @Test
    void saysOfACommandThatItIsNotKnown() {
        CommandLineRun run = CommandLineRun.of("help", "session", "mov");

        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).contains("there is no command 'coaching session mov'", "'move'");
    }

    @Test
    void coloursNothingThatGoesToAFile() {
        assertThat(CommandLineRun.of("--help").out()).doesNotContain("\u001B");
    }

    private static CommandLineRun run(String name, String... more) {
        return CommandLineRun.of(
                Stream.concat(words(name).stream(), Arrays.stream(more)).toArray());
    }
}
