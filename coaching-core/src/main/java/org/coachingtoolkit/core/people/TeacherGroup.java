package org.coachingtoolkit.core.people;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Teachers who are coached together (clause I.1).
 *
 * @param id the group's id
 * @param name what the group is called
 * @param members its teachers, each once, at least two
 */
public record TeacherGroup(GroupId id, String name, List<TeacherId> members) {
    /**
     * Checks name and members.
     *
     * @throws IllegalArgumentException if the name is blank, there are fewer than two members, or one is named twice
     */
    public TeacherGroup {
        requireNonNull(id, "id");
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        members = List.copyOf(requireNonNull(members, "members"));
        if (members.size() < 2) {
            throw new IllegalArgumentException("members must be at least 2: " + members.size());
        }
        if (members.stream().distinct().count() < members.size()) {
            throw new IllegalArgumentException("members must be named once each: " + members);
        }
    }
}
