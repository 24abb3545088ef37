package org.coachingtoolkit.reports;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.reports.document.Document;

/**
 * A document with the name that a folder of a school's papers files it under.
 *
 * @param kind its kind
 * @param name the name of its file without ending, such as {@code schedule} or {@code monthly-plan-2026-09}: letters,
 *     digits, {@code .}, {@code _} and {@code -}, never beginning with a dot
 * @param document the document
 */
public record Report(DocumentKind kind, String name, Document document) {
    /** Checks that the name can stand in a folder. */
    public Report {
        requireNonNull(kind, "kind");
        requireNonNull(document, "document");
        if (requireNonNull(name, "name").isEmpty()
                || !Character.isLetterOrDigit(name.charAt(0))
                || !name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-')) {
            throw new IllegalArgumentException("name must be letters, digits, '.', '_' or '-': '" + name + "'");
        }
    }
}
