package org.coachingtoolkit.core.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/**
 * The list of an institution's case files with their terms (номенклатура дел). A draft may name a file twice: {@link
 * #check} says so, this type does not refuse it.
 *
 * @param files the files, by year and index
 */
public record FilePlan(List<CaseFile> files) {
    /** Sorts the files. */
    public FilePlan {
        requireNonNull(files, "files");
        files = files.stream().sorted(Comparator.comparing(CaseFile::id)).toList();
    }

    /** Returns the files that may be disposed of on a day, in the order of the plan. */
    public Stream<CaseFile> dueForDisposal(LocalDate asOf) {
        return files.stream().filter(file -> file.isDueForDisposal(asOf));
    }

    /** Returns what is worth asking about the files on a day, in canonical order; places are {@code /files/0} and so on. */
    public List<Finding> check(LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        Set<CaseFileId> seen = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            CaseFile file = files.get(i);
            Place place = Place.ROOT.member("files").element(i);
            Map<String, Object> named = Map.of("file", file.id(), "title", file.title());
            if (!seen.add(file.id())) {
                findings.add(Finding.of(RecordsFinding.FILE_TWICE, place, named));
            }
            if (file.retention().years() < RetentionPolicy.REGULATION_YEARS) {
                findings.add(Finding.of(
                        RecordsFinding.TERM_SHORT,
                        place,
                        Map.of("file", file.id(), "years", file.retention().years())));
            }
            if (file.retention().trigger() == RetentionTrigger.COMPLETION
                    && file.closedOn() == null
                    && file.openedOn().plusYears(1).isBefore(asOf)) {
                findings.add(Finding.of(
                        RecordsFinding.FILE_OPEN, place, Map.of("file", file.id(), "opened", file.openedOn())));
            }
            if (file.isDueForDisposal(asOf)) {
                findings.add(Finding.of(RecordsFinding.FILE_DUE, place, named));
            }
        }
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }
}
