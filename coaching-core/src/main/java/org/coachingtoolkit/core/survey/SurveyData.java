package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers of many people in many waves: one row for each person, wave and rater, one column for each item of the
 * codebook. Two bytes an answer, so that a million rows of forty items need 80 MB. Immutable.
 */
public final class SurveyData {
    private static final short MISSING = Short.MIN_VALUE;
    private static final short NOT_APPLICABLE = Short.MIN_VALUE + 1;

    private final Codebook codebook;
    private final Column person;
    private final Column wave;
    private final Column rater;
    private final Column group;
    private final short[][] answers;
    private final int rows;

    private SurveyData(Builder builder) {
        codebook = builder.codebook;
        rows = builder.rows;
        person = builder.person.trimmed(rows);
        wave = builder.wave.trimmed(rows).ordered(builder.waveOrder);
        rater = builder.rater.trimmed(rows);
        group = builder.group.trimmed(rows);
        answers = new short[builder.answers.length][];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = Arrays.copyOf(builder.answers[i], rows);
        }
    }

    private SurveyData(SurveyData data, Column person, int[] kept) {
        codebook = data.codebook;
        rows = kept.length;
        this.person = person.only(kept);
        wave = data.wave.only(kept);
        rater = data.rater.only(kept);
        group = data.group.only(kept);
        answers = new short[data.answers.length][rows];
        for (int i = 0; i < answers.length; i++) {
            for (int row = 0; row < rows; row++) {
                answers[i][row] = data.answers[i][kept[row]];
            }
        }
    }

    /** Returns a builder of data with these columns. */
    public static Builder builder(Codebook codebook) {
        return new Builder(codebook);
    }

    /** Returns what the columns mean. */
    public Codebook codebook() {
        return codebook;
    }

    /** Returns the number of rows. */
    public int rows() {
        return rows;
    }

    /** Returns the people, in the order of their first rows. */
    public List<String> people() {
        return person.labels;
    }

    /** Returns the waves, the earliest first; one empty name if there is no column of waves. */
    public List<String> waves() {
        return wave.labels;
    }

    /** Returns the raters, in the order of their first rows; one empty name if there is no column of raters. */
    public List<String> raters() {
        return rater.labels;
    }

    /** Returns the groups, in the order of their first rows; one empty name if there is no column of groups. */
    public List<String> groups() {
        return group.labels;
    }

    /** Returns the index of a row's person in {@link #people()}. */
    public int person(int row) {
        return person.codes[row];
    }

    /** Returns the index of a row's wave in {@link #waves()}. */
    public int wave(int row) {
        return wave.codes[row];
    }

    /** Returns the index of a row's rater in {@link #raters()}. */
    public int rater(int row) {
        return rater.codes[row];
    }

    /** Returns the index of a row's group in {@link #groups()}. */
    public int group(int row) {
        return group.codes[row];
    }

    /** Returns whether an item has an answer that names a level. */
    public boolean isAnswered(int row, int item) {
        return answers[item][row] > NOT_APPLICABLE;
    }

    /** Returns whether "not applicable" was answered. */
    public boolean isNotApplicable(int row, int item) {
        return answers[item][row] == NOT_APPLICABLE;
    }

    /**
     * Returns the answer as it was given.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int answer(int row, int item) {
        short answer = answers[item][row];
        if (answer <= NOT_APPLICABLE) {
            throw new IllegalArgumentException("answer is missing: row " + row + ", item " + item);
        }
        return answer;
    }

    /** Returns the rows that a condition holds for, in order. */
    public int[] rowsWhere(IntPredicate condition) {
        return IntStream.range(0, rows).filter(condition).toArray();
    }

    /**
     * Returns the rows of one group; people, waves, raters and groups keep their numbers.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public SurveyData ofGroup(String name) {
        int code = groups().indexOf(name);
        if (code < 0) {
            throw new IllegalArgumentException("group must be one of the data: '" + name + "'");
        }
        return new SurveyData(this, person, rowsWhere(row -> group(row) == code));
    }

    /** Returns the same answers with other names for the people, their rows in the order of these names. */
    SurveyData renamed(List<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        Map<String, Integer> places = new HashMap<>();
        sorted.forEach(name -> places.put(name, places.size()));
        int[] moved = Arrays.stream(person.codes)
                .map(code -> requireNonNull(places.get(names.get(code)), "place"))
                .toArray();
        int[] order = IntStream.range(0, rows)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(row -> moved[row])
                        .thenComparingInt(row -> wave.codes[row])
                        .thenComparing(row -> rater.labels.get(rater.codes[row])))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SurveyData(this, new Column(moved, sorted), order);
    }

    @Override
    public String toString() {
        return "SurveyData[rows=" + rows + ", items=" + answers.length + ", waves=" + waves() + "]";
    }

    /** A column of names, kept as numbers. */
    private static final class Column {
        private final int[] codes;
        private final List<String> labels;

        private Column(int[] codes, List<String> labels) {
            this.codes = codes;
            this.labels = labels;
        }

        private Column only(int[] kept) {
            return new Column(Arrays.stream(kept).map(row -> codes[row]).toArray(), labels);
        }

        /** Puts the labels in an order; those that it does not name follow in theirs. */
        private Column ordered(List<String> order) {
            List<String> sorted = new ArrayList<>();
            order.stream().filter(labels::contains).forEach(sorted::add);
            labels.stream().filter(label -> !sorted.contains(label)).forEach(sorted::add);
            int[] moved = labels.stream().mapToInt(sorted::indexOf).toArray();
            return new Column(Arrays.stream(codes).map(code -> moved[code]).toArray(), List.copyOf(sorted));
        }
    }

    /** Collects a column of names. */
    private static final class ColumnBuilder {
        private int[] codes = new int[64];
        private final Map<String, Integer> index = new HashMap<>();
        private final List<String> labels = new ArrayList<>();

        private void set(int row, String label) {
            if (row == codes.length) {
                codes = Arrays.copyOf(codes, row * 2);
            }
            Integer code = index.get(label);
            if (code == null) {
                code = labels.size();
                index.put(label, code);
                labels.add(label);
            }
            codes[row] = code;
        }

        private Column trimmed(int rows) {
            return new Column(Arrays.copyOf(codes, rows), List.copyOf(labels));
        }
    }

    /** Collects rows. Not thread-safe. */
    public static final class Builder {
        private final Codebook codebook;
        private final ColumnBuilder person = new ColumnBuilder();
        private final ColumnBuilder wave = new ColumnBuilder();
        private final ColumnBuilder rater = new ColumnBuilder();
        private final ColumnBuilder group = new ColumnBuilder();
        private final short[][] answers;
        private List<String> waveOrder = List.of();
        private int rows;

        private Builder(Codebook codebook) {
            this.codebook = requireNonNull(codebook, "codebook");
            this.answers = new short[codebook.items().size()][64];
        }

        /** Sets the order of the waves; those not named follow in the order of their first rows. */
        public Builder waveOrder(List<String> order) {
            waveOrder = List.copyOf(order);
            return this;
        }

        /** Begins a row without answers; an empty name stands for "there is no such column". */
        public Builder row(String personName, String waveName, String raterName, String groupName) {
            if (rows == answers[0].length) {
                for (int i = 0; i < answers.length; i++) {
                    answers[i] = Arrays.copyOf(answers[i], rows * 2);
                }
            }
            person.set(rows, personName);
            wave.set(rows, waveName);
            rater.set(rows, raterName);
            group.set(rows, groupName);
            for (short[] column : answers) {
                column[rows] = MISSING;
            }
            rows++;
            return this;
        }

        /** Returns the index of the row begun last. */
        int lastRow() {
            return rows - 1;
        }

        /**
         * Sets an answer of the row begun last.
         *
         * @param item the index of the item in the codebook
         * @param answer the level; {@code null} for "not applicable"
         * @throws IllegalArgumentException if it is not on the item's scale
         */
        public Builder answer(int item, @Nullable Integer answer) {
            return answer(lastRow(), item, answer);
        }

        /** Sets an answer of any row. */
        Builder answer(int row, int item, @Nullable Integer answer) {
            answers[item][row] = answer == null
                    ? NOT_APPLICABLE
                    : (short) codebook.items().get(item).scale().require(answer);
            return this;
        }

        /** Returns the data. */
        public SurveyData build() {
            return new SurveyData(this);
        }
    }
}
