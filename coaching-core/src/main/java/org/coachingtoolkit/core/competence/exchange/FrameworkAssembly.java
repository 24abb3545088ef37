package org.coachingtoolkit.core.competence.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.competence.Competence;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.CompetenceId;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of competences from a list with links, as other systems' files hold it. Duplicates, orphans, cycles,
 * second parents and dangling links become findings, and the tree holds what can be kept of them: nothing vanishes
 * silently. Linear in the size of the list. Not thread-safe.
 */
final class FrameworkAssembly {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<CompetenceId> ids = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();

    /** A competence of the list. */
    private static final class Node {
        private final Competence competence;
        private final Place place;
        private final int index;
        private @Nullable Node parent;
        private boolean root;
        private int depth;
        private final List<Node> parts = new ArrayList<>();
        private final Set<CompetenceId> related = new LinkedHashSet<>();

        private Node(Competence competence, Place place, int index) {
            this.competence = competence;
            this.place = place;
            this.index = index;
        }
    }

    /**
     * Adds a competence.
     *
     * @param key how the file's links name it; where it cannot be an id, one like it is made, and the key is kept as the
     *     {@linkplain Competence#code() code} unless there is one
     * @param code the code; {@code null} if there is none
     * @param name the name; if blank, the key stands there
     * @param description what it means; {@code null} or blank if that is not said
     * @param language the language of the texts
     * @param place where it stands in the file
     * @return whether it was added: not if the key is blank or was there already
     */
    public boolean add(
            String key,
            @Nullable String code,
            String name,
            @Nullable String description,
            Language language,
            Place place) {
        requireNonNull(key, "key");
        requireNonNull(place, "place");
        if (key.isBlank()) {
            findings.add(Finding.of(FrameworkFinding.NO_ID, place));
            return false;
        }
        if (nodes.containsKey(key)) {
            find(FrameworkFinding.DUPLICATE, place, Map.of("id", key));
            return false;
        }
        if (name.isBlank()) {
            find(FrameworkFinding.UNNAMED, place, Map.of("id", key));
        }
        CompetenceId id = idFor(key);
        if (!id.value().equals(key)) {
            find(
                    FrameworkFinding.MENDED,
                    place,
                    Map.of("field", "id", "found", Finding.shown(key), "used", id.value()));
        }
        String kept = code != null && !code.isBlank() ? code : id.value().equals(key) ? null : key;
        Competence competence = Competence.builder(id, LocalizedText.of(language, name.isBlank() ? key : name))
                .code(kept)
                .description(
                        description == null || description.isBlank() ? null : LocalizedText.of(language, description))
                .build();
        nodes.put(key, new Node(competence, place, nodes.size()));
        return true;
    }

    /** Says that a competence stands on the highest level. */
    public void root(String key) {
        Node node = nodes.get(key);
        if (node != null && node.parent == null) {
            node.root = true;
        }
    }

    /**
     * Says that a competence is part of another.
     *
     * @param place where the link stands in the file
     */
    public void attach(String key, String parentKey, Place place) {
        Node node = nodes.get(key);
        Node parent = nodes.get(parentKey);
        if (node == null) {
            find(FrameworkFinding.DANGLING, place, Map.of("id", parentKey, "target", key));
        } else if (parent == null) {
            node.root = true;
            find(FrameworkFinding.ORPHAN, place, Map.of("id", key, "parent", parentKey));
        } else if (node.parent != null && node.parent != parent) {
            find(
                    FrameworkFinding.SECOND_PARENT,
                    place,
                    Map.of("id", key, "parent", node.parent.competence.id(), "other", parentKey));
        } else {
            node.parent = parent;
        }
    }

    /**
     * Says that a competence has to do with another.
     *
     * @param place where the link stands in the file
     */
    public void relate(String key, String otherKey, Place place) {
        Node node = nodes.get(key);
        Node other = nodes.get(otherKey);
        if (node == null || other == null) {
            find(FrameworkFinding.DANGLING, place, Map.of("id", key, "target", otherKey));
        } else if (node != other) {
            node.related.add(other.competence.id());
        }
    }

    /** Returns the id of a competence that was added; {@code null} if there is none with this key. */
    public @Nullable CompetenceId id(String key) {
        Node node = nodes.get(key);
        return node == null ? null : node.competence.id();
    }

