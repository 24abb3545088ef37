package org.coachingtoolkit.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.reports.GoalList;
import org.coachingtoolkit.reports.Imprint;

/** Reports into a file, in the format that its name says. */
final class FileGoalReport implements GoalReport {
    private final ReportFile file;
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
        this.file = ReportFile.of(file);
        this.replace = replace;
        this.profile = profile;
        this.day = day;
        this.out = out;
        this.err = err;
    }

    @Override
    public void goal(String id, StatedGoal goal, SmartAssessment assessment, Language language) {
        goals.add(new GoalList.Entry(id, goal.statement(), assessment, language));
    }

    @Override
    public void end() {
        if (goals.isEmpty()) {
            throw Unusable.of("noGoal", Map.of("file", file.path()));
        }
        file.write(
                replace,
                () -> GoalList.document(goals, profile, Imprint.of(goals.get(0).language(), day)),
                () -> GoalList.csv(goals));
        out.println(file.path());
    }

    @Override
    public void refused(List<Finding> findings, Language language) {
        findings.forEach(finding -> err.println(finding.place() + "  " + finding.message(language)));
    }
}
