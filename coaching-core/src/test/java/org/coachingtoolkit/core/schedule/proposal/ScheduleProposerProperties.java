package org.coachingtoolkit.core.schedule.proposal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.ScheduleDomain;
import org.coachingtoolkit.core.schedule.SchedulePlannerContract;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionDomain;
import org.coachingtoolkit.core.session.SessionId;

@Domain(ScheduleDomain.class)
@Domain(SessionDomain.class)
class ScheduleProposerProperties implements SchedulePlannerContract {
    private static final ScheduleProposer PROPOSER = ScheduleProposer.DEFAULT.withMoves(200);

    @Override
    public SessionSchedule plan(ScheduleRequest request) {
        return PROPOSER.propose(request).schedule();
    }

    @Property
    void aProposalTellsWhatItAdds(@ForAll ScheduleRequest request) {
        ScheduleProposal proposal = PROPOSER.propose(request);
        assertThat(proposal.added()).hasSize(proposal.schedule().sessions().size());
        assertThat(proposal.quality().placed()).isEqualTo(proposal.added().size());
    }

    @Property
    void whatIsNotPlacedIsExplained(@ForAll ScheduleRequest request) {
        ScheduleProposal proposal = PROPOSER.propose(request);
        boolean complete = proposal.quality().placed() == proposal.quality().wanted();
        long skipped = request.goals().stream()
                .filter(goal -> proposal.schedule().of(goal.id()).findAny().isEmpty())
                .count();
        assertThat(proposal.unplaced().isEmpty()).isEqualTo(complete && skipped == 0);
    }

    @Property
    void theOrderOfGoalsAndSessionsChangesNoFigure(
            @ForAll ScheduleRequest request, @ForAll SessionSchedule other, @ForAll CoachingSession chance) {
        ScheduleRequest busy = request.with(request.schedule().with(other.sessions()));
        Random random = new Random(chance.hashCode());
        List<Goal> goals = new ArrayList<>(busy.goals());
        List<CoachingSession> sessions = new ArrayList<>(other.sessions());
        Collections.shuffle(goals, random);
        Collections.shuffle(sessions, random);
        ScheduleRequest shuffled = new ScheduleRequest(
                busy.calendar(),
                goals,
                busy.groups(),
                busy.coaches(),
                busy.schedule().with(sessions),
                busy.from());
        ScheduleProposal one = PROPOSER.propose(busy);
        ScheduleProposal two = PROPOSER.propose(shuffled);
        assertThat(two.quality()).isEqualTo(one.quality());
        assertThat(two.cost()).isEqualTo(one.cost());
    }

    @Property
    void noScheduleCostsLessThanTheBound(@ForAll ScheduleRequest request, @ForAll SessionSchedule other) {
        ScheduleProposal proposal =
                PROPOSER.propose(request.with(request.schedule().with(other.sessions())));
        assertThat(proposal.cost()).isGreaterThanOrEqualTo(proposal.bound());
        assertThat(proposal.bound()).isNotNegative();
    }

    @Property
    void aCompleteProposalIsNotChangedByProposingAgain(@ForAll ScheduleRequest request) {
        ScheduleProposal first = PROPOSER.propose(request);
        if (first.unplaced().isEmpty()) {
            ScheduleProposal second = PROPOSER.propose(request.with(first.schedule()));
            assertThat(second.schedule()).isEqualTo(first.schedule());
            assertThat(second.added()).isEmpty();
            assertThat(second.moves()).isEmpty();
            assertThat(second.cost()).isEqualTo(first.cost());
        }
    }

    @Property
    void whatIsNotToldToHaveMovedStays(@ForAll ScheduleRequest request, @ForAll SessionSchedule other) {
        List<ScheduleConsent> consents = request.goals().stream()
                .limit(2)
                .map(goal -> new ScheduleConsent(goal.id(), JointConsent.ofBoth(SessionDomain.FIRST_MONDAY)))
                .toList();
        SessionSchedule before = request.schedule().with(other.sessions()).withConsents(consents);
        ScheduleProposal proposal = PROPOSER.propose(request.with(before));
        Set<SessionId> moved =
                proposal.moves().stream().map(ProposedMove::session).collect(toSet());
        for (CoachingSession session : before.sessions()) {
            CoachingSession after = proposal.schedule().session(session.id()).orElseThrow();
            if (!moved.contains(session.id())) {
                assertThat(after.start()).isEqualTo(session.start());
            }
        }
        assertThat(proposal.schedule().sessions())
                .hasSize(before.sessions().size() + proposal.added().size());
    }

    @Property
    void nothingNewOrMovedClashesWithWhatStays(@ForAll ScheduleRequest request, @ForAll SessionSchedule other) {
        SessionSchedule before = request.schedule().with(other.sessions());
        ScheduleProposal proposal = PROPOSER.propose(request.with(before));
        Set<Object> changed = new HashSet<>(proposal.added());
        proposal.moves().forEach(move -> changed.add(move.session()));
        Set<Object> waiting = proposal.unplaced().stream()
                .map(finding -> finding.arguments().get("goal"))
                .collect(toSet());
        Map<Object, Object> goalOf = new HashMap<>();
        proposal.schedule().sessions().forEach(session -> goalOf.put(session.id(), session.goal()));
        for (Finding finding : check(request, proposal.schedule())) {
            Object session = finding.arguments().get("session");
            Object earlier = finding.arguments().get("other");
            if (changed.contains(session)) {
                assertThat(earlier).as(finding.toString()).isNotNull();
                assertThat(waiting).as(finding.toString()).contains(goalOf.get(earlier));
            } else if (changed.contains(earlier)) {
                assertThat(waiting).as(finding.toString()).contains(goalOf.get(session));
            }
        }
    }

    @Property
    void alternativesAreDifferentAndFreeOfClashes(@ForAll ScheduleRequest request) {
        SessionSchedule proposed = PROPOSER.propose(request).schedule();
        for (Goal goal : request.goals()) {
            List<List<CoachingSession>> alternatives = PROPOSER.alternatives(request.with(proposed), goal.id(), 3);
            assertThat(alternatives).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
            long placed = proposed.of(goal.id()).count();
            if (placed > 0) {
                assertThat(alternatives).isNotEmpty();
            }
            for (List<CoachingSession> alternative : alternatives) {
                assertThat((long) alternative.size()).isGreaterThanOrEqualTo(placed);
                List<CoachingSession> sessions = new ArrayList<>(alternative);
                proposed.sessions().stream()
                        .filter(session -> !session.goal().equals(goal.id()))
                        .forEach(sessions::add);
                assertThat(check(request, proposed.with(sessions))).isEmpty();
            }
        }
    }

    private static List<Finding> check(ScheduleRequest request, SessionSchedule schedule) {
        return ScheduleConflicts.check(schedule, request.groups(), request.coaches(), request.calendar());
    }
}
