package org.coachingtoolkit.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where each heading of a document stands: found by a first pass over it, printed in its contents by the second. */
final class HeadingIndex {
    private final List<Place> places = new ArrayList<>();

    /** Notes where the next heading stands. */
    void add(int page, float y) {
        places.add(new Place(page, y));
    }

    /** Returns where a heading stands; the first page if no pass has been made yet. */
    Place place(int heading) {
        return heading < places.size() ? places.get(heading) : new Place(1, 0);
    }

    /**
     * The place of a heading.
     *
     * @param page its page, from 1
     * @param y its upper edge in points
     */
    record Place(int page, float y) {}
}
