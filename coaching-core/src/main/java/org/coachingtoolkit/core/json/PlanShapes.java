package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;
import static org.coachingtoolkit.core.json.GoalShapes.GOAL_ID;
import static org.coachingtoolkit.core.json.PeopleShapes.COACH_ID;
import static org.coachingtoolkit.core.json.PeopleShapes.TEACHER_ID;
import static org.coachingtoolkit.core.json.SessionShapes.DATE_RANGE;
import static org.coachingtoolkit.core.json.SessionShapes.FORM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.development.ActionId;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.ActionState;
import org.coachingtoolkit.core.development.Activity;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.AttestationKind;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.MethodicalForm;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.development.Need;
import org.coachingtoolkit.core.development.NeedsResult;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.Presentation;
import org.coachingtoolkit.core.development.Responsible;
import org.coachingtoolkit.core.development.SelfEducationProgramme;
import org.coachingtoolkit.core.development.SelfEducationStage;
import org.coachingtoolkit.core.development.SelfEducationStep;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.development.VisitLevel;
import org.coachingtoolkit.core.development.VisitMark;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.session.SessionForm;

/** The forms of what is planned and recorded beside the sessions. */
final class PlanShapes {
    static final Shape<Responsible> RESPONSIBLE = new Shape<>("responsible") {
        private final Property<Responsible, TeacherId> teacher = optional(
                "teacher",
                TEACHER_ID,
                "a teacher",
                responsible -> responsible instanceof Responsible.OfTeacher of ? of.teacher() : null);
        private final Property<Responsible, CoachId> coach = optional(
                "coach",
                COACH_ID,
                "a coach-consultant",
                responsible -> responsible instanceof Responsible.OfCoach of ? of.coach() : null);

        @Override
        Responsible build(Values values) {
            TeacherId one = values.orNull(teacher);
            CoachId other = values.orNull(coach);
            return one != null ? Responsible.of(one) : Responsible.of(requireNonNull(other, "other"));
        }

        @Override
        ValueForm.Presence presence() {
            return ValueForm.Presence.ONE;
        }
    };

    static final Shape<ActionItem> ACTION = new Shape<>("actionItem") {
        private final Property<ActionItem, ActionId> id =
                required("id", Scalar.id(ActionId.class, ActionId::new), "id", ActionItem::id);
        private final Property<ActionItem, String> text =
                required("text", Scalar.TEXT, "what is to be done", ActionItem::text);
        private final Property<ActionItem, GoalId> goal =
                optional("goal", GOAL_ID, "goal that it serves", ActionItem::goal);
        private final Property<ActionItem, Responsible> owner =
                required("owner", RESPONSIBLE, "who does it", ActionItem::owner);
        private final Property<ActionItem, LocalDate> due =
                optional("due", Scalar.DATE, "last day for it", ActionItem::due);
        private final Property<ActionItem, ActionState> state =
                required("state", Scalar.constant(ActionState.class), "what became of it", ActionItem::state);
        private final Property<ActionItem, LocalDate> since =
                required("since", Scalar.DATE, "day on which it came into that state", ActionItem::since);

        @Override
        ActionItem build(Values values) {
            return new ActionItem(
                    values.get(id),
                    values.get(text),
                    values.orNull(goal),
                    values.get(owner),
                    values.orNull(due),
                    values.get(state),
                    values.get(since));
        }
    };

    static final Shape<MethodicalEvent> EVENT = new Shape<>("methodicalEvent") {
        private final Property<MethodicalEvent, String> title =
                required("title", Scalar.TEXT, "what it is about", MethodicalEvent::title);
        private final Property<MethodicalEvent, MethodicalForm> form =
                required("form", Scalar.constant(MethodicalForm.class), "form", MethodicalEvent::form);
        private final Property<MethodicalEvent, EventLevel> level =
                optional("level", Scalar.constant(EventLevel.class), "how far it reaches", MethodicalEvent::level);
        private final Property<MethodicalEvent, LocalDate> on = required("on", Scalar.DATE, "day", MethodicalEvent::on);
        private final Property<MethodicalEvent, List<TeacherId>> participants = list(
                "participants", TEACHER_ID, "who takes part; without any, all teachers", MethodicalEvent::participants);
        private final Property<MethodicalEvent, Responsible> responsible =
                optional("responsible", RESPONSIBLE, "who answers for it", MethodicalEvent::responsible);
        private final Property<MethodicalEvent, String> result =
                optional("result", Scalar.TEXT, "what came of it", MethodicalEvent::result);

        @Override
        MethodicalEvent build(Values values) {
            return new MethodicalEvent(
                    values.get(title),
                    values.get(form),
                    values.orNull(level),
                    values.get(on),
                    values.list(participants),
                    values.orNull(responsible),
                    values.orNull(result));
        }
    };

