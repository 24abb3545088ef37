package org.coachingtoolkit.reports.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;

/**
 * The widths of a table's columns and the size of its type.
 *
 * <p>A column of numbers, dates or times is as wide as they are, one of persons or marks as the widest of these that must
 * not be broken. Columns of words share what is left, the more the longer their words and the greater their weight; none
 * is narrower than its longest word, except that very long words are divided. Of the sizes of type from the layout's own
 * down to {@value #SMALLEST_USUAL} points that one is taken with which the rows come out lowest; smaller type, down to
 * {@value #SMALLEST}, only where the columns do not fit otherwise.
 *
 * @param points the size of type in points
 * @param widths the widths in points
 */
public record ColumnWidths(double points, List<Double> widths) {
    /** The smallest type in which offices print tables, in points. */
    public static final double SMALLEST_USUAL = 10;

    /** The smallest type at all, in points. */
    public static final double SMALLEST = 8;

    private static final int SAMPLE = 200;
    /** How wide words may be, in ems, that are never divided; a narrower one only where that saves lines. */
    private static final double[] UNDIVIDED = {9.5, 7.5, 6, 4.5};
    /** What a smaller size must save, for each point, to be worth it. */
    private static final double SMALLNESS = 0.06;
    /** What narrower words must save to be worth that more of them may be divided. */
    private static final double DIVIDED = 0.05;
    /** What a divided word costs, in lines. */
    private static final double DIVISION = 0.35;

    private static final double LINE = 1.15;
    /** The width of a blank in ems. */
    private static final double BLANK = 0.25;

    private static final double[] NOTHING = {};
    /** The least by which columns grow and shrink, in ems. */
    private static final double STEP = 0.4;
    /** How many steps columns grow and shrink at once. */
    private static final int FARTHEST = 15;
    /** What the lines of each cell count beside those of its row. */
    private static final double CELL = 0.02;
    /** What an exchange must save, in lines of all rows together, to be better than another. */
    private static final double LEAST_GAIN = 1e-6;

    private static final int MOST_EXCHANGES = 60;

    /** The room, in ems, in which a name, a word or a remark can be written by hand. */
    private static final double HAND_NAME = 8;

    private static final double HAND = 4.5;
    /** The width of a table's greatest column of words, in ems, that is no trouble to read. */
    private static final double COMFORTABLE = 9.1;
    /** What of it a column of few words can do with. */
    private static final double LEAST_SHARE = 0.65;
    /** The width of a family name with initials, in ems. */
    private static final double NAME = 9.3;
    /** What stands between the words of a cell and its borders, in points. */
    private static final double SIDES = 3.6;

    private static final double POINTS_IN_MILLIMETRE = 72 / 25.4;
    /** What of the room, in ems, a column that is only for writing has in proportion to its weight. */
    private static final double WRITTEN = 30;

    /** How wide characters are, in the size of their type. */
    @FunctionalInterface
    public interface Measure {
        /** Returns the width of a character in ems. */
        double ems(char c, boolean bold);
    }

    /** Some steps of width from one column to another, and by how many lines all rows come out lower. */
    private record Exchange(int from, int to, int steps, double gain) {}

    /** Copies the widths. */
    public ColumnWidths {
        widths = List.copyOf(widths);
    }

