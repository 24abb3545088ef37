package org.coachingtoolkit.core.records;

import java.time.LocalDate;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** From which day the years of keeping are counted. */
public enum RetentionStart implements Labelled {
    /** From 1 January of the year after the one in which the file was closed: the custom of records work. */
    NEXT_JANUARY {
        @Override
        LocalDate lastDay(LocalDate closedOn, int years) {
            return LocalDate.of(closedOn.getYear() + years, 12, 31);
        }
    },
    /** From the day after the file was closed. */
    CLOSING_DAY {
        @Override
        LocalDate lastDay(LocalDate closedOn, int years) {
            return closedOn.plusYears(years);
        }
    };

    /** Returns the last day of whole years of keeping. */
    abstract LocalDate lastDay(LocalDate closedOn, int years);

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
