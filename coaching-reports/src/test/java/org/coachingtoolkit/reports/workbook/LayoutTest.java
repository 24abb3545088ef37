package org.coachingtoolkit.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.json.ValueForm;
import org.junit.jupiter.api.Test;

/** What people write is compared without regard to language: so no two things may be called the same in any. */
class LayoutTest {
    private static final Layout LAYOUT = Layout.PROGRAMME;

    @Test
    void noNameOfASheetMeansTwoSheets() {
        Map<String, Set<String>> meanings = new HashMap<>();
        for (SheetLayout sheet : LAYOUT.sheets()) {
            for (Language language : Language.values()) {
                meanings.computeIfAbsent(Words.key(WorkbookText.sheet(language, sheet)), key -> new TreeSet<>())
                        .add(sheet.key());
            }
        }
        assertUnique(meanings);
    }

    @Test
    void noHeadingMeansTwoColumnsOfASheet() {
        for (SheetLayout sheet : LAYOUT.sheets()) {
            Map<String, Set<String>> meanings = new HashMap<>();
            for (Language language : Language.values()) {
                for (Column column : sheet.columns()) {
                    meanings.computeIfAbsent(Words.key(WorkbookText.heading(language, column)), key -> new TreeSet<>())
                            .add(column.key());
                }
                for (String key : new String[] {"column.row", "column.label", "column.key"}) {
                    meanings.computeIfAbsent(Words.key(WorkbookText.text(language, key)), each -> new TreeSet<>())
                            .add(
                                    key.equals("column.key")
                                                    && sheet.name() != null
                                                    && sheet.name().id() != null
                                            ? sheet.name().id().key()
                                            : key);
                }
            }
            assertUnique(meanings);
        }
    }

    @Test
    void noWordOfAListMeansTwoChoices() {
        for (SheetLayout sheet : LAYOUT.sheets()) {
            for (Column column : sheet.columns()) {
                ValueForm form = column.element() instanceof ValueForm.Open open ? open.constant() : column.element();
                Map<String, Set<String>> meanings = new HashMap<>();
                if (form instanceof ValueForm.Single single) {
                    for (Enum<?> constant : single.constants()) {
                        WorkbookText.words(constant)
                                .forEach(word -> meanings.computeIfAbsent(word, key -> new TreeSet<>())
                                        .add(constant.name()));
                    }
                }
                assertUnique(meanings);
            }
        }
    }

    private static void assertUnique(Map<String, Set<String>> meanings) {
        assertThat(meanings)
                .allSatisfy((word, things) -> assertThat(things).as(word).hasSize(1));
    }
}
