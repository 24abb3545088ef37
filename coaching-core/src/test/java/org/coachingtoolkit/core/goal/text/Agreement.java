package org.coachingtoolkit.core.goal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.Verdict;

/** How the verdicts of the validator agree with those of people: macro-F1 of MET or not, and the table of both. */
final class Agreement {
    private static final Verdict[] VERDICTS = {Verdict.MISSING, Verdict.WEAK, Verdict.MET};

    private final List<JudgedGoal> goals = new ArrayList<>();
    private final List<SmartAssessment> assessments = new ArrayList<>();

    void add(JudgedGoal goal, SmartAssessment assessment) {
        goals.add(goal);
        assessments.add(assessment);
    }

    double macroF1(SmartCriterion criterion, String lang) {
        int[] both = new int[2];
        int[] either = new int[2];
        for (int g = 0; g < goals.size(); g++) {
            if (isOf(g, lang)) {
                int people = goals.get(g).verdict(criterion) == Verdict.MET ? 1 : 0;
                int program = assessments.get(g).verdict(criterion) == Verdict.MET ? 1 : 0;
                either[people]++;
                either[program]++;
                both[people] += people == program ? 1 : 0;
            }
        }
        return (f1(both[0], either[0]) + f1(both[1], either[1])) / 2;
    }

    private static double f1(int both, int sum) {
        return sum == 0 ? 1 : 2.0 * both / sum;
    }

    private boolean isOf(int g, String lang) {
        return lang.equals("all") || goals.get(g).lang().equals(lang);
    }

    double share(SmartCriterion criterion, String lang, boolean exact) {
        int same = 0;
        int all = 0;
        for (int g = 0; g < goals.size(); g++) {
            if (isOf(g, lang)) {
                Verdict people = goals.get(g).verdict(criterion);
                Verdict program = assessments.get(g).verdict(criterion);
                boolean met = (people == Verdict.MET) == (program == Verdict.MET);
                same += (exact ? people == program : met) ? 1 : 0;
                all++;
            }
        }
        return all == 0 ? 1 : (double) same / all;
    }

    /** Returns the share of the goals called absolute or impossible that people call so. */
    double precisionOfAbsolute() {
        int right = 0;
        int called = 0;
        for (int g = 0; g < goals.size(); g++) {
            if (isAbsolute(assessments.get(g))) {
                called++;
                right += goals.get(g).absolute() ? 1 : 0;
            }
        }
        return called == 0 ? 1 : (double) right / called;
    }

    private static boolean isAbsolute(SmartAssessment assessment) {
        return assessment.of(SmartCriterion.ACHIEVABLE).evidence().stream()
                .anyMatch(evidence -> evidence.rule().startsWith("ambition"));
    }

    /** Returns the figures as a table of text. */
    String report(String title) {
        StringBuilder text = new StringBuilder();
        for (String lang : List.of("en", "ru", "uk", "all")) {
            long n = goals.stream()
                    .filter(goal -> lang.equals("all") || goal.lang().equals(lang))
                    .count();
            text.append(String.format(Locale.ROOT, "%s: %-3s %4d", title, lang, n));
            for (SmartCriterion criterion : JudgedGoal.CRITERIA) {
                text.append(String.format(
                        Locale.ROOT,
                        " | %s F1 %.3f accuracy %.3f exact %.3f",
                        criterion.name().charAt(0),
                        macroF1(criterion, lang),
                        share(criterion, lang, false),
                        share(criterion, lang, true)));
            }
            text.append('\n');
        }
        for (SmartCriterion criterion : JudgedGoal.CRITERIA) {
            text.append(title).append(": ").append(criterion.name().charAt(0)).append(" people > program");
            for (Verdict people : VERDICTS) {
                text.append(" | ").append(people).append(':');
                for (Verdict program : VERDICTS) {
                    text.append(' ').append(count(criterion, people, program));
                }
            }
            text.append('\n');
        }
        long called = assessments.stream().filter(Agreement::isAbsolute).count();
        text.append(String.format(
                Locale.ROOT,
                "%s: absolute or impossible, called %d, precision %.2f, people %d%n",
                title,
                called,
                precisionOfAbsolute(),
                goals.stream().filter(JudgedGoal::absolute).count()));
        return text.toString();
    }

    private long count(SmartCriterion criterion, Verdict people, Verdict program) {
        long count = 0;
        for (int g = 0; g < goals.size(); g++) {
            boolean same = goals.get(g).verdict(criterion) == people
                    && assessments.get(g).verdict(criterion) == program;
            count += same ? 1 : 0;
        }
        return count;
    }

    /** Returns the goals on which people and program differ about MET or not. */
    String wrong(SmartCriterion criterion) {
        StringBuilder text = new StringBuilder();
        for (int g = 0; g < goals.size(); g++) {
            Verdict people = goals.get(g).verdict(criterion);
            Verdict program = assessments.get(g).verdict(criterion);
            if ((people == Verdict.MET) != (program == Verdict.MET)) {
                text.append(people)
                        .append(" > ")
                        .append(program)
                        .append(": ")
                        .append(goals.get(g).text())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
