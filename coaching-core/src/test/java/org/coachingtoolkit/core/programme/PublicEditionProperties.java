package org.coachingtoolkit.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;

@Domain(ProgrammeDomain.class)
class PublicEditionProperties {
    @Property(tries = 100)
    void tellsWhenWhereAndInWhichFormAndNothingElse(@ForAll CoachingProgramme programme) {
        List<CoachingSession> before = programme.schedule().sessions();
        List<CoachingSession> after = PublicEdition.of(programme).schedule().sessions();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            CoachingSession session = before.get(i);
            CoachingSession shown = after.get(i);
            assertThat(shown.start()).isEqualTo(session.start());
            assertThat(shown.duration()).isEqualTo(session.duration());
            assertThat(shown.form()).isEqualTo(session.form());
            assertThat(shown.status()).isEqualTo(session.status());
            assertThat(shown.topic()).isEqualTo(session.form().label(programme.language()));
            assertThat(shown.agreement()).isNull();
            assertThat(shown.expectedResult()).isNull();
            assertThat(shown.statusReason()).isNull();
            assertThat(shown.venue() == null ? null : shown.venue().link()).isNull();
            assertThat(shown.coach().value()).matches("c-\\d+");
            assertThat(shown.coachee().idValue()).matches("[tg]-\\d+");
            assertThat(shown.goal().value()).matches("goal-\\d+");
        }
    }

    @Property(tries = 100)
    void keepsSeriesThatGiveNothingNewAndHistory(@ForAll CoachingProgramme programme) {
        CoachingProgramme whole = programme.with(programme.schedule().expand(programme.calendar()));
        SessionSchedule shown = PublicEdition.of(whole).schedule();

        assertThat(shown.series()).hasSameSizeAs(programme.schedule().series());
        assertThat(shown.expand(programme.calendar())).isEqualTo(shown);
        assertThat(shown.history()).hasSameSizeAs(programme.schedule().history());
        assertThat(shown.constraints().pause())
                .isEqualTo(programme.schedule().constraints().pause());
        assertThat(shown.constraints().busy()).isEmpty();
    }

    @Property(tries = 100)
    void leavesNoNameGoalOrOutcome(@ForAll CoachingProgramme programme) {
        CoachingProgramme shown = PublicEdition.of(programme);
        assertThat(shown.goals()).isEmpty();
        assertThat(shown.outcomes()).isEmpty();
        assertThat(shown.teachers()).hasSameSizeAs(programme.teachers()).allSatisfy(teacher -> {
            assertThat(teacher.name().given()).matches("\\d+");
            assertThat(teacher.category()).isNull();
        });
        assertThat(shown.coaches()).hasSameSizeAs(programme.coaches()).allSatisfy(coach -> {
            assertThat(coach.name().given()).matches("\\d+");
            assertThat(coach.evidence()).isEmpty();
        });
    }

    @Property(tries = 100)
    void whoTakesPartInWhatStaysTheSame(@ForAll CoachingProgramme programme) {
        CoachingProgramme shown = PublicEdition.of(programme);
        for (int i = 0; i < programme.schedule().sessions().size(); i++) {
            assertThat(shown.membersOf(shown.schedule().sessions().get(i).coachee()))
                    .hasSameSizeAs(programme.membersOf(
                            programme.schedule().sessions().get(i).coachee()));
        }
    }
}
