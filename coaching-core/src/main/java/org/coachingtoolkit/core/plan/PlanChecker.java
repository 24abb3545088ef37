package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.MethodicalForm;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.SelfEducationProgramme;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.people.TeacherId;

/** Asks about an institution's {@link Plans}; places are JSON Pointers into a programme, {@code /plans/visits/0}. */
public final class PlanChecker {
    private static final Place PLANS = Place.ROOT.member("plans");

    private final Plans plans;
    private final LocalDate asOf;
    private final int stalledDays;
    private final List<Finding> findings = new ArrayList<>();

    private PlanChecker(Plans plans, LocalDate asOf, int stalledDays) {
        this.plans = plans;
        this.asOf = asOf;
        this.stalledDays = stalledDays;
    }

    /**
     * Returns what is worth asking about plans, in canonical order.
     *
     * @param asOf the day on which they are judged
     * @param stalledDays after how many days without movement an action item has stalled
     */
    public static List<Finding> check(Plans plans, LocalDate asOf, int stalledDays) {
        requireNonNull(plans, "plans");
        requireNonNull(asOf, "asOf");
        PlanChecker checker = new PlanChecker(plans, asOf, stalledDays);
        checker.selfEducation();
        checker.visits();
        checker.actions();
        checker.events();
        checker.country();
        checker.findings.sort(Finding.ORDER);
        return List.copyOf(checker.findings);
    }

    private void ask(PlanFinding code, Place place, Map<String, Object> arguments) {
        findings.add(Finding.of(code, place, arguments));
    }

    private void selfEducation() {
        for (int i = 0; i < plans.selfEducation().size(); i++) {
            SelfEducationProgramme programme = plans.selfEducation().get(i);
            Place place = PLANS.member("selfEducation").element(i);
            if (!programme.isTwoYears()) {
                ask(
                        PlanFinding.SELF_EDUCATION_TERM,
                        place.member("period"),
                        Map.of("topic", programme.topic(), "period", programme.period()));
            }
            Set<SchoolYear> presented = new HashSet<>();
            for (int j = 0; j < programme.presentations().size(); j++) {
                LocalDate on = programme.presentations().get(j).on();
                presented.add(SchoolYear.of(on));
                if (!programme.period().contains(on)) {
                    ask(
                            PlanFinding.SELF_EDUCATION_PRESENTATION_OUTSIDE,
                            place.member("presentations").element(j).member("on"),
                            Map.of("date", on, "period", programme.period()));
                }
            }
            programme
                    .schoolYears()
                    .limit(100)
                    .filter(year -> !presented.contains(year))
                    .forEach(year -> ask(
                            PlanFinding.SELF_EDUCATION_YEAR_WITHOUT_PRESENTATION,
                            place.member("presentations"),
                            Map.of("year", year, "topic", programme.topic())));
        }
    }

    private void visits() {
        for (int i = 0; i < plans.visits().size(); i++) {
            MutualVisit visit = plans.visits().get(i);
            Place place = PLANS.member("visits").element(i);
            if (visit.visitor().equals(visit.visited())) {
                ask(PlanFinding.VISIT_SELF, place.member("visitor"), Map.of("topic", visit.topic()));
            }
            LocalDate discussed = visit.discussedOn();
            if (discussed != null && discussed.isBefore(visit.on())) {
                ask(
                        PlanFinding.VISIT_DISCUSSED_EARLY,
                        place.member("discussedOn"),
                        Map.of("date", visit.on(), "discussed", discussed));
            }
            Map<String, Object> told = Map.of("topic", visit.topic(), "date", visit.on());
            if (visit.on().isBefore(asOf) && visit.marks().isEmpty()) {
                ask(PlanFinding.VISIT_NO_CRITERIA, place.member("marks"), told);
            }
            if (visit.on().isBefore(asOf) && discussed == null) {
                ask(PlanFinding.VISIT_NOT_DISCUSSED, place.member("discussedOn"), told);
            }
        }
    }

    private void actions() {
        for (int i = 0; i < plans.actions().size(); i++) {
            ActionItem action = plans.actions().get(i);
            Place place = PLANS.member("actions").element(i);
            LocalDate due = action.due();
            if (due != null && action.isOverdue(asOf)) {
                ask(PlanFinding.ACTION_OVERDUE, place.member("due"), Map.of("text", action.text(), "due", due));
            }
            if (action.isStalled(asOf, stalledDays)) {
                ask(
                        PlanFinding.ACTION_STALLED,
                        place.member("since"),
                        Map.of("text", action.text(), "since", action.since()));
            }
        }
    }

    private void events() {
        for (int i = 0; i < plans.events().size(); i++) {
            MethodicalEvent event = plans.events().get(i);
            if (event.form() == MethodicalForm.CONTEST && event.level() == null) {
                ask(
                        PlanFinding.EVENT_LEVEL_OPEN,
                        PLANS.member("events").element(i).member("level"),
                        Map.of("title", event.title()));
            }
        }
    }

    private void country() {
        String country = plans.country();
        if (country == null) {
            return;
        }
        Optional<CountryProfile> known = CountryProfile.find(country);
        if (known.isEmpty()) {
            ask(PlanFinding.COUNTRY_UNKNOWN, PLANS.member("country"), Map.of("country", country));
            return;
        }
        CountryProfile profile = known.get();
        for (int i = 0; i < plans.attestations().size(); i++) {
            String category = plans.attestations().get(i).category();
            if (category != null && !profile.has(category)) {
                ask(
                        PlanFinding.ATTESTATION_CATEGORY_UNKNOWN,
                        PLANS.member("attestations").element(i).member("category"),
                        Map.of("country", country, "category", category));
            }
        }
        attestationsDue(profile);
        if (profile.trainingYears() > 0) {
            trainingDue(profile.trainingYears());
        }
    }

    private void attestationsDue(CountryProfile profile) {
        AttestationHistory.of(plans.attestations(), profile)
                .current()
                .forEach(standing -> standing.dueOn()
                        .filter(due -> due.isBefore(asOf))
                        .ifPresent(due -> ask(
                                PlanFinding.ATTESTATION_DUE,
                                PLANS.member("attestations")
                                        .element(plans.attestations().indexOf(standing.attestation())),
                                Map.of("date", standing.attestation().on(), "due", due))));
    }

    private void trainingDue(int years) {
        Map<TeacherId, LocalDate> last = new HashMap<>();
        for (TrainingCourse course : plans.courses()) {
            LocalDate completed = course.completedOn();
            if (completed != null) {
                last.merge(course.teacher(), completed, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        for (int i = 0; i < plans.courses().size(); i++) {
            TrainingCourse course = plans.courses().get(i);
            LocalDate completed = course.completedOn();
            if (completed != null
                    && last.remove(course.teacher(), completed)
                    && completed.plusYears(years).isBefore(asOf)) {
                ask(
                        PlanFinding.TRAINING_DUE,
                        PLANS.member("courses").element(i).member("completedOn"),
                        Map.of("date", completed, "years", years));
            }
        }
    }
}
