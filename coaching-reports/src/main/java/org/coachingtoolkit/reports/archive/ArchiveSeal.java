package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

/**
 * What an archive's whole history comes to: the number of its entries and the hash of the last one, which vouches for all
 * before it. Kept elsewhere (in an act, in a mail), it proves later that nothing was rewritten, taken away or rolled back.
 *
 * @param entries the number of entries, at least 0
 * @param hash the hash of the last entry, 64 hexadecimal digits in lower case; 64 zeros if there is none
 */
public record ArchiveSeal(long entries, String hash) {
    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the number is negative or the hash is not 64 hexadecimal digits
     */
    public ArchiveSeal {
        if (entries < 0) {
            throw new IllegalArgumentException("entries must not be negative: " + entries);
        }
        if (!Sha256.isHex(requireNonNull(hash, "hash"))) {
            throw new IllegalArgumentException("hash must be 64 hexadecimal digits: '" + hash + "'");
        }
    }

    /**
     * Returns the seal that a text shows; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ArchiveSeal parse(String text) {
        String[] parts = requireNonNull(text, "text").strip().split(":", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !Sha256.isHex(parts[1])) {
            throw new IllegalArgumentException(
                    "seal must be of the form 12:0a1b…, a number and 64 hexadecimal digits: '" + text + "'");
        }
        return new ArchiveSeal(Long.parseLong(parts[0]), parts[1]);
    }

    /** Returns the form {@code 12:0a1b…}. */
    @Override
    public String toString() {
        return entries + ":" + hash;
    }
}
