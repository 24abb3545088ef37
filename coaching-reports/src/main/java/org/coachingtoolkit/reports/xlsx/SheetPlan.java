package org.coachingtoolkit.reports.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.coachingtoolkit.reports.document.ApprovalHead;
import org.coachingtoolkit.reports.document.AttachmentMark;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.CornerHead;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.OrganisationHead;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one sheet: at most one table, since columns of two tables never agree in width, with the blocks that
 * lead to it and those that close it.
 *
 * @param orientation how the paper lies
 * @param above the blocks above the table, or all blocks of a sheet without one
 * @param table the table; {@code null} on a sheet of words
 * @param charts the charts of the table's figures
 * @param below the blocks under the table
 */
record SheetPlan(
        Orientation orientation,
        List<Block> above,
        @Nullable Table table,
        List<Chart> charts,
        List<Block> below) {
    private static final int LONG = 200;

    SheetPlan {
        above = List.copyOf(above);
        charts = List.copyOf(charts);
        below = List.copyOf(below);
    }

    /** Returns whether the table has so many rows that they should not all be in memory. */
    boolean isLong() {
        return table != null
                && StreamSupport.stream(table.rows().spliterator(), false)
                        .skip(LONG)
                        .findAny()
                        .isPresent();
    }

    /** Divides a document into sheets. */
    static List<SheetPlan> of(Document document) {
        Division division = new Division(document.layout().orientation());
        document.blocks().forEach(division::add);
        division.close();
        return division.sheets;
    }

    /** Returns whether a block begins something new, and so belongs to the table that follows. */
    private static boolean opens(Block block) {
        return block instanceof Heading
                || block instanceof Title
                || block instanceof OrganisationHead
                || block instanceof AttachmentMark
                || block instanceof ApprovalHead
                || block instanceof CornerHead
                || block instanceof Fields;
    }

    private static final class Division {
        private final List<SheetPlan> sheets = new ArrayList<>();
        private final List<Block> above = new ArrayList<>();
        private final List<Chart> charts = new ArrayList<>();
        private final List<Block> below = new ArrayList<>();
        private Orientation orientation;
        private @Nullable Table table;

        private Division(Orientation orientation) {
            this.orientation = orientation;
        }

        private void add(Block block) {
            if (block instanceof PageBreak pageBreak) {
                close();
                orientation = pageBreak.orientation();
            } else if (block instanceof Table next) {
                if (table != null) {
                    close();
                }
                table = next;
                pendingChart(next).ifPresent(chart -> {
                    above.remove(chart);
                    charts.add(chart);
                });
            } else if (table != null && block instanceof Chart chart && chart.isShownIn(table)) {
                charts.add(chart);
            } else if (table == null) {
                above.add(block);
            } else if (opens(block) || block instanceof Chart) {
                close();
                above.add(block);
            } else {
                below.add(block);
            }
        }

        /** Returns the chart above whose figures stand in the table, if there is one. */
        private Optional<Chart> pendingChart(Table figures) {
            return above.stream()
                    .filter(block -> block instanceof Chart chart && chart.isShownIn(figures))
                    .map(Chart.class::cast)
                    .findFirst();
        }

        private void close() {
            List<Chart> alone = above.stream()
                    .filter(Chart.class::isInstance)
                    .map(Chart.class::cast)
                    .toList();
            above.removeAll(alone);
            if (!above.isEmpty() || table != null) {
                sheets.add(new SheetPlan(orientation, above, table, charts, below));
            }
            for (Chart chart : alone) {
                sheets.add(
                        new SheetPlan(orientation, List.of(), chart.figures(chart.title()), List.of(chart), List.of()));
            }
            above.clear();
            charts.clear();
            below.clear();
            table = null;
        }
    }
}
