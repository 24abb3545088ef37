package org.coachingtoolkit.reports.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a paragraph, with the blank that ends it: without that blank the words of two lines would run together
 * when the text is read out or copied.
 *
 * @param pieces the parts of the line, each in one face and from one part of the paragraph
 * @param width the width in points, without blanks at the end
 * @param gaps the number of blanks between words
 * @param last whether the paragraph, or a line that its author broke, ends here
 */
record Line(List<Piece> pieces, float width, int gaps, boolean last) {
    /**
     * Characters in one face.
     *
     * @param face the face
     * @param text the characters, all of which the face has
     * @param width their width in points, blanks at the end included
     * @param part the index of the part of the paragraph that they come from
     * @param spoken what is read out in place of the characters, if it is not they: the letters in their own order where
     *     they run from right to left, a soft hyphen where a word is divided
     */
    record Piece(
            Face face,
            String text,
            float width,
            int part,
            @Nullable String spoken) {
        Piece(Face face, String text, float width, int part) {
            this(face, text, width, part, null);
        }
    }
}
