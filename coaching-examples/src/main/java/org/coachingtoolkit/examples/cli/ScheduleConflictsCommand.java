package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching schedule conflicts}: asks about everything that clashes. */
@Command(
        name = "conflicts",
        description = "Finds sessions that clash, hours that are taken, days off and limits that are exceeded;"
                + " the sessions of series count too.")
final class ScheduleConflictsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The programme file: a workbook (XLSX) or JSON.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people or for programs.",
            defaultValue = "text")
    private Findings.Format format;

    @Mixin
    private ListOption list;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ScheduleConflictsCommand() {}

    @Override
    public Integer call() throws IOException {
        CheckedFile checked = CheckedFile.of(InputFiles.programme(file), ScheduleConflictsCommand::conflicts);
        Language shown = language.or(checked.language());
        PrintWriter out = spec.commandLine().getOut();
        list.print(out, format, file.toString(), checked.findings(), shown);
        return checked.exitCode();
    }

    private static List<Finding> conflicts(CoachingProgramme programme) {
        return ScheduleConflicts.check(
                programme.schedule(), programme.groups(), programme.coaches(), programme.calendar());
    }
}