    /**
     * Returns the widths that suit the header and the first rows of a table.
     *
     * @param preferred the size of type that the layout has for tables, in points
     * @param room the width of the table in points
     * @param padding what stands between the words of a cell and its borders, left and right together, in points
     */
    public static ColumnWidths of(
            Table table, Language language, Measure measure, double preferred, double room, double padding) {
        Sample sample = new Sample(table, language, measure);
        double inner = room - padding * table.columns().size();
        ColumnWidths best = null;
        double lowest = Double.MAX_VALUE;
        double smallest = Math.min(preferred, SMALLEST_USUAL);
        for (double points = preferred; points >= smallest; points -= 0.5) {
            double[] before = NOTHING;
            double divided = 0;
            for (double undivided : UNDIVIDED) {
                double[] least = sample.least(undivided);
                if (sum(least) * points <= inner && !Arrays.equals(least, before)) {
                    before = least;
                    double[] widths = sample.improved(sample.shared(least, inner / points), least);
                    double height = sample.height(widths, points) * (1 + SMALLNESS * (preferred - points) + divided);
                    if (height < lowest - 0.01) {
                        lowest = height;
                        best = made(points, widths, padding);
                    }
                }
                divided += DIVIDED;
            }
        }
        if (best != null) {
            return best;
        }
        double[] least = sample.least(UNDIVIDED[UNDIVIDED.length - 1]);
        double fitting = Math.floor(2 * inner / sum(least)) / 2;
        double points = Math.min(smallest, Math.max(SMALLEST, fitting));
        return made(points, sample.shared(least, inner / points), padding);
    }

    /**
     * Returns a layout with the sheet lying as the columns of the widest table need: upright if each of them can have the
     * width of what stands in it, and one of words that of a short line, the longer the greater its weight, else on its
     * long side. It does not depend on the rows, so that a form lies as the filled paper does, and one teacher's paper as
     * another's.
     */
    public static LayoutProfile suiting(LayoutProfile layout, List<Column> widest) {
        double sides = layout.margins().left() + layout.margins().right();
        double room = (layout.paper().widthMillimetres() - sides) * POINTS_IN_MILLIMETRE;
        double most = widest.stream()
                .filter(ColumnWidths::isOfWords)
                .mapToInt(Column::weight)
                .max()
                .orElse(1);
        double needed = widest.stream()
                .mapToDouble(column -> needed(column, column.weight() / most) * SMALLEST_USUAL + SIDES)
                .sum();
        return layout.in(needed <= room ? Orientation.PORTRAIT : Orientation.LANDSCAPE);
    }

    private static boolean isOfWords(Column column) {
        return column.type() == ValueType.TEXT || column.type() == ValueType.WRITING;
    }

    private static double needed(Column column, double share) {
        double typed = switch (column.type()) {
            case PERSON -> NAME;
            case TEXT, WRITING -> COMFORTABLE * Math.max(LEAST_SHARE, share);
            case DATE, TIME, TIME_SPAN, DATE_TIME, MARK, NUMBER, PERCENT -> Sample.typed(column, TextMeasure::ems);
        };
        return Math.max(typed, Sample.widest(Sample.parts(column.header(), true, false, TextMeasure::ems)));
    }

    private static ColumnWidths made(double points, double[] ems, double padding) {
        List<Double> widths = new ArrayList<>(ems.length);
        for (double each : ems) {
            widths.add(each * points + padding);
        }
        return new ColumnWidths(points, widths);
    }

    private static double sum(double[] values) {
        return DoubleStream.of(values).sum();
    }

    /** What the header and the first rows need, in ems. */
    private static final class Sample {
        private final List<Column> columns;
        private final int count;
        /** The widest unbreakable part of the header and of the values of each column. */
        private final double[] headers;

        private final double[] units;
        /** The widths of the texts, row by row; negative for what is to be written by hand. */
        private final List<double[]> rows = new ArrayList<>();

        /** The parts of the header and of each row that are not broken, cell by cell. */
        private final List<double[][]> parts = new ArrayList<>();

        private Sample(Table table, Language language, Measure measure) {
            this.columns = table.columns();
            this.count = columns.size();
            this.headers = new double[count];
            this.units = new double[count];
            double[][] header = new double[count][];
            for (int i = 0; i < count; i++) {
                header[i] = parts(columns.get(i).header(), true, false, measure);
                headers[i] = widest(header[i]);
                units[i] = typed(columns.get(i), measure);
            }
            parts.add(header);
            int seen = 0;
            for (Row row : table.rows()) {
                if (row instanceof Row.Values values && values.cells().size() == count) {
                    add(values, language, measure);
                }
                if (++seen == SAMPLE) {
                    break;
                }
            }
        }

