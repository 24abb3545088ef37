package org.coachingtoolkit.core.survey;

import java.util.regex.Pattern;

/**
 * Rows below a table that sum it up, and are nobody's answers. A letter such as N, which could be a code of a person too,
 * is one where earlier people have longer names.
 */
final class TotalRows {
    private static final String SUM =
            "(?:(?:(?:grand|sub)[- ]?)?totals?|итоги?|итого|всего|разом|усього|всього|підсумок|gesamt|summe)(?:[^\\p{L}\\d].*)?"
                    + "|(?:общий|промежуточный|итоговый) (?:итог|балл|результат).*"
                    + "|(?:загальний|проміжний|підсумковий) (?:підсумок|бал|результат).*";

    private static final String COUNT = "(?:valid |total |всего |всього )?n(?:[ .]?(?:valid|total|[=:(].*))"
            + "|(?:valid|total) n|count(?: of .*)?|(?:number|no\\.?|#) of .*|base(?: size)?|база"
            + "|(?:количество|кол-во|к-во|число|кількість|к-сть)(?:[ ,(:=].*)?"
            + "|(?:ответил|опрошен|відповіл|опитан)[оиі](?:[ ,(:=].*)?"
            + "|(?:responses|respondents|participants|анкет|ответов|респондентов|участников|человек|відповідей"
            + "|респондентів|учасників|осіб)(?: ?[:=-]? ?\\d+)?";

    private static final String FIGURE =
            "(?:средн(?:ее|ий|яя)|середн(?:є|ій|я)|mean|average|avg|mittelwert|moyenne|ср\\.?|сер\\.?)"
                    + "(?:[. ]\\s?(?:score|rating|балл|бал|знач\\.?|значение|значення|арифм|оценка|оцінка|показ|уров|рівень"
                    + "|по|за|of|value).*| ?[(±=/,].*)?"
                    + "|(?:group|class|overall|grand|school) (?:mean|average|total|score)|[ву] (?:среднем|середньому)(?: .*)?"
                    + "|median|медиана|медіана|mode|мода|sum(?: of .*)?|(?:сумма|сума)(?: .*)?|[∑Σøσμ]|x\\u0304"
                    + "|%(?: .*)?|(?:percent(?:age)?|процент|відсоток|доля|частка)(?:[ ,].*)?"
                    + "|s\\.?d\\.?|std\\.?(?: (?:dev(?:iation)?|err(?:or)?)\\.?)?|standard (?:deviation|error)|variance"
                    + "|(?:стандартн\\S*|ст\\.|станд\\.) ?(?:откл|ошиб|відх|похиб)\\S*|ско|дисперс[иі]я"
                    + "|min(?:imum)?|max(?:imum)?|(?:мин|макс|мін)\\.|минимум|максимум|мінімум|rank|ранг";

    private static final Pattern TOTAL = Pattern.compile(SUM);
    private static final Pattern ANY = Pattern.compile(SUM + "|" + COUNT + "|" + FIGURE);

    /** The letters by which tables call numbers and means. */
    private static final Pattern LETTER = Pattern.compile("[nmнм]");

    private boolean arePeople;
    private boolean areLetters;

    /** Returns whether a person's name is that of a row that sums up; if not, there is one more person. */
    boolean isTotal(String person) {
        String plain = CsvText.plain(person);
        if (matches(ANY, plain) || (LETTER.matcher(plain).matches() && arePeople && !areLetters)) {
            return true;
        }
        arePeople = true;
        areLetters |= plain.length() == 1 && Character.isLetter(plain.charAt(0));
        return false;
    }

    /** Returns whether the first cell of a row says that it sums up, or could. */
    static boolean maySum(String cell) {
        return isSum(cell) || LETTER.matcher(CsvText.plain(cell)).matches();
    }

    /** Returns whether the first cell of a row, which is no person's name, says that it sums up. */
    static boolean isSum(String cell) {
        return matches(ANY, CsvText.plain(cell));
    }

    /** Returns whether a cell that names a group says that its row sums up: an average may be a group, a total is none. */
    static boolean isTotalGroup(String cell) {
        return matches(TOTAL, CsvText.plain(cell));
    }

    private static boolean matches(Pattern pattern, String plain) {
        int last = plain.length() - 1;
        return last >= 0
                && (pattern.matcher(plain).matches()
                        || (":.=".indexOf(plain.charAt(last)) >= 0
                                && pattern.matcher(plain.substring(0, last)).matches()));
    }
}
