package org.coachingtoolkit.core.goal.text;

import java.util.Set;

/**
 * What the form of a word tells without a dictionary: verb or noun, aspect, number, abstractness. Russian and Ukrainian
 * show these by prefix and ending; English by its ending and by what stands before.
 */
final class Morphology {
    private static final String VOWELS = "аеиоуыэюяіїє";

    /** Prefixes that make a verb perfective. */
    private static final String[] PREFIXES = {
        "перед", "пере", "под", "під", "при", "про", "раз", "рас", "роз", "рос", "воз", "вос", "вз", "вы", "ви", "до",
        "за", "из", "ис", "на", "над", "об", "от", "від", "по", "со", "с", "зі", "з", "у", "о", "в"
    };
    /** Roots whose verb in -ать stays perfective under a prefix; others take -ать as the imperfective suffix. */
    private static final String[] SIMPLE_ROOTS = {
        "писа", "дела", "чита", "каза", "дума", "игра", "гра", "работа", "слуша", "слуха", "вяза", "да", "бра", "зва",
        "гна", "сла", "рва", "печата", "рисова", "ста", "пита", "віда", "зна"
    };

    private static final String[] IMPERFECTIVE = {
        "ывать",
        "ивать",
        "евать",
        "авать",
        "лять",
        "рять",
        "щать",
        "шать",
        "жать",
        "чать",
        "бирать",
        "тирать",
        "мирать",
        "ступать",
        "лагать",
        "кладывать",
        "сещать",
        "водить",
        "ходить",
        "носить",
        "возить",
        "лучать",
        "ключать",
        "сылать",
        "овувати",
        "ювати",
        "ляти",
        "ряти",
        "щати",
        "шати",
        "жати",
        "чати",
        "бирати",
        "тирати",
        "водити",
        "ходити",
        "носити",
        "возити",
        "лагати",
        "силати",
        "давати",
        "ставати"
    };
    private static final String[] DENOMINAL = {
        "готувати", "рацювати", "рукувати", "алювати", "формувати", "ланувати", "ізувати", "ирувати", "ядкувати",
                "еструвати",
        "яткувати", "будувати", "енувати", "ублікувати", "ідготувати", "монтувати", "штувати", "ировать", "изовать",
                "иковать",
        "лизовать", "анизовать", "совать", "довать", "товать", "бовать"
    };
    private static final String[] ABSTRACT = {
        "ость", "ости", "остью", "есть", "ести", "ение", "ения", "ению", "ением", "ании", "ание", "ания", "анию",
        "анием", "тие", "тия", "тию", "ство", "ства", "ству", "изм", "изма", "ізм", "ізму", "ция", "ции", "цию", "ість",
        "ості", "істю", "ння", "нню", "нням", "ття", "ттю", "цтво", "цтва", "зація", "зації", "зацію", "ness", "ity",
        "ities", "ment", "ments", "ance", "ence", "ism", "ship", "tion", "tions", "sion", "hood", "ing"
    };
    private static final Set<String> BEFORE_VERB =
            Set.of("to", "will", "i'll", "we'll", "can", "shall", "should", "must", "and");
    private static final Set<String> NO_VERB = Set.of(
            "часть",
            "область",
            "память",
            "печать",
            "кровать",
            "тетрадь",
            "сеть",
            "мать",
            "суть",
            "речь",
            "ночь",
            "дочь",
            "путь",
            "степень",
            "есть",
            "пять",
            "шесть",
            "девять",
            "десять",
            "двадцать",
            "тридцать",
            "цели",
            "статьи",
            "дети",
            "мети",
            "освіти",
            "якості",
            "групи",
            "грамоти",
            "роботи",
            "анкети",
            "карти",
            "газети",
            "проєкти",
            "тести",
            "тексти",
            "конспекти",
            "результати",
            "предмети",
            "квести",
            "спорти",
            "пости",
            "пам'яті",
            "частини",
            "квоти",
            "пакети",
            "сайти",
            "звіти",
            "буклети",
            "плакати",
            "продукти",
            "сертифікати",
            "гранти");

    private final Tokens tokens;