        private void add(Row.Values values, Language language, Measure measure) {
            double[] texts = new double[count];
            double[][] cells = new double[count][];
            for (int i = 0; i < count; i++) {
                String text = values.cells().get(i).written(language);
                cells[i] = parts(text, values.summary(), isWhole(columns.get(i).type()), measure);
                texts[i] = text.isEmpty() ? -1 : sum(cells[i]);
                boolean timed = columns.get(i).type() == ValueType.DATE_TIME;
                units[i] = Math.max(units[i], timed ? widestLine(text, measure) : widest(cells[i]));
            }
            rows.add(texts);
            parts.add(cells);
        }

        /** Returns what must not be broken where a time stands below its date; a blank between them may be. */
        private static double widestLine(String text, Measure measure) {
            return text.indexOf('\n') < 0
                    ? widest(parts(text, false, false, measure))
                    : text.lines()
                            .mapToDouble(line -> width(line, false, measure))
                            .max()
                            .orElse(0);
        }

        /** Tells whether values of a type are never broken, not even at a blank. */
        private static boolean isWhole(ValueType type) {
            return switch (type) {
                case DATE, NUMBER, PERCENT -> true;
                case TIME, TIME_SPAN, DATE_TIME, TEXT, PERSON, MARK, WRITING -> false;
            };
        }

        private static double typed(Column column, Measure measure) {
            return switch (column.type()) {
                case DATE, DATE_TIME -> width("00.00.0000", false, measure);
                case TIME, TIME_SPAN -> width("00:00", false, measure);
                case NUMBER, PERCENT -> width("00", false, measure);
                case MARK ->
                    column.choices().stream()
                            .mapToDouble(choice -> widest(parts(choice, false, false, measure)))
                            .max()
                            .orElse(2);
                case PERSON, TEXT, WRITING -> 2;
            };
        }

        /** Returns the least widths, if words wider than given may be divided. */
        private double[] least(double undivided) {
            double[] least = new double[count];
            for (int i = 0; i < count; i++) {
                double most = switch (columns.get(i).type()) {
                    case DATE, TIME, TIME_SPAN, DATE_TIME, MARK -> Math.max(undivided, 9);
                    case NUMBER, PERCENT -> Math.max(undivided, 10);
                    case PERSON -> Math.max(undivided, 12);
                    case TEXT, WRITING -> undivided;
                };
                double hand = isBlank(i) ? hand(columns.get(i)) : 0;
                least[i] = Math.max(hand, Math.max(Math.min(headers[i], undivided), Math.min(units[i], most))) + 0.02;
            }
            return least;
        }

        private double hand(Column column) {
            return switch (column.type()) {
                case PERSON -> HAND_NAME;
                case TEXT -> HAND;
                case WRITING ->
                    Math.max(
                            HAND,
                            WRITTEN
                                    * column.weight()
                                    / columns.stream().mapToInt(Column::weight).sum());
                case DATE, TIME, TIME_SPAN, DATE_TIME, MARK, NUMBER, PERCENT -> 0;
            };
        }

        private boolean isBlank(int column) {
            return rows.stream().allMatch(row -> row[column] < 0);
        }

