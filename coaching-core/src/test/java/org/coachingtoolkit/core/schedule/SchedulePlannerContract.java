package org.coachingtoolkit.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.schedule.proposal.ScheduleRequest;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionDomain;
import org.coachingtoolkit.core.session.SessionStatus;

/**
 * The laws that a planner of schedules keeps, for a planner of whichever project: a test class implements this interface and
 * calls its own.
 */
public interface SchedulePlannerContract {
    /** Returns the schedule of the request with the sessions that the planner under test adds. */
    SessionSchedule plan(ScheduleRequest request);

    /** Law 1: into an empty schedule nothing is planned that clashes. */
    @Property
    @Domain(ScheduleDomain.class)
    default void aPlannedScheduleHasNoClashes(@ForAll ScheduleRequest request) {
        assertThat(check(request, plan(request))).isEmpty();
    }

    /** Law 2: the sessions for a goal keep the distances that follow from its frequency (clause IV.2). */
    @Property
    @Domain(ScheduleDomain.class)
    default void sessionsKeepTheirDistances(@ForAll ScheduleRequest request) {
        SessionSchedule schedule = plan(request);
        for (Goal goal : request.goals()) {
            Optional<SessionSpacing> spacing = schedule.constraints().spacing(goal);
            List<CoachingSession> row = schedule.of(goal.id()).toList();
            for (int i = 1; i < row.size(); i++) {
                assertThat(ChronoUnit.DAYS.between(
                                row.get(i - 1).start().toLocalDate(),
                                row.get(i).start().toLocalDate()))
                        .isBetween((long) spacing.orElseThrow().leastDays(), (long)
                                spacing.orElseThrow().mostDays());
            }
        }
    }

    /** Law 3: no session is lost, and one that both have agreed on, or that is over, stays as it is (clause IV.5). */
    @Property
    @Domain(ScheduleDomain.class)
    default void whatWasThereIsNeverLost(@ForAll ScheduleRequest request, @ForAll SessionSchedule other) {
        List<ScheduleConsent> consents = request.goals().stream()
                .limit(2)
                .map(goal -> new ScheduleConsent(goal.id(), JointConsent.ofBoth(SessionDomain.FIRST_MONDAY)))
                .toList();
        SessionSchedule before = request.schedule().with(other.sessions()).withConsents(consents);
        SessionSchedule planned = plan(request.with(before));
        for (CoachingSession session : before.sessions()) {
            CoachingSession after = planned.session(session.id()).orElseThrow();
            if (before.consentTo(session.goal()).isComplete() || session.status() != SessionStatus.PLANNED) {
                assertThat(after).isEqualTo(session);
            }
        }
    }

    /** Law 4: the order of goals and sessions changes nothing, nor does asking again. */
    @Property
    @Domain(ScheduleDomain.class)
    @Domain(DomainContext.Global.class)
    default void orderDoesNotMatter(@ForAll ScheduleRequest request, @ForAll SessionSchedule other, @ForAll long seed) {
        List<Goal> goals = new ArrayList<>(request.goals());
        List<CoachingSession> sessions = new ArrayList<>(other.sessions());
        Collections.shuffle(goals, new Random(seed));
        Collections.shuffle(sessions, new Random(seed));
        ScheduleRequest shuffled = new ScheduleRequest(
                request.calendar(),
                goals,
                request.groups(),
                request.coaches(),
                request.schedule().with(sessions),
                request.from());

        assertThat(plan(shuffled).inOrder().toList())
                .isEqualTo(plan(request.with(request.schedule().with(other.sessions())))
                        .inOrder()
                        .toList());
    }

    private static List<Finding> check(ScheduleRequest request, SessionSchedule schedule) {
        return ScheduleConflicts.check(schedule, request.groups(), request.coaches(), request.calendar());
    }
}
