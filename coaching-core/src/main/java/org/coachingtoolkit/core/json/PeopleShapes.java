package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.people.Adoption;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.CoachRequirement;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.EligibilityEvidence;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;

/** The forms of people and of what they sign. */
final class PeopleShapes {
    static final Codec<TeacherId> TEACHER_ID = Scalar.id(TeacherId.class, TeacherId::new);
    static final Codec<GroupId> GROUP_ID = Scalar.id(GroupId.class, GroupId::new);
    static final Codec<CoachId> COACH_ID = Scalar.id(CoachId.class, CoachId::new);

    static final Shape<PersonName> PERSON_NAME = new Shape<>("personName") {
        private final Property<PersonName, String> family =
                required("family", Scalar.TEXT, "family name", PersonName::family);
        private final Property<PersonName, String> given =
                required("given", Scalar.TEXT, "given name", PersonName::given);
        private final Property<PersonName, String> patronymic =
                optional("patronymic", Scalar.TEXT, "patronymic, where there is one", PersonName::patronymic);

        @Override
        PersonName build(Values values) {
            return new PersonName(values.get(family), values.get(given), values.orNull(patronymic));
        }
    };

    static final Shape<Official> OFFICIAL = new Shape<>("official") {
        private final Property<Official, PersonName> name = required("name", PERSON_NAME, "name", Official::name);
        private final Property<Official, String> post =
                required("post", Scalar.TEXT, "post as before a signature", Official::post);

        @Override
        Official build(Values values) {
            return new Official(values.get(name), values.get(post));
        }
    };

    static final InstitutionShape INSTITUTION = new InstitutionShape();

    /** The form of an institution. */
    static final class InstitutionShape extends Shape<Institution> {
        final Retired<ZoneId> zone = retired("zone", Scalar.ZONE, 1);

        private final Property<Institution, String> name =
                required("name", Scalar.TEXT, "full name as in the charter", Institution::name);
        private final Property<Institution, String> shortName =
                optional("shortName", Scalar.TEXT, "short name", Institution::shortName);
        private final Property<Institution, InstitutionKind> kind =
                required("kind", Scalar.constant(InstitutionKind.class), "kind of institution", Institution::kind);
        private final Property<Institution, String> founder =
                optional("founder", Scalar.TEXT, "the body above it", Institution::founder);
        private final Property<Institution, String> place =
                required("place", Scalar.TEXT, "town or village", Institution::place);
        private final Property<Institution, Official> head =
                optional("head", OFFICIAL, "who approves", Institution::head);

        private InstitutionShape() {
            super("institution");
        }

        @Override
        Institution build(Values values) {
            return new Institution(
                    values.get(name),
                    values.orNull(shortName),
                    values.get(kind),
                    values.orNull(founder),
                    values.get(place),
                    values.orNull(head));
        }
    }

    static final Shape<Teacher> TEACHER = new Shape<>("teacher") {
        private final Property<Teacher, TeacherId> id = required("id", TEACHER_ID, "id", Teacher::id);
        private final Property<Teacher, PersonName> name = required("name", PERSON_NAME, "name", Teacher::name);
        private final Property<Teacher, String> post = required("post", Scalar.TEXT, "post", Teacher::post);
        private final Property<Teacher, String> category =
                optional("category", Scalar.TEXT, "qualification category", Teacher::category);
        private final Property<Teacher, LocalDate> leftOn =
                optional("leftOn", Scalar.DATE, "first day on which the teacher no longer works here", Teacher::leftOn);

        @Override
        Teacher build(Values values) {
            return new Teacher(
                    values.get(id), values.get(name), values.get(post), values.orNull(category), values.orNull(leftOn));
        }
    };

    static final Shape<TeacherGroup> GROUP = new Shape<>("teacherGroup") {
        private final Property<TeacherGroup, GroupId> id = required("id", GROUP_ID, "id", TeacherGroup::id);
        private final Property<TeacherGroup, String> name = required("name", Scalar.TEXT, "name", TeacherGroup::name);
        private final Property<TeacherGroup, List<TeacherId>> members =
                required("members", new ListCodec<>(TEACHER_ID), "its teachers, at least two", TeacherGroup::members);

        @Override
        TeacherGroup build(Values values) {
            Contradiction.unless(
                    values.get(members).size() >= 2,
                    JsonFinding.LIST_SIZE,
                    Map.of(
                            "property",
                            "members",
                            "least",
                            2,
                            "size",
                            values.get(members).size()));
            Contradiction.once("members", values.get(members));
            return new TeacherGroup(values.get(id), values.get(name), values.get(members));
        }
    };

