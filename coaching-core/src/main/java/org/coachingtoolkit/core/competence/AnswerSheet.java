package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;

/**
 * What one rater answered about one teacher in one wave.
 *
 * <p>A teacher's own answers belong to the teacher: nobody else sees them until the teacher says who may
 * ({@link #sharedWith}).
 *
 * @param teacher the teacher who is rated
 * @param wave when
 * @param role who rates
 * @param visit the day of the mutual visit; required for {@link RaterRole#COLLEAGUE}, else {@code null} is allowed
 * @param sharedWith the roles with whom the teacher shares the teacher's own answers; empty for every other role
 * @param answers the answers; at most one for an item and facet
 */
public record AnswerSheet(
        TeacherId teacher,
        Wave wave,
        RaterRole role,
        @Nullable LocalDate visit,
        Set<RaterRole> sharedWith,
        List<Answer> answers) {
    /**
     * Checks the visit and the answers.
     *
     * @throws IllegalArgumentException if a colleague rates without a visit, another role than the teacher shares, or an
     *     item is answered twice
     */
    public AnswerSheet {
        requireNonNull(teacher, "teacher");
        requireNonNull(wave, "wave");
        requireNonNull(role, "role");
        answers = List.copyOf(requireNonNull(answers, "answers"));
        if (role == RaterRole.COLLEAGUE && visit == null) {
            throw new IllegalArgumentException("visit must be given where a colleague rates");
        }
        if (role != RaterRole.SELF && !sharedWith.isEmpty()) {
            throw new IllegalArgumentException("only the teacher's own answers are shared: " + sharedWith);
        }
        sharedWith = sharedWith.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(sharedWith));
        Set<Map.Entry<ItemId, Facet>> seen = new HashSet<>();
        for (Answer answer : answers) {
            if (!seen.add(Map.entry(answer.item(), answer.facet()))) {
                throw new IllegalArgumentException("item must be answered once: " + answer.item());
            }
        }
    }

    /** Returns a teacher's own answers, shared with nobody. */
    public static AnswerSheet own(TeacherId teacher, Wave wave, List<Answer> answers) {
        return new AnswerSheet(teacher, wave, RaterRole.SELF, null, Set.of(), answers);
    }

    /** Returns a colleague's answers after a mutual visit. */
    public static AnswerSheet ofVisit(TeacherId teacher, Wave wave, LocalDate visit, List<Answer> answers) {
        return new AnswerSheet(teacher, wave, RaterRole.COLLEAGUE, visit, Set.of(), answers);
    }

    /**
     * Returns the same answers, shared with the roles given and no others.
     *
     * @throws IllegalArgumentException if these are not the teacher's own answers
     */
    public AnswerSheet sharedWith(RaterRole... roles) {
        return new AnswerSheet(teacher, wave, role, visit, Set.of(roles), answers);
    }

    /**
     * Returns whether somebody may see this sheet by itself. The teacher sees the own sheet and the coach's; the coach
     * and the others see the own sheet, and the teacher's if it is shared with them. Sheets of {@linkplain
     * RaterRole#isAnonymous() anonymous} roles are seen by the teacher only together with others, by a
     * {@link DisclosureRule}.
     *
     * @param viewer who looks; {@link RaterRole#SELF} is the teacher of this sheet
     */
    public boolean isVisibleTo(RaterRole viewer) {
        if (viewer == role) {
            return !role.isAnonymous();
        }
        if (role == RaterRole.SELF) {
            return sharedWith.contains(viewer);
        }
        return viewer == RaterRole.SELF && !role.isAnonymous();
    }
}
