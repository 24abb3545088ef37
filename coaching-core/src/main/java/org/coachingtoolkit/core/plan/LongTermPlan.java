package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.SelfEducationProgramme;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.Coachee;
import org.jspecify.annotations.Nullable;

/**
 * The long-term plan of professional development: what courses, attestations, self-education and goals foresee for some
 * school years, year by year.
 *
 * @param first its first school year
 * @param years how many it covers, 1 to 10
 * @param entries what it foresees, by year, then by kind, then in the order in which it was planned
 */
public record LongTermPlan(SchoolYear first, int years, List<LongTermEntry> entries) {
    /**
     * Checks the years and copies the entries.
     *
     * @throws IllegalArgumentException if the years are not 1 to 10
     */
    public LongTermPlan {
        requireNonNull(first, "first");
        if (years < 1 || years > 10) {
            throw new IllegalArgumentException("years must be 1 to 10: " + years);
        }
        entries = List.copyOf(requireNonNull(entries, "entries"));
    }

    /**
     * Returns the plan for some school years. A course belongs to the school year that begins in its calendar year; an
     * attestation falls due when the {@link CountryProfile} of the plans says so, and without a profile never.
     */
    public static LongTermPlan of(List<Goal> goals, Plans plans, SchoolYear first, int years) {
        requireNonNull(goals, "goals");
        requireNonNull(plans, "plans");
        requireNonNull(first, "first");
        SchoolYear last = new SchoolYear(first.startYear() + years - 1);
        DateRange days = DateRange.of(first.range().start(), last.range().end());
        List<LongTermEntry> entries = new ArrayList<>();
        plans.courses().stream()
                .filter(course -> course.completedOn() == null)
                .forEach(course -> entries.add(new LongTermEntry(
                        Coachee.of(course.teacher()),
                        new SchoolYear(course.year()),
                        LongTermKind.COURSE,
                        course.title())));
        CountryProfile.find(plans.country())
                .ifPresent(profile -> AttestationHistory.of(plans.attestations(), profile)
                        .current()
                        .forEach(standing -> standing.dueOn()
                                .filter(days::contains)
                                .ifPresent(day -> entries.add(new LongTermEntry(
                                        Coachee.of(standing.attestation().teacher()),
                                        SchoolYear.of(day),
                                        LongTermKind.ATTESTATION,
                                        orEmpty(standing.attestation().category()))))));
        plans.selfEducation()
                .forEach(programme -> selfEducation(programme, days).forEach(entries::add));
        for (Goal goal : goals) {
            LocalDate due = goal.due();
            if (due != null && days.contains(due)) {
                entries.add(new LongTermEntry(goal.coachee(), SchoolYear.of(due), LongTermKind.GOAL, goal.statement()));
            }
        }
        return new LongTermPlan(
                first,
                years,
                entries.stream()
                        .filter(entry -> entry.year().compareTo(first) >= 0
                                && entry.year().compareTo(last) <= 0)
                        .sorted(Comparator.comparing(LongTermEntry::year).thenComparing(LongTermEntry::kind))
                        .toList());
    }

    private static Stream<LongTermEntry> selfEducation(SelfEducationProgramme programme, DateRange days) {
        Coachee teacher = Coachee.of(programme.teacher());
        return Stream.concat(
                programme
                        .schoolYears()
                        .map(year -> new LongTermEntry(teacher, year, LongTermKind.SELF_EDUCATION, programme.topic())),
                programme.presentations().stream()
                        .filter(presentation -> days.contains(presentation.on()))
                        .map(presentation -> new LongTermEntry(
                                teacher,
                                SchoolYear.of(presentation.on()),
                                LongTermKind.PRESENTATION,
                                presentation.title())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
