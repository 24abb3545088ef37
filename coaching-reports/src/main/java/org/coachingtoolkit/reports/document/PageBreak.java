package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

/**
 * The end of a page. The pages that follow may lie the other way round, as a schedule annexed to a regulation does.
 *
 * @param orientation how the following pages lie
 */
public record PageBreak(Orientation orientation) implements Block {
    /** Checks that the orientation is given. */
    public PageBreak {
        requireNonNull(orientation, "orientation");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.pageBreak(this);
    }
}
