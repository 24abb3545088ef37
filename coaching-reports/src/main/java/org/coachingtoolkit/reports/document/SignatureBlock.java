package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Lines to sign on: the post, room for the signature, the name.
 *
 * @param signatures the signatures, by rank; at least one
 */
public record SignatureBlock(List<Signature> signatures) implements Block {
    /**
     * One line to sign on.
     *
     * @param post the post or part of the signer («Педагог», «Коуч-консультант»)
     * @param name initials and surname; blank if they are to be written by hand
     * @param dated whether there is room for the date of signing
     */
    public record Signature(String post, String name, boolean dated) {
        /** Checks that the post is given. */
        public Signature {
            requireNonNull(post, "post");
            requireNonNull(name, "name");
            if (post.isBlank()) {
                throw new IllegalArgumentException("post must not be blank: '" + post + "'");
            }
        }
    }

    /** Checks that there is a signature. */
    public SignatureBlock {
        signatures = List.copyOf(requireNonNull(signatures, "signatures"));
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("signatures must not be empty");
        }
    }

    /** Returns the lines given. */
    public static SignatureBlock of(Signature... signatures) {
        return new SignatureBlock(List.of(signatures));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.signatures(this);
    }
}
