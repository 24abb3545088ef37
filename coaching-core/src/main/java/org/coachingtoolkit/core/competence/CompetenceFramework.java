package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A tree of competences and the scale on which they are rated.
 *
 * @param id the framework's id
 * @param title what it is called
 * @param description what it is for; {@code null} if that is not said
 * @param source where it comes from, as a URI or a citation; {@code null} if it is the institution's own
 * @param scale the scale
 * @param competences the competences of the highest level, at least one; ids unique in the whole tree
 */
public record CompetenceFramework(
        FrameworkId id,
        LocalizedText title,
        @Nullable LocalizedText description,
        @Nullable String source,
        CompetenceScale scale,
        List<Competence> competences) {
    /** How many levels of competences a framework may have, one below the other. */
    public static final int MOST_DEPTH = 32;

    /**
     * Checks the tree.
     *
     * @throws IllegalArgumentException if there is no competence, an id occurs twice, the tree is deeper than {@value
     *     #MOST_DEPTH} levels, a competence is related to one that does not exist, or describes a level that the scale
     *     does not have
     */
    public CompetenceFramework {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(scale, "scale");
        competences = List.copyOf(requireNonNull(competences, "competences"));
        if (competences.isEmpty()) {
            throw new IllegalArgumentException("competences must not be empty in framework " + id);
        }
        Set<CompetenceId> ids = new HashSet<>();
        List<Competence> row = competences;
        List<Competence> all = new ArrayList<>();
        for (int depth = 1; !row.isEmpty(); depth++) {
            if (depth > MOST_DEPTH) {
                throw new IllegalArgumentException("competences must be at most " + MOST_DEPTH + " levels deep");
            }
            for (Competence competence : row) {
                if (!ids.add(competence.id())) {
                    throw new IllegalArgumentException("competence must occur once: " + competence.id());
                }
            }
            all.addAll(row);
            row = row.stream().flatMap(c -> c.parts().stream()).toList();
        }
        for (Competence competence : all) {
            if (!ids.containsAll(competence.related())) {
                throw new IllegalArgumentException("related competences must exist: " + competence.related());
            }
            competence.descriptors().keySet().forEach(scale::require);
        }
    }

    /** Returns every competence, each before its parts. */
    public Stream<Competence> walk() {
        return competences.stream().flatMap(Competence::walk);
    }

    /** Returns the competence with an id; empty if there is none. */
    public Optional<Competence> find(CompetenceId competence) {
        return walk().filter(c -> c.id().equals(competence)).findFirst();
    }
}
