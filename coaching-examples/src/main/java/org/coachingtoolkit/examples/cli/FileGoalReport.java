package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.GoalList;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.ReportFormat;
import org.jspecify.annotations.Nullable;

/** Reports into a file, in the format that its name says. */
final class FileGoalReport implements GoalReport {
    private final Path file;
    /** The format; {@code null} for comma-separated values. */
    private final @Nullable ReportFormat format;

    private final boolean replace;
    private final SmartProfile profile;
    private final LocalDate day;
    private final PrintWriter out;
    private final PrintWriter err;
    private final List<GoalList.Entry> goals = new ArrayList<>();

    /**
     * Creates a report that is written at its end.
     *
     * @throws Unusable if the name of the file tells no format
     */
    FileGoalReport(Path file, boolean replace, SmartProfile profile, LocalDate day, PrintWriter out, PrintWriter err) {
        this.file = file;
        this.format = format(file);
        this.replace = replace;
        this.profile = profile;
        this.day = day;
        this.out = out;
        this.err = err;
    }

    private static @Nullable ReportFormat format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return null;
        }
        for (ReportFormat format : ReportFormat.values()) {
            if (name.endsWith("." + format.extension())) {
                return format;
            }
        }
        throw new Unusable("--out must end in .xlsx, .html, .pdf, .docx or .csv: '" + file + "'.");
    }

    @Override
    public void goal(String id, StatedGoal goal, SmartAssessment assessment, Language language) {
        goals.add(new GoalList.Entry(id, goal.statement(), assessment, language));
    }

    @Override
    public void end() {
        if (goals.isEmpty()) {
            throw new Unusable("No goal was read, so " + file + " was not written.");
        }
        if (format == null) {
            byte[] csv = ("\uFEFF" + GoalList.csv(goals)).getBytes(StandardCharsets.UTF_8);
            OutputFolder.writeOne(file, replace, stream -> stream.write(csv));
        } else {
            Imprint imprint = Imprint.of(goals.get(0).language(), AsOfOption.moment(day));
            DocumentWriter writer = DocumentsOption.writers(List.of(format)).get(0);
            OutputFolder.writeOne(
                    file, replace, stream -> writer.write(GoalList.document(goals, profile, imprint), stream));
        }
        out.println(file);
    }

    @Override
    public void error(long line, String reason) {
        err.println("line " + line + " is not a goal: " + reason);
    }
}
