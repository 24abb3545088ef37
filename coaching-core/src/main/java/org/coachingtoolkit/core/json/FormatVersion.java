package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;

/**
 * Name and version of a format, as a file's property {@code format} gives them: {@code coaching-programme/2}. Within a
 * version properties are only added, which a file may tell by a number after a dot: {@code coaching-programme/2.1}.
 *
 * @param name the name
 * @param major the version; 0 if the text is not of the form
 * @param text name and version as they are written
 * @param place where they stand
 */
record FormatVersion(String name, int major, String text, Place place) {
    private static final Pattern FORM = Pattern.compile("([a-z-]+)/([1-9]\\d{0,3})(\\.\\d{1,4})?");
    private static final Place MEMBER = Place.ROOT.member("format");

    static FormatVersion of(String text, Place place) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? new FormatVersion(parts.group(1), Integer.parseInt(parts.group(2)), text, place)
                : new FormatVersion(text, 0, text, place);
    }

    static FormatVersion of(String text) {
        return of(text, MEMBER);
    }

    /**
     * Returns the version of a file; the first one where it gives none, as the first files did.
     *
     * @param format what is expected
     */
    static FormatVersion in(JsonFactory json, JsonText text, FormatVersion format) {
        try (JsonParser parser = json.createParser(text.reader())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean here = parser.currentName().equals("format");
                    if (parser.nextToken() == JsonToken.VALUE_STRING && here) {
                        JsonLocation at = parser.currentTokenLocation();
                        return of(parser.getText(), MEMBER.at(at.getLineNr(), at.getColumnNr()));
                    }
                    parser.skipChildren();
                }
            }
        } catch (IOException unreadable) {
            // is found where the whole file is read
        }
        return of(format.name + "/1");
    }

    /** Returns whether files of a version can be read by who writes this one. */
    boolean reads(FormatVersion version) {
        return version.name.equals(name) && version.major >= 1 && version.major <= major;
    }

    /** Returns whether a version is one of the same format that came later. */
    boolean isOlderThan(FormatVersion version) {
        return version.name.equals(name) && version.major > major;
    }

    /** Returns the address by which the JSON Schema calls itself. */
    String schemaId() {
        return "https://coachingtoolkit.org/schema/" + name + "-" + major + ".json";
    }

    @Override
    public String toString() {
        return text;
    }
}