        /** Gives each column its least and divides what is left among those that have use for it. */
        private double[] shared(double[] least, double room) {
            double[] widths = least.clone();
            double left = room - sum(least);
            if (left < 0) {
                for (int i = 0; i < count; i++) {
                    widths[i] = least[i] * room / sum(least);
                }
                return widths;
            }
            double[] wants = wants(least, room);
            boolean[] settled = new boolean[count];
            for (int i = 0; i < count; i++) {
                settled[i] = wants[i] == 0;
            }
            if (sum(wants) == 0) {
                for (int i = 0; i < count; i++) {
                    wants[i] = columns.get(i).weight();
                    settled[i] = false;
                }
            }
            boolean again = true;
            while (again) {
                again = false;
                double rest = room;
                double weight = 0;
                for (int i = 0; i < count; i++) {
                    rest -= settled[i] ? widths[i] : 0;
                    weight += settled[i] ? 0 : wants[i];
                }
                for (int i = 0; i < count; i++) {
                    if (!settled[i]) {
                        widths[i] = rest * wants[i] / weight;
                        if (widths[i] < least[i]) {
                            widths[i] = least[i];
                            settled[i] = true;
                            again = true;
                        }
                    }
                }
            }
            return widths;
        }

        /** Returns in what relation the columns share: by weight, and by how long their texts are; 0 for no share. */
        private double[] wants(double[] least, double room) {
            double weights = columns.stream().mapToInt(Column::weight).sum();
            double[] wants = new double[count];
            for (int i = 0; i < count; i++) {
                double share = room * columns.get(i).weight() / weights;
                double cubes = 0;
                double longest = 0;
                for (double[] row : rows) {
                    double text = row[i] < 0 ? 0.7 * share : row[i];
                    cubes += text * text * text;
                    longest = Math.max(longest, row[i]);
                }
                double mean = rows.isEmpty() ? share : Math.cbrt(cubes / rows.size());
                boolean takesMore = switch (columns.get(i).type()) {
                    case TEXT, WRITING -> true;
                    case PERSON, MARK -> longest > least[i] + 0.1 || isBlank(i);
                    case DATE, TIME, TIME_SPAN, DATE_TIME, NUMBER, PERCENT -> false;
                };
                wants[i] = takesMore ? Math.sqrt(share * Math.max(mean, least[i] / 2)) : 0;
            }
            return wants;
        }

        /** Returns widths with which the rows come out lower: the best exchange between two columns, again and again. */
        private double[] improved(double[] shared, double[] least) {
            double[] widths = shared.clone();
            double[][][] laid = new double[count][][];
            Exchange best;
            int exchanges = 0;
            do {
                for (int i = 0; i < count; i++) {
                    laid[i] = laid[i] == null ? laid(i, widths[i], least[i]) : laid[i];
                }
                best = best(laid);
                if (best.gain() > 0) {
                    widths[best.from()] -= best.steps() * STEP;
                    widths[best.to()] += best.steps() * STEP;
                    laid[best.from()] = null;
                    laid[best.to()] = null;
                }
            } while (best.gain() > 0 && ++exchanges < MOST_EXCHANGES);
            return widths;
        }

        /**
         * Returns the lines of each cell of a column at its width and at each number of steps to both sides, that at its
         * width in the middle; nothing at widths that it must not have.
         */
        private double[][] laid(int column, double width, double least) {
            double[][] laid = new double[2 * FARTHEST + 1][];
            for (int step = -FARTHEST; step <= FARTHEST; step++) {
                double other = width + step * STEP;
                boolean may = step == 0 || (step < 0 ? other >= least : isShared(column));
                laid[FARTHEST + step] = may ? lines(column, other) : NOTHING;
            }
            return laid;
        }

        /** Returns what of all exchanges lowers the rows most, or one that gains nothing. */
        private Exchange best(double[][][] laid) {
            Exchange best = new Exchange(0, 0, 0, 0);
            double[] others = new double[parts.size()];
            for (int from = 0; from < count; from++) {
                for (int to = 0; to < count && laid[from][FARTHEST - 1].length > 0; to++) {
                    if (from != to && laid[to][FARTHEST + 1].length > 0) {
                        Arrays.fill(others, 1);
                        for (int i = 0; i < count; i++) {
                            for (int row = 0; i != from && i != to && row < others.length; row++) {
                                others[row] = Math.max(others[row], laid[i][FARTHEST][row]);
                            }
                        }
                        double now = height(others, laid[from][FARTHEST], laid[to][FARTHEST]);
                        for (int step = 1; step <= FARTHEST && laid[from][FARTHEST - step].length > 0; step++) {
                            double gain = now - height(others, laid[from][FARTHEST - step], laid[to][FARTHEST + step]);
                            if (gain > best.gain() + LEAST_GAIN) {
                                best = new Exchange(from, to, step, gain);
                            }
                        }
                    }
                }
            }
            return best;
        }

