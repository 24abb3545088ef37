package org.coachingtoolkit.reports.archive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DisposalAct;
import org.jspecify.annotations.Nullable;

/** Why an act of disposal is not carried out: its day, its number, its case files and their terms, a clock in doubt. */
final class Objections {
    /** How long an archive may rest before its clock is doubted. */
    private static final Duration REST = Duration.ofDays(400);

    private Objections() {}

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
        Instant last = state.at();
        if (last != null && !today.equals(confirmed)) {
            Duration rest = Duration.between(last, clock.instant());
            if (rest.compareTo(REST) > 0 || rest.compareTo(Verification.CLOCKS_DIFFER.negated()) < 0) {
                findings.add(Finding.of(
                        ArchiveFinding.CLOCK_DOUBT,
                        Place.ROOT,
                        Map.of("today", today, "last", LocalDate.ofInstant(last, clock.getZone()))));
            }
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
}
