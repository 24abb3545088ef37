package org.coachingtoolkit.examples.page;

/**
 * A piece of a page. Templates are markup of this package; what goes into their places, each written <code>{}</code>, is
 * escaped, unless it is a piece of a page itself. Not thread-safe.
 */
final class Html {
    private final StringBuilder out = new StringBuilder();

    Html() {}

    /** Returns a piece made of one template. */
    static Html of(String template, Object... parts) {
        return new Html().add(template, parts);
    }

    /**
     * Adds a template with its parts.
     *
     * @throws IllegalArgumentException if there are more or fewer parts than places
     */
    Html add(String template, Object... parts) {
        int from = 0;
        for (Object part : parts) {
            int place = template.indexOf("{}", from);
            if (place < 0) {
                throw new IllegalArgumentException("parts must be as many as places: '" + template + "'");
            }
            out.append(template, from, place);
            if (part instanceof Html piece) {
                out.append(piece.out);
            } else {
                escape(String.valueOf(part));
            }
            from = place + 2;
        }
        if (template.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("places must be as many as parts: '" + template + "'");
        }
        out.append(template, from, template.length());
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** Writes words so that they are words within an element and within a quoted attribute. */
    private void escape(String words) {
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isShown(c) ? c : 0xFFFD);
            }
        });
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