    static final Shape<EligibilityEvidence> EVIDENCE = new Shape<>("eligibilityEvidence") {
        private final Property<EligibilityEvidence, CoachRequirement> requirement = required(
                "requirement",
                Scalar.constant(CoachRequirement.class),
                "requirement of clause I.3",
                EligibilityEvidence::requirement);
        private final Property<EligibilityEvidence, String> document =
                required("document", Scalar.TEXT, "what shows it", EligibilityEvidence::document);
        private final Property<EligibilityEvidence, LocalDate> on =
                optional("on", Scalar.DATE, "day of the document", EligibilityEvidence::on);

        @Override
        EligibilityEvidence build(Values values) {
            return new EligibilityEvidence(values.get(requirement), values.get(document), values.orNull(on));
        }
    };

    static final Shape<CoachConsultant> COACH = new Shape<>("coachConsultant") {
        private final Property<CoachConsultant, CoachId> id = required("id", COACH_ID, "id", CoachConsultant::id);
        private final Property<CoachConsultant, PersonName> name =
                required("name", PERSON_NAME, "name", CoachConsultant::name);
        private final Property<CoachConsultant, CoachPosition> position = required(
                "position", Scalar.constant(CoachPosition.class), "position of clause I.3", CoachConsultant::position);
        private final Property<CoachConsultant, String> post =
                required("post", Scalar.TEXT, "post as papers write it", CoachConsultant::post);
        private final Property<CoachConsultant, Integer> experienceYears = required(
                "experienceYears",
                Scalar.integer(0, 80),
                "years of professional experience",
                CoachConsultant::experienceYears);
        private final Property<CoachConsultant, List<EligibilityEvidence>> evidence =
                list("evidence", EVIDENCE, "what shows that clause I.3 is met", CoachConsultant::evidence);
        private final Property<CoachConsultant, TeacherId> teacher = optional(
                "teacher",
                TEACHER_ID,
                "the teacher who this is too, one person with one day",
                CoachConsultant::teacher);

        @Override
        CoachConsultant build(Values values) {
            return new CoachConsultant(
                    values.get(id),
                    values.get(name),
                    values.get(position),
                    values.get(post),
                    values.get(experienceYears),
                    values.list(evidence),
                    values.orNull(teacher));
        }
    };

    static final Shape<JointConsent> CONSENT = new Shape<>("jointConsent") {
        private final Property<JointConsent, LocalDate> teacherOn =
                optional("teacherOn", Scalar.DATE, "day on which the teacher or group agreed", JointConsent::teacherOn);
        private final Property<JointConsent, LocalDate> coachOn =
                optional("coachOn", Scalar.DATE, "day on which the coach agreed", JointConsent::coachOn);

        @Override
        JointConsent build(Values values) {
            return new JointConsent(values.orNull(teacherOn), values.orNull(coachOn));
        }
    };

    static final Shape<Adoption> ADOPTION = new Shape<>("adoption") {
        private final Property<Adoption, String> body =
                required("body", Scalar.TEXT, "the body, in the case that follows adopted by", Adoption::body);
        private final Property<Adoption, LocalDate> on =
                optional("on", Scalar.DATE, "day of the minutes", Adoption::on);
        private final Property<Adoption, String> number =
                optional("number", Scalar.TEXT, "number of the minutes", Adoption::number);

        @Override
        Adoption build(Values values) {
            return new Adoption(values.get(body), values.orNull(on), values.orNull(number));
        }
    };

    static final Shape<Approval> APPROVAL = new Shape<>("approval") {
        private final Property<Approval, LocalDate> on = optional("on", Scalar.DATE, "day of the order", Approval::on);
        private final Property<Approval, String> number =
                optional("number", Scalar.TEXT, "number of the order", Approval::number);

        @Override
        Approval build(Values values) {
            return new Approval(values.orNull(on), values.orNull(number));
        }
    };

    static final Shape<Coachee> COACHEE = new Shape<>("coachee") {
        private final Property<Coachee, TeacherId> teacher = optional(
                "teacher",
                TEACHER_ID,
                "one teacher",
                coachee -> coachee instanceof Coachee.Individual individual ? individual.teacher() : null);
        private final Property<Coachee, GroupId> group = optional(
                "group", GROUP_ID, "a group", coachee -> coachee instanceof Coachee.Group of ? of.group() : null);

        @Override
        Coachee build(Values values) {
            TeacherId individual = values.orNull(teacher);
            GroupId several = values.orNull(group);
            return individual != null ? Coachee.of(individual) : Coachee.of(requireNonNull(several, "several"));
        }

        @Override
        ValueForm.Presence presence() {
            return ValueForm.Presence.ONE;
        }
    };

    private PeopleShapes() {}
}
