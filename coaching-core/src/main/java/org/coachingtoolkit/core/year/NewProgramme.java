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
            "(?iu)детск\\p{L}* сад|д/с|(?<!\\p{L})(?:М?[БАК]?ДОУ|[МГ][БАК]?ДОУ|ДОО|ЗДО|ДНЗ)(?!\\p{L})|садик|дошкол|дитяч\\p{L}* сад|дитсад|дошкіль|ясл[аі]|nursery|kindergarten|pre-?school");
    private static final Pattern SCHOOL = Pattern.compile(
            "(?iu)(?<!до)школ|гимнази|гімназі|лицей|лицея|ліце[йю]|СОШ|ЗЗСО|(?<!nursery )(?<!pre-)(?<!pre)school|academy|college");
    /** Posts of people who work with groups of small children; in a school they are of after-school groups. */
    private static final Pattern EDUCATOR = Pattern.compile(
            "(?iu)воспитател(?!.*(?:гпд|продл))|виховател(?!.*(?:гпд|подовж))|музыкальн|музичн|early years|nursery");

    private static final Pattern TEACHER = Pattern.compile(
            "(?iu)учител|вчител|преподавател|викладач|teacher(?!.*(?:nursery|early years))|гпд|продл|подовж");

    /** The country whose rules of attestation a list's language lets expect. */
    private static final Map<Language, String> COUNTRIES = Map.of(Language.RU, "RU", Language.UK, "UA");

    private NewProgramme() {}

    /** Returns the programme, empty as yet, or the question without whose answer there is none. */
    static Optional<CoachingProgramme> of(
            Intake intake,
            @Nullable SchoolYear given,
            @Nullable String country,
            @Nullable InstitutionKind said,
            List<Finding> asked) {
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
        InstitutionKind kind = said != null ? said : kind(intake, name, asked);
        ZoneId zone = ZoneId.of(
                switch (language) {
                    case RU -> "Europe/Moscow";
                    case UK -> "Europe/Kyiv";
                    case EN -> "Europe/London";
                });
        asked.add(Finding.of(YearFinding.NEW_ZONE_ASSUMED, Place.ROOT, Map.of("zone", zone.getId())));
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

    /**
     * The kind of institution by its name, else by most posts of its teachers; a school where neither says it. It is asked
     * about in any case, and not only mentioned where the two contradict each other or say nothing.
     */
    private static InstitutionKind kind(Intake intake, String name, List<Finding> asked) {
        InstitutionKind named =
                of(KINDERGARTEN.matcher(name).find(), SCHOOL.matcher(name).find());
        List<String> posts = intake.facts("teachers").stream()
                .flatMap(teacher -> teacher.text("post").stream())
                .toList();
        long educators = posts.stream().filter(EDUCATOR.asPredicate()).count();
        long teachers = posts.stream().filter(TEACHER.asPredicate()).count();
        InstitutionKind staffed = of(educators > teachers, teachers > educators);
        InstitutionKind kind = named != null ? named : staffed != null ? staffed : InstitutionKind.SCHOOL;
        boolean certain = named == null ? staffed != null : staffed == null || staffed == named;
        asked.add(Finding.of(
                certain ? YearFinding.NEW_KIND_ASSUMED : YearFinding.NEW_KIND, Place.ROOT, Map.of("kind", kind)));
        return kind;
    }

    private static @Nullable InstitutionKind of(boolean kindergarten, boolean school) {
        return kindergarten == school ? null : kindergarten ? InstitutionKind.KINDERGARTEN : InstitutionKind.SCHOOL;
    }

    private static Optional<SchoolYear> year(String written) {
        try {
            return Optional.of(SchoolYear.parse(written));
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }
}
