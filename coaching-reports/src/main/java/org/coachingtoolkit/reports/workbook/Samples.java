package org.coachingtoolkit.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.table.Cell;

/** The rows that show how a workbook is filled in: a programme with one element in every list, in every language. */
final class Samples {
    private final List<Content> contents;

    Samples(Layout layout) {
        contents = Arrays.stream(Language.values())
                .map(language -> content(layout, language))
                .toList();
    }

    static byte[] json(Language language) {
        try (InputStream in =
                Objects.requireNonNull(Samples.class.getResourceAsStream("sample-" + language.code() + ".json"))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Content content(Layout layout, Language language) {
        return Content.of(layout, language, JsonTree.read(json(language)));
    }

    /** Returns whether a cell holds what the example in any language has there. */
    boolean shows(SheetLayout sheet, Column column, Cell cell) {
        int index = sheet.columns().indexOf(column);
        for (Content content : contents) {
            Object shown = content.rows(sheet).get(0).cells().get(index);
            if (shown != null && Words.key(Spelling.cell(shown).text()).equals(Words.key(cell.text()))) {
                return true;
            }
        }
        return false;
    }
}
