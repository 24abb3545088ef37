package org.coachingtoolkit.core.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeDomain;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;

@Domain(ProgrammeDomain.class)
@Domain(DomainContext.Global.class)
class YearJournalProperties {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);

    @Property(tries = 25)
    void whatIsRecordedOfAPlannedSessionIsOneStepThatCanBeTakenBack(
            @ForAll CoachingProgramme programme, @ForAll("kinds") SessionStatus kind) {
        CoachingProgramme before = YearJournal.of(programme, TODAY).programme();
        before.schedule().sessions().stream()
                .filter(session -> session.status() == SessionStatus.PLANNED
                        && session.statusReason() == null
                        && session.movedTo() == null)
                .filter(session -> before.schedule().history().stream()
                        .noneMatch(step -> step.session().equals(session.id())))
                .filter(session -> before.schedule().sessions().stream()
                                .filter(other -> other.id().equals(session.id()))
                                .count()
                        == 1)
                .findFirst()
                .ifPresent(session -> {
                    ProposedChange change = recorded(YearJournal.of(programme, TODAY), session, kind)
                            .change();
                    CoachingProgramme after = change.programme();
                    assertThat(change.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
                    assertThat(after.schedule().session(session.id()))
                            .hasValueSatisfying(now -> assertThat(now.status()).isEqualTo(kind));
                    assertThat(after.schedule().version())
                            .isEqualTo(before.schedule().version() + 1);
                    assertThat(after.schedule().at(before.schedule().version())).isEqualTo(before.schedule());
                    assertThat(after.with(before.schedule())).isEqualTo(before);
                });
    }

    private static YearJournal recorded(YearJournal journal, CoachingSession session, SessionStatus kind) {
        String id = session.id().value();
        return switch (kind) {
            case HELD -> journal.hold(id, null);
            case MISSED -> journal.miss(id, "?");
            case CANCELLED -> journal.cancel(id, null, JointConsent.NONE);
            default ->
                journal.move(
                        id, session.start().plusDays(7).toString().replace('T', ' '), null, JointConsent.ofBoth(TODAY));
        };
    }

    @Property(tries = 300)
    void noWordsAreTooStrange(@ForAll("words") String words) {
        YearJournal journal = YearJournal.of(YearJournalTest.programme(), TODAY);
        ProposedChange change = journal.hold(words, words)
                .miss(words, words)
                .move(words, words, words, JointConsent.NONE)
                .cancel(words, null, JointConsent.ofBoth(TODAY))
                .add(AddedSession.builder(words, words, "?")
                        .coach(words)
                        .reason(words)
                        .build())
                .join(words, "учитель", null)
                .leave(words, words, words)
                .reach(words, OutcomeKind.OTHER, "?", words, null)
                .agree(words, JointConsent.NONE)
                .change();
        if (change.lines().isEmpty()) {
            assertThat(change.programme()).isEqualTo(journal.programme());
        }
        assertThat(change.findings()).isNotEmpty();
    }

    @Provide
    Arbitrary<SessionStatus> kinds() {
        return Arbitraries.of(SessionStatus.HELD, SessionStatus.MISSED, SessionStatus.CANCELLED, SessionStatus.MOVED);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars("0123456789.:/- абвгдАБВабсABC,«»()")
                        .ofMaxLength(40),
                Arbitraries.of(
                        "", " ", "12.11", "12.11.2026 25:99", "31.02.2027", "2027", "Иванова", "А. Б.", "-", "."));
    }
}
