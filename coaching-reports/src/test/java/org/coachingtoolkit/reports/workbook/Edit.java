package org.coachingtoolkit.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.coachingtoolkit.core.common.Language;

/**
 * What is done to the example's workbook, and what must come of it.
 *
 * @param outcome what {@link OpenWorkbook#outcome} tells then
 */
record Edit(Language language, String what, Consumer<OpenWorkbook> edit, String outcome) {
    /** The same programme is read, and nothing is asked. */
    static final String SAME = "same";

    /** Takes the next language for each, so that all have their turn. */
    static Edit of(String what, Consumer<OpenWorkbook> edit, String outcome) {
        Language language = List.of(Language.values()).get(Math.floorMod(what.hashCode(), Language.values().length));
        return new Edit(language, what, edit, outcome);
    }

    void isReadAsMeant() {
        OpenWorkbook book = OpenWorkbook.example(language);

        edit.accept(book);

        assertThat(book.outcome()).isEqualTo(outcome);
    }

    @Override
    public String toString() {
        return language.code() + ": " + what;
    }
}
