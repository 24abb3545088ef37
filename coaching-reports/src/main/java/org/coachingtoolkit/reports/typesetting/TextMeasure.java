package org.coachingtoolkit.reports.typesetting;

/** How wide words are, counted in digits by the shape of their letters and not by any font. */
public final class TextMeasure {
    private static final String WIDE = "ЖМШЩЮЫФДЪжмшщюыфWMmw@%№—…";
    private static final String NARROW = "iljtfrIІіЇї.,:;!|'()[]/-";
    private static final double BLANK = 0.5;
    private static final double WIDEST = 2;
    /** The width of a digit, in the size of type. */
    private static final double DIGIT_EMS = 0.5;
    /** How much wider bold words are than regular ones. */
    private static final double BOLD = 1.1;

    private static final double[] WIDTHS = widths();

    private TextMeasure() {}

    /** Returns the width of a text in digits. */
    public static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width;
    }

    /** Returns the width of a character in the size of its type. */
    public static double ems(char c, boolean bold) {
        return width(c) * DIGIT_EMS * (bold ? BOLD : 1);
    }

    private static double width(char c) {
        return c < WIDTHS.length ? WIDTHS[c] : c >= '\u2E80' ? 2 : WIDE.indexOf(c) >= 0 ? 1.55 : 1;
    }

    private static double[] widths() {
        double[] widths = new double[0x0600];
        for (char c = 0; c < widths.length; c++) {
            widths[c] = WIDE.indexOf(c) >= 0
                    ? 1.45
                    : NARROW.indexOf(c) >= 0 ? 0.65 : c == ' ' ? BLANK : Character.isUpperCase(c) ? 1.35 : 1;
        }
        return widths;
    }

    /** Returns the number of lines that a text takes in a width, at least 1. */
    public static int lines(String text, double width) {
        if (text.length() * WIDEST <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 1;
        double line = 0;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                line = 0;
                word = 0;
                continue;
            }
            word += width(c);
            if (c != ' ' && line + word > width) {
                lines++;
                line = 0;
                word = word > width ? width(c) : word;
            }
            if (LineEnds.isAfter(text, i)) {
                line += word;
                word = 0;
            }
        }
        return lines;
    }
}
