package org.coachingtoolkit.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of arguments that no command takes, in the language of whoever typed them. */
record CommandErrors(Language language) {
    private static final TextCatalogue TEXTS = TextCatalogue.of(CommandErrors.class);

    /**
     * Returns them in the language that the arguments ask for, else in that of the system.
     *
     * @param system the code of the system's language; {@code null} if it is not known
     */
    static CommandErrors of(@Nullable String system, String... arguments) {
        String asked = "";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                asked = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                asked = arguments[i + 1];
            }
        }
        return new CommandErrors(known(asked).or(() -> known(system)).orElse(Language.EN));
    }

    private static Optional<Language> known(@Nullable String code) {
        return Arrays.stream(Language.values())
                .filter(language -> code != null && language.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String text(String key) {
        return TEXTS.text(language, key);
    }

    private String text(String key, Map<String, ?> arguments) {
        return TEXTS.text(language, key, arguments);
    }

    /** Returns what is amiss, what was probably meant, and where to read more. */
    List<String> lines(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        List<String> lines = new ArrayList<>();
        lines.add("coaching: " + amiss(failure));
        meant(failure, command).ifPresent(word -> lines.add(text("meant", Map.of("word", word))));
        lines.add(text("see", Map.of("command", command.getCommandSpec().qualifiedName())));
        return lines;
    }

    private String amiss(ParameterException failure) {
        ArgSpec argument = failure.getArgSpec();
        if (failure instanceof CommandGroup.NoCommand which) {
            return text("which", Map.of("names", which.names()));
        } else if (language == Language.EN) {
            return Objects.requireNonNullElse(failure.getMessage(), "");
        } else if (failure instanceof UnmatchedArgumentException unmatched) {
            return text("unmatched", Map.of("names", quoted(unmatched.getUnmatched())));
        } else if (failure instanceof MissingParameterException missing) {
            return text(
                    "missing",
                    Map.of(
                            "names",
                            missing.getMissing().stream()
                                    .map(CommandErrors::name)
                                    .toList()));
        } else if (argument != null && failure.getValue() != null) {
            return text(
                    argument.type().equals(LocalDate.class) ? "day" : "value",
                    Map.of("value", failure.getValue(), "option", name(argument), "allowed", argument.paramLabel()));
        }
        // what picocli alone knows
        return text("other", Map.of("reason", failure.getMessage()));
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(word -> "«" + word + "»").toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Returns the command or option that was probably meant by one that there is not. */
    private static Optional<String> meant(ParameterException failure, CommandLine command) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(command.getSubcommands().keySet());
        command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
        return Likeness.nearest(unmatched.getUnmatched().get(0), known);
    }
}
