package org.coachingtoolkit.examples.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching completion}: lets a shell complete commands and options. */
@Command(
        name = "completion",
        description = {
            "Prints a script by which a shell completes commands and options. For this shell:",
            "  source <(coaching completion bash)"
        })
final class CompletionCommand implements Runnable {
    @Parameters(
            arity = "0..1",
            paramLabel = "bash|zsh",
            defaultValue = "bash",
            description = "The shell; one script serves both.")
    @SuppressWarnings("UnusedVariable") // named so that another shell is refused
    private Shell shell;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    CompletionCommand() {}

    @Override
    public void run() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("coaching", spec.root().commandLine()));
    }

    /** Shells that understand the script. */
    private enum Shell {
        BASH,
        ZSH
    }
}
