package org.coachingtoolkit.core.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.coachingtoolkit.core.regulation.RegulationFinding;

/** What only follows from parts of a file that could not be read: one mistake is one finding. */
final class Consequences {
    /** What is asked about a goal because something that names it is not there. */
    private static final Set<RegulationFinding> ABOUT_GOALS = Set.of(
            RegulationFinding.GOAL_NO_SESSIONS,
            RegulationFinding.GOAL_FREQUENCY_OTHER,
            RegulationFinding.CONSENT_OPEN,
            RegulationFinding.CHANGE_CONSENT_OPEN,
            RegulationFinding.OUTCOME_OPEN);

    /** For the lists of things with ids, the members by which they are named elsewhere. */
    private static final Map<String, Set<String>> NAMED_BY = Map.of(
            "/teachers", Set.of("coachee", "teacher", "members", "participants", "visited", "visitor"),
            "/groups", Set.of("coachee"),
            "/coaches", Set.of("coach"),
            "/goals", Set.of("goal"),
            "/schedule/sessions", Set.of("movedTo", "session"),
            "/files", Set.of("regulationFile", "scheduleFile"));

    /** What is asked about any goal while it is not known to which goal an element of a list belongs. */
    private static final Map<String, Set<RegulationFinding>> ABOUT_ANY_GOAL = Map.of(
            "/schedule/sessions", Set.of(RegulationFinding.GOAL_NO_SESSIONS, RegulationFinding.GOAL_FREQUENCY_OTHER),
            "/schedule/series", Set.of(RegulationFinding.GOAL_NO_SESSIONS, RegulationFinding.GOAL_FREQUENCY_OTHER),
            "/schedule/consents", Set.of(RegulationFinding.CONSENT_OPEN),
            "/outcomes", Set.of(RegulationFinding.OUTCOME_OPEN));

    /** What is asked about a part as a whole because one of its members is not there. */
    private static final Set<RegulationFinding> ABOUT_MEMBERS =
            Set.of(RegulationFinding.DOCUMENT_NOT_ADOPTED, RegulationFinding.DOCUMENT_NOT_APPROVED);

    private final Set<RegulationFinding> ofAnyGoal = new HashSet<>();
    private final Set<String> pointers = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> goals = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();

    /**
     * @param leftOut what could not be read
     * @param judged what is asked about the rest
     */
    Consequences(List<ProgrammeFormat.LeftOut> leftOut, List<Finding> judged) {
        judged.stream()
                .filter(finding -> finding.code() == RegulationFinding.REFERENCE_UNKNOWN)
                .forEach(finding ->
                        unknown.add(String.valueOf(finding.arguments().get("id"))));
        for (ProgrammeFormat.LeftOut part : leftOut) {
            String pointer = part.pointer();
            int last = pointer.lastIndexOf('/');
            pointers.add(pointer);
            if (last > 0 && pointer.substring(last + 1).chars().allMatch(c -> c >= '0' && c <= '9')) {
                String list = pointer.substring(0, last);
                lists.add(list);
                if (!part.ids().containsKey("goal")) {
                    ofAnyGoal.addAll(ABOUT_ANY_GOAL.getOrDefault(list, Set.of()));
                }
            }
            Map<String, String> named = part.ids();
            if (named.containsKey("id")) {
                ids.add(named.get("id"));
            } else {
                doubtful.addAll(NAMED_BY.getOrDefault(pointer, Set.of()));
                doubtful.addAll(NAMED_BY.getOrDefault(pointer.substring(0, Math.max(0, last)), Set.of()));
            }
            if (named.containsKey("goal")) {
                goals.add(named.get("goal"));
            }
        }
    }

    /** Returns whether a finding, placed in the file, only follows from what could not be read. */
    boolean contain(Finding finding) {
        String place = finding.place().pointer();
        boolean reference = finding.code() == RegulationFinding.REFERENCE_UNKNOWN;
        if (reference && doubtful.contains(lastName(place))) {
            return true;
        }
        for (int end = place.length(); end > 0; end = place.lastIndexOf('/', end - 1)) {
            if (pointers.contains(place.substring(0, end))) {
                return true;
            }
        }
        if (finding.code() instanceof RegulationFinding code
                && ABOUT_MEMBERS.contains(code)
                && pointers.stream().anyMatch(pointer -> pointer.startsWith(place + "/"))) {
            return true;
        }
        Object goal = finding.arguments().get("goal");
        return lists.contains(place)
                || (finding.code() instanceof RegulationFinding code && ofAnyGoal.contains(code))
                || finding.arguments().values().stream()
                        .anyMatch(value ->
                                ids.contains(value.toString()) || (!reference && unknown.contains(value.toString())))
                || (goal != null && ABOUT_GOALS.contains(finding.code()) && goals.contains(goal.toString()));
    }

    /** Returns the last member of a pointer that is not the index of a list. */
    private static String lastName(String pointer) {
        String name = pointer.replaceFirst("(/\\d+)+$", "");
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
