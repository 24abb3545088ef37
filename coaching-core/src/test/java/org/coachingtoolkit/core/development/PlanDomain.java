package org.coachingtoolkit.core.development;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;

/** Plans of three teachers in the years 2020 to 2032, so that what they plan meets. */
public final class PlanDomain extends DomainContextBase {
    /** The teachers t1 to t3. */
    public static final List<Teacher> TEACHERS = IntStream.rangeClosed(1, 3)
            .mapToObj(number ->
                    Teacher.of(new TeacherId("t" + number), PersonName.of("Teacher " + number, "Ada"), "teacher"))
            .toList();

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    /** Returns plans of up to eight of each kind. */
    @Provide
    public Arbitrary<Plans> plans() {
        return Combinators.combine(
                        Arbitraries.of("RU", "UA", "KZ", "UZ").injectNull(0.2),
                        visits().list().ofMaxSize(8),
                        selfEducation().list().ofMaxSize(4),
                        courses().list().ofMaxSize(8),
                        attestations().list().ofMaxSize(8))
                .as((country, visits, selfEducation, courses, attestations) -> Plans.builder()
                        .country(country)
                        .visits(visits)
                        .selfEducation(selfEducation)
                        .courses(courses)
                        .attestations(attestations)
                        .build());
    }

    /** Returns days of the years 2020 to 2032. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 13 * 365).map(FIRST::plusDays);
    }

    /** Returns visits, some to oneself, some discussed, some before they took place. */
    @Provide
    public Arbitrary<MutualVisit> visits() {
        Arbitrary<VisitMark> marks =
                Arbitraries.of(VisitLevel.class).map(level -> new VisitMark("asks open questions", level, null));
        return Combinators.combine(
                        teachers(),
                        teachers(),
                        days(),
                        marks.list().ofMaxSize(2),
                        Arbitraries.integers().between(-10, 30).injectNull(0.4))
                .as((visited, visitor, on, seen, later) -> new MutualVisit(
                        visited, visitor, on, "Fractions", seen, later == null ? null : on.plusDays(later), null));
    }

    /** Returns self-education programmes of one day to three years with up to four presentations. */
    @Provide
    public Arbitrary<SelfEducationProgramme> selfEducation() {
        Arbitrary<Presentation> presentations =
                days().map(day -> new Presentation(day, MethodicalForm.MASTER_CLASS, "What pupils ask", false));
        return Combinators.combine(
                        teachers(),
                        days(),
                        Arbitraries.integers().between(0, 3 * 365),
                        presentations.list().ofMaxSize(4))
                .as((teacher, start, length, presented) -> new SelfEducationProgramme(
                        teacher,
                        "Questions",
                        null,
                        null,
                        List.of(),
                        DateRange.of(start, start.plusDays(length)),
                        List.of(),
                        presented));
    }

    /** Returns courses, planned and completed. */
    @Provide
    public Arbitrary<TrainingCourse> courses() {
        return Combinators.combine(
                        teachers(),
                        Arbitraries.of("Talking", "Listening", "Asking"),
                        Arbitraries.integers().between(2020, 2032),
                        days().injectNull(0.5))
                .as((teacher, title, year, completed) ->
                        new TrainingCourse(teacher, title, null, year, completed, 72, null));
    }

    /** Returns attestations by the categories of Russia, and one that no country has. */
    @Provide
    public Arbitrary<Attestation> attestations() {
        return Combinators.combine(
                        teachers(),
                        Arbitraries.of("FIRST", "HIGHEST", "NONE_SUCH").injectNull(0.2),
                        days())
                .as((teacher, category, on) -> new Attestation(
                        teacher,
                        category == null ? AttestationKind.POSITION_CONFORMITY : AttestationKind.CATEGORY,
                        category,
                        on,
                        null));
    }

    private static Arbitrary<TeacherId> teachers() {
        return Arbitraries.of(TEACHERS).map(Teacher::id);
    }
}
