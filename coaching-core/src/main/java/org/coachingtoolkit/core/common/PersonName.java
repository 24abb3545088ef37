package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A person's name in the parts that papers need.
 *
 * @param family the family name
 * @param given the given name
 * @param patronymic the patronymic (отчество, по батькові); {@code null} where there is none
 */
public record PersonName(
        String family, String given, @Nullable String patronymic) {
    /**
     * Checks that no part is blank.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public PersonName {
        requirePart("family", requireNonNull(family, "family"));
        requirePart("given", requireNonNull(given, "given"));
        if (patronymic != null) {
            requirePart("patronymic", patronymic);
        }
    }

    /** Returns a name without patronymic. */
    public static PersonName of(String family, String given) {
        return new PersonName(family, given, null);
    }

    /** Returns a name with patronymic. */
    public static PersonName of(String family, String given, String patronymic) {
        requireNonNull(patronymic, "patronymic");
        return new PersonName(family, given, patronymic);
    }

    /** Returns the whole name, family name first as in lists: {@code Иванова Анна Петровна}. */
    public String full() {
        return patronymic == null ? family + " " + given : family + " " + given + " " + patronymic;
    }

    /** Returns the form for a signature: {@code А.П. Иванова}. */
    public String initialsFirst() {
        return initials() + "\u00A0" + family;
    }

    /** Returns the form for running text: {@code Иванова А.П.}. */
    public String initialsLast() {
        return family + "\u00A0" + initials();
    }

    private String initials() {
        return initial(given) + (patronymic == null ? "" : initial(patronymic));
    }

    /** Shortens a part that is a name; a code stays whole. */
    private static String initial(String part) {
        int first = part.codePointAt(0);
        return Character.isDigit(first) ? part : Character.toString(first) + ".";
    }

    private static void requirePart(String name, String part) {
        if (part.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
