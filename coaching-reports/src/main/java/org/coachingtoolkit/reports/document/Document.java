package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document before it is a file: what stands on its pages, in the order of reading.
 *
 * <p>Built by {@link #builder}, which keeps old callers working when a part is added.
 *
 * @param kind the kind in lower-case Latin letters, digits and hyphens, as in file names: {@code schedule}
 * @param title the title that a window shows; never blank
 * @param language the language of everything that is not marked otherwise
 * @param layout the paper and its manners
 * @param info what the file says about itself
 * @param blocks the parts of the document; at least one, and no heading skips a level on the way down
 * @param draft whether it is a draft, which every page of it then says
 */
public record Document(
        String kind,
        String title,
        Language language,
        LayoutProfile layout,
        DocumentInfo info,
        List<Block> blocks,
        boolean draft) {
    private static final int MOST_BLANK_ROWS = 1000;
    private static final Pattern KIND = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Checks the kind, the title and the levels of the headings. */
    public Document {
        requireNonNull(kind, "kind");
        requireNonNull(title, "title");
        requireNonNull(language, "language");
        requireNonNull(layout, "layout");
        requireNonNull(info, "info");
        blocks = List.copyOf(requireNonNull(blocks, "blocks"));
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("kind must be letters a-z, digits and hyphens: '" + kind + "'");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank: '" + title + "'");
        }
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("blocks must not be empty");
        }
        checkLevels(blocks);
    }

    private static void checkLevels(List<Block> blocks) {
        int above = 0;
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                if (heading.level() > above + 1) {
                    throw new IllegalArgumentException(
                            "heading '" + heading.text().plain() + "' must not be more than"
                                    + " one level below the heading before it: " + heading.level() + " after " + above);
                }
                above = heading.level();
            }
        }
    }

    /** Returns this document with other parts. */
    public Document with(List<Block> newBlocks) {
        return new Document(kind, title, language, layout, info, requireNonNull(newBlocks, "newBlocks"), draft);
    }

    /** Returns this document as a draft. */
    public Document asDraft() {
        return toBuilder().draft().build();
    }

    /**
     * Returns this document with another number of rows in each table whose rows are all to be filled in by hand; other
     * tables stay as they are.
     *
     * @param rows the number of rows, 1 to 1000
     * @throws IllegalArgumentException if the number is out of range
     */
    public Document withBlankRows(int rows) {
        if (rows < 1 || rows > MOST_BLANK_ROWS) {
            throw new IllegalArgumentException("rows must be 1 to " + MOST_BLANK_ROWS + ": " + rows);
        }
        List<Block> filled = blocks.stream()
                .map(block -> block instanceof Table table && isBlank(table)
                        ? new Table(
                                table.name(),
                                table.columns(),
                                Collections.nCopies(
                                        rows, Row.blank(table.columns().size())),
                                table.numbered())
                        : block)
                .toList();
        return new Document(kind, title, language, layout, info, filled, draft);
    }

    private static boolean isBlank(Table table) {
        Row blank = Row.blank(table.columns().size());
        for (Row row : table.rows()) {
            if (!row.equals(blank)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a builder with the three things that a document cannot do without. */
    public static Builder builder(String kind, String title, Language language) {
        return new Builder(kind, title, language);
    }

    /** Returns a builder that begins with this document. */
    public Builder toBuilder() {
        Builder builder =
                new Builder(kind, title, language).layout(layout).info(info).addAll(blocks);
        builder.draft = draft;
        return builder;
    }

    /** Collects the parts of a {@link Document}. Not thread-safe. */
    public static final class Builder {
        private final String kind;
        private final String title;
        private final Language language;
        private final List<Block> blocks = new ArrayList<>();
        private LayoutProfile layout;
        private @Nullable DocumentInfo info;
        private boolean draft;

        private Builder(String kind, String title, Language language) {
            this.kind = requireNonNull(kind, "kind");
            this.title = requireNonNull(title, "title");
            this.language = requireNonNull(language, "language");
            this.layout = language == Language.EN ? LayoutProfile.plain() : LayoutProfile.office();
        }

        /** Sets the layout; without it {@link LayoutProfile#plain()} in English, else {@link LayoutProfile#office()}. */
        public Builder layout(LayoutProfile layout) {
            this.layout = requireNonNull(layout, "layout");
            return this;
        }

        /** Sets what the file says about itself; required. */
        public Builder info(DocumentInfo info) {
            this.info = requireNonNull(info, "info");
            return this;
        }

        /** Says that the document is a draft. */
        public Builder draft() {
            draft = true;
            return this;
        }

        /** Adds a block at the end. */
        public Builder add(Block block) {
            blocks.add(requireNonNull(block, "block"));
            return this;
        }

        /** Adds blocks at the end. */
        public Builder addAll(List<? extends Block> blocks) {
            blocks.forEach(this::add);
            return this;
        }

        /**
         * Returns the document.
         *
         * @throws IllegalStateException if {@link #info(DocumentInfo)} was not called
         * @throws IllegalArgumentException if the parts do not make a document
         */
        public Document build() {
            if (info == null) {
                throw new IllegalStateException("info must be set before build");
            }
            return new Document(kind, title, language, layout, info, blocks, draft);
        }
    }
}
