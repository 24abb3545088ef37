package org.coachingtoolkit.reports.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part of an office file refers to; what lies outside the file is no part. */
final class Relations {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();

    private Relations() {}

    /** Reads the relations of a part; those of the whole file for the empty name. */
    static Relations of(GuardedZip zip, String part) throws IOException {
        Relations relations = new Relations();
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        zip.read(folder + "_rels/" + part.substring(slash) + ".rels", (name, xml) -> {
            String id = xml.getAttributeValue(null, "Id");
            String type = xml.getAttributeValue(null, "Type");
            String target = xml.getAttributeValue(null, "Target");
            boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
            if (name.equals("Relationship") && id != null && type != null && target != null && !external) {
                String path = resolved(folder, target);
                relations.parts.put(id, path);
                relations.types.putIfAbsent(type.substring(type.lastIndexOf('/')), path);
            }
        });
        return relations;
    }

    /** Returns the part that an id refers to. */
    Optional<String> part(String id) {
        return Optional.ofNullable(parts.get(id));
    }

    /** Returns the first part of a type, such as {@code /styles}. */
    Optional<String> ofType(String type) {
        return Optional.ofNullable(types.get(type));
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
