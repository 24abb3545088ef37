package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.RowShape;

/** The rows of a table of answers on their way into the data: whose answers and of which wave each holds, if it counts. */
final class SurveyRows {
    private static final int MOST_WAVES = 50;
    private static final int NAMED = 12;

    private final Codebook codebook;
    private final ItemNames names;
    private final boolean allWaves;
    private final boolean lastCounts;
    private final SurveyColumns columns;
    private final long headersEnd;
    private final Place place;
    private final RowShape shape;
    private final SurveyData.Builder data;
    private final Mishaps mishaps;
    private final AnsweredRanges ranges;
    private final AnswerCells answers;
    private final TotalRows totals = new TotalRows();
    private final Set<String> seenWaves = new LinkedHashSet<>();
    private final Set<String> chosenWaves;

    /**
     * Begins with the first lines of a table, of which some are headers.
     *
     * @param allWaves whether each of the codebook's waves must occur
     * @param lastCounts whether the last of several rows of the same person, wave and rater counts, and not the first
     */
    SurveyRows(Codebook codebook, ItemNames names, List<TableLine> first, boolean allWaves, boolean lastCounts) {
        this.codebook = codebook;
        this.names = names;
        this.allWaves = allWaves;
        this.lastCounts = lastCounts;
        TableHead head = TableHead.of(first, names::isKnown);
        columns = new SurveyColumns(codebook, names, head, first.subList(head.above(), first.size()));
        headersEnd = head.lastLine();
        place = head.place();
        shape = new RowShape(head.cells());
        data = SurveyData.builder(codebook);
        mishaps = new Mishaps(codebook, names);
        ranges = new AnsweredRanges(codebook.items());
        answers = new AnswerCells(codebook.items(), data, mishaps, ranges);
        chosenWaves = codebook.keys().waves().stream().map(CsvText::key).collect(Collectors.toSet());
        if (columns.areClear()) {
            first.subList(head.firstRow(), first.size()).forEach(this::add);
        }
    }

    /** Returns the number of the last line of headers. */
    long headersEnd() {
        return headersEnd;
    }

    /** Returns whether more rows can make a difference. */
    boolean goOn() {
        return columns.areClear() && seenWaves.size() <= MOST_WAVES;
    }

    void add(TableLine row) {
        if (row.filled() == 0 || (row.delimited() && !shape.fits(row.number(), row.cells()))) {
            return;
        }
        if (columns.isPreview(row)) {
            mishaps.add(SurveyFinding.PREVIEW, "", row, "");
            return;
        }
        if (columns.isNotSent(row)) {
            mishaps.add(SurveyFinding.NOT_SENT, "", row, "");
        }
        String person = columns.person(row);
        if (person.isEmpty()) {
            mishaps.add(SurveyFinding.NO_PERSON, "", row, "");
            return;
        }
        Optional<String> total =
                columns.hasPersons() && totals.isTotal(person) ? Optional.of(person) : columns.total(row);
        if (total.isPresent()) {
            mishaps.add(SurveyFinding.TOTAL_ROW, "", row, total.get());
            return;
        }
        String wave = columns.wave(row);
        if (columns.hasWaves() && wave.isEmpty()) {
            mishaps.add(SurveyFinding.NO_WAVE_NAME, "", row, "");
            return;
        }
        if (columns.isLong()) {
            addLong(row, person, wave);
            return;
        }
        columns.byWave().forEach((suffix, cells) -> {
            String whole = suffix.isEmpty() || wave.isEmpty() ? wave + suffix : wave + "." + suffix;
            if (!isLeftOut(row, whole, suffix.isEmpty() ? wave : suffix)) {
                addWide(row, person, whole, cells, suffix.isEmpty());
            }
        });
    }

    private void addWide(
            TableLine row, String person, String wave, List<SurveyColumns.ItemColumn> cells, boolean isWholeRow) {
        if (cells.stream().allMatch(cell -> AnswerText.isMissing(CsvText.plain(row.cell(cell.column()))))) {
            if (isWholeRow) {
                mishaps.add(SurveyFinding.NO_ANSWER_IN_ROW, "", row, person);
            }
            return;
        }
        int known = columns.hasPersons() ? data.find(person, wave, columns.rater(row)) : -1;
        if (known >= 0) {
            mishaps.add(lastCounts ? SurveyFinding.REPLACED_ROW : SurveyFinding.DUPLICATE_ROW, "", row, person);
            if (!lastCounts) {
                return;
            }
            data.clear(known, columns.group(row));
        } else {
            known = begin(row, person, wave);
        }
        ranges.begin(wave);
        for (SurveyColumns.ItemColumn cell : cells) {
            answers.put(row, known, cell.item(), row.cell(cell.column()));
        }
    }

