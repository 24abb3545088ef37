package org.coachingtoolkit.core.goal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.CriterionAssessment;
import org.coachingtoolkit.core.goal.GoalFinding;
import org.coachingtoolkit.core.goal.SmartAssessment;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be is asked about, however well it is worded: days, years, changes and shares. */
class DoubtfulGoalTest {
    private static final SmartChecker CHECKER = SmartChecker.of(SmartProfile.STRICT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By 31 February 2026 raise the share of pupils who ask from 20 % to 40 %      | DAY_DOUBTFUL
            By 30 February raise the share of pupils who ask from 20 % to 40 %           | DAY_DOUBTFUL
            By February 30, 2027 raise the share of pupils who ask to 40 %               | DAY_DOUBTFUL
            By 29 February 2027 raise the share of pupils who ask to 40 %                | DAY_DOUBTFUL
            By the 31st of April raise the share of pupils who ask to 40 %               | DAY_DOUBTFUL
            By 32 May 2027 raise the share of pupils who ask to 40 %                     | DAY_DOUBTFUL
            By 0 May 2027 raise the share of pupils who ask to 40 %                      | DAY_DOUBTFUL
            By May 32 raise the share of pupils who ask to 40 %                          | DAY_DOUBTFUL
            By 2027-02-30 raise the share of pupils who ask to 40 %                      | DAY_DOUBTFUL
            By 2027-13-01 raise the share of pupils who ask to 40 %                      | DAY_DOUBTFUL
            By 1 December 2926 raise the share of pupils who ask to 40 %                 | DAY_DOUBTFUL
            By December 2926 raise the share of pupils who ask to 40 %                   | DAY_DOUBTFUL
            By 1 May 1799 raise the share of pupils who ask to 40 %                      | DAY_DOUBTFUL
            By May 1, 3005 raise the share of pupils who ask to 40 %                     | DAY_DOUBTFUL
            By the end of 3005 raise the share of pupils who ask to 40 %                 | DAY_DOUBTFUL
            К 31.02.2027 поднять долю учеников, задающих вопросы, с 20 до 40 %           | DAY_DOUBTFUL
            К 31.02 поднять долю учеников, задающих вопросы, с 20 до 40 %                | DAY_DOUBTFUL
            К 15.13.2027 поднять долю учеников, задающих вопросы, с 20 до 40 %           | DAY_DOUBTFUL
            К 13.2027 поднять долю учеников, задающих вопросы, с 20 до 40 %              | DAY_DOUBTFUL
            К 31 апреля поднять долю учеников, задающих вопросы, с 20 до 40 %            | DAY_DOUBTFUL
            К 31-му июня поднять долю учеников, задающих вопросы, с 20 до 40 %           | DAY_DOUBTFUL
            К тридцать первому ноября поднять долю учеников с 20 до 40 %                 | DAY_DOUBTFUL
            К 0 мая поднять долю учеников, задающих вопросы, с 20 до 40 %                | DAY_DOUBTFUL
            К 1 декабря 1826 года поднять долю учеников с 20 до 40 %                     | DAY_DOUBTFUL
            К маю 1799 года поднять долю учеников с 20 до 40 %                           | DAY_DOUBTFUL
            К 3005 году поднять долю учеников, задающих вопросы, с 20 до 40 %            | DAY_DOUBTFUL
            До 01.12.1826 поднять долю учеников, задающих вопросы, с 20 до 40 %          | DAY_DOUBTFUL
            До 31 листопада підняти частку учнів, які ставлять запитання, з 20 до 40 %   | DAY_DOUBTFUL
            До 30.02.2027 підняти частку учнів, які ставлять запитання, з 20 до 40 %     | DAY_DOUBTFUL
            До 1 грудня 2926 року підняти частку учнів з 20 до 40 %                      | DAY_DOUBTFUL
            До 31 червня підняти частку учнів, які ставлять запитання, з 20 до 40 %      | DAY_DOUBTFUL
            By 1 May 2027 raise the share of pupils who ask from 40 % to 40 %            | CHANGE_ASTRAY
            By 1 May 2027 raise the average mark of my class from 5 to 5                 | CHANGE_ASTRAY
            By 1 May 2027 raise the share of pupils who ask from 60 % to 40 %            | CHANGE_ASTRAY
            By 1 May 2027 reduce late arrivals from 10 to 25 a month                     | CHANGE_ASTRAY
            К 1 мая 2027 года поднять долю учеников, задающих вопросы, с 40 до 40 %      | CHANGE_ASTRAY
            К 1 мая 2027 года повысить средний балл класса с 4,5 до 4,1                  | CHANGE_ASTRAY
            К 1 мая 2027 года снизить число опозданий с 10 до 25 в месяц                 | CHANGE_ASTRAY
            К 1 мая 2027 года снижение числа опозданий: 10 → 25                          | CHANGE_ASTRAY
            До 1 травня 2027 року збільшити частку учнів з 60 % до 40 %                  | CHANGE_ASTRAY
            До 1 травня 2027 року зменшити кількість запізнень з 5 до 5                  | CHANGE_ASTRAY
            By 1 May 2027 raise the share of pupils who ask from 20 % to 140 %           | ACHIEVABLE_DOUBTFUL
            By 1 May 2027 raise the share of pupils who ask to 140 %                     | ACHIEVABLE_DOUBTFUL
            By 1 May 2027 raise the share of pupils from 120 % to 140 %                  | ACHIEVABLE_DOUBTFUL
            By 1 May 2027 12 out of 10 pupils ask a question in each lesson              | ACHIEVABLE_DOUBTFUL
            By 1 May 2027 140 percent of pupils ask a question in each lesson            | ACHIEVABLE_DOUBTFUL
            By 1 May 2027 two hundred percent of pupils ask a question in each lesson    | ACHIEVABLE_DOUBTFUL
            К 1 мая 2027 года 11 из 10 учеников задают вопрос на каждом уроке            | ACHIEVABLE_DOUBTFUL
            К 1 мая 2027 года у 140 % учеников есть свой план                            | ACHIEVABLE_DOUBTFUL
            К 1 мая 2027 года у ста сорока процентов учеников есть свой план             | ACHIEVABLE_DOUBTFUL
            К 1 мая 2027 года поднять долю учеников с планом с 20 до 140 %               | ACHIEVABLE_DOUBTFUL
            До 1 травня 2027 року підняти частку учнів із планом з 20 до 140 %           | ACHIEVABLE_DOUBTFUL
            До 1 травня 2027 року 120 % учнів складуть власний план                      | ACHIEVABLE_DOUBTFUL
            """)
    void isAskedAbout(String text, GoalFinding question) {
        SmartAssessment assessment = CHECKER.check(text);

        assertThat(assessment.smart()).as(text).isFalse();
        assertThat(questions(assessment)).as(text).contains(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By 29 February 2028 raise the share of pupils who ask from 20 % to 40 %",
                "By 29 February raise the share of pupils who ask from 20 % to 40 %",
                "By 12/25/2026 raise the share of pupils who ask from 20 % to 40 %",
                "By 1 May 1200 pupils write 3 texts each",
                "By May 1500 pupils write 3 texts each",
                "By 1 May 2027 cut the time for handing out books from 2 hours to 90 minutes",
                "By 1 May 2027 reduce the time for a reply from 1 day to 4 hours",
                "By 1 May 2027 raise the school's place in the table from 60 to 40",
                "By 1 May 2027 increase reading speed by cutting errors from 10 to 5 a page",
                "By 1 May 2027 raise the number of book loans by 140 %",
                "By 1 May 2027 write 12 texts of 10 pages",
                "К 31 мая 2027 года поднять долю учеников, задающих вопросы, с 20 до 40 %",
                "К 28.02.2027 снизить число опозданий в классе с 25 до 10 в месяц",
                "К 1 мая 2027 года увеличить число читателей библиотеки на 140 %",
                "До 29.02.2028 підняти частку учнів, які ставлять запитання, з 20 до 40 %",
                "До 30 листопада знизити кількість запізнень учнів з 25 до 10 на місяць"
            })
    void whatCanBeIsNot(String text) {
        assertThat(questions(CHECKER.check(text)))
                .as(text)
                .doesNotContain(GoalFinding.DAY_DOUBTFUL, GoalFinding.CHANGE_ASTRAY, GoalFinding.ACHIEVABLE_DOUBTFUL);
    }

    private static List<Object> questions(SmartAssessment assessment) {
        Stream<Finding> gaps = assessment.criteria().stream()
                .map(CriterionAssessment::question)
                .flatMap(Optional::stream);
        return gaps.<Object>map(Finding::code).toList();
    }
}
