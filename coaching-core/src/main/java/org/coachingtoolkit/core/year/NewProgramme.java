package org.coachingtoolkit.core.year;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.jspecify.annotations.Nullable;

/** A programme that is begun from what the files say of institution and year; what they do not say is asked about. */
final class NewProgramme {
    private static final String UNKNOWN = "—";
    private static final Pattern KINDERGARTEN = Pattern.compile(
            "(?iu).*(детск|д/с|доу|доо|сад|дошкол|здо|дитяч|дошкіль|ясла|nursery|kindergarten|preschool|pre-school).*");

    /** The country whose rules of attestation a list's language lets expect. */
    private static final Map<Language, String> COUNTRIES = Map.of(Language.RU, "RU", Language.UK, "UA");

    private NewProgramme() {}

    /** Returns the programme, empty as yet, or the question without whose answer there is none. */
    static Optional<CoachingProgramme> of(
            Intake intake, @Nullable SchoolYear given, @Nullable String country, List<Finding> asked) {
        Optional<SchoolYear> year =
                Optional.ofNullable(given).or(() -> intake.about("year").flatMap(NewProgramme::year));
        if (year.isEmpty()) {
            asked.add(Finding.of(YearFinding.NEW_YEAR, Place.ROOT));
            return Optional.empty();
        }
        String name =
                intake.about("institution").filter(text -> !text.isBlank()).orElse(UNKNOWN);
        if (name.equals(UNKNOWN)) {
            asked.add(Finding.of(YearFinding.NEW_INSTITUTION, Place.ROOT));
        }
        asked.add(Finding.of(YearFinding.NEW_PLACE, Place.ROOT));
        Language language = intake.language();
        InstitutionKind kind =
                KINDERGARTEN.matcher(name).matches() ? InstitutionKind.KINDERGARTEN : InstitutionKind.SCHOOL;
        ZoneId zone = ZoneId.of(
                switch (language) {
                    case RU -> "Europe/Moscow";
                    case UK -> "Europe/Kyiv";
                    case EN -> "Europe/London";
                });
        asked.add(Finding.of(YearFinding.NEW_ASSUMED, Place.ROOT, Map.of("kind", kind, "zone", zone.getId())));
        String attests = country != null ? country : COUNTRIES.get(language);
        if (country == null) {
            asked.add(
                    attests == null
                            ? Finding.of(YearFinding.NEW_COUNTRY, Place.ROOT)
                            : Finding.of(YearFinding.NEW_COUNTRY_ASSUMED, Place.ROOT, Map.of("country", attests)));
        }
        LocalDate first = year.get().range().start();
        return Optional.of(CoachingProgramme.builder(
                        language,
                        Institution.builder(name, kind, UNKNOWN).build(),
                        SchoolCalendar.of(year.get()),
                        SessionSchedule.builder(
                                        zone,
                                        DateRange.of(first, first.plusMonths(9).minusDays(1)),
                                        ScheduleAttachment.ANNUAL_PLAN)
                                .build())
                .plans(Plans.builder().country(attests).build())
                .build());
    }

    private static Optional<SchoolYear> year(String written) {
        try {
            return Optional.of(SchoolYear.parse(written));
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }
}
