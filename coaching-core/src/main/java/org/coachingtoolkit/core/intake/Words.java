package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;

/** Text as it is compared: without regard to case, blanks, look-alike letters, apostrophes and ё. */
final class Words {
    private static final String LATIN = "aceopxyABCEHKMOPTXiI";
    private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХіІ";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\u2009\\u00AD\\u200B\\uFEFF]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ`´‘′]");
    private static final Pattern QUOTED = Pattern.compile("[«\"“„]([^»\"”“]+)[»\"”]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\p{M}\\d']*\\.?|[№#]");

    private Words() {}

    /** Returns a text with single blanks and none around it. */
    static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Returns a text as it is compared. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (String word : tidy(text).split(" ", -1)) {
            if (!plain.isEmpty()) {
                plain.append(' ');
            }
            plain.append(isCyrillic(word) ? cyrillic(word) : word);
        }
        return APOSTROPHES
                .matcher(plain)
                .replaceAll("'")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }

    /** Returns the words of a text as it is compared; a word that ends in a full stop keeps it. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Returns where the words of a tidy text stand, as {@link #of} gives them. */
    static List<Vocabulary.Span> spans(String text) {
        return WORD.matcher(plain(text))
                .results()
                .map(word -> new Vocabulary.Span(word.start(), word.end()))
                .toList();
    }

    /** Returns whether a cell is left empty, or has a dash in place of a value. */
    static boolean isNone(String text) {
        return text.strip().matches("[-–—]*");
    }

    /** Returns what stands between the first quotation marks of a text; empty if it has none. */
    static String quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    static boolean isCyrillic(String text) {
        return text.chars().anyMatch(c -> c >= '\u0400' && c <= '\u04FF');
    }

    private static String cyrillic(String word) {
        StringBuilder result = new StringBuilder(word);
        for (int i = 0; i < result.length(); i++) {
            int at = LATIN.indexOf(result.charAt(i));
            if (at >= 0) {
                result.setCharAt(i, CYRILLIC.charAt(at));
            }
        }
        return result.toString();
    }

    /** Returns the language of texts by their letters: і, ї, є, ґ are Ukrainian, ы, э, ё, ъ Russian. */
    static Language language(Iterable<String> texts) {
        int ukrainian = 0;
        int russian = 0;
        int cyrillic = 0;
        int latin = 0;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                char c = Character.toLowerCase(text.charAt(i));
                ukrainian += "іїєґ".indexOf(c) >= 0 ? 1 : 0;
                // Kazakh has і too; schools of Kazakhstan are answered in Russian
                russian += "ыэёъәғқңөұүһ".indexOf(c) >= 0 ? 1 : 0;
                cyrillic += c >= '\u0430' && c <= '\u045F' ? 1 : 0;
                latin += c >= 'a' && c <= 'z' ? 1 : 0;
            }
        }
        if (cyrillic * 3 < latin) {
            return Language.EN;
        }
        return ukrainian > 2 * russian ? Language.UK : Language.RU;
    }
}
