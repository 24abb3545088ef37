package org.coachingtoolkit.reports.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
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
    /** How wide words may be, in ems, that are never divided; the first that fits. */
    private static final double[] UNDIVIDED = {9.5, 7.5, 6, 4.5};
    /** What a smaller size must save, for each point, to be worth it. */
    private static final double SMALLNESS = 0.06;
    /** What a divided word costs, in lines. */
    private static final double DIVISION = 0.35;

    private static final double LINE = 1.15;
    /** How much of a line is lost where words do not fill it. */
    private static final double RAGGED = 1.08;

    /** The room, in ems, in which a name, a word or a remark can be written by hand. */
    private static final double HAND_NAME = 8;

    private static final double HAND = 4.5;

    /** How wide characters are, in the size of their type. */
    @FunctionalInterface
    public interface Measure {
        /** Returns the width of a character in ems. */
        double ems(char c, boolean bold);
    }

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
            for (double undivided : UNDIVIDED) {
                double[] least = sample.least(undivided);
                if (sum(least) * points <= inner) {
                    double[] widths = sample.shared(least, inner / points);
                    double height = sample.height(widths, points) * (1 + SMALLNESS * (preferred - points));
                    if (height < lowest - 0.01) {
                        lowest = height;
                        best = made(points, widths, padding);
                    }
                }
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

        private final List<double[]> widest = new ArrayList<>();
        private final double[] headerTexts;

        private Sample(Table table, Language language, Measure measure) {
            this.columns = table.columns();
            this.count = columns.size();
            this.headers = new double[count];
            this.headerTexts = new double[count];
            this.units = new double[count];
            for (int i = 0; i < count; i++) {
                String header = columns.get(i).header();
                headers[i] = unit(header, true, measure);
                headerTexts[i] = width(header, true, measure);
                units[i] = typed(columns.get(i), measure);
            }
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
            double[] wide = new double[count];
            for (int i = 0; i < count; i++) {
                Cell cell = values.cells().get(i);
                String text = cell.written(language);
                texts[i] = text.isEmpty() ? -1 : width(text, values.summary(), measure);
                wide[i] = isWhole(columns.get(i).type()) ? texts[i] : unit(text, values.summary(), measure);
                units[i] = Math.max(units[i], wide[i]);
            }
            rows.add(texts);
            widest.add(wide);
        }

        /** Tells whether values of a type are never broken, not even at a blank. */
        private static boolean isWhole(ValueType type) {
            return switch (type) {
                case DATE, TIME, NUMBER, PERCENT -> true;
                case DATE_TIME, TEXT, PERSON, MARK, WRITING -> false;
            };
        }

        private static double typed(Column column, Measure measure) {
            return switch (column.type()) {
                case DATE, DATE_TIME -> width("00.00.0000", false, measure);
                case TIME -> width("00:00", false, measure);
                case NUMBER, PERCENT -> width("00", false, measure);
                case MARK ->
                    column.choices().stream()
                            .mapToDouble(choice -> unit(choice, false, measure))
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
                    case DATE, TIME, DATE_TIME, MARK -> Math.max(undivided, 9);
                    case NUMBER, PERCENT -> Math.max(undivided, 10);
                    case PERSON -> Math.max(undivided, 12);
                    case TEXT, WRITING -> undivided;
                };
                double hand = isBlank(i) ? hand(columns.get(i).type()) : 0;
                least[i] = Math.max(hand, Math.max(Math.min(headers[i], undivided), Math.min(units[i], most))) + 0.02;
            }
            return least;
        }

        private static double hand(ValueType type) {
            return switch (type) {
                case PERSON -> HAND_NAME;
                case TEXT, WRITING -> HAND;
                case DATE, TIME, DATE_TIME, MARK, NUMBER, PERCENT -> 0;
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
                    case DATE, TIME, DATE_TIME, NUMBER, PERCENT -> false;
                };
                wants[i] = takesMore ? Math.sqrt(share * Math.max(mean, least[i] / 2)) : 0;
            }
            return wants;
        }

        /** Returns about how high the rows come out with given widths. */
        private double height(double[] widths, double points) {
            double height = lines(headerTexts, headers, widths) * points * LINE;
            for (int row = 0; row < rows.size(); row++) {
                height += lines(rows.get(row), widest.get(row), widths) * points * LINE;
            }
            return height;
        }

        private double lines(double[] texts, double[] wide, double[] widths) {
            double most = 1;
            double divided = 0;
            for (int i = 0; i < count; i++) {
                if (texts[i] > widths[i]) {
                    most = Math.max(most, Math.ceil(texts[i] * RAGGED / widths[i]));
                }
                if (wide[i] > widths[i] + 0.01) {
                    divided += Math.ceil(wide[i] / widths[i]) - 1;
                }
            }
            return most + DIVISION * divided;
        }

        private static double width(String text, boolean bold, Measure measure) {
            double width = 0;
            for (int i = 0; i < text.length(); i++) {
                width += measure.ems(text.charAt(i), bold);
            }
            return width;
        }

        private static double unit(String text, boolean bold, Measure measure) {
            double widest = 0;
            double unit = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                unit += measure.ems(c, bold);
                if (c > ' ') {
                    widest = Math.max(widest, unit);
                }
                if (LineEnds.isAfter(text, i)) {
                    unit = 0;
                }
            }
            return widest;
        }

        @Override
        public String toString() {
            return "Sample[" + Arrays.toString(units) + "]";
        }
    }
}