    Morphology(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isCyrillic(int i) {
        return tokens.kind(i) == Tokens.WORD && tokens.at(i, 0) >= 'Ѐ';
    }

    /** Returns whether a word is an infinitive by its ending, or an English verb by what stands before it. */
    boolean isInfinitive(int i) {
        if (tokens.kind(i) != Tokens.WORD) {
            return false;
        }
        if (!isCyrillic(i)) {
            return false;
        }
        if (tokens.length(i) < 4) {
            return false;
        }
        boolean form = ends(i, "ть")
                || ends(i, "ти")
                || ends(i, "чь")
                || ends(i, "ться")
                || ends(i, "тися")
                || ends(i, "тись")
                || ends(i, "чься");
        return form && !isNominal(i);
    }

    private boolean isNominal(int i) {
        return ends(i, "ость")
                || ends(i, "есть")
                || ends(i, "ість")
                || ends(i, "ости")
                || ends(i, "нти")
                || NO_VERB.contains(word(i));
    }

    /** Returns whether an infinitive or a finite form is perfective: done once and finished. */
    boolean isPerfective(int i) {
        if (!isCyrillic(i)) {
            return false;
        }
        if (ends(i, "нуть") || ends(i, "нути") || ends(i, "нуться")) {
            return true;
        }
        if (prefix(i) == 0) {
            return ends(i, "ировать")
                    || ends(i, "изовать")
                    || ends(i, "ізувати")
                    || ends(i, "дать")
                    || ends(i, "дати")
                    || ends(i, "купить")
                    || ends(i, "купити")
                    || ends(i, "решить")
                    || ends(i, "стать")
                    || ends(i, "стати")
                    || starts(i, "вручи")
                    || starts(i, "купи");
        }
        for (String ending : DENOMINAL) {
            if (ends(i, ending)) {
                return true;
            }
        }
        for (String ending : IMPERFECTIVE) {
            if (ends(i, ending)) {
                return false;
            }
        }
        if (ends(i, "ить")
                || ends(i, "ити")
                || ends(i, "сти")
                || ends(i, "зти")
                || ends(i, "сть")
                || ends(i, "чь")
                || ends(i, "гти")
                || ends(i, "ться")
                || ends(i, "еть")
                || ends(i, "ыть")
                || ends(i, "йти")
                || ends(i, "ести")
                || ends(i, "ерти")) {
            return true;
        }
        int end = tokens.length(i) - 2;
        for (String root : SIMPLE_ROOTS) {
            if (endsAt(i, end, root)) {
                return true;
            }
        }
        return ends(i, "нять") || ends(i, "няти");
    }

    private int prefix(int i) {
        for (String prefix : PREFIXES) {
            if (tokens.length(i) > prefix.length() + 3 && starts(i, prefix)) {
                return prefix.length();
            }
        }
        return 0;
    }

    /** Returns whether a word is a short passive participle that tells a result: «проведено», «встановлені». */
    boolean isResult(int i) {
        if (!isCyrillic(i) || tokens.length(i) < 6) {
            return false;
        }
        return ends(i, "ено")
                || ends(i, "ано")
                || ends(i, "ены")
                || ends(i, "аны")
                || ends(i, "влены")
                || ends(i, "ені")
                || ends(i, "ані")
                || ends(i, "лена")
                || ends(i, "дена")
                || ends(i, "рана")
                || ends(i, "крыт")
                || ends(i, "крыта")
                || ends(i, "крита")
                || ends(i, "влен")
                || ends(i, "здан")
                || ends(i, "вана")
                || ends(i, "вано")
                || ends(i, "нято");
    }

    /** Returns whether a noun ends like the name of a quality or of an action. */
    boolean isAbstract(int i) {
        if (tokens.kind(i) != Tokens.WORD || tokens.length(i) < 6) {
            return false;
        }
        for (String ending : ABSTRACT) {
            if (ends(i, ending)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an English noun names a quality and not a thing or an event. */
    boolean isQuality(int i) {
        return ends(i, "ness")
                || ends(i, "ity")
                || ends(i, "ism")
                || ends(i, "hood")
                || ends(i, "ship")
                || ends(i, "ence");
    }

    /** Returns whether the ending of a Russian or Ukrainian word is one of an adjective. */
    boolean isAdjective(int i) {
        if (!isCyrillic(i) || tokens.length(i) < 5) {
            return false;
        }
        return ends(i, "ый")
                || ends(i, "ий")
                || ends(i, "ой")
                || ends(i, "ая")
                || ends(i, "яя")
                || ends(i, "ое")
                || ends(i, "ее")
                || ends(i, "ые")
                || ends(i, "ие")
                || ends(i, "ую")
                || ends(i, "юю")
                || ends(i, "ого")
                || ends(i, "его")
                || ends(i, "ому")
                || ends(i, "ему")
                || ends(i, "ым")
                || ends(i, "им")
                || ends(i, "ых")
                || ends(i, "их")
                || ends(i, "ыми")
                || ends(i, "ими")
                || ends(i, "ної")
                || ends(i, "ній")
                || ends(i, "ну")
                || ends(i, "ську")
                || ends(i, "не")
                || ends(i, "ні")
                || ends(i, "на")
                || ends(i, "ська")
                || ends(i, "ські")
                || ends(i, "ське");
    }

    /** Returns whether a noun can be one single thing that is the object of a verb. */
    boolean isSingular(int i) {
        if (tokens.kind(i) != Tokens.WORD) {
            return false;
        }
        char last = tokens.at(i, tokens.length(i) - 1);
        if (!isCyrillic(i)) {
            return last != 's' || ends(i, "ss") || ends(i, "us") || ends(i, "is");
        }
        if (VOWELS.indexOf(last) < 0) {
            return !ends(i, "ов")
                    && !ends(i, "ев")
                    && !ends(i, "ей")
                    && !ends(i, "ів")
                    && !ends(i, "їв")
                    && last != 'х'
                    && !ends(i, "ами")
                    && last != 'м';
        }
        return last == 'у' || last == 'ю' || last == 'о' || last == 'е' || (last == 'я' && ends(i, "ння"));
    }

    /** Returns whether an English word stands where a verb stands. */
    boolean isVerbPlace(int i, int start) {
        return i == start
                || BEFORE_VERB.contains(word(i - 1))
                || tokens.kind(i - 1) == Tokens.SIGN
                || tokens.kind(i - 1) == Tokens.BREAK;
    }

    /** Returns whether a word is a verb by the lexicon or its form, in a sentence that begins at a token. */
    boolean isVerb(int i, int start) {
        if (tokens.kind(i) != Tokens.WORD) {
            return false;
        }
        boolean known = tokens.is(i, Sense.DO)
                || tokens.is(i, Sense.COMPLETE)
                || tokens.is(i, Sense.VAGUE_VERB)
                || tokens.is(i, Sense.PROCESS);
        return isCyrillic(i)
                ? known || isInfinitive(i)
                : known && (isVerbPlace(i, start) || !tokens.is(i - 1, Sense.ARTICLE));
    }

    /** Returns whether a sentence that begins at a token has a verb. */
    boolean hasVerb(int start) {
        for (int i = start; tokens.kind(i) != Tokens.BREAK; i++) {
            boolean verb = isCyrillic(i) ? isVerb(i, start) || isResult(i) : isVerb(i, start) && isVerbPlace(i, start);
            if (verb) {
                return true;
            }
        }
        return false;
    }

    private String word(int i) {
        if (tokens.kind(i) != Tokens.WORD || tokens.length(i) > 12) {
            return "";
        }
        char[] chars = new char[tokens.length(i)];
        for (int k = 0; k < chars.length; k++) {
            chars[k] = tokens.at(i, k);
        }
        return new String(chars);
    }

    boolean starts(int i, String stem) {
        if (tokens.length(i) < stem.length()) {
            return false;
        }
        for (int k = 0; k < stem.length(); k++) {
            if (tokens.at(i, k) != stem.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    boolean ends(int i, String ending) {
        return endsAt(i, tokens.length(i), ending);
    }

    private boolean endsAt(int i, int end, String ending) {
        int from = end - ending.length();
        if (from < 0) {
            return false;
        }
        for (int k = 0; k < ending.length(); k++) {
            if (tokens.at(i, from + k) != ending.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
