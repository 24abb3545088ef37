package org.coachingtoolkit.core.goal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherId;

/** Goals as teachers write them in three languages, from a bare wish to one with every field. */
public final class GoalDomain extends DomainContextBase {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);
    private static final int DAYS = 600;

    /** A statement in every language, each saying the same. */
    public record Translated(String ru, String en, String uk) {
        /** Returns the statement in a language. */
        public String in(Language language) {
            return switch (language) {
                case RU -> ru;
                case EN -> en;
                case UK -> uk;
            };
        }
    }

    private static final List<Translated> ACTIONS = List.of(
            new Translated("провести открытые уроки", "teach open lessons", "провести відкриті уроки"),
            new Translated(
                    "составить картотеку речевых игр",
                    "compile a card index of speech games",
                    "скласти картотеку мовленнєвих ігор"),
            new Translated(
                    "записывать ответы детей на занятиях по математике",
                    "record children's answers in mathematics lessons",
                    "записувати відповіді дітей на заняттях з математики"),
            new Translated(
                    "посещать уроки коллег по физике",
                    "observe colleagues' physics lessons",
                    "відвідувати уроки колег з фізики"),
            new Translated("улучшить качество", "improve quality", "поліпшити якість"),
            new Translated("повысить мастерство", "raise results", "підвищити майстерність"),
            new Translated("стать лучше", "become better", "стати кращою"));

    private static final List<Translated> MEASURES = List.of(
            new Translated("", "", ""),
            new Translated("не менее 5 раз", "at least 5 times", "не менше 5 разів"),
            new Translated("с 41 % до 58 %", "from 41 % to 58 %", "з 41 % до 58 %"),
            new Translated("2 раза в неделю", "twice a week", "2 рази на тиждень"),
            new Translated("в 7 случаях из 10", "in 7 cases out of 10", "у 7 випадках із 10"),
            new Translated("вдвое", "by half", "удвічі"));

    private static final List<Translated> TERMS = List.of(
            new Translated("", "", ""),
            new Translated("до 15.12.2026", "by 15 December 2026", "до 15.12.2026"),
            new Translated("до конца второй четверти", "by the end of the second quarter", "до кінця другої чверті"),
            new Translated("в течение 4 месяцев", "within 4 months", "протягом 4 місяців"),
            new Translated("к маю 2027 года", "by May 2027", "до травня 2027 року"),
            new Translated("к педсовету", "by the next observation", "до педради"));

    /** Words without any evidence of a criterion, one line of them in each language. */
    private static final List<String> FILLERS = List.of(
            "и так далее",
            "это очень важно для нас всех",
            "and so on",
            "this is for us all and for them",
            "це для нас усіх і для них",
            "та інше");

    /** Returns statements in which action, measure and term are there or not, the same in each language. */
    @Provide
    public Arbitrary<Translated> statements() {
        return Combinators.combine(Arbitraries.of(ACTIONS), Arbitraries.of(MEASURES), Arbitraries.of(TERMS))
                .as((action, measure, term) -> new Translated(
                        join(action.ru, measure.ru, term.ru),
                        join(action.en, measure.en, term.en),
                        join(action.uk, measure.uk, term.uk)));
    }

    /** Returns text that says nothing about any criterion, for padding. */
    public static Arbitrary<String> fillers() {
        return Arbitraries.of(FILLERS).list().ofMinSize(1).ofMaxSize(20).map(lines -> "\n" + String.join("\n", lines));
    }

    /** Returns goals of teachers, from a bare statement to a complete one; many are consistent, some are not. */
    @Provide
    public Arbitrary<Goal> goals() {
        Arbitrary<String> texts = Combinators.combine(statements(), Arbitraries.of(Language.class))
                .as(Translated::in);
        Arbitrary<String> words = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(
                        texts,
                        measures().injectNull(0.4),
                        Combinators.combine(days().injectNull(0.4), days().injectNull(0.4))
                                .as(Days::new),
                        milestones().list().ofMaxSize(4),
                        efforts().injectNull(0.5),
                        words.list().ofMaxSize(3),
                        words.injectNull(0.5))
                .as((text, measure, days, milestones, effort, lines, why) -> Goal.builder(
                                new GoalId("g1"), Coachee.of(new TeacherId("t1")), text)
                        .measure(measure)
                        .start(days.start)
                        .due(days.due)
                        .milestones(milestones)
                        .effort(effort)
                        .resources(lines)
                        .options(lines)
                        .why(why)
                        .build());
    }

    /** Returns measures in numbers. */
    @Provide
    public Arbitrary<Measure.Numeric> measures() {
        return Combinators.combine(
                        Arbitraries.of("балл", "ч", "дети"),
                        values().injectNull(0.2),
                        values().injectNull(0.2),
                        Arbitraries.of(Direction.class).injectNull(0.2))
                .as((unit, baseline, target, direction) ->
                        new Measure.Numeric("показатель", unit, baseline, target, direction));
    }

    /** Returns points on the way to a goal. */
    @Provide
    public Arbitrary<Milestone> milestones() {
        return Combinators.combine(
                        days(), Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6), values().injectNull(0.3))
                .as(Milestone::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    private static Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(500))
                .ofScale(1);
    }

    private static Arbitrary<Effort> efforts() {
        Arbitrary<Duration> hours = Arbitraries.integers().between(1, 20).map(Duration::ofHours);
        return Combinators.combine(hours, hours).as(Effort::new);
    }

    private static String join(String... parts) {
        return String.join(" ", parts).strip().replace("  ", " ");
    }

    private record Days(
            @org.jspecify.annotations.Nullable LocalDate start,
            @org.jspecify.annotations.Nullable LocalDate due) {}
}
