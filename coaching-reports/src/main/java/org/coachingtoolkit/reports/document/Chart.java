package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Figures as a picture. Colour is never the only thing that tells series apart, and the same figures stand in a table
 * beside the picture: {@link #figures(String)} makes it.
 */
public sealed interface Chart extends Block {
    /** Returns the words above the picture. */
    String title();

    /** Returns what the picture shows, in a sentence or two, for those who do not see it. */
    String alternative();

    /**
     * Returns the table of the figures that this chart shows.
     *
     * @param header the title of the first column, which names the categories or lanes
     */
    Table figures(String header);

    /** Returns whether a table is the one of this chart's figures, whatever the title of its first column. */
    default boolean isShownIn(Table table) {
        return table.name().equals(title())
                && figures(table.columns().get(0).header()).columns().equals(table.columns());
    }

    /**
     * Returns whether a table that follows the chart makes one of its figures needless: it is that table, or has a line for
     * each category.
     */
    default boolean isToldBy(Table table) {
        Set<String> lines = new HashSet<>();
        table.rows().forEach(row -> {
            if (row instanceof Row.Values values && values.cells().get(0) instanceof Cell.TextCell name) {
                lines.add(name.text().plain());
            }
        });
        return isShownIn(table) || categories().stream().allMatch(lines::contains);
    }

    /** Returns what the figures are of: axes, groups, lines or lanes. */
    List<String> categories();

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.chart(this);
    }

    /**
     * Series as polygons over axes that radiate from one point.
     *
     * @param title the words above the picture
     * @param alternative what the picture shows
     * @param categories the names of the axes, clockwise from the top; 3 to 36
     * @param scale the scale of all axes
     * @param series the polygons, 1 to 6
     */
    record Radar(String title, String alternative, List<String> categories, Scale scale, List<Series> series)
            implements Chart {
        /** Checks that the figures fill the axes and lie on the scale. */
        public Radar {
            categories = List.copyOf(requireNonNull(categories, "categories"));
            series = List.copyOf(requireNonNull(series, "series"));
            checkWords(title, alternative);
            if (categories.size() < 3 || categories.size() > 36) {
                throw new IllegalArgumentException("categories must be 3 to 36: " + categories.size());
            }
            checkSeries(categories, scale, series);
        }

        @Override
        public Table figures(String header) {
            return table(title, header, categories, series);
        }
    }

    /**
     * Series as upright bars, grouped by category; on paper they lie if the names are too wide to stand below them.
     *
     * @param title the words above the picture
     * @param alternative what the picture shows
     * @param categories the names of the groups, from the left or the top; 1 to 36
     * @param scale the scale of the bars, which stand on its lower end
     * @param series one bar in each group, 1 to 6
     */
    record Bars(String title, String alternative, List<String> categories, Scale scale, List<Series> series)
            implements Chart {
        /** Checks that the figures fill the groups and lie on the scale. */
        public Bars {
            categories = List.copyOf(requireNonNull(categories, "categories"));
            series = List.copyOf(requireNonNull(series, "series"));
            checkWords(title, alternative);
            if (categories.isEmpty() || categories.size() > 36) {
                throw new IllegalArgumentException("categories must be 1 to 36: " + categories.size());
            }
            checkSeries(categories, scale, series);
        }

        @Override
        public Table figures(String header) {
            return table(title, header, categories, series);
        }
    }

    /**
     * Figures as marks on a common scale, a line for each category: with an interval as a forest plot, with two series and
     * more as the way from the first to the last.
     *
     * @param title the words above the picture
     * @param alternative what the picture shows
     * @param categories the names of the lines, from the top; 1 to 36
     * @param scale the scale of all figures
     * @param series the marks, 1 to 6
     * @param interval the lower and the upper ends of intervals around the first series; empty if there are none
     */
    record Dots(
            String title,
            String alternative,
            List<String> categories,
            Scale scale,
            List<Series> series,
            List<Series> interval)
            implements Chart {
        /** Checks that the figures fill the lines and lie on the scale. */
        public Dots {
            categories = List.copyOf(requireNonNull(categories, "categories"));
            series = List.copyOf(requireNonNull(series, "series"));
            interval = List.copyOf(requireNonNull(interval, "interval"));
            checkWords(title, alternative);
            if (categories.isEmpty() || categories.size() > 36) {
                throw new IllegalArgumentException("categories must be 1 to 36: " + categories.size());
            }
            checkSeries(categories, scale, series);
            if (interval.size() == 2) {
                checkSeries(categories, scale, interval);
            } else if (!interval.isEmpty()) {
                throw new IllegalArgumentException("interval must have a lower and an upper end: " + interval.size());
            }
        }

        @Override
        public Table figures(String header) {
            List<Series> all = new ArrayList<>(series);
            all.addAll(interval);
            return table(title, header, categories, all);
        }
    }

    /**
     * Shares of levels in per cent as bars that lie to both sides of the middle level, as of answers on a scale.
     *
     * @param title the words above the picture
     * @param alternative what the picture shows
     * @param categories the names of the bars, from the top; 1 to 36
     * @param series the levels from the lowest, 2 to 6, of which each has a share of each bar
     */
    record Shares(String title, String alternative, List<String> categories, List<Series> series) implements Chart {
        private static final Scale PERCENT =
                new Scale(BigDecimal.ZERO, BigDecimal.valueOf(100), BigDecimal.valueOf(25));
        /** As much as rounding may add to the whole. */
        private static final BigDecimal WHOLE = BigDecimal.valueOf(101);

        /** Checks that the shares fill the bars and none has more than the whole. */
        public Shares {
            categories = List.copyOf(requireNonNull(categories, "categories"));
            series = List.copyOf(requireNonNull(series, "series"));
            checkWords(title, alternative);
            if (categories.isEmpty() || categories.size() > 36) {
                throw new IllegalArgumentException("categories must be 1 to 36: " + categories.size());
            }
            if (series.size() < 2) {
                throw new IllegalArgumentException("series must be 2 to 6: " + series.size());
            }
            checkSeries(categories, PERCENT, series);
            for (int i = 0; i < categories.size(); i++) {
                int category = i;
                BigDecimal sum =
                        series.stream().map(one -> one.values().get(category)).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(WHOLE) > 0) {
                    throw new IllegalArgumentException(
                            "shares of '" + categories.get(i) + "' must not exceed 100: " + sum);
                }
            }
        }

        @Override
        public Table figures(String header) {
            return table(title, header, categories, series);
        }
    }

    /**
     * Lanes over a stretch of the calendar, with what happens in each.
     *
     * @param title the words above the picture
     * @param alternative what the picture shows
     * @param from the first day shown
     * @param to the last day shown, not before the first; at most ten years later
     * @param lanes the lanes from the top, 1 to 40
     */
    record Timeline(String title, String alternative, LocalDate from, LocalDate to, List<Lane> lanes) implements Chart {
        /** Checks that everything lies between the first and the last day. */
        public Timeline {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            lanes = List.copyOf(requireNonNull(lanes, "lanes"));
            checkWords(title, alternative);
            if (to.isBefore(from) || to.isAfter(from.plusYears(10))) {
                throw new IllegalArgumentException(
                        "to must be from the first day to ten years later: " + from + ", " + to);
            }
            if (lanes.isEmpty() || lanes.size() > 40) {
                throw new IllegalArgumentException("lanes must be 1 to 40: " + lanes.size());
            }
            for (Lane lane : lanes) {
                for (Span span : lane.spans()) {
                    if (span.from().isBefore(from) || span.to().isAfter(to)) {
                        throw new IllegalArgumentException(
                                "span must lie between " + from + " and " + to + ": " + span);
                    }
                }
            }
        }

        @Override
        public Table figures(String header) {
            List<Column> columns = new ArrayList<>();
            columns.add(Column.text(header, 3).asRowHeader());
            List<String> kinds = kinds();
            kinds.forEach(kind -> columns.add(Column.of(kind, Column.ValueType.NUMBER, 1)));
            List<Row> rows = new ArrayList<>();
            for (Lane lane : lanes) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(lane.name()));
                kinds.forEach(kind -> cells.add(Cell.of(lane.spans().stream()
                        .filter(span -> span.kind().equals(kind))
                        .count())));
                rows.add(Row.of(cells));
            }
            return Table.of(title, columns, rows);
        }

        @Override
        public List<String> categories() {
            return lanes.stream().map(Lane::name).toList();
        }

        /** Returns the kinds of spans in the order in which they first appear; the rows of the legend. */
        public List<String> kinds() {
            return lanes.stream()
                    .flatMap(lane -> lane.spans().stream())
                    .map(Span::kind)
                    .distinct()
                    .toList();
        }
    }

    /**
     * One lane of a timeline, as of a teacher.
     *
     * @param name the words at its left
     * @param spans what happens in it; may be empty
     */
    record Lane(String name, List<Span> spans) {
        /** Checks that the name is given. */
        public Lane {
            requireNonNull(name, "name");
            spans = List.copyOf(requireNonNull(spans, "spans"));
            if (name.isBlank()) {
                throw new IllegalArgumentException("name must not be blank: '" + name + "'");
            }
        }
    }

    /**
     * Something that happens on one day or on several.
     *
     * @param from the first day
     * @param to the last day, not before the first
     * @param kind what it is, in the words of the legend
     */
    record Span(LocalDate from, LocalDate to, String kind) {
        /** Checks the order of the days and that the kind is given. */
        public Span {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(kind, "kind");
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("to must not be before from: " + from + ", " + to);
            }
            if (kind.isBlank()) {
                throw new IllegalArgumentException("kind must not be blank: '" + kind + "'");
            }
        }
    }

    private static void checkWords(String title, String alternative) {
        requireNonNull(title, "title");
        requireNonNull(alternative, "alternative");
        if (title.isBlank() || alternative.isBlank()) {
            throw new IllegalArgumentException(
                    "title and alternative must not be blank: '" + title + "', '" + alternative + "'");
        }
    }

    private static void checkSeries(List<String> categories, Scale scale, List<Series> series) {
        requireNonNull(scale, "scale");
        if (series.isEmpty() || series.size() > 6) {
            throw new IllegalArgumentException("series must be 1 to 6: " + series.size());
        }
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("series '" + one.name() + "' must have " + categories.size()
                        + " values: " + one.values().size());
            }
            for (BigDecimal value : one.values()) {
                if (!scale.contains(value)) {
                    throw new IllegalArgumentException("values of series '" + one.name() + "' must lie on the scale "
                            + scale.min() + " to " + scale.max() + ": " + value);
                }
            }
        }
    }

    private static Table table(String title, String header, List<String> categories, List<Series> series) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(header, 3).asRowHeader());
        series.forEach(one -> columns.add(Column.of(one.name(), Column.ValueType.NUMBER, 1)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(categories.get(i)));
            for (Series one : series) {
                cells.add(Cell.of(one.values().get(i)));
            }
            rows.add(Row.of(cells));
        }
        return Table.of(title, columns, rows);
    }
}
