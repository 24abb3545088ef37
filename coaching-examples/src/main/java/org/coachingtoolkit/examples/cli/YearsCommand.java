package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.year.YearsReview;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.document.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coaching years}: several years side by side. */
@Command(
        name = "years",
        description = "Puts several school years side by side: sessions held, hours by coach-consultant and teacher,"
                + " categories, prizes, results, and the clauses that were asked about.",
        mixinStandardHelpOptions = true)
final class YearsCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The programme files, one for each school year.")
    private List<Path> files;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Writes the review to a file instead: a table (.csv), or tables and charts (.xlsx, .pdf, .docx,"
                            + " .html).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replaces a file that is there with other contents.")
    private boolean force;

    @Mixin
    private LanguageOption language;

    @Mixin
    private AsOfOption asOf;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    YearsCommand() {}

    @Override
    public Integer call() throws IOException {
        List<CoachingProgramme> programmes = new ArrayList<>();
        for (Path file : files) {
            ProgrammeFile read = ProgrammeFile.read(InputFiles.read(file));
            if (read.programme().isEmpty() || !read.losses().isEmpty()) {
                throw new Unusable(file + " cannot be read as a whole; see 'coaching check'.");
            }
            programmes.add(read.get());
        }
        Language spoken = language.or(programmes.get(programmes.size() - 1).language());
        Optional<ReportFormat> format = Arrays.stream(ReportFormat.values())
                .filter(each -> ending().equals(each.extension()))
                .findFirst();
        if (out != null && format.isEmpty() && !ending().equals("csv")) {
            throw new Unusable(out + " must end in .csv, .xlsx, .pdf, .docx or .html.");
        }
        YearsReview review;
        try {
            review = YearsReview.of(programmes);
        } catch (IllegalArgumentException sameYear) {
            throw new Unusable("two files are of one school year; each year has one.");
        }
        PrintWriter print = spec.commandLine().getOut();
        List<List<String>> table = review.table(spoken);
        if (out != null && format.isPresent()) {
            Document document = Reports.of(review, spoken, AsOfOption.moment(asOf.day()));
            DocumentWriter writer =
                    DocumentsOption.writers(List.of(format.get())).get(0);
            OutputFolder.writeOne(out, force, stream -> writer.write(document, stream));
            print.println(out);
        } else if (out == null) {
            table.forEach(row -> print.println(String.join(" | ", row)));
        } else {
            byte[] csv = ("\uFEFF" + table.stream().map(YearsCommand::line).collect(Collectors.joining()))
                    .getBytes(StandardCharsets.UTF_8);
            OutputFolder.writeOne(out, force, stream -> stream.write(csv));
            print.println(out);
        }
        return Coaching.FINE;
    }

    private String ending() {
        String name = out == null ? "" : String.valueOf(out.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(YearsCommand::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** Quotes a cell; a text that a spreadsheet would take for a formula is led by an apostrophe. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
