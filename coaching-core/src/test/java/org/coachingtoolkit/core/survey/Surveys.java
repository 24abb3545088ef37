package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.competence.Facet;

/** Small surveys of people who do not exist. */
final class Surveys {
    static final AnswerScale SCALE = AnswerScale.of(1, 5);

    private Surveys() {}

    static Codebook codebook() {
        List<SurveyItem> items = new ArrayList<>();
        for (String name : List.of("A1", "A2", "A3", "B1", "B2", "B3")) {
            String competence = name.startsWith("A") ? "alpha" : "beta";
            items.add(new SurveyItem(
                    name,
                    competence,
                    "Пункт " + name,
                    Facet.LEVEL,
                    SCALE,
                    false,
                    name.equals("A3"),
                    4,
                    Map.of(1, "нет", 5, "да"),
                    Set.of("-99"),
                    Set.of("9")));
        }
        return Codebook.of(KeyColumns.USUAL, items);
    }

    /** Two waves, two raters; groups of nine, seven and two. */
    static SurveyData data(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SurveyData.Builder data = SurveyData.builder(codebook());
        for (int person = 0; person < 18; person++) {
            String group = person < 9 ? "north" : person < 16 ? "south" : "tiny";
            for (String wave : List.of("before", "after")) {
                for (String rater : List.of("coach", "self")) {
                    data.row("Имя " + person, wave, rater, group);
                    for (int item = 0; item < 6; item++) {
                        int draw = random.nextInt(40);
                        if (draw == 0) {
                            data.answer(item, null);
                        } else if (draw > 1) {
                            data.answer(item, 1 + (person + random.nextInt(3) + (wave.equals("after") ? 1 : 0)) % 5);
                        }
                    }
                }
            }
        }
        return data.build();
    }
}
