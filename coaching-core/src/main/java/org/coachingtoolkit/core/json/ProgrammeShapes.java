package org.coachingtoolkit.core.json;

import static org.coachingtoolkit.core.json.GoalShapes.GOAL;
import static org.coachingtoolkit.core.json.OverlayShapes.OVERLAY;
import static org.coachingtoolkit.core.json.PeopleShapes.ADOPTION;
import static org.coachingtoolkit.core.json.PeopleShapes.APPROVAL;
import static org.coachingtoolkit.core.json.PeopleShapes.COACH;
import static org.coachingtoolkit.core.json.PeopleShapes.GROUP;
import static org.coachingtoolkit.core.json.PeopleShapes.INSTITUTION;
import static org.coachingtoolkit.core.json.PeopleShapes.TEACHER;
import static org.coachingtoolkit.core.json.PlanShapes.PLANS;
import static org.coachingtoolkit.core.json.RecordsShapes.CASE_FILE;
import static org.coachingtoolkit.core.json.RecordsShapes.CASE_FILE_ID;
import static org.coachingtoolkit.core.json.ScheduleShapes.SCHEDULE;
import static org.coachingtoolkit.core.json.SessionShapes.DATE_RANGE;
import static org.coachingtoolkit.core.json.SessionShapes.OUTCOME;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Holiday;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.Term;
import org.coachingtoolkit.core.common.TermKind;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.Adoption;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationEdition;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.Outcome;

/** The form of the programme file. */
final class ProgrammeShapes {
    private static final Codec<String> FORMAT = new FormatCodec(ProgrammeJson.FORMAT);
    static final Codec<Language> LANGUAGE = Scalar.parsed(
            Language::parse,
            Language::code,
            JsonFinding.LANGUAGE,
            ValueForm.Kind.LANGUAGE,
            Map.of("enum", Arrays.stream(Language.values()).map(Language::code).toList()));

    static final Shape<Term> TERM = new Shape<>("term") {
        private final Property<Term, TermKind> kind =
                required("kind", Scalar.constant(TermKind.class), "what the year is divided into", Term::kind);
        private final Property<Term, Integer> number =
                required("number", Scalar.integer(1, 4), "place in the year", Term::number);
        private final Property<Term, DateRange> range =
                required("range", DATE_RANGE, "first and last day", Term::range);

        @Override
        Term build(Values values) {
            return new Term(values.get(kind), values.get(number), values.get(range));
        }
    };

    static final Shape<Holiday> HOLIDAY = new Shape<>("holiday") {
        private final Property<Holiday, String> name = required("name", Scalar.TEXT, "name", Holiday::name);
        private final Property<Holiday, DateRange> range =
                required("range", DATE_RANGE, "first and last day off", Holiday::range);

        @Override
        Holiday build(Values values) {
            return new Holiday(values.get(name), values.get(range));
        }
    };

    static final Shape<SchoolCalendar> CALENDAR = new Shape<>("schoolCalendar") {
        private final Property<SchoolCalendar, SchoolYear> year =
                required("year", Scalar.SCHOOL_YEAR, "school year", SchoolCalendar::year);
        private final Property<SchoolCalendar, List<Term>> terms = list("terms", TERM, "terms", SchoolCalendar::terms);
        private final Property<SchoolCalendar, List<Holiday>> holidays =
                list("holidays", HOLIDAY, "days off", SchoolCalendar::holidays);
        private final Property<SchoolCalendar, List<DayOfWeek>> workingDays = required(
                "workingDays",
                new ListCodec<>(Scalar.constant(DayOfWeek.class)),
                "days of the week on which sessions can be held",
                calendar -> List.copyOf(calendar.workingDays()));

        @Override
        SchoolCalendar build(Values values) {
            return new SchoolCalendar(
                    values.get(year), values.list(terms), values.list(holidays), Set.copyOf(values.get(workingDays)));
        }
    };

