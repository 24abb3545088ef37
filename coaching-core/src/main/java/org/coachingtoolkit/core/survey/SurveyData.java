package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Answers of many people in many waves: one row for each person, wave and rater, one column for each item of the
 * codebook. Two bytes an answer, so that a million rows of forty items need 80 MB. Immutable.
 */
public final class SurveyData {
    private static final short MISSING = Short.MIN_VALUE;
    private static final short NOT_APPLICABLE = Short.MIN_VALUE + 1;

    private final Codebook codebook;
    private final NameColumn person;
    private final NameColumn wave;
    private final NameColumn rater;
    private final NameColumn group;
    private final NameColumn cluster;
    private final short[][] answers;
    private final int rows;
    private final int self;
    private final Sample doses;

    private SurveyData(Builder builder) {
        codebook = builder.codebook;
        rows = builder.rows;
        person = builder.person.trimmed(rows);
        wave = builder.wave.trimmed(rows).ordered(builder.waveOrder);
        NameColumn raters = builder.rater.trimmed(rows);
        rater = raters.ordered(NameOrder.raters(raters.labels(), builder.findSelf(raters)));
        self = 0;
        NameColumn groups = builder.group.trimmed(rows);
        group = groups.ordered(NameOrder.groups(groups.labels()));
        cluster = builder.cluster.trimmed(rows);
        doses = Sample.ofNullable(Collections.nCopies(person.labels().size(), null));
        answers = builder.takeAnswers();
    }

    private SurveyData(SurveyData data, NameColumn person, NameColumn rater, Sample doses, int[] kept) {
        codebook = data.codebook;
        rows = kept.length;
        this.person = person.only(kept);
        wave = data.wave.only(kept);
        this.rater = rater.only(kept);
        group = data.group.only(kept);
        cluster = data.cluster.only(kept);
        self = data.self;
        this.doses = doses;
        answers = new short[data.answers.length][rows];
        for (int i = 0; i < answers.length; i++) {
            for (int row = 0; row < rows; row++) {
                answers[i][row] = data.answers[i][kept[row]];
            }
        }
    }

    private SurveyData(SurveyData data, NameColumn group, Sample doses) {
        codebook = data.codebook;
        rows = data.rows;
        person = data.person;
        wave = data.wave;
        rater = data.rater;
        this.group = group;
        cluster = data.cluster;
        self = data.self;
        this.doses = doses;
        answers = data.answers;
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
        return person.labels();
    }

    /** Returns the waves, the earliest first; one empty name if there is no column of waves. */
    public List<String> waves() {
        return wave.labels();
    }

    /** Returns the raters, the person rated first, the others by name; one empty name if there is no column of raters. */
    public List<String> raters() {
        return rater.labels();
    }

    /** Returns the index in {@link #raters()} of the rater who is the person rated. */
    public int self() {
        return self;
    }

    /** Returns the groups by name, those that were not coached last; one empty name if there is no column of groups. */
    public List<String> groups() {
        return group.labels();
    }

    /** Returns the index of a row's person in {@link #people()}. */
    public int person(int row) {
        return person.code(row);
    }

    /** Returns the index of a row's wave in {@link #waves()}. */
    public int wave(int row) {
        return wave.code(row);
    }

    /** Returns the index of a row's rater in {@link #raters()}. */
    public int rater(int row) {
        return rater.code(row);
    }

    /** Returns the index of a row's group in {@link #groups()}. */
    public int group(int row) {
        return group.code(row);
    }

    /** Returns the number of a row's cluster; -1 where it is not told. */
    int cluster(int row) {
        int code = cluster.code(row);
        return cluster.labels().get(code).isEmpty() ? -1 : code;
    }

