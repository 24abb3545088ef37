package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.people.TeacherId;

/**
 * What a teacher's answers to a needs questionnaire have shown: the source of an individual plan.
 *
 * @param teacher the teacher
 * @param on the day of the answers
 * @param needs the difficulties asked about
 */
public record NeedsResult(TeacherId teacher, LocalDate on, List<Need> needs) {
    /** Copies the list. */
    public NeedsResult {
        requireNonNull(teacher, "teacher");
        requireNonNull(on, "on");
        needs = List.copyOf(requireNonNull(needs, "needs"));
    }

    /** Returns the difficulties that there are, the greatest share of the highest score first. */
    public Stream<Need> strongestFirst() {
        Comparator<Need> byShare = (a, b) -> Integer.compare(b.score() * a.most(), a.score() * b.most());
        return needs.stream().filter(need -> need.score() > 0).sorted(byShare);
    }
}
