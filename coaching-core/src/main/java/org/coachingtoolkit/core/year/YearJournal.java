package org.coachingtoolkit.core.year;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.intake.NamedSession;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.Achiever;
import org.coachingtoolkit.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Records what happens in the year: sessions that are held, missed, moved, cancelled or added, teachers who come and leave,
 * results and consents. The programme itself is not touched; {@link #change} gives what it would become.
 *
 * <pre>{@code
 * ProposedChange change = YearJournal.of(programme, LocalDate.of(2026, 11, 30))
 *         .hold("12.11 Одуванчикова", "Провести открытое занятие")
 *         .move("19 ноября, Ромашкина", "26.11 14:00", "болезнь", JointConsent.NONE)
 *         .change();
 * }</pre>
 *
 * <p>Sessions are named as people name them, by day, time and who is in them, or by their id; people and goals likewise.
 * Nothing is guessed: what can mean several things, and what the programme does not know, is asked about and not done;
 * what contradicts the programme is done in the proposal and asked about. Not thread-safe.
 */
public final class YearJournal {
    private final YearRecord record;
    private final Meant meant;

    private YearJournal(CoachingProgramme programme, LocalDate on) {
        this.record = new YearRecord(programme, on);
        this.meant = new Meant(record);
    }

    /**
     * Returns the journal of a programme.
     *
     * @param on the day on which things are recorded
     */
    public static YearJournal of(CoachingProgramme programme, LocalDate on) {
        return new YearJournal(requireNonNull(programme, "programme"), on);
    }

    /** Says where what is recorded next stands in a file: questions about it bear this place. */
    public YearJournal at(Place newPlace) {
        record.at(requireNonNull(newPlace, "newPlace"));
        return this;
    }

    /** Returns the programme as it has become so far. */
    CoachingProgramme programme() {
        return record.programme();
    }

    /** Records that a session was held; {@code agreement} is the next step agreed in it, {@code null} where none was. */
    public YearJournal hold(String session, @Nullable String agreement) {
        return became(session, SessionStatus.HELD, agreement, null, JointConsent.NONE);
    }

    /** Records that a session was missed: it did not take place, and nobody had called it off. */
    public YearJournal miss(String session, @Nullable String reason) {
        return became(session, SessionStatus.MISSED, reason, null, JointConsent.NONE);
    }

    /** Records that a session is called off, and who has agreed to that (clause IV.5). */
    public YearJournal cancel(String session, @Nullable String reason, JointConsent consent) {
        return became(session, SessionStatus.CANCELLED, reason, null, consent);
    }

    /**
     * Records that a session is put off, and who has agreed to that (clause IV.5).
     *
     * @param to the new day and time as people write them; without a time the hour stays, which is asked about
     */
    public YearJournal move(String session, String to, @Nullable String reason, JointConsent consent) {
        NamedSession when = meant.named(to);
        if (when.day() == null) {
            record.ask(YearFinding.SESSION_WHEN, Map.of("written", to));
            return this;
        }
        return became(session, SessionStatus.MOVED, reason, when, consent);
    }

    private YearJournal became(
            String session,
            SessionStatus status,
            @Nullable String text,
            @Nullable NamedSession to,
            JointConsent consent) {
        new SessionChanges(record).became(meant.named(session), status, text, to, consent);
        return this;
    }

    /**
     * Records a session that is added to the schedule, and who has agreed to that (clause IV.5).
     */
    public YearJournal add(AddedSession added) {
        new NewSessions(record).add(added);
        return this;
    }

    /**
     * Records that a teacher has come.
     *
     * @param name the name in full, family name first
     * @param post the post
     * @param category the qualification category; {@code null} if there is none or it is not told
     */
    public YearJournal join(String name, String post, @Nullable String category) {
        new StaffChanges(record).join(name, post, category);
        return this;
    }

    /**
     * Records that a teacher leaves. The teacher stays on record, as what was held stays; planned sessions from the day on
     * are cancelled in the proposal, which is asked about.
     *
     * @param who the teacher as people write the name, or the id
     * @param from the first day on which the teacher no longer works here, as people write it
     */
    public YearJournal leave(String who, String from, @Nullable String reason) {
        new StaffChanges(record).leave(who, from, reason);
        return this;
    }

    /**
     * Records a result (clause IV.6).
     *
     * @param goal the goal that it belongs to: its id, or the teacher or group if they have one goal
     * @param day the day on which it was reached, as people write it
     * @param evidence the document that shows it; {@code null} where there is none
     */
    public YearJournal reach(String goal, OutcomeKind kind, String description, String day, @Nullable String evidence) {
        return reach(goal, kind, description, day, evidence, null, null);
    }

    /**
     * Records a result (clause IV.6) with its level and whose it is.
     *
     * @param goal the goal that it belongs to: its id, or the teacher or group if they have one goal
     * @param day the day on which it was reached, as people write it
     * @param evidence the document that shows it; {@code null} where there is none
     * @param level how far it reaches; {@code null} where that is not said
     * @param achiever whether the teacher reached it or pupils did; {@code null} where that is not said
     */
    public YearJournal reach(
            String goal,
            OutcomeKind kind,
            String description,
            String day,
            @Nullable String evidence,
            @Nullable EventLevel level,
            @Nullable Achiever achiever) {
        new ReachedOutcomes(record).reach(goal, kind, description, day, evidence, level, achiever);
        return this;
    }

    /**
     * Records how far a goal was reached, which ends it.
     *
     * @param goal its id, or the teacher or group if they have one goal
     */
    public YearJournal attain(String goal, AttainmentLevel level) {
        new ReachedOutcomes(record).attain(requireNonNull(goal, "goal"), requireNonNull(level, "level"));
        return this;
    }

    /**
     * Records who has agreed, and when (clauses IV.2 and IV.5); a day that is not given leaves what is on record.
     *
     * @param to a session, for consent to its last change; or a goal, or the teacher or group if they have one goal, for
     *     consent to its sessions
     */
    public YearJournal agree(String to, JointConsent consent) {
        new Consents(record).agree(to, consent);
        return this;
    }

    /** Returns what the programme would become, and what is asked; sessions that clash only since the change are named. */
    public ProposedChange change() {
        return record.change();
    }
}