    static final Shape<VisitMark> MARK = new Shape<>("visitMark") {
        private final Property<VisitMark, String> criterion =
                required("criterion", Scalar.TEXT, "criterion", VisitMark::criterion);
        private final Property<VisitMark, VisitLevel> level =
                required("level", Scalar.constant(VisitLevel.class), "how far it is met", VisitMark::level);
        private final Property<VisitMark, String> fact =
                optional("fact", Scalar.TEXT, "what was seen", VisitMark::fact);

        @Override
        VisitMark build(Values values) {
            return new VisitMark(values.get(criterion), values.get(level), values.orNull(fact));
        }
    };

    static final Shape<MutualVisit> VISIT = new Shape<>("mutualVisit") {
        private final Property<MutualVisit, TeacherId> visited =
                required("visited", TEACHER_ID, "whose activity it is", MutualVisit::visited);
        private final Property<MutualVisit, TeacherId> visitor =
                required("visitor", TEACHER_ID, "who comes to see it", MutualVisit::visitor);
        private final Property<MutualVisit, LocalDate> on = required("on", Scalar.DATE, "day", MutualVisit::on);
        private final Property<MutualVisit, String> topic =
                required("topic", Scalar.TEXT, "what the activity is about", MutualVisit::topic);
        private final Property<MutualVisit, List<VisitMark>> marks =
                list("marks", MARK, "what was seen, criterion by criterion", MutualVisit::marks);
        private final Property<MutualVisit, LocalDate> discussedOn =
                optional("discussedOn", Scalar.DATE, "day of the discussion", MutualVisit::discussedOn);
        private final Property<MutualVisit, String> agreement =
                optional("agreement", Scalar.TEXT, "what the two agreed on", MutualVisit::agreement);

        @Override
        MutualVisit build(Values values) {
            return new MutualVisit(
                    values.get(visited),
                    values.get(visitor),
                    values.get(on),
                    values.get(topic),
                    values.list(marks),
                    values.orNull(discussedOn),
                    values.orNull(agreement));
        }
    };

    static final Shape<Need> NEED = new Shape<>("need") {
        private final Property<Need, String> difficulty =
                required("difficulty", Scalar.TEXT, "what is difficult", Need::difficulty);
        private final Property<Need, Integer> score =
                required("score", Scalar.integer(0, 100), "how much", Need::score);
        private final Property<Need, Integer> most =
                required("most", Scalar.integer(1, 100), "highest score", Need::most);
        private final Property<Need, String> wanted =
                optional("wanted", Scalar.TEXT, "help that the teacher would like", Need::wanted);

        @Override
        Need build(Values values) {
            Contradiction.unless(
                    values.get(score) <= values.get(most),
                    JsonFinding.SCORE,
                    Map.of("score", values.get(score), "most", values.get(most)));
            return new Need(values.get(difficulty), values.get(score), values.get(most), values.orNull(wanted));
        }
    };

    static final Shape<NeedsResult> NEEDS = new Shape<>("needsResult") {
        private final Property<NeedsResult, TeacherId> teacher =
                required("teacher", TEACHER_ID, "teacher", NeedsResult::teacher);
        private final Property<NeedsResult, LocalDate> on =
                required("on", Scalar.DATE, "day of the answers", NeedsResult::on);
        private final Property<NeedsResult, List<Need>> needs =
                list("needs", NEED, "difficulties asked about", NeedsResult::needs);

        @Override
        NeedsResult build(Values values) {
            return new NeedsResult(values.get(teacher), values.get(on), values.list(needs));
        }
    };

