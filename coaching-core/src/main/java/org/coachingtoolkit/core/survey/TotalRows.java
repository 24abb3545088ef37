package org.coachingtoolkit.core.survey;

import java.util.regex.Pattern;

/** Rows below a table that sum it up, and are nobody's answers. */
final class TotalRows {
    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:(?:grand|sub)[- ]?)?totals?|итоги?|итого|всего|разом|усього|всього|підсумок|gesamt|summe)(?:[^\\p{L}\\d].*)?"
                    + "|(?:средн(?:ее|ий)|середн(?:є|ій)|mean|average|avg|mittelwert|moyenne|ср\\.?|сер\\.?)"
                    + "(?:[. ]\\s?(?:score|балл|бал|знач\\.?|значение|значення|по|за|of|value).*)?"
                    + "|median|медиана|медіана|sum|[%∑Σøσμ]|percent(?:age)?|процент|відсоток|доля|частка|сумма|сума|s\\.?d\\.?|std\\.?(?: dev\\.?)?|standard deviation"
                    + "|min(?:imum)?|max(?:imum)?|count|количество|кількість");

    private TotalRows() {}

    static boolean isTotal(String person) {
        String plain = CsvText.plain(person).replaceFirst("[:.=]$", "");
        return TOTAL.matcher(plain).matches();
    }
}
