package org.coachingtoolkit.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposal;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposer;
import org.coachingtoolkit.core.schedule.proposal.ScheduleRequest;
import org.junit.jupiter.api.Test;

class ScheduleInstanceTest {
    @Test
    void aTightInstanceWithAKnownSolutionIsPlacedInFull() {
        ScheduleRequest request = ScheduleInstance.TIGHTER.request();
        ScheduleProposal proposal = ScheduleProposer.DEFAULT.propose(request);
        assertThat(proposal.quality().placed()).isEqualTo(1248);
        assertThat(proposal.unplaced()).isEmpty();
        assertThat(ScheduleConflicts.check(
                        proposal.schedule(), request.groups(), request.coaches(), request.calendar()))
                .isEmpty();
    }
}