        /** Returns the lines of all rows with two cells in each that may change; their own lines count a little too. */
        private static double height(double[] others, double[] one, double[] two) {
            double height = 0;
            for (int row = 0; row < others.length; row++) {
                height += Math.max(others[row], Math.max(one[row], two[row])) + CELL * (one[row] + two[row]);
            }
            return height;
        }

        private double[] lines(int column, double width) {
            double[] lines = new double[parts.size()];
            for (int row = 0; row < lines.length; row++) {
                lines[row] = lines(parts.get(row)[column], width);
            }
            return lines;
        }

        private boolean isShared(int column) {
            return switch (columns.get(column).type()) {
                case TEXT, WRITING, PERSON, MARK -> true;
                case DATE, TIME, TIME_SPAN, DATE_TIME, NUMBER, PERCENT -> false;
            };
        }

        /** Returns the lines that the rows take with given widths, each as many as its highest cell. */
        private double lines(double[] widths) {
            double height = 0;
            for (double[][] row : parts) {
                double most = 1;
                for (int i = 0; i < count; i++) {
                    most = Math.max(most, lines(row[i], widths[i]));
                }
                height += most;
            }
            return height;
        }

        /** Returns how high the rows come out with given widths, in points without the room between them. */
        private double height(double[] widths, double points) {
            return lines(widths) * points * LINE;
        }

        /** Returns the lines of a cell; a part that must be divided counts more than its lines. */
        private static double lines(double[] parts, double width) {
            double lines = 1;
            double used = 0;
            for (double part : parts) {
                if (used + part > width + BLANK) {
                    lines += used > 0 ? 1 : 0;
                    used = 0;
                    if (part > width + BLANK) {
                        double pieces = Math.ceil(part / width) - 1;
                        lines += pieces * (1 + DIVISION);
                        used = part - pieces * width;
                        continue;
                    }
                }
                used += part;
            }
            return lines;
        }

        private static double width(String text, boolean bold, Measure measure) {
            double width = 0;
            for (int i = 0; i < text.length(); i++) {
                width += measure.ems(text.charAt(i), bold);
            }
            return width;
        }

        /** Returns the widths of the parts that are not broken, each with a blank after it: every line may end in one. */
        private static double[] parts(String text, boolean bold, boolean whole, Measure measure) {
            if (text.isEmpty()) {
                return NOTHING;
            }
            if (whole) {
                return new double[] {width(text, bold, measure)};
            }
            double[] parts = new double[Math.min(text.length(), 4)];
            int found = 0;
            double part = 0;
            for (int i = 0; i < text.length(); i++) {
                part += measure.ems(text.charAt(i), bold);
                if (LineEnds.isAfter(text, i)) {
                    if (found == parts.length) {
                        parts = Arrays.copyOf(parts, 2 * found);
                    }
                    parts[found++] = text.charAt(i) == ' ' ? part : part + BLANK;
                    part = 0;
                }
            }
            return Arrays.copyOf(parts, found);
        }

        private static double widest(double[] parts) {
            double widest = 0;
            for (int i = 0; i < parts.length; i++) {
                widest = Math.max(widest, i + 1 < parts.length ? parts[i] - BLANK : parts[i]);
            }
            return widest;
        }

        @Override
        public String toString() {
            return "Sample[" + Arrays.toString(units) + "]";
        }
    }
}
