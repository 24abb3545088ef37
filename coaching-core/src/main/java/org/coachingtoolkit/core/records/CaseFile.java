package org.coachingtoolkit.core.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.common.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A case file (дело): the documents that are kept together and end together.
 *
 * @param index its index in the file plan: {@code 02-07}
 * @param title its title, as the disposal act will name it; it stays known after the documents are gone, so it should not
 *     name a person
 * @param openedOn the day of its first document
 * @param closedOn the day of its last document, or on which a new edition replaced it; {@code null} while it is open
 * @param retention how long it is kept after that
 * @param holds what forbids to dispose of it
 */
public record CaseFile(
        String index,
        String title,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        RetentionPolicy retention,
        List<Hold> holds) {
    /**
     * Checks index, title and days.
     *
     * @throws IllegalArgumentException if the index cannot be an id, the title is blank, the year of opening is not 1900
     *     to 9998, or the file is closed before it is opened
     */
    public CaseFile {
        Identifier.require("index", index);
        requireNonNull(openedOn, "openedOn");
        requireNonNull(retention, "retention");
        if (requireNonNull(title, "title").isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        if (openedOn.getYear() < 1900 || openedOn.getYear() > 9998) {
            throw new IllegalArgumentException("year of openedOn must be 1900 to 9998: " + openedOn);
        }
        if (closedOn != null && closedOn.isBefore(openedOn)) {
            throw new IllegalArgumentException("closedOn must not be before openedOn: " + openedOn + ", " + closedOn);
        }
        holds = List.copyOf(requireNonNull(holds, "holds"));
    }

    /** Returns an open file that nothing holds. */
    public static CaseFile open(String index, String title, LocalDate openedOn, RetentionPolicy retention) {
        return new CaseFile(index, title, openedOn, null, retention, List.of());
    }

    /** Returns the file of a school year, which closes with the year, kept as clause V.1 asks. */
    public static CaseFile of(String index, String title, SchoolYear year) {
        requireNonNull(index, "index");
        requireNonNull(year, "year");
        return open(index, title, year.range().start(), RetentionPolicy.DOCUMENTS)
                .close(year.range().end());
    }

    /** Returns the file's id: its index and the year of opening. */
    public CaseFileId id() {
        return new CaseFileId(index, openedOn.getYear());
    }

    /** Returns whether the file takes no more documents on a day. */
    public boolean isClosed(LocalDate day) {
        return closedOn != null && closedOn.isBefore(day);
    }

    /** Returns the last day on which the file is kept; empty while it is open. */
    public Optional<LocalDate> keptUntil() {
        return Optional.ofNullable(closedOn).map(retention::keptUntil);
    }

    /** Returns the first day on which the term would let it be disposed of; empty while it is open. */
    public Optional<LocalDate> disposableFrom() {
        return Optional.ofNullable(closedOn).map(retention::disposableFrom);
    }

    /** Returns the holds in force on a day. */
    public Stream<Hold> holdsOn(LocalDate day) {
        return holds.stream().filter(hold -> hold.isInForce(day));
    }

    /** Returns whether the file may be disposed of on a day: its term has run out and nothing holds it. */
    public boolean isDueForDisposal(LocalDate asOf) {
        return disposableFrom().filter(day -> !asOf.isBefore(day)).isPresent()
                && holdsOn(asOf).findAny().isEmpty();
    }

    /**
     * Returns the same file, closed.
     *
     * @param day the day of its last document, or on which a new edition replaced it
     * @throws IllegalArgumentException if the day is before the opening
     */
    public CaseFile close(LocalDate day) {
        return new CaseFile(index, title, openedOn, requireNonNull(day, "day"), retention, holds);
    }

    /** Returns the same file with other holds. */
    public CaseFile withHolds(List<Hold> newHolds) {
        return new CaseFile(index, title, openedOn, closedOn, retention, newHolds);
    }

    /** Returns the same file under another policy. */
    public CaseFile withRetention(RetentionPolicy newRetention) {
        return new CaseFile(index, title, openedOn, closedOn, newRetention, holds);
    }
}
