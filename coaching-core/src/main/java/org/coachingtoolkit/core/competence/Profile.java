package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The scores of every competence of a framework, made by a {@link ScoringRule}.
 *
 * @param framework the framework
 * @param entries one entry for each competence, in the order of {@link CompetenceFramework#walk()}
 */
public record Profile(CompetenceFramework framework, List<Entry> entries) {
    /**
     * What the answers say about one competence.
     *
     * @param competence the competence
     * @param level how far it is mastered; {@code null} if too few items were answered
     * @param importance how important it is; {@code null} if that was not asked or too few items were answered
     */
    public record Entry(
            CompetenceId competence,
            @Nullable Score level,
            @Nullable Score importance) {
        /** Checks that the competence is there. */
        public Entry {
            requireNonNull(competence, "competence");
        }
    }

    /**
     * How far a competence is from where it should be.
     *
     * @param competence the competence
     * @param level how far it is mastered
     * @param gap what lacks: the target minus the level, negative above the target
     */
    public record Gap(CompetenceId competence, Score level, BigDecimal gap) {}

    /**
     * A competence in the zone of nearest professional development.
     *
     * @param competence the competence
     * @param gap what lacks, positive
     * @param weight by what it is ranked: the gap times the importance, or the gap where importance was not asked
     */
    public record Need(CompetenceId competence, BigDecimal gap, BigDecimal weight) {}

    /**
     * How a competence changed from one wave to another.
     *
     * @param competence the competence
     * @param before the earlier score
     * @param after the later score
     * @param difference the later minus the earlier
     */
    public record Change(CompetenceId competence, Score before, Score after, BigDecimal difference) {}

    /** Checks for presence. */
    public Profile {
        requireNonNull(framework, "framework");
        entries = List.copyOf(requireNonNull(entries, "entries"));
    }

    /** Returns the entry of a competence; empty if the framework has no such competence. */
    public Optional<Entry> find(CompetenceId competence) {
        return entries.stream().filter(e -> e.competence().equals(competence)).findFirst();
    }

    /** Returns the competences in which the level reaches the scale's {@link CompetenceScale#proficientFrom()}. */
    public List<CompetenceId> proficient() {
        return entries.stream()
                .filter(e ->
                        e.level() != null && e.level().reaches(framework.scale().proficientFrom()))
                .map(Entry::competence)
                .toList();
    }

    /**
     * Returns the gaps to targets, in the order of the framework; competences without a score are left out.
     *
     * @param targets the targets by competence, as levels; for those not named, the lowest proficient level
     */
    public List<Gap> gaps(Map<CompetenceId, BigDecimal> targets) {
        List<Gap> gaps = new ArrayList<>();
        for (Entry entry : entries) {
            Score level = entry.level();
            if (level != null) {
                BigDecimal target = targets.getOrDefault(
                        entry.competence(), BigDecimal.valueOf(framework.scale().proficientFrom()));
                gaps.add(new Gap(entry.competence(), level, target.subtract(level.mean())));
            }
        }
        return List.copyOf(gaps);
    }

    /**
     * Returns the zone of nearest professional development: the leaves of the framework in which something lacks, the
     * most pressing first; those of the same weight in the order of the framework.
     *
     * <p>Where importance was asked, what lacks is importance minus level, weighted with the importance (Borich 1980,
     * for one teacher). Where it was not, it is the gap to the target.
     *
     * @param targets as for {@link #gaps}
     */
    public List<Need> zoneOfNearestDevelopment(Map<CompetenceId, BigDecimal> targets) {
        Map<CompetenceId, BigDecimal> toTarget = new HashMap<>();
        gaps(targets).forEach(gap -> toTarget.put(gap.competence(), gap.gap()));
        List<Need> needs = new ArrayList<>();
        Set<CompetenceId> leaves = framework
                .walk()
                .filter(c -> c.parts().isEmpty())
                .map(Competence::id)
                .collect(Collectors.toSet());
        for (Entry entry : entries) {
            if (!leaves.contains(entry.competence())) {
                continue;
            }
            Score level = entry.level();
            Score importance = entry.importance();
            if (level != null && importance != null) {
                BigDecimal gap = importance.minus(level);
                needs.add(new Need(entry.competence(), gap, gap.multiply(importance.mean(), MathContext.DECIMAL64)));
            } else if (level != null) {
                BigDecimal gap = requireNonNull(toTarget.get(entry.competence()), "gap");
                needs.add(new Need(entry.competence(), gap, gap));
            }
        }
        return needs.stream()
                .filter(need -> need.gap().signum() > 0)
                .sorted(Comparator.comparing(Need::weight).reversed())
                .toList();
    }

    /**
     * Returns what changed up to a later profile, in the order of the framework; competences that lack one of the scores
     * are left out.
     *
     * @throws IllegalArgumentException if the later profile is of another framework
     */
    public List<Change> changeTo(Profile later) {
        if (!later.framework.id().equals(framework.id())) {
            throw new IllegalArgumentException(
                    "profiles must be of one framework: " + framework.id() + ", " + later.framework.id());
        }
        List<Change> changes = new ArrayList<>();
        Map<CompetenceId, Entry> laterEntries = new HashMap<>();
        later.entries.forEach(entry -> laterEntries.put(entry.competence(), entry));
        for (Entry entry : entries) {
            Entry laterEntry = laterEntries.get(entry.competence());
            Score before = entry.level();
            Score after = laterEntry == null ? null : laterEntry.level();
            if (before != null && after != null) {
                changes.add(new Change(entry.competence(), before, after, after.minus(before)));
            }
        }
        return List.copyOf(changes);
    }
}