    static final Shape<SelfEducationStep> STEP = new Shape<>("selfEducationStep") {
        private final Property<SelfEducationStep, SelfEducationStage> stage =
                required("stage", Scalar.constant(SelfEducationStage.class), "stage", SelfEducationStep::stage);
        private final Property<SelfEducationStep, String> content =
                required("content", Scalar.TEXT, "what is done", SelfEducationStep::content);
        private final Property<SelfEducationStep, DateRange> range =
                required("range", DATE_RANGE, "when", SelfEducationStep::range);
        private final Property<SelfEducationStep, String> form =
                optional("form", Scalar.TEXT, "form of work, in the teacher's words", SelfEducationStep::form);
        private final Property<SelfEducationStep, String> output =
                optional("output", Scalar.TEXT, "what it leaves behind", SelfEducationStep::output);

        @Override
        SelfEducationStep build(Values values) {
            return new SelfEducationStep(
                    values.get(stage),
                    values.get(content),
                    values.get(range),
                    values.orNull(form),
                    values.orNull(output));
        }
    };

    static final Shape<Presentation> PRESENTATION = new Shape<>("presentation") {
        private final Property<Presentation, LocalDate> on = required("on", Scalar.DATE, "day", Presentation::on);
        private final Property<Presentation, MethodicalForm> form =
                required("form", Scalar.constant(MethodicalForm.class), "form", Presentation::form);
        private final Property<Presentation, String> title =
                required("title", Scalar.TEXT, "what is presented", Presentation::title);
        private final Property<Presentation, Boolean> given =
                required("given", Scalar.BOOLEAN, "whether it has taken place", Presentation::given);

        @Override
        Presentation build(Values values) {
            return new Presentation(values.get(on), values.get(form), values.get(title), values.get(given));
        }
    };

    static final Shape<SelfEducationProgramme> SELF_EDUCATION = new Shape<>("selfEducationProgramme") {
        private final Property<SelfEducationProgramme, TeacherId> teacher =
                required("teacher", TEACHER_ID, "whose it is", SelfEducationProgramme::teacher);
        private final Property<SelfEducationProgramme, String> topic =
                required("topic", Scalar.TEXT, "what the teacher works on", SelfEducationProgramme::topic);
        private final Property<SelfEducationProgramme, String> relevance =
                optional("relevance", Scalar.TEXT, "why the topic matters now", SelfEducationProgramme::relevance);
        private final Property<SelfEducationProgramme, String> aim =
                optional("aim", Scalar.TEXT, "what it is to lead to", SelfEducationProgramme::aim);
        private final Property<SelfEducationProgramme, List<String>> tasks =
                list("tasks", Scalar.TEXT, "what is to be solved on the way", SelfEducationProgramme::tasks);
        private final Property<SelfEducationProgramme, DateRange> period =
                required("period", DATE_RANGE, "its two years", SelfEducationProgramme::period);
        private final Property<SelfEducationProgramme, List<SelfEducationStep>> steps =
                list("steps", STEP, "steps", SelfEducationProgramme::steps);
        private final Property<SelfEducationProgramme, List<Presentation>> presentations = list(
                "presentations",
                PRESENTATION,
                "yearly presentations of results",
                SelfEducationProgramme::presentations);

        @Override
        SelfEducationProgramme build(Values values) {
            return new SelfEducationProgramme(
                    values.get(teacher),
                    values.get(topic),
                    values.orNull(relevance),
                    values.orNull(aim),
                    values.list(tasks),
                    values.get(period),
                    values.list(steps),
                    values.list(presentations));
        }
    };

