package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.year.YearsReview;
import org.coachingtoolkit.reports.Reports;
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
                + " categories, prizes, results, and the clauses that were asked about.")
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
            ProgrammeFile read = InputFiles.programme(file);
            if (read.programme().isEmpty() || !read.losses().isEmpty()) {
                throw Unusable.of("notWhole", Map.of("file", file));
            }
            programmes.add(read.get());
        }
        Language spoken = language.or(programmes.get(programmes.size() - 1).language());
        ReportFile report = out == null ? null : ReportFile.of(out);
        YearsReview review;
        try {
            review = YearsReview.of(programmes);
        } catch (IllegalArgumentException sameYear) {
            throw Unusable.of("sameYear");
        }
        PrintWriter print = spec.commandLine().getOut();
        if (report == null) {
            review.table(spoken).forEach(row -> print.println(String.join(" | ", row)));
        } else {
            report.write(
                    force, () -> Reports.of(review, spoken, AsOfOption.moment(asOf.day())), () -> review.csv(spoken));
            print.println(report.path());
        }
        return Coaching.FINE;
    }
}
