package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.json.CoachingJson;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.ScheduleConflicts;
import org.coachingtoolkit.core.schedule.SessionSchedule;
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
                + " the sessions of series count too.",
        mixinStandardHelpOptions = true)
final class ScheduleConflictsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The programme file (JSON).")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people or for programs.",
            defaultValue = "text")
    private CheckCommand.Format format;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ScheduleConflictsCommand() {}

    @Override
    public Integer call() throws IOException {
        byte[] bytes = InputFiles.read(file);
        Checked<CoachingProgramme> read = CoachingJson.read(bytes);
        List<Finding> findings = new ArrayList<>(read.findings());
        read.value().ifPresent(programme -> findings.addAll(CoachingJson.locate(bytes, conflicts(programme))));
        findings.sort(Finding.ORDER);
        Language shown =
                language.or(read.value().map(CoachingProgramme::language).orElse(Language.EN));
        PrintWriter out = spec.commandLine().getOut();
        if (format == CheckCommand.Format.JSON) {
            Findings.printJson(out, findings, shown);
        } else {
            Findings.print(out, file.toString(), findings, shown);
        }
        if (read.value().isEmpty()) {
            return Coaching.UNUSABLE;
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Coaching.ERRORS_FOUND
                : Coaching.FINE;
    }

    private static List<Finding> conflicts(CoachingProgramme programme) {
        SessionSchedule expanded = programme.schedule().expand(programme.calendar());
        return ScheduleConflicts.check(expanded, programme.groups(), programme.coaches(), programme.calendar());
    }
}
