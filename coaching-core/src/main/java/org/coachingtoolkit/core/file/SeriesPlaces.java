package org.coachingtoolkit.core.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/**
 * The places of the sessions that series give: the file has the series only.
 *
 * @param recorded how many sessions the file has
 * @param ends for each series, the index after the last of its sessions in the expanded schedule
 */
record SeriesPlaces(int recorded, List<Integer> ends) {
    private static final String SESSIONS = "/schedule/sessions/";
    /** What the series says once for all of its sessions. */
    private static final Pattern OF_ALL =
            Pattern.compile("/schedule/series/\\d+/first/(?!start|status|statusReason|movedTo|agreement).+");

    /**
     * @param programme the programme as it was read, its series not yet expanded
     */
    static SeriesPlaces of(CoachingProgramme programme) {
        int end = programme.schedule().sessions().size();
        List<Integer> ends = new ArrayList<>();
        for (List<?> given : programme.schedule().unrecorded(programme.calendar())) {
            end += given.size();
            ends.add(end);
        }
        return new SeriesPlaces(programme.schedule().sessions().size(), ends);
    }

    /** Returns whether a place in the unexpanded programme is of something that all sessions of a series have from it. */
    static boolean isOfAllSessions(Place inFile) {
        return OF_ALL.matcher(inFile.pointer()).matches();
    }

    /** Returns the place in the unexpanded programme of a place in the expanded one. */
    Place inFile(Place place) {
        String pointer = place.pointer();
        if (ends.isEmpty() || !pointer.startsWith(SESSIONS)) {
            return place;
        }
        int slash = pointer.indexOf('/', SESSIONS.length());
        String rest = slash < 0 ? "" : pointer.substring(slash);
        int index = Integer.parseInt(pointer.substring(SESSIONS.length(), pointer.length() - rest.length()));
        if (index < recorded) {
            return place;
        }
        for (int row = 0; row < ends.size(); row++) {
            if (index < ends.get(row)) {
                return Place.of("/schedule/series/" + row + "/first" + rest);
            }
        }
        return place;
    }
}