    static final Shape<TrainingCourse> COURSE = new Shape<>("trainingCourse") {
        private final Property<TrainingCourse, TeacherId> teacher =
                required("teacher", TEACHER_ID, "who takes it", TrainingCourse::teacher);
        private final Property<TrainingCourse, String> title =
                required("title", Scalar.TEXT, "programme", TrainingCourse::title);
        private final Property<TrainingCourse, String> provider =
                optional("provider", Scalar.TEXT, "who gives it", TrainingCourse::provider);
        private final Property<TrainingCourse, Integer> year = required(
                "year", Scalar.integer(1900, 9998), "calendar year for which it is planned", TrainingCourse::year);
        private final Property<TrainingCourse, LocalDate> completedOn =
                optional("completedOn", Scalar.DATE, "day of its end", TrainingCourse::completedOn);
        private final Property<TrainingCourse, Integer> hours =
                required("hours", Scalar.integer(1, 10_000), "academic hours", TrainingCourse::hours);
        private final Property<TrainingCourse, String> document =
                optional("document", Scalar.TEXT, "document that shows it", TrainingCourse::document);

        @Override
        TrainingCourse build(Values values) {
            return new TrainingCourse(
                    values.get(teacher),
                    values.get(title),
                    values.orNull(provider),
                    values.get(year),
                    values.orNull(completedOn),
                    values.get(hours),
                    values.orNull(document));
        }
    };

    static final Shape<Attestation> ATTESTATION = new Shape<>("attestation") {
        private final Property<Attestation, TeacherId> teacher =
                required("teacher", TEACHER_ID, "teacher", Attestation::teacher);
        private final Property<Attestation, AttestationKind> kind =
                required("kind", Scalar.constant(AttestationKind.class), "what it was about", Attestation::kind);
        private final Property<Attestation, String> category = optional(
                "category", Scalar.TEXT, "category, by its name in the country profile", Attestation::category);
        private final Property<Attestation, LocalDate> on = required("on", Scalar.DATE, "day", Attestation::on);
        private final Property<Attestation, String> document =
                optional("document", Scalar.TEXT, "order or certificate", Attestation::document);

        @Override
        Attestation build(Values values) {
            Contradiction.unless(
                    (values.orNull(category) != null) == (values.get(kind) == AttestationKind.CATEGORY),
                    JsonFinding.CATEGORY,
                    Map.of("kind", values.get(kind)));
            return new Attestation(
                    values.get(teacher),
                    values.get(kind),
                    values.orNull(category),
                    values.get(on),
                    values.orNull(document));
        }
    };

    static final Shape<Activity> ACTIVITY = new Shape<>("activity") {
        private final Property<Activity, SessionForm> form = required("form", FORM, "form of work", Activity::form);
        private final Property<Activity, String> content =
                required("content", Scalar.TEXT, "what is done in it", Activity::content);
        private final Property<Activity, String> expected =
                optional("expected", Scalar.TEXT, "what it can lead to", Activity::expected);
        private final Property<Activity, String> question =
                optional("question", Scalar.TEXT, "question in place of a ready recommendation", Activity::question);

        @Override
        Activity build(Values values) {
            return new Activity(
                    values.get(form), values.get(content), values.orNull(expected), values.orNull(question));
        }
    };

    static final Shape<Plans> PLANS = new Shape<>("plans") {
        private final Property<Plans, String> country =
                optional("country", Scalar.TEXT, "country profile of attestation", Plans::country);
        private final Property<Plans, List<ActionItem>> actions =
                list("actions", ACTION, "what somebody is to do", Plans::actions);
        private final Property<Plans, List<MethodicalEvent>> events =
                list("events", EVENT, "events of methodical work", Plans::events);
        private final Property<Plans, List<MutualVisit>> visits = list("visits", VISIT, "mutual visits", Plans::visits);
        private final Property<Plans, List<NeedsResult>> needs =
                list("needs", NEEDS, "results of needs questionnaires", Plans::needs);
        private final Property<Plans, List<SelfEducationProgramme>> selfEducation =
                list("selfEducation", SELF_EDUCATION, "self-education programmes", Plans::selfEducation);
        private final Property<Plans, List<TrainingCourse>> courses =
                list("courses", COURSE, "courses of further training", Plans::courses);
        private final Property<Plans, List<Attestation>> attestations =
                list("attestations", ATTESTATION, "attestations that have taken place", Plans::attestations);
        private final Property<Plans, List<Activity>> activities =
                list("activities", ACTIVITY, "words for the list of activities", Plans::activities);

        @Override
        Plans build(Values values) {
            return new Plans(
                    values.orNull(country),
                    values.list(actions),
                    values.list(events),
                    values.list(visits),
                    values.list(needs),
                    values.list(selfEducation),
                    values.list(courses),
                    values.list(attestations),
                    values.list(activities));
        }
    };

    private PlanShapes() {}
}
