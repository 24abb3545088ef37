package org.coachingtoolkit.core.schedule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.schedule.conflict.ScheduleFinding;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionDomain;
import org.coachingtoolkit.core.session.SessionId;

/**
 * The laws that the clashes of a schedule keep, for a schedule class of whichever project: a test class implements this
 * interface and says how a schedule of its own is made from sessions, what sessions it gives, and, if it has a written form,
 * how it is read back. What a class of its own does not hold, such as rooms or constraints, is not asked of it; who meets
 * whom, when and for how long, is.
 *
 * @param <S> the project's own schedule class
 */
public interface ScheduleContract<S> {
    /** Returns a schedule of the project's own class with the sessions of this one and what else of it it can hold. */
    S schedule(SessionSchedule parts);

    /** Returns the sessions of a schedule of the project's own class, as the toolkit is to check them. */
    SessionSchedule sessions(S schedule);

    /** Returns the schedule after it was written and read again; itself if the project does not write schedules. */
    default S readBack(S schedule) {
        return schedule;
    }

    /** Law 1: whoever is in two sessions at once is so in the project's own schedule too, and nobody else is. */
    @Property
    @Domain(ScheduleDomain.class)
    default void nobodyIsDoubleBookedOrFreeByTranslation(@ForAll SessionSchedule parts) {
        assertThat(overlaps(check(sessions(schedule(parts))))).isEqualTo(overlaps(check(parts)));
    }

    /** Law 2: a schedule that was written and read again has the same clashes. */
    @Property
    @Domain(ScheduleDomain.class)
    default void writtenAndReadAgainItIsTheSame(@ForAll SessionSchedule parts) {
        S schedule = schedule(parts);

        assertThat(check(sessions(readBack(schedule)))).isEqualTo(check(sessions(schedule)));
    }

    /** Law 3: the order in which sessions are given changes nothing. */
    @Property
    @Domain(ScheduleDomain.class)
    @Domain(DomainContext.Global.class)
    default void orderDoesNotMatter(@ForAll SessionSchedule parts, @ForAll long seed) {
        List<CoachingSession> shuffled = new ArrayList<>(parts.sessions());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(withoutPlaces(clashes(parts.with(shuffled)))).isEqualTo(withoutPlaces(clashes(parts)));
    }

    /** Law 4: a session of other people elsewhere takes no clash away. */
    @Property
    @Domain(ScheduleDomain.class)
    @Domain(SessionDomain.class)
    default void othersTakeNoClashAway(@ForAll SessionSchedule parts, @ForAll CoachingSession session) {
        CoachingSession unrelated = session.toBuilder()
                .id(new SessionId("unrelated"))
                .coachee(Coachee.of(new TeacherId("t99")))
                .coach(new CoachId("c99"))
                .venue(null)
                .build();

        assertThat(withoutPlaces(clashes(with(parts, unrelated)))).containsAll(withoutPlaces(clashes(parts)));
    }

    /** Law 5: whichever session comes in, who was double-booked stays so. */
    @Property
    @Domain(ScheduleDomain.class)
    @Domain(SessionDomain.class)
    default void oneSessionMoreFreesNobody(@ForAll SessionSchedule parts, @ForAll CoachingSession session) {
        CoachingSession more = session.toBuilder().id(new SessionId("zzz")).build();

        assertThat(doubleBooked(clashes(with(parts, more)))).containsAll(doubleBooked(clashes(parts)));
    }

    /** Law 6: moving all sessions by the same whole weeks within a term changes nothing but the days. */
    @Property
    @Domain(ScheduleDomain.class)
    @Domain(DomainContext.Global.class)
    default void movingByWeeksChangesNoClash(
            @ForAll SessionSchedule parts, @ForAll @IntRange(min = 0, max = 6) int weeks) {
        SessionSchedule early = parts.with(inTheWeekOf(SessionDomain.FIRST_MONDAY.plusWeeks(1), parts));
        SessionSchedule later = parts.with(inTheWeekOf(SessionDomain.FIRST_MONDAY.plusWeeks(1L + weeks), parts));

        assertThat(withoutTimes(clashes(later))).isEqualTo(withoutTimes(clashes(early)));
    }

    /** Law 7: default locale and time zone play no part. */
    @Property(tries = 50)
    @Domain(ScheduleDomain.class)
    default void theEnvironmentPlaysNoPart(@ForAll SessionSchedule parts) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<Finding> expected = clashes(parts);
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(clashes(parts)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private List<Finding> clashes(SessionSchedule parts) {
        return check(sessions(readBack(schedule(parts))));
    }

    private static List<Finding> check(SessionSchedule schedule) {
        return ScheduleConflicts.check(
                schedule, SessionDomain.GROUPS, List.of(ScheduleDomain.TEACHING_COACH), ScheduleDomain.CALENDAR);
    }

    private static SessionSchedule with(SessionSchedule schedule, CoachingSession session) {
        List<CoachingSession> more = new ArrayList<>(schedule.sessions());
        more.add(session);
        return schedule.with(more);
    }

    private static List<CoachingSession> inTheWeekOf(LocalDate monday, SessionSchedule schedule) {
        return schedule.sessions().stream()
                .map(session -> session.toBuilder()
                        .start(monday.plusDays(session.start().getDayOfWeek().getValue() - 1L)
                                .atTime(session.start().toLocalTime()))
                        .build())
                .toList();
    }

    private static boolean isOverlapOfPeople(Finding finding) {
        return finding.code() == ScheduleFinding.TEACHER_OVERLAP
                || finding.code() == ScheduleFinding.GROUP_MEMBER_OVERLAP
                || finding.code() == ScheduleFinding.COACH_OVERLAP
                || finding.code() == ScheduleFinding.COACH_IS_COACHED;
    }

    private static Set<String> overlaps(List<Finding> findings) {
        return withoutPlaces(
                findings.stream().filter(ScheduleContract::isOverlapOfPeople).toList());
    }

    private static Set<String> doubleBooked(List<Finding> findings) {
        return findings.stream()
                .filter(ScheduleContract::isOverlapOfPeople)
                .map(finding -> String.valueOf(finding.arguments().get("resource")))
                .collect(toSet());
    }

    private static Set<String> withoutPlaces(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().value() + finding.arguments())
                .collect(toSet());
    }

    private static List<String> withoutTimes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> {
                    Map<String, Object> arguments = new TreeMap<>(finding.arguments());
                    arguments.remove("start");
                    arguments.remove("day");
                    return finding.place() + finding.code().value() + arguments;
                })
                .toList();
    }
}