    /** Returns whether a competence with this key was added. */
    public boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** Adds a finding of the reader. */
    public void find(FrameworkFinding code, Place place, Map<String, Object> arguments) {
        findings.add(Finding.of(code, place, arguments));
    }

    /** Returns what was found so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Returns the trees, in the order of the list.
     *
     * @param everyCompetenceHasAParentLink whether the format links even those of the highest level, so that a
     *     competence without any link is a finding
     * @param descriptors what a teacher does on a level, by competence; those not named have none
     */
    public List<Competence> build(
            boolean everyCompetenceHasAParentLink, Map<CompetenceId, Map<Integer, LocalizedText>> descriptors) {
        List<Node> roots = new ArrayList<>();
        for (Node node : nodes.values()) {
            if (node.parent == null) {
                roots.add(node);
                if (everyCompetenceHasAParentLink && !node.root) {
                    find(FrameworkFinding.NO_PARENT, node.place, Map.of("id", node.competence.id()));
                }
            } else {
                node.parent.parts.add(node);
            }
        }
        Set<Node> placed = new HashSet<>();
        roots.forEach(root -> place(root, placed));
        for (Node node : nodes.values()) {
            if (!placed.contains(node)) {
                Node first = breakCycle(node);
                roots.add(first);
                place(first, placed);
            }
        }
        return roots.stream()
                .sorted(Comparator.comparingInt(root -> root.index))
                .map(root -> assemble(root, descriptors))
                .toList();
    }

    /** Cuts the cycle above a node before the member that comes first in the list, and returns that member. */
    private Node breakCycle(Node start) {
        Set<Node> seen = new HashSet<>();
        Node node = start;
        while (seen.add(node)) {
            node = requireNonNull(node.parent, "parent");
        }
        List<Node> cycle = new ArrayList<>();
        Node member = node;
        do {
            cycle.add(member);
            member = requireNonNull(member.parent, "parent");
        } while (member != node);
        Node first = Collections.min(cycle, Comparator.comparingInt(each -> each.index));
        find(
                FrameworkFinding.CYCLE,
                first.place,
                Map.of(
                        "ids",
                        cycle.stream()
                                .limit(20)
                                .map(n -> n.competence.id())
                                .sorted()
                                .toList()));
        requireNonNull(first.parent, "parent").parts.remove(first);
        first.parent = null;
        return first;
    }

    /** Gives depths to a root and all below it; what lies too deep moves up to the deepest level allowed. */
    private void place(Node root, Set<Node> placed) {
        Queue<Node> queue = new ArrayDeque<>();
        root.depth = 1;
        queue.add(root);
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            placed.add(node);
            Node host = node.depth < CompetenceFramework.MOST_DEPTH ? node : requireNonNull(node.parent, "parent");
            List<Node> parts = List.copyOf(node.parts);
            if (host != node) {
                node.parts.clear();
            }
            for (Node part : parts) {
                if (host != node) {
                    host.parts.add(part);
                    part.parent = host;
                    find(
                            FrameworkFinding.TOO_DEEP,
                            part.place,
                            Map.of("id", part.competence.id(), "most", CompetenceFramework.MOST_DEPTH));
                }
                part.depth = host.depth + 1;
                queue.add(part);
            }
        }
    }

    private static Competence assemble(Node node, Map<CompetenceId, Map<Integer, LocalizedText>> descriptors) {
        return node.competence
                .withRelated(List.copyOf(node.related))
                .withDescriptors(descriptors.getOrDefault(node.competence.id(), Map.of()))
                .withParts(node.parts.stream()
                        .map(part -> assemble(part, descriptors))
                        .toList());
    }

    private CompetenceId idFor(String key) {
        String base = slug(key);
        String candidate = base;
        while (!ids.add(new CompetenceId(candidate))) {
            int copy = copies.merge(base, 1, Integer::sum) + 1;
            String suffix = "-" + copy;
            candidate = base.substring(0, Math.min(base.length(), 64 - suffix.length())) + suffix;
        }
        return new CompetenceId(candidate);
    }

    /** Returns the text as an {@link org.coachingtoolkit.core.common.Identifier}: other characters become hyphens. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < text.length() && slug.length() < 64; i++) {
            char c = text.charAt(i);
            boolean plain = Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
            if (plain && (slug.length() > 0 || Character.isLetterOrDigit(c))) {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.length() == 0 ? "competence" : slug.toString();
    }
}