    private int begin(TableLine row, String person, String wave) {
        return data.row(person, wave, columns.rater(row), columns.group(row))
                .cluster(columns.cluster(row))
                .lastRow();
    }

    private void addLong(TableLine row, String person, String wave) {
        if (isLeftOut(row, wave, wave)) {
            return;
        }
        String name = columns.itemName(row);
        Integer item = names.find(CsvText.plain(name));
        if (item == null) {
            mishaps.add(SurveyFinding.UNKNOWN_ITEM, CsvText.shown(name), row, "");
            return;
        }
        int known = data.find(person, wave, columns.rater(row));
        if (known < 0) {
            known = begin(row, person, wave);
        } else if (data.isSet(known, item)) {
            mishaps.add(
                    lastCounts ? SurveyFinding.REPLACED_ANSWER : SurveyFinding.DUPLICATE_ANSWER,
                    codebook.items().get(item).name(),
                    row,
                    person);
            if (!lastCounts) {
                return;
            }
        } else if (!data.isOfGroup(known, columns.group(row))) {
            mishaps.add(SurveyFinding.TWO_GROUPS, "", row, person);
        }
        ranges.begin(wave);
        answers.put(row, known, item, columns.value(row));
    }

    /**
     * Returns whether a row, or a part of it, is of a wave that is not wanted.
     *
     * @param wave the name of the wave
     * @param part that part of it by which it may be wanted too
     */
    private boolean isLeftOut(TableLine row, String wave, String part) {
        seenWaves.add(CsvText.key(wave));
        boolean leftOut = !chosenWaves.isEmpty()
                && (columns.hasWaves() || !part.isEmpty())
                && !chosenWaves.contains(CsvText.key(part))
                && !chosenWaves.contains(CsvText.key(wave));
        if (leftOut) {
            boolean likely = Likeness.nearest(wave, codebook.keys().waves()).isPresent();
            mishaps.add(likely ? SurveyFinding.LIKELY_WAVE : SurveyFinding.WAVE_LEFT_OUT, CsvText.shown(wave), row, "");
        }
        return leftOut;
    }

    /** Returns the data, or nothing where people, waves or raters would be invented. */
    Checked<SurveyData> finish() {
        List<Finding> findings = new ArrayList<>(columns.findings());
        if (!columns.areClear()) {
            return Checked.unusable(findings);
        }
        Optional<Finding> ragged = shape.finding();
        if (ragged.isPresent()) {
            findings.add(ragged.get());
            return Checked.unusable(findings);
        }
        List<Finding> besideScales = ranges.besideScales(place);
        findings.addAll(besideScales);
        findings.addAll(ranges.unusedEnds(place));
        boolean wavesOccur = wavesOccur(findings);
        findings.addAll(mishaps.findings(columns, answers));
        if (seenWaves.size() > MOST_WAVES) {
            String last = CsvText.shown(List.copyOf(seenWaves).get(MOST_WAVES));
            findings.add(Finding.of(SurveyFinding.TOO_MANY_WAVES, place, Map.of("count", MOST_WAVES, "wave", last)));
            return Checked.unusable(findings);
        }
        return wavesOccur && besideScales.isEmpty()
                ? SurveyChecks.finish(data, codebook.keys(), answers.areAnswered(), place, findings)
                : Checked.unusable(findings);
    }

    /** Asks about waves that do not occur; returns whether what is left can be meant. */
    private boolean wavesOccur(List<Finding> findings) {
        boolean mistyped =
                allWaves || mishaps.have(SurveyFinding.WAVE_LEFT_OUT) || mishaps.have(SurveyFinding.LIKELY_WAVE);
        List<String> absent = codebook.keys().waves().stream()
                .filter(wave -> !seenWaves.contains(CsvText.key(wave))
                        && !columns.byWave().containsKey(wave))
                .toList();
        List<String> seen =
                seenWaves.stream().limit(NAMED).map(CsvText::shownName).toList();
        absent.forEach(wave -> findings.add(Finding.of(
                mistyped ? SurveyFinding.UNKNOWN_WAVE : SurveyFinding.NO_WAVE,
                place,
                Map.of("wave", CsvText.shown(wave), "waves", seen))));
        return absent.isEmpty() || !mistyped;
    }
}
