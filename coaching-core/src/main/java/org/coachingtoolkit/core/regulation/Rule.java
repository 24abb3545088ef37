package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/**
 * A sentence of the Regulation that a program can check, or a condition without which the programme cannot be read as
 * meant.
 *
 * @param id its stable name: the clause and a few words, {@code IV.5.joint-consent}
 * @param codes what it can find; all of one clause, or all of none
 * @param statement what it takes for granted where it finds nothing
 * @param check how it looks
 */
public record Rule(String id, List<FindingCode> codes, LocalizedText statement, RuleCheck check) {
    /**
     * Checks id and codes.
     *
     * @throws IllegalArgumentException if the id is blank, there is no code, or the codes are of different clauses
     */
    public Rule {
        if (requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        codes = List.copyOf(requireNonNull(codes, "codes"));
        if (codes.stream().map(FindingCode::clause).distinct().count() != 1) {
            throw new IllegalArgumentException("codes must be of one clause: " + codes);
        }
        requireNonNull(statement, "statement");
        requireNonNull(check, "check");
    }

    /** Returns the clause that it comes from; empty if it keeps the programme readable. */
    public Optional<ClauseRef> clause() {
        return codes.get(0).clause();
    }

    /** Returns the gravest severity of its codes. */
    public Severity severity() {
        return codes.stream().map(FindingCode::severity).sorted().findFirst().orElseThrow();
    }
}
