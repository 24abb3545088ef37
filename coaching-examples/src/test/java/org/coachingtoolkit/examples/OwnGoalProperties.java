package org.coachingtoolkit.examples;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Properties;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.SmartGoalContract;
import org.coachingtoolkit.examples.OwnGoalExample.JournalGoal;

/** Runs the laws that the library publishes against a goal class of one's own, written as a properties file. */
class OwnGoalProperties implements SmartGoalContract<JournalGoal> {
    @Override
    public JournalGoal goal(Goal parts) {
        return new JournalGoal(1, parts.statement(), parts.due(), parts.why());
    }

    @Override
    public JournalGoal readBack(JournalGoal goal) {
        Properties written = new Properties();
        written.setProperty("statement", goal.statement());
        if (goal.due() != null) {
            written.setProperty("due", goal.due().toString());
        }
        if (goal.why() != null) {
            written.setProperty("why", goal.why());
        }
        Properties read = new Properties();
        try {
            StringWriter file = new StringWriter();
            written.store(file, null);
            read.load(new StringReader(file.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String due = read.getProperty("due");
        return new JournalGoal(
                goal.number(),
                read.getProperty("statement"),
                due == null ? null : LocalDate.parse(due),
                read.getProperty("why"));
    }
}
