package org.coachingtoolkit.core.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.people.Official;

/**
 * The act that sets case files apart for destruction (акт о выделении к уничтожению). Nothing is ever disposed of without
 * one.
 *
 * @param number the act's number, not blank
 * @param date the day of the act
 * @param approvedBy the head who approves it
 * @param commission the experts who have looked through the files; may be empty
 * @param ground on what ground: the list of terms, the decision of the commission
 * @param files the case files, at least one, each once
 */
public record DisposalAct(
        String number,
        LocalDate date,
        Official approvedBy,
        List<Official> commission,
        String ground,
        List<CaseFile> files) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if number or ground is blank, there are no files, or one is listed twice
     */
    public DisposalAct {
        requireNonNull(date, "date");
        requireNonNull(approvedBy, "approvedBy");
        if (requireNonNull(number, "number").isBlank()) {
            throw new IllegalArgumentException("number must not be blank");
        }
        if (requireNonNull(ground, "ground").isBlank()) {
            throw new IllegalArgumentException("ground must not be blank");
        }
        commission = List.copyOf(requireNonNull(commission, "commission"));
        files = List.copyOf(requireNonNull(files, "files"));
        if (files.isEmpty()) {
            throw new IllegalArgumentException("files must not be empty");
        }
        if (files.stream().map(CaseFile::id).distinct().count() < files.size()) {
            throw new IllegalArgumentException("files must be listed once each: "
                    + files.stream().map(CaseFile::id).toList());
        }
    }

    /** Returns the ids of the case files, in the order of the act. */
    public Stream<CaseFileId> fileIds() {
        return files.stream().map(CaseFile::id);
    }

    /**
     * Returns what speaks against the act, in canonical order: files that are open, whose term has not run out on the day
     * of the act, or that are held. Places are {@code /files/0} and so on.
     */
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            CaseFile file = files.get(i);
            Place place = Place.ROOT.member("files").element(i);
            file.disposableFrom()
                    .ifPresentOrElse(
                            from -> {
                                if (date.isBefore(from)) {
                                    findings.add(Finding.of(
                                            RecordsFinding.DISPOSAL_EARLY,
                                            place,
                                            Map.of("file", file.id(), "from", from, "date", date)));
                                }
                            },
                            () -> findings.add(
                                    Finding.of(RecordsFinding.DISPOSAL_OPEN, place, Map.of("file", file.id()))));
            file.holdsOn(date)
                    .map(hold -> Finding.of(
                            RecordsFinding.DISPOSAL_HELD, place, Map.of("file", file.id(), "ground", hold.ground())))
                    .forEach(findings::add);
        }
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }
}
