package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of answers.
 *
 * <p>A wide table has a row for each person (and wave, and rater) and a column for each item; a column may carry its wave
 * in its name, before or after the item's ({@code COM1.t2}, {@code t2_COM1}). A long table has a row for each answer, with
 * the columns {@code item} and {@code value}. UTF-8 with or without a byte order mark; comma, semicolon or tab; a whole
 * number may be written with a decimal sign of either kind; an answer may be written as its label. Nothing is thrown for
 * bad content: what cannot be read counts as missing and is found, once for each column and kind. A table with more than
 * fifty waves is not read.
 */
public final class SurveyCsv {
    private static final String SEPARATORS = "._-";
    private static final Set<String> ALWAYS_MISSING = Set.of("", "na", "nan", ".");
    private static final int SHOWN = 40;
    private static final int MOST_WAVES = 50;

    private final Codebook codebook;
    private final List<String> waves;
    private final Map<String, Integer> items = new HashMap<>();
    private final List<Map<String, Integer>> labels = new ArrayList<>();

    private SurveyCsv(Codebook codebook, List<String> waves) {
        this.codebook = requireNonNull(codebook, "codebook");
        this.waves = List.copyOf(waves);
        for (SurveyItem item : codebook.items()) {
            items.put(CsvText.plain(item.name()), items.size());
            Map<String, Integer> words = new HashMap<>();
            item.labels().forEach((level, label) -> words.put(CsvText.plain(label), level));
            labels.add(words);
        }
    }

    /** Returns a reader of all waves, in the order in which they first occur. */
    public static SurveyCsv of(Codebook codebook) {
        return new SurveyCsv(codebook, List.of());
    }

    /** Returns a reader of some waves, the earliest first; rows of other waves are left out and counted. */
    public static SurveyCsv of(Codebook codebook, List<String> waves) {
        return new SurveyCsv(codebook, waves);
    }

