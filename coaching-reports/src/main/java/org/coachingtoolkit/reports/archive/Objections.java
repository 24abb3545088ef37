package org.coachingtoolkit.reports.archive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DisposalAct;
import org.coachingtoolkit.reports.archive.JournalEntry.Disposed;
import org.jspecify.annotations.Nullable;

/** Why an act of disposal is not carried out: its day, its number, its case files and their terms, a clock in doubt. */
final class Objections {
    /** How long an archive may rest before its clock is doubted. */
    private static final Duration REST = Duration.ofDays(400);

    private Objections() {}

    /** Returns whether an archive has rested for longer between two moments than clocks are believed. */
    static boolean isLongRest(Instant before, Instant after) {
        return Duration.between(before, after).compareTo(REST) > 0;
    }

    /** Returns whether an act bears a date, written by a person, that lies behind a long rest after a moment. */
    static boolean confirms(Disposed act, Instant before) {
        return isLongRest(before, act.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Returns whether a clock that shows a moment is to be doubted after an entry made at another. */
    static boolean isDoubtful(Instant last, Instant now) {
        return isLongRest(last, now) || now.isBefore(last.minus(Verification.CLOCKS_DIFFER));
    }

    /**
     * Returns what speaks against an act.
     *
     * @param confirmed today's date, as a person has written it out; {@code null} if nobody has
     */
    static List<Finding> to(DisposalAct act, ArchiveState state, Clock clock, @Nullable LocalDate confirmed) {
        List<Finding> findings = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (act.date().isAfter(today)) {
            findings.add(Finding.of(ArchiveFinding.ACT_FUTURE, Place.ROOT, Map.of("date", act.date())));
        }
        if (confirmed != null && !today.equals(confirmed)) {
            findings.add(
                    Finding.of(ArchiveFinding.CLOCK_OTHER, Place.ROOT, Map.of("today", today, "written", confirmed)));
        }
        Instant doubted = doubted(act, state, clock);
        if (doubted != null && !today.equals(confirmed)) {
            findings.add(Finding.of(
                    ArchiveFinding.CLOCK_DOUBT,
                    Place.ROOT,
                    Map.of("today", today, "last", LocalDate.ofInstant(doubted, clock.getZone()))));
        }
        if (state.act(act.number()) != null) {
            findings.add(Finding.of(ArchiveFinding.ACT_NUMBER, Place.ROOT, Map.of("act", act.number())));
        }
        List<CaseFile> known = new ArrayList<>();
        for (CaseFileId id : act.fileIds().toList()) {
            CaseFile file = state.actFor(id) == null ? state.file(id) : null;
            if (file == null) {
                findings.add(
                        Finding.of(ArchiveFinding.ACT_UNKNOWN_FILE, Place.ROOT.member("files"), Map.of("file", id)));
            } else {
                known.add(file);
            }
        }
        if (!known.isEmpty()) {
            findings.addAll(
                    new DisposalAct(act.number(), act.date(), act.approvedBy(), act.commission(), act.ground(), known)
                            .check());
        }
        return findings;
    }

    /** Returns the entry after which the clock is in doubt: the last one, or the last one before a jump that makes files due. */
    private static @Nullable Instant doubted(DisposalAct act, ArchiveState state, Clock clock) {
        Instant last = state.at();
        if (last != null && isDoubtful(last, clock.instant())) {
            return last;
        }
        Instant steady = state.beforeJump();
        if (steady == null) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(steady, clock.getZone());
        boolean due = act.fileIds().map(state::file).allMatch(file -> file == null || file.isDueForDisposal(day));
        return due ? null : steady;
    }
}
