package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.table.RowShape;

/**
 * Drafts a codebook from a table of answers, for a person to correct: texts, likely scales, labels in order, key columns.
 * Everything that is only likely is asked about; an item that goes against the others is asked about and not reversed.
 */
public final class CodebookDraft {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_ABOVE = 20;
    private static final int NAMED = 8;
    private static final Pattern NUMBERING = Pattern.compile("№|#|no\\.?|n|nr\\.?|№ п/п");
    /** A surname with initials: what stands above a column where people are columns. */
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}'’-]+ \\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?");

    private static final Pattern CODED = Pattern.compile("(\\p{L}[\\p{L}\\d_]{0,24})(?:\\. |->)(.+)");
    private static final Pattern RANGE = Pattern.compile("[(\\[](\\d{1,2})\\s?[-\\u2010-\\u2015]\\s?(\\d{1,2})[)\\]]");
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\d_.]{1,24}");

    private final TableHead head;
    private final List<TableLine> rows;
    private final List<ColumnContents> contents;
    private final Place place;

    private CodebookDraft(TableHead head, List<TableLine> rows) {
        this.head = head;
        this.rows = rows;
        this.contents = IntStream.range(0, head.width())
                .mapToObj(column -> new ColumnContents(rows, column))
                .toList();
        this.place = head.place();
    }

    /**
     * Reads a table and drafts its codebook.
     *
     * @param file the file's name, for what its bytes leave open
     * @param in the file's bytes; read as far as needed, not closed
     * @return the draft, or nothing if no column looks like answers on a scale; and what is asked about it
     * @throws IOException if the stream cannot be read
     */
    public static Checked<Codebook> read(String file, InputStream in) throws IOException {
        requireNonNull(in, "in");
        List<TableLine> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(TableLines.read(file, in, line -> {
            lines.add(line);
            return lines.size() < MOST_ROWS;
        }));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Checked.unusable(findings);
        }
        if (lines.size() < 2) {
            findings.add(Finding.of(SurveyFinding.EMPTY, Place.ROOT));
            return Checked.unusable(findings);
        }
        TableHead head = TableHead.of(lines.subList(0, Math.min(MOST_ABOVE, lines.size())));
        List<TableLine> rows = lines.subList(Math.min(head.firstRow(), lines.size()), lines.size());
        RowShape shape = new RowShape(head.cells());
        rows.stream()
                .filter(line -> line.delimited() && line.filled() > 0)
                .forEach(line -> shape.fits(line.number(), line.cells()));
        if (shape.finding().isPresent()) {
            findings.add(shape.finding().get());
            return Checked.unusable(findings);
        }
        return new CodebookDraft(head, withoutTotals(head, rows, findings)).make(findings);
    }

    /** Leaves out the rows that sum up the table, whose figures are no answers. */
    private static List<TableLine> withoutTotals(TableHead head, List<TableLine> rows, List<Finding> findings) {
        List<TableLine> named = rows.stream()
                .filter(row -> row.firstColumn() >= 0 && TotalRows.maySum(row.cell(row.firstColumn())))
                .toList();
        if (named.isEmpty()) {
            return rows;
        }
        List<TableLine> others = new ArrayList<>(rows);
        others.removeAll(named);
        CodebookDraft draft = new CodebookDraft(head, others);
        DraftedKeys keys = draft.keys();
        TotalRows among = new TotalRows();
        List<TableLine> totals =
                rows.stream().filter(row -> draft.isTotal(row, keys, among)).toList();
        if (totals.isEmpty()) {
            return rows;
        }
        TableLine first = totals.get(0);
        findings.add(Finding.of(
                SurveyFinding.TOTAL_ROW,
                TableLine.place(first.number(), first.firstColumn() + 1),
                Map.of(
                        "count",
                        (long) totals.size(),
                        "value",
                        CsvText.shown(first.cell(first.firstColumn())),
                        "line",
                        first.number())));
        List<TableLine> answers = new ArrayList<>(rows);
        answers.removeAll(totals);
        return answers;
    }

    /** A mean stands where people do, or numbers; among words of a column it may be a group, or an answer. */
    private boolean isTotal(TableLine row, DraftedKeys keys, TotalRows among) {
        int column = row.firstColumn();
        if (keys.isPerson(column)) {
            return among.isTotal(row.cell(column));
        }
        boolean ofWords =
                column >= 0 && column < contents.size() && contents.get(column).areRepeatedWords();
        return column >= 0 && (ofWords ? TotalRows.isTotalGroup(row.cell(column)) : TotalRows.isSum(row.cell(column)));
    }

    private DraftedKeys keys() {
        return new DraftedKeys(
                head, contents, column -> item(column, "", SharedLabels.NONE).isPresent());
    }

    private Checked<Codebook> make(List<Finding> findings) {
        head.recognised().ifPresent(findings::add);
        DraftedKeys keys = keys();
        findings.addAll(keys.findings());
        SharedLabels labels = SharedLabels.of(IntStream.range(0, head.width())
                .filter(column -> !keys.isKey(column) && !head.isTechnical(column))
                .mapToObj(contents::get)
                .toList());
        List<DraftedItem> items = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int column = 0; column < head.width(); column++) {
            if (!head.name(column).isEmpty() && !keys.isKey(column) && !head.isDuplicate(column)) {
                int one = column;
                Optional<DraftedItem> item =
                        head.isTechnical(column) ? Optional.empty() : item(column, "q" + (items.size() + 1), labels);
                item.ifPresentOrElse(items::add, () -> others.add(one));
            }
        }
        List<String> people = items.stream()
                .map(DraftedItem::text)
                .filter(text -> PERSON.matcher(text).matches())
                .toList();
        if (people.size() > 1) {
            findings.add(Finding.of(
                    SurveyFinding.DRAFT_TURNED,
                    place,
                    Map.of("people", people.subList(0, Math.min(NAMED, people.size())))));
            return Checked.unusable(findings);
        }
        if (items.isEmpty() || items.size() > Codebook.MOST_ITEMS) {
            findings.add(Finding.of(SurveyFinding.DRAFT_NOTHING, place, Map.of("columns", head.someNames(NAMED))));
            return Checked.unusable(findings);
        }
        DraftedItems drafted = new DraftedItems(place, findings, items);
        drafted.shareScale();
        drafted.askForLabels(labels);
        askForOthers(others, findings);
        drafted.askForCompetences();
        drafted.shareHalves();
        drafted.askForReversed(rows);
        Set<String> ignored = new LinkedHashSet<>();
        others.forEach(column -> ignored.add(head.name(column)));
        return Checked.of(new Codebook(keys.keys(), drafted.items(), ignored), findings);
    }

    /**
     * Returns the item that a column likely is.
     *
     * @param otherwise its name where the header has none
     */
    private Optional<DraftedItem> item(int column, String otherwise, SharedLabels labels) {
        ColumnContents of = contents.get(column);
        if (isNumbering(column) || of.answers().isEmpty() || of.isOpen()) {
            return Optional.empty();
        }
        String name = name(column, otherwise);
        if (of.isNumeric()) {
            Optional<AnswerScale> declared = declared(column);
            return of.isShort() || declared.isPresent()
                    ? Optional.of(new DraftedItem(
                            column,
                            name,
                            text(column),
                            of.low(),
                            of.high(),
                            declared.orElse(null),
                            of.hasHalves(),
                            Map.of()))
                    : Optional.empty();
        }
        return labels.order(of.answers()).map(order -> {
            Map<Integer, String> words = new TreeMap<>();
            order.forEach(label -> words.put(words.size() + 1, label));
            int levels = order.size();
            return new DraftedItem(column, name, text(column), 1, levels, AnswerScale.of(1, levels), false, words);
        });
    }

    private boolean isNumbering(int column) {
        return NUMBERING.matcher(CsvText.plain(head.name(column))).matches();
    }

    private Optional<AnswerScale> declared(int column) {
        Matcher range = RANGE.matcher(head.name(column));
        return range.find() && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2))
                ? Optional.of(AnswerScale.of(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))))
                : Optional.empty();
    }

    private String name(int column, String otherwise) {
        String name = head.name(column);
        Matcher coded = CODED.matcher(name);
        return SIMPLE.matcher(name).matches() ? name : coded.matches() ? coded.group(1) : otherwise;
    }

    private String text(int column) {
        Matcher coded = CODED.matcher(head.name(column));
        if (coded.matches()) {
            return coded.group(2);
        }
        List<String> names = head.namesOf(column);
        boolean simple = SIMPLE.matcher(head.name(column)).matches();
        return simple && names.size() < 2 ? "" : simple ? names.get(names.size() - 1) : head.name(column);
    }

    /** Asks about columns that were not drafted as items: those with answers between the levels, and all others. */
    private void askForOthers(List<Integer> others, List<Finding> findings) {
        Map<Integer, String> between = new LinkedHashMap<>();
        others.forEach(column -> contents.get(column).between().ifPresent(answer -> between.put(column, answer)));
        if (!between.isEmpty()) {
            findings.add(Finding.of(
                    SurveyFinding.DRAFT_BETWEEN,
                    place,
                    Map.of(
                            "count",
                            (long) between.size(),
                            "value",
                            between.values().iterator().next(),
                            "columns",
                            some(List.copyOf(between.keySet())))));
        }
        List<Integer> ignored = others.stream()
                .filter(column -> !between.containsKey(column)
                        && contents.get(column).isFilled()
                        && !head.isTechnical(column)
                        && !isNumbering(column))
                .toList();
        if (!ignored.isEmpty()) {
            findings.add(Finding.of(
                    SurveyFinding.DRAFT_IGNORED,
                    place,
                    Map.of("count", (long) ignored.size(), "columns", some(ignored))));
        }
    }

    private List<String> some(List<Integer> columns) {
        return columns.stream()
                .limit(NAMED)
                .map(column -> CsvText.shown(head.name(column)))
                .toList();
    }
}
