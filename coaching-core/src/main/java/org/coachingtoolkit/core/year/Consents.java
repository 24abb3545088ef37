package org.coachingtoolkit.core.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.intake.NamedSession;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.schedule.ScheduleChange;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.year.ProposedChange.Kind;

/** Records who has agreed, to the sessions of a goal and to changes of the schedule (clauses IV.2 and IV.5). */
final class Consents {
    private final YearRecord record;
    private final Meant meant;

    Consents(YearRecord record) {
        this.record = record;
        this.meant = new Meant(record);
    }

    /** Records who has agreed to what is named: a session, for its last change, or a goal. */
    void agree(String to, JointConsent consent) {
        askOfFuture(consent);
        NamedSession named = meant.named(to);
        if (named.day() == null
                && new MeantSessions(record.programme()).byId(to).isEmpty()) {
            meant.goal(to).ifPresent(goal -> agreeToGoal(goal, consent));
        } else {
            meant.session(named, changed(meant.sessions(named))).ifPresent(session -> agreeToChange(session, consent));
        }
    }

    /** Asks about the consent to a change of a session, as far as it is open. */
    void askOfChange(LocalizedText session, JointConsent consent) {
        askOfFuture(consent);
        List<LocalizedText> open = new ArrayList<>();
        if (consent.teacherOn() == null) {
            open.add(YearText.word("coachee"));
        }
        if (consent.coachOn() == null) {
            open.add(YearText.word("coach"));
        }
        if (!open.isEmpty()) {
            record.ask(YearFinding.CONSENT_OPEN, Map.of("session", session, "who", open));
        }
    }

    private void askOfFuture(JointConsent consent) {
        Stream.of(Optional.ofNullable(consent.teacherOn()), Optional.ofNullable(consent.coachOn()))
                .flatMap(Optional::stream)
                .distinct()
                .filter(day -> day.isAfter(record.on()))
                .forEach(day -> record.ask(YearFinding.CONSENT_FUTURE, Map.of("day", day, "on", record.on())));
    }

    /** Of several sessions of that name, those of which a change is recorded. */
    private List<CoachingSession> changed(List<CoachingSession> found) {
        List<ScheduleChange> history = record.programme().schedule().history();
        List<CoachingSession> changed = found.stream()
                .filter(session ->
                        history.stream().anyMatch(step -> step.session().equals(session.id())))
                .toList();
        return changed.isEmpty() ? found : changed;
    }

    private void agreeToGoal(Goal goal, JointConsent consent) {
        SessionSchedule schedule = record.programme().schedule();
        JointConsent merged = merged(schedule.consentTo(goal.id()), consent);
        List<ScheduleConsent> consents = new ArrayList<>(schedule.consents());
        consents.removeIf(known -> known.goal().equals(goal.id()));
        consents.add(new ScheduleConsent(goal.id(), merged));
        record.become(schedule.withConsents(consents));
        tell(record.programme().nameOf(goal.coachee()), merged);
    }

    private void agreeToChange(CoachingSession session, JointConsent consent) {
        LocalizedText described = record.described(session);
        SessionSchedule schedule = record.programme().schedule();
        List<ScheduleChange> history = new ArrayList<>(schedule.history());
        for (int i = history.size() - 1; i >= 0; i--) {
            ScheduleChange step = history.get(i);
            if (step.session().equals(session.id())) {
                JointConsent merged = merged(step.consent(), consent);
                history.set(i, new ScheduleChange(step.session(), step.became(), step.on(), step.reason(), merged));
                record.become(schedule.toBuilder().history(history).build());
                tell(described, merged);
                askOfChange(described, merged);
                return;
            }
        }
        record.ask(YearFinding.CONSENT_NOTHING, Map.of("session", described));
    }

    private static JointConsent merged(JointConsent known, JointConsent said) {
        return new JointConsent(
                said.teacherOn() != null ? said.teacherOn() : known.teacherOn(),
                said.coachOn() != null ? said.coachOn() : known.coachOn());
    }

    private void tell(Object what, JointConsent consent) {
        List<Object> about = new ArrayList<>(List.of(what));
        if (consent.teacherOn() != null) {
            about.add(YearText.dated("coachee", consent.teacherOn()));
        }
        if (consent.coachOn() != null) {
            about.add(YearText.dated("coach", consent.coachOn()));
        }
        record.tell(Kind.CHANGED, "consents", about);
    }
}
