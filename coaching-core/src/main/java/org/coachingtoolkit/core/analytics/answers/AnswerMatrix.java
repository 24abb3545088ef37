package org.coachingtoolkit.core.analytics.answers;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * The answers of many people to several items on one scale, packed as bit planes: immutable, and a twentieth of the
 * size of doubles.
 *
 * <p>Each answer counts from the lowest level. Plane p of an item holds bit p of it for 64 people in a word; one more
 * plane holds who answered at all. As the bits of a missing answer are all 0, the sum of products of two items over
 * those who answered both is &Sigma; 2<sup>p+q</sup> bitCount(P<sub>ip</sub> &amp; P<sub>jq</sub>), and the sum of one
 * over those who answered the other is &Sigma; 2<sup>p</sup> bitCount(P<sub>ip</sub> &amp; M<sub>j</sub>): exact
 * covariances, listwise and pairwise at the same speed. People come in blocks of {@value #BLOCK_ROWS}, small enough that
 * all items of a block stay in the second cache.
 */
public final class AnswerMatrix {
    /** People in a block. */
    static final int BLOCK_ROWS = 8192;

    private static final int WORDS = BLOCK_ROWS / Long.SIZE;

    private final List<String> items;
    private final AnswerScale scale;
    private final int planes;
    private final List<long[]> blocks;
    private final long rows;

    private AnswerMatrix(List<String> items, AnswerScale scale, List<long[]> blocks, long rows) {
        this.items = items;
        this.scale = scale;
        this.planes = planes(scale);
        this.blocks = blocks;
        this.rows = rows;
    }

    private static int planes(AnswerScale scale) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(scale.levels() - 1);
    }

    /**
     * Returns a builder.
     *
     * @param items the names of the items
     * @param scale the scale of all items
     */
    public static Builder builder(List<String> items, AnswerScale scale) {
        return new Builder(List.copyOf(items), scale);
    }

    /**
     * Packs answers that lie elsewhere.
     *
     * @param items the names of the items
     * @param scale a scale on which all answers lie
     * @param rows the number of people
     * @param answers reads them
     * @throws IllegalArgumentException if an answer is not on the scale
     */
    public static AnswerMatrix of(List<String> items, AnswerScale scale, int rows, Answers answers) {
        int planes = planes(scale);
        List<long[]> blocks = new ArrayList<>();
        for (int first = 0; first < rows; first += BLOCK_ROWS) {
            long[] block = new long[items.size() * (planes + 1) * WORDS];
            int inBlock = Math.min(BLOCK_ROWS, rows - first);
            for (int item = 0; item < items.size(); item++) {
                for (int i = 0; i < inBlock; i++) {
                    if (answers.isAnswered(first + i, item)) {
                        long code = (long) scale.require(answers.answer(first + i, item)) - scale.min() | 1L << planes;
                        int word = item * (planes + 1) * WORDS + i / Long.SIZE;
                        for (int p = 0; p <= planes; p++) {
                            block[word + p * WORDS] |= (code >>> p & 1) << i;
                        }
                    }
                }
            }
            blocks.add(block);
        }
        return new AnswerMatrix(List.copyOf(items), scale, blocks, rows);
    }

    /** Answers that lie elsewhere, by the number of the person and of the item. */
    public interface Answers {
        /** Returns whether a person answered an item. */
        boolean isAnswered(int person, int item);

        /** Returns an answer that is there. */
        int answer(int person, int item);
    }

    /** Returns the names of the items. */
    public List<String> items() {
        return items;
    }

    /** Returns the scale of the items. */
    public AnswerScale scale() {
        return scale;
    }

    /** Returns the number of people. */
    public long rows() {
        return rows;
    }

    /**
     * Returns the answers of a person.
     *
     * @param index from 0 to the number of people less 1
     */
    public AnswerRow row(long index) {
        if (index < 0 || index >= rows) {
            throw new IndexOutOfBoundsException("row must be in 0.." + (rows - 1) + ": " + index);
        }
        long[] block = blocks.get((int) (index / BLOCK_ROWS));
        int inBlock = (int) (index % BLOCK_ROWS);
        List<@Nullable Integer> answers = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            int value = 0;
            for (int p = 0; p <= planes; p++) {
                long bit = block[plane(item, p) + inBlock / Long.SIZE] >>> inBlock & 1;
                value |= (int) bit << p;
            }
            boolean answered = value >>> planes != 0;
            answers.add(answered ? scale.min() + value - (1 << planes) : null);
        }
        return AnswerRow.ofNullable(answers);
    }

    /** Returns this matrix in parts of some thousand people, to be summed up in parallel. */
    public Stream<AnswerMatrix> parts() {
        return IntStream.range(0, blocks.size())
                .mapToObj(block -> new AnswerMatrix(items, scale, List.of(blocks.get(block)), rowsIn(block)));
    }

    /** Returns means and covariances, exactly. */
    public Covariances covariances(Missing missing) {
        CoMoments moments = new CoMoments(items, scale, missing);
        moments.acceptAll(this);
        return moments.result();
    }

    /** Returns how often each level was answered to an item. */
    public Frequencies frequencies(int item) {
        long[] counts = new long[scale.levels()];
        long answered = 0;
        long[] level = new long[WORDS];
        for (long[] block : blocks) {
            answered += count(block, plane(item, planes));
            for (int v = 0; v < counts.length; v++) {
                level(block, item, v, level);
                counts[v] += count(level, 0);
            }
        }
        return Frequencies.ofCounts(ValueCounts.values(scale.min(), scale.max()), counts, rows - answered);
    }

    /**
     * Returns how often each pair of levels was answered to two items.
     *
     * @throws IllegalArgumentException if the scale has more than 64 levels
     */
    public Pairs pairs(int first, int second) {
        int k = scale.levels();
        if (k > Long.SIZE) {
            throw new IllegalArgumentException("scale must have 64 levels at most: " + k);
        }
        long[] counts = new long[k * k];
        long both = 0;
        long[][] levels = new long[k][WORDS];
        long[] level = new long[WORDS];
        for (long[] block : blocks) {
            both += countBoth(block, plane(first, planes), block, plane(second, planes));
            for (int b = 0; b < k; b++) {
                level(block, second, b, levels[b]);
            }
            for (int a = 0; a < k; a++) {
                level(block, first, a, level);
                for (int b = 0; b < k; b++) {
                    counts[a * k + b] += countBoth(level, 0, levels[b], 0);
                }
            }
        }
        double[] x = new double[k * k];
        double[] y = new double[k * k];
        for (int i = 0; i < x.length; i++) {
            x[i] = scale.min() + i / k;
            y[i] = scale.min() + i % k;
        }
        return Pairs.ofCounts(x, y, counts, rows - both);
    }

    /** Calls with the items that are missing, once for each person who misses any. */
    void forEachIncomplete(Consumer<BitSet> action) {
        for (int b = 0; b < blocks.size(); b++) {
            long[] block = blocks.get(b);
            for (int from = 0; from < rowsIn(b); from += Long.SIZE) {
                long all = -1;
                for (int item = 0; item < items.size(); item++) {
                    all &= block[plane(item, planes) + from / Long.SIZE];
                }
                for (int i = 0; i < Math.min(Long.SIZE, rowsIn(b) - from); i++) {
                    if ((all >>> i & 1) == 0) {
                        action.accept(missing(block, from + i));
                    }
                }
            }
        }
    }

    private BitSet missing(long[] block, int inBlock) {
        BitSet missing = new BitSet(items.size());
        for (int item = 0; item < items.size(); item++) {
            if ((block[plane(item, planes) + inBlock / Long.SIZE] >>> inBlock & 1) == 0) {
                missing.set(item);
            }
        }
        return missing;
    }

    /** Adds, for each pair of items, the number of people who answered both, the sum of the first and of products. */
    void addProducts(Missing missing, long[] counts, long[] sums, long[] products) {
        long[] scratch = new long[items.size() * (planes + 1) * WORDS];
        for (int b = 0; b < blocks.size(); b++) {
            long[] block = blocks.get(b);
            if (isComplete(block, rowsIn(b))) {
                addComplete(block, rowsIn(b), counts, sums, products);
            } else if (missing == Missing.PAIRWISE) {
                addPairwise(block, counts, sums, products);
            } else {
                addComplete(scratch, completeRows(block, scratch), counts, sums, products);
            }
        }
    }

    private void addComplete(long[] block, long people, long[] counts, long[] sums, long[] products) {
        int k = items.size();
        for (int i = 0; i < k; i++) {
            long sum = 0;
            for (int p = 0; p < planes; p++) {
                sum += (long) count(block, plane(i, p)) << p;
            }
            for (int j = 0; j < k; j++) {
                counts[i * k + j] += people;
                sums[i * k + j] += sum;
            }
            for (int j = 0; j <= i; j++) {
                long product = product(block, i, j);
                products[i * k + j] += product;
                products[j * k + i] += i == j ? 0 : product;
            }
        }
    }

    private void addPairwise(long[] block, long[] counts, long[] sums, long[] products) {
        int k = items.size();
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                int mask = plane(j, planes);
                for (int p = 0; p < planes; p++) {
                    sums[i * k + j] += (long) countBoth(block, plane(i, p), block, mask) << p;
                }
                if (j <= i) {
                    long both = countBoth(block, plane(i, planes), block, mask);
                    long product = product(block, i, j);
                    counts[i * k + j] += both;
                    products[i * k + j] += product;
                    counts[j * k + i] += i == j ? 0 : both;
                    products[j * k + i] += i == j ? 0 : product;
                }
            }
        }
    }

    private long product(long[] block, int i, int j) {
        long sum = 0;
        for (int p = 0; p < planes; p++) {
            for (int q = 0; q < planes; q++) {
                sum += (long) countBoth(block, plane(i, p), block, plane(j, q)) << (p + q);
            }
        }
        return sum;
    }

    private boolean isComplete(long[] block, long people) {
        for (int item = 0; item < items.size(); item++) {
            if (count(block, plane(item, planes)) < people) {
                return false;
            }
        }
        return true;
    }

    /** Copies those who answered every item, in their places, and returns how many they are. */
    private long completeRows(long[] block, long[] scratch) {
        long people = 0;
        for (int w = 0; w < WORDS; w++) {
            long mask = -1;
            for (int item = 0; item < items.size(); item++) {
                mask &= block[plane(item, planes) + w];
            }
            people += Long.bitCount(mask);
            for (int at = w; at < block.length; at += WORDS) {
                scratch[at] = block[at] & mask;
            }
        }
        return people;
    }

    /** Marks those who answered one level to an item. */
    private void level(long[] block, int item, int value, long[] marked) {
        for (int w = 0; w < WORDS; w++) {
            long bits = block[plane(item, planes) + w];
            for (int p = 0; p < planes; p++) {
                long plane = block[plane(item, p) + w];
                bits &= (value >>> p & 1) == 1 ? plane : ~plane;
            }
            marked[w] = bits;
        }
    }

    private int plane(int item, int plane) {
        return (item * (planes + 1) + plane) * WORDS;
    }

    private long rowsIn(int block) {
        return Math.min(BLOCK_ROWS, rows - (long) block * BLOCK_ROWS);
    }

    private static int count(long[] block, int plane) {
        int count = 0;
        for (int w = 0; w < WORDS; w++) {
            count += Long.bitCount(block[plane + w]);
        }
        return count;
    }

    /** The innermost loop: as plain as it is, so that the compiler makes vector instructions of it where it can. */
    private static int countBoth(long[] a, int planeA, long[] b, int planeB) {
        int count = 0;
        for (int w = 0; w < WORDS; w++) {
            count += Long.bitCount(a[planeA + w] & b[planeB + w]);
        }
        return count;
    }

    @Override
    public String toString() {
        return "AnswerMatrix[rows=" + rows + ", items=" + items.size() + ", scale=" + scale + "]";
    }

    /** Collects answers. Not thread-safe. */
    public static final class Builder {
        private static final VarHandle EIGHT_BYTES =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
        private static final long LOWEST_BITS = 0x0101010101010101L;
        private static final long GATHER = 0x0102040810204080L;

        private final List<String> items;
        private final AnswerScale scale;
        private final int planes;
        private final List<long[]> blocks = new ArrayList<>();
        private long rows;

        private Builder(List<String> items, AnswerScale scale) {
            this.items = items;
            this.scale = requireNonNull(scale, "scale");
            this.planes = planes(scale);
        }

        /**
         * Adds the answers of one more person.
         *
         * @throws IllegalArgumentException if the number of answers is not that of the items, or an answer is not on
         *     the scale
         */
        public Builder add(AnswerRow row) {
            row.requireSize(items.size());
            for (int item = 0; item < items.size(); item++) {
                if (row.isAnswered(item)) {
                    scale.require(row.answer(item));
                }
            }
            long[] block = currentBlock();
            int inBlock = (int) (rows % BLOCK_ROWS);
            for (int item = 0; item < items.size(); item++) {
                if (row.isAnswered(item)) {
                    long code = (long) row.answer(item) - scale.min() | 1L << planes;
                    for (int p = 0; p <= planes; p++) {
                        int word = (item * (planes + 1) + p) * WORDS + inBlock / Long.SIZE;
                        block[word] |= (code >>> p & 1) << inBlock;
                    }
                }
            }
            rows++;
            return this;
        }

        /**
         * Adds people whose answers lie in columns of bytes: the answer less the lowest level, or -128 for a missing
         * one.
         *
         * @param columns the columns of the items, one after the other
         * @param stride the length of a column, a multiple of 64
         * @param people how many people there are; if not a multiple of 64, these are the last
         */
        void addColumns(byte[] columns, int stride, int people) {
            long[] block = currentBlock();
            int firstWord = (int) (rows % BLOCK_ROWS) / Long.SIZE;
            for (int item = 0; item < items.size(); item++) {
                for (int from = 0; from < people; from += Long.SIZE) {
                    packWord(
                            columns,
                            item * stride + from,
                            Math.min(Long.SIZE, people - from),
                            block,
                            item * (planes + 1) * WORDS + firstWord + from / Long.SIZE);
                }
            }
            rows += people;
        }

        private void packWord(byte[] columns, int from, int people, long[] block, int word) {
            long there = people == Long.SIZE ? -1 : (1L << people) - 1;
            long answered = 0;
            for (int at = 0; at < Long.SIZE; at += Long.BYTES) {
                long eight = (long) EIGHT_BYTES.get(columns, from + at);
                answered |= gather(~eight >>> (Byte.SIZE - 1)) << at;
            }
            answered &= there;
            for (int p = 0; p < planes; p++) {
                long bits = 0;
                for (int at = 0; at < Long.SIZE; at += Long.BYTES) {
                    bits |= gather((long) EIGHT_BYTES.get(columns, from + at) >>> p) << at;
                }
                block[word + p * WORDS] = bits & answered;
            }
            block[word + planes * WORDS] = answered;
        }

        /** Brings the lowest bits of eight bytes together, the first byte's lowest. */
        private static long gather(long bytes) {
            return ((bytes & LOWEST_BITS) * GATHER) >>> (Long.SIZE - Byte.SIZE);
        }

        private long[] currentBlock() {
            if (rows % BLOCK_ROWS == 0) {
                blocks.add(new long[items.size() * (planes + 1) * WORDS]);
            }
            return blocks.get(blocks.size() - 1);
        }

        /** Returns the number of people so far. */
        public long rows() {
            return rows;
        }

        /** Returns the matrix of all people so far. */
        public AnswerMatrix build() {
            return new AnswerMatrix(
                    items, scale, blocks.stream().map(long[]::clone).toList(), rows);
        }

        /** Returns the matrix and forgets its people: without a copy, for readers that pass on part by part. */
        AnswerMatrix take() {
            AnswerMatrix part = new AnswerMatrix(items, scale, List.copyOf(blocks), rows);
            blocks.clear();
            rows = 0;
            return part;
        }
    }
}