    /** Returns whether people come in clusters, by a column of their own. */
    boolean hasClusters() {
        return cluster.labels().size() > 1;
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
    public double value(int row, int item) {
        return codebook.items().get(item).value(answer(row, item));
    }

    /**
     * Returns the level that was answered, of {@link SurveyItem#levels()}.
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
     * Returns the same answers with how much coaching each person had.
     *
     * @param doses sessions held by the id of the person, however it is written; people who are not there have no dose
     */
    public SurveyData withDoses(Map<String, ? extends Number> doses) {
        Map<String, Number> byKey = new HashMap<>();
        doses.forEach((id, dose) -> byKey.put(CsvText.key(id), dose));
        return new SurveyData(
                this,
                group,
                Sample.ofNullable(people().stream()
                        .map(name -> byKey.get(CsvText.key(name)))
                        .toList()));
    }

    /**
     * Returns what must be asked about the doses: who has none, and whether anybody had a session. Without any doses nothing
     * is asked but that.
     */
    public List<Finding> doseFindings() {
        return SurveyChecks.doses(this);
    }

    /** Returns whether it is known how much coaching somebody had. */
    public boolean hasDoses() {
        return doses.n() > 0;
    }

    /** Returns how many sessions each person had, in the order of {@link #people()}; missing where it is not known. */
    public Sample doses() {
        return doses;
    }

    /**
     * Returns the rows of one group and its people; waves, raters and groups keep their numbers.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public SurveyData ofGroup(String name) {
        int code = groups().indexOf(name);
        if (code < 0) {
            throw new IllegalArgumentException("group must be one of the data: '" + name + "'");
        }
        int[] kept = rowsWhere(row -> group(row) == code);
        int[] present =
                Arrays.stream(kept).map(this::person).distinct().sorted().toArray();
        int[] places = new int[people().size()];
        for (int place = 0; place < present.length; place++) {
            places[present[place]] = place;
        }
        return new SurveyData(
                this,
                new NameColumn(
                        person.codes().map(of -> places[of]).toArray(),
                        Arrays.stream(present).mapToObj(people()::get).toList()),
                rater,
                Sample.ofNullable(Arrays.stream(present)
                        .mapToObj(of -> doses.isPresent(of) ? (Double) doses.value(of) : null)
                        .toList()),
                kept);
    }

    /** Returns some of the rows; people, waves, raters and groups keep their numbers. */
    SurveyData only(int[] kept) {
        return new SurveyData(this, person, rater, doses, kept);
    }

    /** Returns the same answers, where only some groups have their names and the others have none. */
    SurveyData showing(BitSet shown) {
        List<String> labels = new ArrayList<>();
        int[] moved = new int[groups().size()];
        shown.stream().forEach(code -> {
            moved[code] = labels.size();
            labels.add(groups().get(code));
        });
        for (int code = shown.nextClearBit(0); code < moved.length; code = shown.nextClearBit(code + 1)) {
            moved[code] = shown.cardinality();
        }
        if (labels.size() < moved.length) {
            labels.add("");
        }
        int[] codes = group.codes().map(code -> moved[code]).toArray();
        return new SurveyData(this, new NameColumn(codes, List.copyOf(labels)), doses);
    }

    /** Returns the same answers with other names for people and raters, the rows in the order of these names. */
    SurveyData renamed(List<String> people, List<String> raters) {
        int[] places = places(people);
        int[] moved = person.codes().map(code -> places[code]).toArray();
        int[] raterPlaces = places(raters);
        int[] order = IntStream.range(0, rows).toArray();
        order = stablySorted(order, row -> raterPlaces[rater.code(row)], raters.size());
        order = stablySorted(order, row -> wave.code(row), waves().size());
        order = stablySorted(order, row -> moved[row], people.size());
        Double[] dosesInOrder = new Double[places.length];
        for (int i = 0; i < places.length; i++) {
            dosesInOrder[places[i]] = doses.isPresent(i) ? (Double) doses.value(i) : null;
        }
        return new SurveyData(
                this,
                new NameColumn(moved, people.stream().sorted().toList()),
                rater.named(raters),
                Sample.ofNullable(Arrays.asList(dosesInOrder)),
                order);
    }

    /** Returns for each name its place when all are sorted. */
    private static int[] places(List<String> names) {
        Integer[] order = IntStream.range(0, names.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(names::get));
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    /** Sorts rows by counting; rows of one key keep their order. */
    private static int[] stablySorted(int[] order, IntUnaryOperator key, int keys) {
        int[] next = new int[keys + 1];
        for (int row : order) {
            next[key.applyAsInt(row) + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[order.length];
        for (int row : order) {
            sorted[next[key.applyAsInt(row)]++] = row;
        }
        return sorted;
    }

    @Override
    public String toString() {
        return "SurveyData[rows=" + rows + ", items=" + answers.length + ", waves=" + waves() + "]";
    }

    /** Collects rows. Not thread-safe. */
    public static final class Builder {
        private final Codebook codebook;
        private final NameColumn.Builder person = new NameColumn.Builder();
        private final NameColumn.Builder wave = new NameColumn.Builder();
        private final NameColumn.Builder rater = new NameColumn.Builder();
        private final NameColumn.Builder group = new NameColumn.Builder();
        private final NameColumn.Builder cluster = new NameColumn.Builder();
        private final short[][] answers;
        private final RowIndex index = new RowIndex(person, wave, rater);
        private List<String> waveOrder = List.of();
        private String self = "";
        private int rows;
        private boolean built;

        private Builder(Codebook codebook) {
            this.codebook = requireNonNull(codebook, "codebook");
            this.answers = new short[codebook.items().size()][64];
        }

        /** Sets the order of the waves; those not named follow in the order of their first rows. */
        public Builder waveOrder(List<String> order) {
            waveOrder = List.copyOf(order);
            return this;
        }

        /** Sets what stands for the person rated among the raters; needed where no usual word says so. */
        public Builder self(String rater) {
            self = requireNonNull(rater, "rater");
            return this;
        }

        private int findSelf(NameColumn raters) {
            List<Integer> selves = self.isEmpty() ? RaterNames.known(raters.labels()) : List.of(raters.find(self));
            if (raters.labels().size() > 1 && (selves.size() != 1 || selves.get(0) < 0)) {
                throw new IllegalStateException("self must be one of the raters: '" + self + "', " + raters.labels());
            }
            return raters.labels().size() > 1 ? selves.get(0) : 0;
        }

        /** Returns the raters so far, in the order of their first rows. */
        List<String> raters() {
            return rater.labels();
        }

        /** Returns the waves so far, in the order of their first rows. */
        List<String> waves() {
            return wave.labels();
        }

        /**
         * Begins a row without answers; an empty name stands for "there is no such column".
         *
         * @throws IllegalStateException if the data are built already
         */
        public Builder row(String personName, String waveName, String raterName, String groupName) {
            requireUnbuilt();
            if (rows == answers[0].length) {
                for (int i = 0; i < answers.length; i++) {
                    answers[i] = Arrays.copyOf(answers[i], NameColumn.grown(rows));
                }
            }
            person.set(rows, personName);
            wave.set(rows, waveName);
            rater.set(rows, raterName);
            group.set(rows, groupName);
            cluster.set(rows, "");
            for (short[] column : answers) {
                column[rows] = MISSING;
            }
            index.add(rows++);
            return this;
        }

        /** Sets what the person of the row begun last shares with others of one place, such as the school. */
        public Builder cluster(String clusterName) {
            cluster.set(lastRow(), requireNonNull(clusterName, "clusterName"));
            return this;
        }

        /** Takes back all answers of a row, which another of the same person, wave and rater replaces. */
        void clear(int row, String groupName) {
            group.set(row, groupName);
            for (short[] column : answers) {
                column[row] = MISSING;
            }
        }

        /** Returns whether an item of a row has an answer of any kind. */
        boolean isSet(int row, int item) {
            return answers[item][row] != MISSING;
        }

        /** Returns whether a row has the same group. */
        boolean isOfGroup(int row, String groupName) {
            return group.code(groupName) == group.code(row);
        }

        /** Returns the first row of a person, wave and rater; -1 if there is none yet. */
        int find(String personName, String waveName, String raterName) {
            return index.find(personName, waveName, raterName);
        }

        /** Returns the index of the row begun last. */
        int lastRow() {
            return rows - 1;
        }

        /**
         * Sets an answer of the row begun last.
         *
         * @param item the index of the item in the codebook
         * @param answer the level, of {@link SurveyItem#levels()}; {@code null} for "not applicable"
         * @throws IllegalArgumentException if it is none of the item's levels
         */
        public Builder answer(int item, @Nullable Integer answer) {
            return answer(lastRow(), item, answer);
        }

        /** Sets an answer of any row. */
        Builder answer(int row, int item, @Nullable Integer answer) {
            answers[item][row] = answer == null
                    ? NOT_APPLICABLE
                    : (short) codebook.items().get(item).levels().require(answer);
            return this;
        }

        /**
         * Returns the data, which take over what was collected.
         *
         * @throws IllegalStateException if they are built already, or it is not known which of several raters is the
         *     person rated
         */
        public SurveyData build() {
            requireUnbuilt();
            built = true;
            return new SurveyData(this);
        }

        private void requireUnbuilt() {
            if (built) {
                throw new IllegalStateException("data must be built once");
            }
        }

        /** Gives the answers away, column by column, so that there is one column twice at most. */
        private short[][] takeAnswers() {
            short[][] taken = new short[answers.length][];
            for (int i = 0; i < taken.length; i++) {
                taken[i] = rows == answers[i].length ? answers[i] : Arrays.copyOf(answers[i], rows);
                answers[i] = new short[0];
            }
            return taken;
        }
    }
}
