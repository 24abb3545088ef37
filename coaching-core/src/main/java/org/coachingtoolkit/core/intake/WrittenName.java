package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the cell of a name: the name, and what is remarked behind it in brackets, after a dash or a comma, or by
 * a star: «Кленова А. П. (д/о)», «Кленова А. П. — уволена».
 *
 * @param name the name alone
 * @param remark the remark; empty if there is none
 */
record WrittenName(String name, String remark) {
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*");
    private static final Pattern BEHIND = Pattern.compile("(?s)(.*?\\S)(?:\\s*,\\s*|\\s+[-–—]\\s*|\\s*[–—]\\s+)(.+)");
    private static final Pattern STARS = Pattern.compile("(.*?\\p{L}.*?)\\s*([*†‡¹²³]+)");
    /** A double family name that is written with blanks around its hyphen. */
    private static final Pattern DOUBLE = Pattern.compile("^(\\p{Lu}\\p{Ll}+)\\s*[-–]\\s*(?=\\p{Lu}\\p{Ll})");

    static WrittenName of(String text) {
        List<String> remarks = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            if (isRemark(brackets.group(1))) {
                remarks.add(Words.tidy(brackets.group(1)));
            }
        }
        String name = DOUBLE.matcher(brackets.replaceAll(" ").strip()).replaceFirst("$1-");
        Matcher behind = BEHIND.matcher(name);
        if (behind.matches()
                && isSaid(behind.group(2))
                && Words.of(behind.group(1)).size() > 1) {
            if (!isPost(behind.group(2)) || isState(behind.group(2))) {
                remarks.add(Words.tidy(behind.group(2)));
            }
            name = behind.group(1);
        }
        Matcher stars = STARS.matcher(name);
        if (stars.matches()) {
            remarks.add(stars.group(2));
            name = stars.group(1);
        }
        return new WrittenName(name.strip(), String.join(", ", remarks));
    }

    static String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll(" ");
    }

    /** Returns the post that stands behind a name; empty if none does. */
    static String post(String text) {
        String name = BRACKETS.matcher(text).replaceAll(" ").strip();
        Matcher behind = BEHIND.matcher(name);
        return behind.matches() && isSaid(behind.group(2)) && isPost(behind.group(2))
                ? Words.tidy(behind.group(2))
                : "";
    }

    /** Whether what stands in brackets is said of the person, and is no other name or title of theirs, nor their post. */
    private static boolean isRemark(String inside) {
        String text = Words.tidy(inside);
        boolean named = text.matches("\\p{Lu}[\\p{L}'’-]+") && !isState(text);
        return !text.isEmpty() && !named && (isState(text) || !(isPost(text) || Names.isTitle(text)));
    }

    /** Whether what stands behind a name begins as no name does, or says what became of the person. */
    private static boolean isSaid(String text) {
        return Character.isLowerCase(text.charAt(0)) || Character.isDigit(text.charAt(0)) || isState(text);
    }

    private static boolean isState(String text) {
        return List.of("left", "leave", "vacancy").stream().anyMatch(state -> Vocabulary.WORDS.has(state, text));
    }

    private static boolean isPost(String text) {
        return Vocabulary.WORDS.has("teaching", text) || Vocabulary.WORDS.has("role", text);
    }
}
