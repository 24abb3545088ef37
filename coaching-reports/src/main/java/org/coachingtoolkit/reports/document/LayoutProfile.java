package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

/**
 * The paper and the manners of a document: size and lie of the sheet, margins, sizes of type, spacing.
 *
 * @param paper the sheet
 * @param orientation how the first page lies
 * @param margins the margins in millimetres
 * @param bodyPoints the size of running text in points, 8 to 24
 * @param tablePoints the size of text in tables and notes in points, 6 to 24
 * @param lineSpacingPercent the distance of lines in running text, 100 for single; 100 to 200
 * @param indentMillimetres the first-line indent of running text, 0 to 50
 * @param justified whether running text is flush with both margins
 * @param pageNumber where the page number stands
 * @param ruled whether tables have lines above, below and under their header only, as journals print them, and no grid
 */
public record LayoutProfile(
        Paper paper,
        Orientation orientation,
        Margins margins,
        int bodyPoints,
        int tablePoints,
        int lineSpacingPercent,
        double indentMillimetres,
        boolean justified,
        PageNumber pageNumber,
        boolean ruled) {
    private static final int BESIDE_TABLES = 12;

    /** A size of sheet. */
    public enum Paper {
        /** ISO A4, 210 × 297 mm. */
        A4(210, 297),
        /** US Letter, 8.5 × 11 inches. */
        LETTER(215.9, 279.4);

        private final double widthMillimetres;
        private final double heightMillimetres;

        Paper(double widthMillimetres, double heightMillimetres) {
            this.widthMillimetres = widthMillimetres;
            this.heightMillimetres = heightMillimetres;
        }

        /** Returns the short side in millimetres. */
        public double widthMillimetres() {
            return widthMillimetres;
        }

        /** Returns the long side in millimetres. */
        public double heightMillimetres() {
            return heightMillimetres;
        }
    }

    /** Where the page number stands. */
    public enum PageNumber {
        /** In the middle of the top margin, from the second page on. */
        TOP_FROM_SECOND,
        /** In the middle of the bottom margin, on every page. */
        BOTTOM
    }

    /**
     * Margins in millimetres, the same however the sheet lies; each 5 to 60.
     *
     * @param left the left margin
     * @param right the right margin
     * @param top the top margin
     * @param bottom the bottom margin
     */
    public record Margins(int left, int right, int top, int bottom) {
        /** Checks the ranges. */
        public Margins {
            check("left", left);
            check("right", right);
            check("top", top);
            check("bottom", bottom);
        }

        private static void check(String name, int value) {
            if (value < 5 || value > 60) {
                throw new IllegalArgumentException(name + " must be 5 to 60 mm: " + value);
            }
        }
    }

    /** Checks the ranges. */
    public LayoutProfile {
        requireNonNull(paper, "paper");
        requireNonNull(orientation, "orientation");
        requireNonNull(margins, "margins");
        requireNonNull(pageNumber, "pageNumber");
        check("bodyPoints", bodyPoints, 8, 24);
        check("tablePoints", tablePoints, 6, 24);
        check("lineSpacingPercent", lineSpacingPercent, 100, 200);
        if (!(indentMillimetres >= 0 && indentMillimetres <= 50)) {
            throw new IllegalArgumentException("indentMillimetres must be 0 to 50: " + indentMillimetres);
        }
    }

    private static void check(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " must be " + min + " to " + max + ": " + value);
        }
    }

    /**
     * Returns the layout that Russian and Ukrainian offices are used to: A4, margins of 20, 10, 20 and 20 mm, 14 points
     * with an indent of 12.5 mm, page number in the middle of the top margin from the second page.
     *
     * <p>The numbers are those that ГОСТ Р 7.0.97 recommends. A document in this layout is not thereby said to comply
     * with that standard.
     */
    public static LayoutProfile office() {
        return new LayoutProfile(
                Paper.A4,
                Orientation.PORTRAIT,
                new Margins(20, 10, 20, 20),
                14,
                11,
                115,
                12.5,
                true,
                PageNumber.TOP_FROM_SECOND,
                false);
    }

    /** Returns the layout of a plain English school paper: A4, 20 mm all round, 12 points, page number at the foot. */
    public static LayoutProfile plain() {
        return new LayoutProfile(
                Paper.A4,
                Orientation.PORTRAIT,
                new Margins(20, 20, 20, 20),
                12,
                10,
                115,
                0,
                false,
                PageNumber.BOTTOM,
                false);
    }

    /** Returns this layout on another sheet. */
    public LayoutProfile on(Paper paper) {
        return toBuilder().paper(paper).build();
    }

    /**
     * Returns this layout with the sheet lying as given. A sheet on its long side is there for a table: its running text
     * is of {@value #BESIDE_TABLES} points at the most.
     */
    public LayoutProfile in(Orientation orientation) {
        return toBuilder()
                .orientation(orientation)
                .bodyPoints(orientation == Orientation.LANDSCAPE ? Math.min(bodyPoints, BESIDE_TABLES) : bodyPoints)
                .build();
    }

    /** Returns this layout with other margins; 30 mm at the left is usual for what is kept for more than ten years. */
    public LayoutProfile with(Margins margins) {
        return toBuilder().margins(margins).build();
    }

    /** Returns this layout with tables as journals print them: lines above, below and under the header only. */
    public LayoutProfile ruledTables() {
        return toBuilder().ruled(true).build();
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Makes {@link LayoutProfile}; not thread-safe. */
    public static final class Builder {
        private Paper paper;
        private Orientation orientation;
        private Margins margins;
        private int bodyPoints;
        private int tablePoints;
        private int lineSpacingPercent;
        private double indentMillimetres;
        private boolean justified;
        private PageNumber pageNumber;
        private boolean ruled;

        private Builder(LayoutProfile from) {
            this.paper = from.paper;
            this.orientation = from.orientation;
            this.margins = from.margins;
            this.bodyPoints = from.bodyPoints;
            this.tablePoints = from.tablePoints;
            this.lineSpacingPercent = from.lineSpacingPercent;
            this.indentMillimetres = from.indentMillimetres;
            this.justified = from.justified;
            this.pageNumber = from.pageNumber;
            this.ruled = from.ruled;
        }

        /** Sets the sheet. */
        public Builder paper(Paper paper) {
            this.paper = paper;
            return this;
        }

        /** Sets how the first page lies. */
        public Builder orientation(Orientation orientation) {
            this.orientation = orientation;
            return this;
        }

        /** Sets the margins in millimetres. */
        public Builder margins(Margins margins) {
            this.margins = margins;
            return this;
        }

        /** Sets the size of running text in points. */
        public Builder bodyPoints(int bodyPoints) {
            this.bodyPoints = bodyPoints;
            return this;
        }

        /** Sets the size of text in tables and notes in points. */
        public Builder tablePoints(int tablePoints) {
            this.tablePoints = tablePoints;
            return this;
        }

        /** Sets the distance of lines in running text. */
        public Builder lineSpacingPercent(int lineSpacingPercent) {
            this.lineSpacingPercent = lineSpacingPercent;
            return this;
        }

        /** Sets the first-line indent of running text. */
        public Builder indentMillimetres(double indentMillimetres) {
            this.indentMillimetres = indentMillimetres;
            return this;
        }

        /** Sets whether running text is flush with both margins. */
        public Builder justified(boolean justified) {
            this.justified = justified;
            return this;
        }

        /** Sets where the page number stands. */
        public Builder pageNumber(PageNumber pageNumber) {
            this.pageNumber = pageNumber;
            return this;
        }

        /** Sets whether tables have lines above, below and under their header only. */
        public Builder ruled(boolean ruled) {
            this.ruled = ruled;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public LayoutProfile build() {
            return new LayoutProfile(
                    paper,
                    orientation,
                    margins,
                    bodyPoints,
                    tablePoints,
                    lineSpacingPercent,
                    indentMillimetres,
                    justified,
                    pageNumber,
                    ruled);
        }
    }
}
