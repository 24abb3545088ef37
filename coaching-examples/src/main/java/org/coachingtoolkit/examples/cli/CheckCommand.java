package org.coachingtoolkit.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.table.TableFinding;
import org.coachingtoolkit.reports.workbook.MarkedWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching check}: asks what is open in a programme file. */
@Command(name = "check", description = "Checks a programme file against its format and every rule of the Regulation.")
final class CheckCommand implements Callable<Integer> {
    private static final TextCatalogue TEXTS = TextCatalogue.of(CheckCommand.class);

    @Parameters(paramLabel = "FILE", description = "The programme file: a workbook (XLSX) or JSON.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people or for programs.",
            defaultValue = "text")
    private Findings.Format format;

    @Option(
            names = "--mark",
            paramLabel = "COPY",
            description =
                    "Writes a copy of the workbook in which every finding stands at its cell, and a list of them.")
    private @Nullable Path marked;

    @Option(names = "--force", description = "Replaces a copy that is there with other contents.")
    private boolean force;

    @Mixin
    private ListOption list;

    @Mixin
    private LanguageOption language;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    CheckCommand() {}

    @Override
    public Integer call() throws IOException {
        byte[] bytes = InputFiles.read(file);
        ProgrammeFile read = ProgrammeFile.read(bytes, InputFiles.name(file));
        CheckedFile programme = CheckedFile.of(read, asOf.day(read));
        Language shown = language.or(programme.language());
        PrintWriter out = spec.commandLine().getOut();
        list.print(out, format, file.toString(), programme.findings(), shown);
        if (marked != null) {
            mark(bytes, programme, marked, shown);
            PrintWriter told =
                    format == Findings.Format.TEXT ? out : spec.commandLine().getErr();
            told.println(TEXTS.text(shown, "marked", Map.of("file", marked)));
        }
        return programme.exitCode();
    }

    private void mark(byte[] bytes, CheckedFile programme, Path copy, Language shown) throws IOException {
        if (!programme.file().format().equals("xlsx") || isNoWorkbook(programme)) {
            throw Unusable.worded(TEXTS.text(shown, "noWorkbook", Map.of("file", file)));
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            new MarkedWorkbook(bytes, programme.findings(), shown).write(written);
        } catch (IllegalArgumentException other) {
            throw Unusable.worded(TEXTS.text(shown, "noWorkbook", Map.of("file", file)));
        }
        OutputFolder.writeOne(copy, force, written::writeTo);
    }

    /** Returns whether not even the tables of a file could be read; a workbook without a programme is marked as any. */
    private static boolean isNoWorkbook(CheckedFile checked) {
        return checked.programme().isEmpty()
                && checked.findings().stream()
                        .anyMatch(finding ->
                                finding.code() instanceof TableFinding && finding.severity() == Severity.ERROR);
    }
}
