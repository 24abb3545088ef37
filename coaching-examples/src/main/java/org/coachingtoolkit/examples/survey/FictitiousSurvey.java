package org.coachingtoolkit.examples.survey;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.core.output.OutputFolder;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.SurveyItem;

/**
 * Makes the data of the examples: {@code survey.csv} and {@code codebook.csv}. All people and schools in them are
 * invented, and their names say so; the answers come from a random number generator with a fixed seed, so that the files
 * are the same wherever they are made.
 *
 * <pre>{@code
 * java -cp coaching.jar org.coachingtoolkit.examples.survey.FictitiousSurvey DIR [PEOPLE]
 * }</pre>
 */
public final class FictitiousSurvey {
    private static final int PEOPLE = 60;
    private static final long SEED = 20261122;
    private static final List<String> SCHOOLS = List.of("Invented school 1", "Invented school 2", "Invented school 3");

    private final Questionnaire questionnaire = BuiltInQuestionnaires.qualities();
    private final Codebook codebook = Codebook.of(questionnaire, Language.EN);
    private final int people;

    private FictitiousSurvey(int people) {
        this.people = people;
    }

    /** Returns the data of so many people; the last three of them are of a school of their own. */
    public static FictitiousSurvey of(int people) {
        return new FictitiousSurvey(people);
    }

    /** Writes both files into a folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : ".");
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PEOPLE;
        FictitiousSurvey survey = of(people);
        try (OutputFolder files = OutputFolder.open(folder)) {
            files.write("codebook.csv", true, out -> out.write(survey.codebook().getBytes(StandardCharsets.UTF_8)));
            files.write("survey.csv", true, survey::write);
        }
    }

    /** Returns the codebook. */
    public String codebook() {
        return CodebookCsv.write(codebook);
    }

    /** Writes the answers: before and after, by the teachers and by their coaches. */
    public void write(OutputStream out) throws IOException {
        StringBuilder line = new StringBuilder("person,wave,rater,group");
        codebook.items().forEach(item -> line.append(',').append(item.name()));
        emit(out, line);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int person = 1; person <= people; person++) {
            String name = String.format(Locale.ROOT, "Nobody %03d", person);
            String school = person > people - 3 ? "Invented small school" : SCHOOLS.get(person % SCHOOLS.size());
            double ability = random.nextDouble() * 2 - 1;
            double growth = 0.2 + 0.6 * random.nextDouble();
            boolean leaves = random.nextInt(12) == 0;
            for (int wave = 0; wave < (leaves ? 1 : 2); wave++) {
                for (String rater : List.of("self", "coach")) {
                    line.append(name)
                            .append(',')
                            .append(wave == 0 ? "before" : "after")
                            .append(',')
                            .append(rater)
                            .append(',')
                            .append(school);
                    double level = 3.1 + ability * 0.9 + wave * growth - (rater.equals("coach") ? 0.25 : 0);
                    for (SurveyItem item : codebook.items()) {
                        line.append(',').append(answer(item, level, random));
                    }
                    emit(out, line);
                }
            }
        }
    }

    private static String answer(SurveyItem item, double level, SplittableRandom random) {
        if (random.nextInt(50) == 0) {
            return "";
        }
        double noise = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
        int answer = (int) Math.round(Math.max(1, Math.min(5, level + noise * 1.4)));
        return Integer.toString(item.keyed(answer));
    }

    private static void emit(OutputStream out, StringBuilder line) throws IOException {
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }
}