    static final Shape<Papers> PAPERS = new Shape<>("papers") {
        private final Property<Papers, RegulationEdition> edition = required(
                "edition", Scalar.constant(RegulationEdition.class), "edition of the Regulation", Papers::edition);
        private final Property<Papers, List<String>> legalBasis =
                list("legalBasis", Scalar.TEXT, "acts on which it is based", Papers::legalBasis);
        private final Property<Papers, Adoption> adoption =
                optional("adoption", ADOPTION, "decision that adopted the Regulation", Papers::adoption);
        private final Property<Papers, Approval> approval =
                optional("approval", APPROVAL, "order that approved the Regulation", Papers::approval);
        private final Property<Papers, Approval> scheduleApproval =
                optional("scheduleApproval", APPROVAL, "order that approved the schedule", Papers::scheduleApproval);
        private final Property<Papers, RegulationOverlay> overlay = optional(
                "overlay",
                OVERLAY,
                "what the institution does otherwise than the standard Regulation",
                papers -> papers.overlay().equals(RegulationOverlay.NONE) ? null : papers.overlay());
        private final Property<Papers, CaseFileId> regulationFile = optional(
                "regulationFile",
                CASE_FILE_ID,
                "case file in which the Regulation is kept (V.1)",
                Papers::regulationFile);
        private final Property<Papers, CaseFileId> scheduleFile = optional(
                "scheduleFile", CASE_FILE_ID, "case file in which the schedule is kept (V.1)", Papers::scheduleFile);

        @Override
        Papers build(Values values) {
            return new Papers(
                    values.get(edition),
                    values.list(legalBasis),
                    values.orNull(adoption),
                    values.or(approval, Approval.BLANK),
                    values.or(scheduleApproval, Approval.BLANK),
                    values.or(overlay, RegulationOverlay.NONE),
                    values.orNull(regulationFile),
                    values.orNull(scheduleFile));
        }
    };

    static final Shape<CoachingProgramme> PROGRAMME = new Shape<>("coachingProgramme") {
        {
            retired("$schema", Scalar.TEXT, Integer.MAX_VALUE); // for editors
            optional("format", FORMAT, "version of this format", programme -> ProgrammeJson.FORMAT);
        }

        private final Property<CoachingProgramme, Language> language =
                required("language", LANGUAGE, "language of the programme", CoachingProgramme::language);
        private final Property<CoachingProgramme, Institution> institution =
                required("institution", INSTITUTION, "the institution", CoachingProgramme::institution);
        private final Property<CoachingProgramme, SchoolCalendar> calendar =
                required("calendar", CALENDAR, "its school year", CoachingProgramme::calendar);
        private final Property<CoachingProgramme, Papers> papers =
                required("papers", PAPERS, "how its papers are adopted and approved", CoachingProgramme::papers);
        private final Property<CoachingProgramme, List<Teacher>> teachers =
                list("teachers", TEACHER, "teachers", CoachingProgramme::teachers);
        private final Property<CoachingProgramme, List<TeacherGroup>> groups =
                list("groups", GROUP, "groups of teachers", CoachingProgramme::groups);
        private final Property<CoachingProgramme, List<CoachConsultant>> coaches =
                list("coaches", COACH, "coach-consultants", CoachingProgramme::coaches);
        private final Property<CoachingProgramme, List<Goal>> goals =
                list("goals", GOAL, "goals", CoachingProgramme::goals);
        private final Property<CoachingProgramme, SessionSchedule> schedule =
                required("schedule", SCHEDULE, "schedule of sessions", CoachingProgramme::schedule);
        private final Property<CoachingProgramme, List<Outcome>> outcomes =
                list("outcomes", OUTCOME, "results reached (IV.6)", CoachingProgramme::outcomes);
        private final Property<CoachingProgramme, Plans> plans = optional(
                "plans",
                PLANS,
                "what is planned and recorded beside the sessions",
                programme -> programme.plans().equals(Plans.NONE) ? null : programme.plans());
        private final Property<CoachingProgramme, List<CaseFile>> files =
                list("files", CASE_FILE, "case files in which its papers are kept (V.1)", CoachingProgramme::files);

        @Override
        CoachingProgramme build(Values values) {
            return new CoachingProgramme(
                    values.get(language),
                    values.get(institution),
                    values.get(calendar),
                    values.get(papers),
                    values.list(teachers),
                    values.list(groups),
                    values.list(coaches),
                    values.list(goals),
                    values.get(schedule),
                    values.list(outcomes),
                    values.or(plans, Plans.NONE),
                    values.list(files));
        }
    };

    private ProgrammeShapes() {}
}
