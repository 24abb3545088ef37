package org.coachingtoolkit.core.schedule.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coachingtoolkit.core.session.CoachingSession;
import org.jspecify.annotations.Nullable;

/**
 * What each session of a schedule names in one respect, its coach-consultant, say: a number for every name, in the order in
 * which names appear, and the number for every session. Expected O(n) for n sessions.
 *
 * <p>Sessions are read a block at a time: first all names, then all their hash codes, then all numbers. Objects that lie
 * scattered in memory, as those of a shuffled list do, are thus waited for side by side instead of one after the other.
 */
public final class SessionColumn {
    /** The number of a session that names nothing, or takes nobody's time. */
    public static final int NONE = -1;

    private static final int BLOCK = 1024;

    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final int[] numbers;

    /**
     * Numbers what the sessions name.
     *
     * @param name returns what a session names; null if nothing
     */
    public SessionColumn(List<CoachingSession> sessions, Function<CoachingSession, @Nullable String> name) {
        numbers = new int[sessions.size()];
        List<@Nullable String> block = new ArrayList<>(BLOCK);
        int[] hashes = new int[BLOCK];
        for (int from = 0; from < numbers.length; from += BLOCK) {
            block.clear();
            for (CoachingSession session : sessions.subList(from, Math.min(from + BLOCK, numbers.length))) {
                block.add(session.isActive() ? name.apply(session) : null);
            }
            for (int i = 0; i < block.size(); i++) {
                String text = block.get(i);
                hashes[i] = text == null ? 0 : text.hashCode();
            }
            for (int i = 0; i < block.size(); i++) {
                String text = block.get(i);
                boolean repeated = i > 0 && hashes[i] == hashes[i - 1] && text != null && text.equals(block.get(i - 1));
                numbers[from + i] = repeated ? numbers[from + i - 1] : number(text);
            }
        }
    }

    private int number(@Nullable String name) {
        if (name == null) {
            return NONE;
        }
        Integer number = known.get(name);
        if (number == null) {
            number = names.size();
            known.put(name, number);
            names.add(name);
        }
        return number;
    }

    /** Returns the number of what a session names, {@link #NONE} if it is not active or names nothing. */
    public int of(int session) {
        return numbers[session];
    }

    /** Returns the names by their numbers. */
    public List<String> names() {
        return names;
    }
}
