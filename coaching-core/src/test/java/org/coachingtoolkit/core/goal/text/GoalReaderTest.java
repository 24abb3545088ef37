package org.coachingtoolkit.core.goal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.Term;
import org.coachingtoolkit.core.common.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalReaderTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final SchoolCalendar CALENDAR = new SchoolCalendar(
            new SchoolYear(2026),
            List.of(
                    new Term(TermKind.QUARTER, 1, DateRange.of(START, LocalDate.of(2026, 10, 23))),
                    new Term(TermKind.QUARTER, 2, DateRange.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 29)))),
            List.of(),
            SchoolCalendar.of(new SchoolYear(2026)).workingDays());

    private final GoalReader reader = GoalReader.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            до 15.12.2026                        | 2026-12-15
            до 15.12                             | 2026-12-15
            не позднее 31 января                 | 2027-01-31
            к 1 сентября 2027 г.                 | 2027-09-01
            до 1 июн. 2027                       | 2027-06-01
            by June 10                           | 2027-06-10
            by 10th of June 2027                 | 2027-06-10
            before March 3rd, 2027               | 2027-03-03
            до 5 травня                          | 2027-05-05
            до 2026-11-30                        | 2026-11-30
            с 1 по 30 ноября                     | 2026-11-30
            в мае                                | 2027-05-31
            to finish in May                     | 2027-05-31
            у травні 2027 року                   | 2027-05-31
            by autumn 2027                       | 2027-11-30
            к концу зимы                         | 2027-02-28
            за 3 месяца                          | 2026-12-01
            within five weeks                    | 2026-10-06
            протягом 2 тижнів                    | 2026-09-15
            через полгода                        | 2027-03-02
            до конца четверти                    | 2026-10-23
            к концу 2 четверти                   | 2026-12-29
            by the end of the second quarter     | 2026-12-29
            by the close of Q2                   | 2026-12-29
            до кінця II чверті                   | 2026-12-29
            к началу второй четверти             | 2026-11-02
            до конца учебного года               | 2027-05-31
            by the end of the 2027/28 school year| 2028-05-31
            к 2028 году                          | 2028-12-31
            к Новому году                        | 2027-01-01
            """)
    void readsTermsAndWorksOutTheDay(String text, LocalDate day) {
        GoalText read = reader.read("Сделать " + text);
        Mark term = read.marks().stream()
                .filter(mark -> mark.kind().isTerm())
                .findFirst()
                .orElseThrow();

        assertThat(term.kind().isWeak()).as("%s", term).isFalse();
        assertThat(term.time()).as("%s", term).isNotNull();
        assertThat(java.util.Objects.requireNonNull(term.time()).resolve(START, CALENDAR))
                .contains(day);
    }

    @Test
    void aSchoolTermIsATermEvenWithoutACalendar() {
        Mark term = reader.read("К концу четверти").marks().get(0);

        assertThat(term.kind()).isEqualTo(MarkKind.TERM_SCHOOL);
        assertThat(java.util.Objects.requireNonNull(term.time()).resolve(START, null))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "сократить с 45 до 30 дней",
                "2 раза в неделю",
                "20 мин/день",
                "поднять на 15 %",
                "twice a week",
                "may read",
                "march on",
                "5 книг в месяц",
                "children aged 5 years",
                "in terms of quality",
                "по сравнению с прошлым годом",
                "compared with the last term",
                "will fall to 5%",
                "в срок не более 10 учебных дней",
                "reduce it by two weeks"
            })
    void takesNoRateAmountOrPastForATerm(String text) {
        assertThat(reader.read(text).marks()).noneMatch(mark -> mark.kind().isTerm());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            на 15 %                          | MEASURE_PERCENT
            на 4 п.п.                        | MEASURE_PERCENT
            40 percent                       | MEASURE_PERCENT
            с 41 до 58 баллов                | MEASURE_CHANGE
            from 2.4 to 3.5                  | MEASURE_CHANGE
            не менее 9 практикумов           | MEASURE_COUNT
            трьох нових майстерень           | MEASURE_COUNT
            7 из 10 детей                    | MEASURE_RATIO
            6 out of 8 tries                 | MEASURE_RATIO
            вдвое                            | MEASURE_FACTOR
            20 минут                         | MEASURE_DURATION
            не ниже 4,5                      | MEASURE_VALUE
            3 раза в неделю                  | MEASURE_FREQUENCY
            двічі на тиждень                 | MEASURE_FREQUENCY
            12 sums per minute               | MEASURE_COUNT
            до уровня C1                     | MEASURE_LEVEL
            до рівня В2                      | MEASURE_LEVEL
            получить высшую категорию        | MEASURE_LEVEL
            grade B or higher                | MEASURE_LEVEL
            пройти аттестацию                | MEASURE_OUTCOME
            publish an article               | MEASURE_OUTCOME
            стать призером                   | MEASURE_OUTCOME
            составить отчёт                  | MEASURE_PRODUCT
            еженедельно                      | MEASURE_RHYTHM
            """)
    void readsMeasures(String text, MarkKind kind) {
        assertThat(reader.read(text).marks()).extracting(Mark::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "для учеников 5 класса",
                "в 5 классе",
                "Stage 3 support",
                "тема 2",
                "школа № 12",
                "20-question quiz",
                "a 6-point scale",
                "группа К-1",
                "работа в 2026",
                "дети 5 лет",
                "подготовка к аттестации",
                "участие в конкурсе"
            })
    void takesNoNameForAMeasure(String text) {
        assertThat(reader.read(text).marks())
                .noneMatch(mark -> mark.kind().isMeasure() && !mark.kind().isWeak());
    }

    @Test
    void readsTheNumbersOfAChange() {
        Mark change = reader.read("снизить с 1 200 до 2,50 баллов")
                .marks(MarkKind.MEASURE_CHANGE)
                .findFirst()
                .orElseThrow();

        assertThat(change.from()).isEqualByComparingTo("1200");
        assertThat(change.value()).isEqualTo(new BigDecimal("2.5"));
    }

    @Test
    void pointsIntoTheOriginal() {
        String text = "Поднять\u00a0на 15\u00a0% к\u200b концу и\u0306 мая";
        Mark percent =
                reader.read(text).marks(MarkKind.MEASURE_PERCENT).findFirst().orElseThrow();

        assertThat(percent.quote(text)).isEqualTo("на 15\u00a0%");
    }

    @ParameterizedTest
    @CsvSource({"Улучшить работу,RU", "Поліпшити якість,UK", "Improve quality,EN", "123,EN", "план,RU"})
    void tellsTheLanguage(String text, Language language) {
        assertThat(reader.read(text).language()).isEqualTo(language);
    }

    @Test
    void seesWhatCannotBe() {
        assertThat(reader.read("Достичь 150% посещаемости").has(MarkKind.AMBITION_IMPOSSIBLE))
                .isTrue();
        assertThat(reader.read("Увеличить продажи на 150%").has(MarkKind.AMBITION_IMPOSSIBLE))
                .isFalse();
        assertThat(reader.read("Говорить как носитель за месяц").has(MarkKind.AMBITION_IMPOSSIBLE))
                .isTrue();
        assertThat(reader.read("Rise from 20% to 98% within 5 weeks").has(MarkKind.AMBITION_IMPOSSIBLE))
                .isTrue();
        assertThat(reader.read("Никогда не опаздывать").has(MarkKind.AMBITION_ABSOLUTE))
                .isTrue();
        assertThat(reader.read("Eliminate all mistakes").has(MarkKind.AMBITION_ABSOLUTE))
                .isTrue();
    }

    @Test
    void aLongTextIsToldToBeTooLong() {
        GoalText text = GoalReader.withLimit(10).read("К концу четверти");

        assertThat(text.tooLong()).isTrue();
        assertThat(text.marks()).isEmpty();
        assertThatThrownBy(() -> GoalReader.withLimit(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be positive: 0");
    }

    @Test
    void keepsNoMoreMarksThanItSays() {
        assertThat(reader.read("5 % ".repeat(5000)).marks(MarkKind.MEASURE_PERCENT))
                .hasSize(GoalText.MOST_OF_A_KIND);
    }
}
