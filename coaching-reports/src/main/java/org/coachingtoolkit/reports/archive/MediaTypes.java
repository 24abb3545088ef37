package org.coachingtoolkit.reports.archive;

import java.util.Locale;
import java.util.Map;

/** Media types of documents, and the extensions of their files' names. */
final class MediaTypes {
    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> BY_EXTENSION = Map.of(
            "pdf", "application/pdf",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "html", "text/html",
            "json", "application/json",
            "ics", "text/calendar",
            "csv", "text/csv",
            "txt", "text/plain");

    private MediaTypes() {}

    /** Returns the media type of a file by its name. */
    static String of(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, UNKNOWN);
    }

    /** Returns the extension of files of a media type; {@code bin} if it is not known. */
    static String extension(String mediaType) {
        return BY_EXTENSION.entrySet().stream()
                .filter(known -> known.getValue().equals(mediaType))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("bin");
    }
}