    /**
     * Reads a table.
     *
     * @param in the file's bytes; read to the end, not closed
     * @return the data, or nothing if the file is no table, and what was found
     * @throws IOException if the stream cannot be read
     */
    public Checked<SurveyData> read(InputStream in) throws IOException {
        try {
            CsvReader<CsvRecord> reader = CsvText.open(in);
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                return Checked.unusable(List.of(Finding.of(SurveyFinding.EMPTY, Place.ROOT)));
            }
            Reading reading = new Reading(records.next().getFields());
            while (records.hasNext() && reading.seenWaves.size() <= MOST_WAVES) {
                reading.add(records.next());
            }
            return reading.finish();
        } catch (CsvParseException | UncheckedIOException e) {
            return CodebookCsv.unreadable(e);
        }
    }

    /** One file on its way into the data. */
    private final class Reading {
        private final SurveyData.Builder data = SurveyData.builder(codebook);
        private final Map<SurveyFinding, Map<String, Notice>> notices = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final int person;
        private final int wave;
        private final int rater;
        private final int group;
        private final int itemName;
        private final int value;
        private final Map<String, List<Cell>> cellsByWave = new LinkedHashMap<>();
        private final Set<String> seenWaves = new LinkedHashSet<>();

        private Reading(List<String> header) {
            List<String> names = header.stream().map(CsvText::plain).toList();
            KeyColumns keys = codebook.keys();
            person = names.indexOf(CsvText.plain(keys.person()));
            wave = names.indexOf(CsvText.plain(keys.wave()));
            rater = names.indexOf(CsvText.plain(keys.rater()));
            group = names.indexOf(CsvText.plain(keys.group()));
            boolean isLong = names.contains("item") && names.contains("value") && !items.containsKey("item");
            itemName = isLong ? names.indexOf("item") : -1;
            value = isLong ? names.indexOf("value") : -1;
            for (int i = 0; i < names.size(); i++) {
                if (i != person && i != wave && i != rater && i != group && i != itemName && i != value) {
                    column(i, header.get(i).strip(), names.get(i), isLong);
                }
            }
            if (!isLong) {
                Set<Integer> found = new LinkedHashSet<>();
                cellsByWave.values().forEach(cells -> cells.forEach(cell -> found.add(cell.item)));
                for (int i = 0; i < codebook.items().size(); i++) {
                    if (!found.contains(i)) {
                        String name = codebook.items().get(i).name();
                        findings.add(Finding.of(SurveyFinding.NO_DATA, Place.ROOT.at(1, 1), Map.of("item", name)));
                    }
                }
            }
        }

        private void column(int index, String header, String plain, boolean isLong) {
            Integer item = isLong ? null : items.get(plain);
            String waveName = "";
            if (item == null && !isLong) {
                for (int cut = 1; cut < plain.length() - 1 && item == null; cut++) {
                    if (SEPARATORS.indexOf(plain.charAt(cut)) >= 0) {
                        item = items.get(plain.substring(0, cut));
                        waveName = header.substring(cut + 1);
                        if (item == null) {
                            item = items.get(plain.substring(cut + 1));
                            waveName = header.substring(0, cut);
                        }
                    }
                }
            }
            if (item == null) {
                findings.add(Finding.of(
                        SurveyFinding.UNKNOWN_COLUMN, Place.ROOT.at(1, index + 1), Map.of("column", shown(header))));
            } else {
                cellsByWave.computeIfAbsent(waveName, name -> new ArrayList<>()).add(new Cell(index, item));
            }
        }

        private void add(CsvRecord row) {
            String personName = person < 0 ? Long.toString(row.getStartingLineNumber() - 1) : field(row, person);
            if (personName.isEmpty()) {
                notice(SurveyFinding.NO_PERSON, "", row, "");
                return;
            }
            String waveName = field(row, wave);
            if (itemName >= 0) {
                addLong(row, personName, waveName);
                return;
            }
            cellsByWave.forEach((suffix, cells) -> {
                if (suffix.isEmpty()) {
                    addWide(row, personName, waveName, cells, false);
                } else {
                    String name = waveName.isEmpty() ? suffix : waveName + "." + suffix;
                    addWide(row, personName, name, cells, true);
                }
            });
        }

        private void addWide(CsvRecord row, String personName, String waveName, List<Cell> cells, boolean ifAnswered) {
            if (isLeftOut(row, waveName)) {
                return;
            }
            if (ifAnswered
                    && cells.stream()
                            .allMatch(cell -> ALWAYS_MISSING.contains(CsvText.plain(field(row, cell.column))))) {
                return;
            }
            if (person >= 0 && data.find(personName, waveName, field(row, rater)) >= 0) {
                notice(SurveyFinding.DUPLICATE_ROW, "", row, "");
                return;
            }
            data.row(personName, waveName, field(row, rater), field(row, group));
            for (Cell cell : cells) {
                answer(row, data.lastRow(), cell.item, field(row, cell.column));
            }
        }

        private void addLong(CsvRecord row, String personName, String waveName) {
            if (isLeftOut(row, waveName)) {
                return;
            }
            String name = field(row, itemName);
            Integer item = items.get(CsvText.plain(name));
            if (item == null) {
                notice(SurveyFinding.UNKNOWN_ITEM, shown(name), row, "");
                return;
            }
            int known = data.find(personName, waveName, field(row, rater));
            if (known < 0) {
                data.row(personName, waveName, field(row, rater), field(row, group));
                known = data.lastRow();
            }
            answer(row, known, item, field(row, value));
        }

        private boolean isLeftOut(CsvRecord row, String waveName) {
            seenWaves.add(waveName);
            boolean leftOut = !waves.isEmpty() && !waves.contains(waveName);
            if (leftOut) {
                notice(SurveyFinding.WAVE_LEFT_OUT, shown(waveName), row, "");
            }
            return leftOut;
        }

        private void answer(CsvRecord row, int dataRow, int index, String text) {
            SurveyItem item = codebook.items().get(index);
            Integer number = SurveyItem.wholeNumber(text);
            if (number != null && item.scale().contains(number)) {
                data.answer(dataRow, index, number);
                return;
            }
            String canonical = number == null ? text : number.toString();
            if (ALWAYS_MISSING.contains(CsvText.plain(text))
                    || item.missingCodes().contains(canonical)) {
                return;
            }
            if (item.notApplicableCodes().contains(canonical)) {
                data.answer(dataRow, index, null);
                return;
            }
            Integer level = labels.get(index).get(CsvText.plain(text));
            if (level != null) {
                data.answer(dataRow, index, level);
            } else {
                notice(
                        number == null ? SurveyFinding.NOT_A_NUMBER : SurveyFinding.OUT_OF_RANGE,
                        item.name(),
                        row,
                        text);
            }
        }

        private void notice(SurveyFinding code, String subject, CsvRecord row, String first) {
            Map<String, Notice> ofCode = notices.computeIfAbsent(code, c -> new TreeMap<>());
            Notice notice = ofCode.get(subject);
            if (notice == null && ofCode.size() < Codebook.MOST_ITEMS) {
                notice = new Notice(row.getStartingLineNumber(), shown(first));
                ofCode.put(subject, notice);
            }
            if (notice != null) {
                notice.count++;
            }
        }

        private Checked<SurveyData> finish() {
            for (String asked : waves) {
                if (!seenWaves.contains(asked)) {
                    findings.add(Finding.of(SurveyFinding.NO_WAVE, Place.ROOT, Map.of("wave", asked)));
                }
            }
            notices.forEach((code, bySubject) -> bySubject.forEach((subject, notice) -> findings.add(Finding.of(
                    code,
                    Place.ROOT.at((int) Math.min(notice.line, Integer.MAX_VALUE), 1),
                    notice.arguments(subject)))));
            if (seenWaves.size() > MOST_WAVES) {
                String wave = shown(List.copyOf(seenWaves).get(MOST_WAVES));
                findings.add(Finding.of(
                        SurveyFinding.TOO_MANY_WAVES, Place.ROOT, Map.of("count", MOST_WAVES, "wave", wave)));
                return Checked.unusable(findings);
            }
            SurveyData built = data.waveOrder(waves).build();
            if (built.rows() == 0) {
                findings.add(Finding.of(SurveyFinding.EMPTY, Place.ROOT));
                return Checked.unusable(findings);
            }
            return Checked.of(built, findings);
        }

        private String field(CsvRecord row, int index) {
            return index < 0 || index >= row.getFieldCount()
                    ? ""
                    : row.getField(index).strip();
        }

        /** A kind of mishap in one column: how often, and where first. */
        private final class Notice {
            private final long line;
            private final String first;
            private long count;

            private Notice(long line, String first) {
                this.line = line;
                this.first = first;
            }

            private Map<String, Object> arguments(String subject) {
                Map<String, Object> arguments = new HashMap<>();
                arguments.put("count", count);
                arguments.put("column", subject);
                arguments.put("item", subject);
                arguments.put("wave", subject);
                arguments.put("value", first);
                Integer item = items.get(CsvText.plain(subject));
                if (item != null) {
                    arguments.put("min", codebook.items().get(item).scale().min());
                    arguments.put("max", codebook.items().get(item).scale().max());
                }
                return arguments;
            }
        }
    }

    private static String shown(@Nullable String text) {
        String safe = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ");
        return safe.length() <= SHOWN ? safe : safe.substring(0, SHOWN) + "…";
    }

    /** A column that holds the answers to an item. */
    private record Cell(int column, int item) {}
}
