package org.coachingtoolkit.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeDomain;
import org.coachingtoolkit.core.session.CoachingSession;

@Domain(ProgrammeDomain.class)
@Domain(DomainContext.Global.class)
class RegulationCheckerProperties {
    @Example
    void thereIsNothingToAskAboutTheSample() {
        assertThat(new Sample().findings()).isEmpty();
    }

    @Property
    void everyProgrammeIsCheckedAndEveryFindingCanBeSaidAsAQuestion(
            @ForAll CoachingProgramme programme, @ForAll @LongRange(min = 10_000, max = 30_000) long day) {
        for (Finding finding : RegulationChecker.check(programme, LocalDate.ofEpochDay(day))) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language)).endsWith("?").doesNotContain("{", "null");
            }
        }
    }

    @Property
    void theSameProgrammeOnTheSameDayGivesTheSameFindingsInOrder(
            @ForAll CoachingProgramme programme, @ForAll @LongRange(min = 10_000, max = 30_000) long day) {
        List<Finding> findings = RegulationChecker.check(programme, LocalDate.ofEpochDay(day));
        assertThat(RegulationChecker.check(programme, LocalDate.ofEpochDay(day)))
                .isEqualTo(findings);
        assertThat(findings).isSortedAccordingTo(Finding.ORDER);
    }

    @Property
    void theOrderInWhichSessionsAreGivenChangesNothing(
            @ForAll CoachingProgramme programme,
            @ForAll @LongRange(min = 10_000, max = 30_000) long day,
            @ForAll Random random) {
        Assume.that(programme.schedule().sessions().stream()
                        .map(CoachingSession::id)
                        .distinct()
                        .count()
                == programme.schedule().sessions().size());
        List<CoachingSession> shuffled = new ArrayList<>(programme.schedule().sessions());
        Collections.shuffle(shuffled, random);
        CoachingProgramme other = programme.with(programme.schedule().with(shuffled));
        assertThat(questions(other, LocalDate.ofEpochDay(day)))
                .containsExactlyInAnyOrderElementsOf(questions(programme, LocalDate.ofEpochDay(day)));
    }

    /** What is asked, wherever in the file it stands. */
    private static List<String> questions(CoachingProgramme programme, LocalDate day) {
        return RegulationChecker.check(programme, day).stream()
                .map(finding -> finding.severity() + " " + finding.message(Language.EN))
                .toList();
    }
}
