package org.coachingtoolkit.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.jspecify.annotations.Nullable;

/** Judges a goal of another system's own class: it implements {@link StatedGoal} and keeps its own names for the rest. */
public final class OwnGoalExample {
    private OwnGoalExample() {}

    /**
     * A goal as a school's journal holds it.
     *
     * @param number the number in the journal
     * @param statement the teacher's words
     * @param due the day by which it is to be reached; {@code null} while it is open
     * @param why why it matters; {@code null} while it is not said
     */
    public record JournalGoal(
            int number,
            String statement,
            @Override @Nullable LocalDate due,
            @Override @Nullable String why) implements StatedGoal {}

    /** Prints verdicts and questions about one goal. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        JournalGoal goal = new JournalGoal(
                1, "Поднять долю детей, которые пересказывают текст", LocalDate.of(2027, 5, 25), "Дети заговорят сами");
        SmartAssessment assessment = SmartChecker.of(SmartProfile.STRICT).check(goal);
        assessment
                .criteria()
                .forEach(criterion -> out.println(criterion.criterion().letter() + ": "
                        + criterion.verdict().label(Language.RU)));
        for (Finding question : assessment.questions()) {
            out.println(question.message(Language.RU));
        }
    }
}
