package org.coachingtoolkit.core.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coachingtoolkit.core.finding.Place;

/** The cells of a sheet: rows in which something stands, and the areas that are merged. */
public final class Table {
    private final Sheet sheet;
    private final TreeMap<Integer, TableRow> rows = new TreeMap<>();
    private final List<CellArea> merged;
    private final int columns;
    private final SortedSet<Integer> hidden;
    private final List<CellAddress> comments;

    /** Creates the table of a sheet; of two rows with one number the later counts. */
    public Table(Sheet sheet, List<TableRow> rows, List<CellArea> merged) {
        this(sheet, rows, merged, new TreeSet<>(), List.of());
    }

    Table(
            Sheet sheet,
            List<TableRow> rows,
            List<CellArea> merged,
            SortedSet<Integer> hidden,
            List<CellAddress> comments) {
        this.sheet = sheet;
        this.hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
        this.comments = List.copyOf(comments);
        rows.stream().filter(row -> !row.isBlank()).forEach(row -> this.rows.put(row.number(), row));
        columns = this.rows.values().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        this.merged =
                merged.stream().sorted(Comparator.comparing(CellArea::first)).toList();
    }

    /** Returns where the table comes from. */
    public Sheet sheet() {
        return sheet;
    }

    /** Returns the rows in which something stands, in order. */
    public List<TableRow> rows() {
        return new ArrayList<>(rows.values());
    }

    /** Returns the areas that are merged, in the order of their first cells. */
    public List<CellArea> merged() {
        return merged;
    }

    /** Returns the columns, from 1, that the file hides. */
    public SortedSet<Integer> hiddenColumns() {
        return hidden;
    }

    /** Returns the cells that have a comment; what it says is no part of their text. */
    public List<CellAddress> comments() {
        return comments;
    }

    /** Returns the last row's number; 0 if nothing stands in the table. */
    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    /** Returns how many columns the longest row has. */
    public int columns() {
        return columns;
    }

    /** Returns what stands in a cell itself, row and column from 1; blank if nothing does. */
    public Cell cell(int row, int column) {
        TableRow found = rows.get(row);
        return found == null ? Cell.BLANK : found.cell(column);
    }

    /** Returns what a reader sees in a cell: inside a merged area what stands in its first cell. */
    public Cell seen(int row, int column) {
        Cell own = cell(row, column);
        if (own.isBlank()) {
            for (CellArea area : merged) {
                if (area.contains(row, column)) {
                    return cell(area.first().row(), area.first().column());
                }
            }
        }
        return own;
    }

    /** Returns the place of a cell, row and column from 1. */
    public Place place(int row, int column) {
        return sheet.place(row, column);
    }
}
