package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.output.OutputFolder;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.CodebookDraft;
import org.coachingtoolkit.reports.CodebookWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching codebook}: drafts the codebook of a table of answers. */
@Command(
        name = "codebook",
        description =
                "Drafts the codebook of a table of answers: texts, likely scales, labels in order, key columns. A person"
                        + " corrects it; analyze reads it.")
final class CodebookCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DATA",
            description =
                    "The answers: CSV, XLSX or ODS; or a questionnaire that comes with the toolkit, whose codebook is"
                            + " written: qualities, growth, ict.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "CODEBOOK.csv|.xlsx",
            description = "Where the draft goes; without it, it is printed.")
    private @Nullable Path out;

    @Option(names = "--lang", paramLabel = "ru|en|uk", description = "Language of the questions; without it, English.")
    private Language language = Language.EN;

    @Option(names = "--force", description = "Replaces a file that is there with other contents.")
    private boolean replace;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    CodebookCommand() {}

    @Override
    public Integer call() throws IOException {
        Optional<Questionnaire> known = BuiltInQuestionnaires.find(file.toString());
        return known.isPresent() ? write(Codebook.of(known.get(), language)) : draft();
    }

    private int draft() throws IOException {
        Checked<Codebook> draft;
        try (InputStream in = InputFiles.open(file)) {
            draft = CodebookDraft.read(InputFiles.name(file), in);
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
        PrintWriter err = spec.commandLine().getErr();
        if (!draft.findings().isEmpty()) {
            Findings.print(err, file.toString(), draft.findings(), language);
        }
        if (draft.value().isEmpty()) {
            return Coaching.UNUSABLE;
        }
        return write(draft.get());
    }

    private int write(Codebook codebook) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().print(CodebookCsv.write(codebook));
            return Coaching.FINE;
        }
        boolean workbook = out.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        boolean complete = OutputFolder.writeFile(out, replace, to -> {
                    if (workbook) {
                        CodebookWorkbook.write(codebook, to);
                    } else {
                        to.write(CodebookCsv.write(codebook).getBytes(StandardCharsets.UTF_8));
                    }
                })
                .isComplete();
        if (!complete) {
            throw Unusable.of("other", Map.of("file", out));
        }
        spec.commandLine().getOut().println(out);
        return Coaching.FINE;
    }
}
