package org.coachingtoolkit.core.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the cell of a name holds several people, by the signs between them and the forms of their names. */
final class SeveralPeople {
    private static final Pattern SIGNS = Pattern.compile("[;/&+|]|\\s(?:и|та|й|and)\\s");
    private static final Pattern BLANKS = Pattern.compile("[\\n\\r\\t]+|[\\s\\u00A0]{2,}");
    private static final Pattern PATRONYMIC =
            Pattern.compile("(?iu)\\p{L}{2,}(?:ович|евич|йович|ьович|овна|евна|ична|инична|івна|ївна)");
    /** Endings of family names that given names do not have, but for those of the list {@code given-name}. */
    private static final Pattern FAMILY = Pattern.compile(
            "(?iu)\\p{L}{3,}(?:[оеёє]в|їв|[оеёє]ва|[иыі]н|[иыі]на)|\\p{L}+(?:[сцз]кий|[сц]кая|[сцз]ький|[сцз]ька|енко|чук|щук|дзе|швили)");

    private SeveralPeople() {}

    /** Returns whether a text, without remarks, names more than one person. */
    static boolean in(String text) {
        String tidy = Words.tidy(text);
        if (parts(text, SIGNS).size() > 1 || Names.initialled(tidy).size() > 1) {
            return true;
        }
        List<String> commas = parts(text, Pattern.compile(","));
        List<String> gaps = parts(text, BLANKS);
        List<String> words = List.of(tidy.replace(",", " ").split(" +", -1));
        return (commas.size() > 1 && areOfCommas(commas))
                || (gaps.size() > 1 && (gaps.stream().allMatch(SeveralPeople::isPerson) || areFamilies(gaps)))
                || words.stream()
                                .filter(word -> PATRONYMIC.matcher(word).matches())
                                .count()
                        > 1
                || (commas.size() == 1 && areOfWords(words));
    }

    /** The parts of a text if each of them begins as a name does; otherwise the text alone. */
    private static List<String> parts(String text, Pattern sign) {
        List<String> parts = Arrays.stream(sign.split(text.strip(), -1))
                .map(Words::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean names = parts.stream().allMatch(part -> Character.isUpperCase(part.charAt(0)) && !Names.isNobody(part));
        return names ? parts : List.of(text);
    }

    /** Whether a part is somebody by itself, and no family name alone, nor given name and patronymic alone. */
    private static boolean isPerson(String part) {
        String[] words = part.split(" ", -1);
        return words.length > 1
                && (words.length > 2 || !PATRONYMIC.matcher(words[1]).matches())
                && (Names.hasInitials(part) || words.length > 2 || words[1].length() > 2);
    }

    /** A line each of a family name alone. */
    private static boolean areFamilies(List<String> parts) {
        return parts.stream().allMatch(part -> !part.contains(" ") && isFamily(part));
    }

    private static boolean areOfCommas(List<String> parts) {
        boolean firstWhole = isPerson(parts.get(0)) && !isOfParticles(parts.get(0));
        if (parts.size() == 2 && !firstWhole) {
            return isFamily(parts.get(1));
        }
        return parts.size() > 2 || isPerson(parts.get(1)) || Words.isCyrillic(parts.get(0));
    }

    /** Four words without a sign between them, or three of which the last is another family name. */
    private static boolean areOfWords(List<String> words) {
        if (!Words.isCyrillic(words.get(0)) || isOfParticles(String.join(" ", words))) {
            return false;
        }
        return (words.size() == 4 || words.size() == 3)
                && words.stream().noneMatch(word -> word.length() < 3)
                && isFamily(words.get(2))
                && words.stream().noneMatch(word -> PATRONYMIC.matcher(word).matches());
    }

    private static boolean isFamily(String word) {
        return FAMILY.matcher(word).matches() && !Vocabulary.WORDS.is("given-name", word);
    }

    private static boolean isOfParticles(String text) {
        return Arrays.stream(text.split(" ", -1)).anyMatch(Names::isParticle);
    }
}
