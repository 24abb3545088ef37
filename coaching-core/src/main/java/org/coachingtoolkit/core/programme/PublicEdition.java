package org.coachingtoolkit.core.programme;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.ScheduleChange;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.SeriesException;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.SessionSeries;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it may hang on a wall or stand on a site: codes in place of names, and of each session only when, where
 * and in which form.
 *
 * <p>What a teacher wants to achieve, what a session is about, what was agreed and what came of it is personal and left
 * out: goals, outcomes, topics, expected results, agreements, reasons, links, posts and qualifications. The institution
 * and its head, who signs in public, stay. Codes are numbers in the order of the programme's lists, so they stay the same
 * while people are added at the end; whoever knows that order knows who is who.
 */
public final class PublicEdition {
    private static final Pattern OF_SERIES = Pattern.compile("-x?\\d+(\\.\\d+)?");
    private static final TextCatalogue TEXTS = TextCatalogue.of(PublicEdition.class);
    private static final int SHORTEST_KEY = 16;

    private final CoachingProgramme programme;
    private final Map<TeacherId, Teacher> teachers = new HashMap<>();
    private final Map<CoachId, CoachConsultant> coaches = new HashMap<>();
    private final Map<GroupId, GroupId> groups = new HashMap<>();
    private final Map<GoalId, GoalId> goals = new HashMap<>();

    private final byte @Nullable [] key;

    private PublicEdition(CoachingProgramme programme, byte @Nullable [] key) {
        this.programme = requireNonNull(programme, "programme");
        this.key = key;
    }

    /** Returns the public edition of a programme. */
    public static CoachingProgramme of(CoachingProgramme programme) {
        requireNonNull(programme, "programme");
        return new PublicEdition(programme, null).edit();
    }

    /**
     * Returns the public edition of a programme whose sessions bear ids that nobody can compute without the key, whatever
     * else they know of the programme. The same key gives the same ids, so calendars go on from issue to issue.
     *
     * @param key a secret of at least 16 bytes, kept as long as calendars are issued
     * @throws IllegalArgumentException if the key is shorter
     */
    public static CoachingProgramme of(CoachingProgramme programme, byte[] key) {
        requireNonNull(programme, "programme");
        requireNonNull(key, "key");
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("key must have at least " + SHORTEST_KEY + " bytes: " + key.length);
        }
        return new PublicEdition(programme, key.clone()).edit();
    }

    private CoachingProgramme edit() {
        List<Teacher> publicTeachers =
                programme.teachers().stream().map(teacher -> code(teacher.id())).toList();
        List<TeacherGroup> publicGroups = programme.groups().stream()
                .map(group -> new TeacherGroup(
                        code(group.id()),
                        text("group") + " " + groups.size(),
                        group.members().stream().map(id -> code(id).id()).toList()))
                .toList();
        List<CoachConsultant> publicCoaches =
                programme.coaches().stream().map(coach -> code(coach.id())).toList();
        SessionSchedule schedule = programme.schedule();
        return CoachingProgramme.builder(
                        programme.language(),
                        programme.institution(),
                        programme.calendar(),
                        schedule.toBuilder()
                                .sessions(schedule.sessions().stream()
                                        .map(this::code)
                                        .toList())
                                .consents(schedule.consents().stream()
                                        .map(consent -> new ScheduleConsent(code(consent.goal()), consent.consent()))
                                        .toList())
                                .series(schedule.series().stream()
                                        .map(this::code)
                                        .toList())
                                .constraints(code(schedule.constraints()))
                                .history(schedule.history().stream()
                                        .map(change -> new ScheduleChange(
                                                code(change.session()),
                                                change.became(),
                                                change.on(),
                                                null,
                                                change.consent()))
                                        .toList())
                                .build())
                .papers(programme.papers())
                .teachers(publicTeachers)
                .groups(publicGroups)
                .coaches(publicCoaches)
                .build();
    }

    private SessionSeries code(SessionSeries series) {
        return new SessionSeries(
                code(series.first()),
                series.everyWeeks(),
                series.sessions(),
                series.offDays(),
                series.exceptions().stream()
                        .map(exception -> new SeriesException(exception.on(), exception.to(), null))
                        .toList());
    }

    /** Leaves out whose hours are taken and how often a goal's sessions should be: that is nobody's on the wall. */
    private static SchedulingConstraints code(SchedulingConstraints constraints) {
        return SchedulingConstraints.builder()
                .starts(constraints.starts())
                .rooms(constraints.rooms())
                .pause(constraints.pause())
                .travel(constraints.travel())
                .largestGroup(constraints.largestGroup())
                .build();
    }

    private CoachingSession code(CoachingSession session) {
        Language language = programme.language();
        Venue venue = session.venue();
        SessionId movedTo = session.movedTo();
        return CoachingSession.builder(
                        code(session.id()),
                        code(session.goal()),
                        code(session.coachee()),
                        code(session.coach()).id(),
                        session.form().label(language),
                        session.start(),
                        session.duration())
                .form(session.form())
                .questionsReplaceAdvice(session.questionsReplaceAdvice())
                .venue(venue == null ? null : new Venue(venue.mode(), venue.place(), null))
                .status(session.status())
                .movedTo(movedTo == null ? null : code(movedTo))
                .build();
    }

    private Coachee code(Coachee coachee) {
        if (coachee instanceof Coachee.Group group) {
            return Coachee.of(code(group.group()));
        }
        return Coachee.of(code(((Coachee.Individual) coachee).teacher()).id());
    }

    private Teacher code(TeacherId id) {
        return teachers.computeIfAbsent(id, unknown -> {
            String number = number(teachers.size() + 1);
            return Teacher.of(new TeacherId("t-" + number), name(number, "teacher"), text("teacher"));
        });
    }

    private CoachConsultant code(CoachId id) {
        return coaches.computeIfAbsent(id, unknown -> {
            String number = number(coaches.size() + 1);
            return new CoachConsultant(
                    new CoachId("c-" + number),
                    name(number, "coach"),
                    programme.coach(id).map(CoachConsultant::position).orElse(CoachPosition.EXPERIENCED_TEACHER),
                    text("coach"),
                    0,
                    List.of());
        });
    }

    private GroupId code(GroupId id) {
        return groups.computeIfAbsent(id, unknown -> new GroupId("g-" + number(groups.size() + 1)));
    }

    private GoalId code(GoalId id) {
        return goals.computeIfAbsent(id, unknown -> new GoalId("goal-" + number(goals.size() + 1)));
    }

    /** Returns an id that stays the same from issue to issue of a schedule, whatever its order. */
    private SessionId code(SessionId id) {
        for (SessionSeries series : programme.schedule().series()) {
            String first = series.first().id().value();
            String rest = id.value().startsWith(first) ? id.value().substring(first.length()) : "";
            if (OF_SERIES.matcher(rest).matches()) { // or the series would give it once more
                return new SessionId(coded(series.first().id()) + rest);
            }
        }
        return coded(id);
    }

    private SessionId coded(SessionId id) {
        String name =
                programme.institution().name() + "\n" + programme.calendar().year() + "\n" + id;
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        return new SessionId("s-" + UUID.nameUUIDFromBytes(key == null ? text : keyed(text, key)));
    }

    private static byte[] keyed(byte[] text, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 must be there on every Java platform", e);
        }
    }

    /** Returns a code in the parts of a name, since papers have no other: «Педагог 07», "Teacher 07". */
    private PersonName name(String number, String role) {
        return PersonName.of(text(role), number);
    }

    private String text(String key) {
        return TEXTS.text(programme.language(), key);
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
