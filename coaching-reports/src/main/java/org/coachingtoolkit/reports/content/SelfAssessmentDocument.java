package org.coachingtoolkit.reports.content;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.competence.CompetenceScale;
import org.coachingtoolkit.core.competence.Facet;
import org.coachingtoolkit.core.competence.Item;
import org.coachingtoolkit.core.competence.Questionnaire;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Fields.Field;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;

/**
 * A questionnaire of competence self-assessment on paper. Items stand in the order of the questionnaire under the codes that
 * its codebook has, so that answers can be typed in; competences are not named, and reversed items not marked.
 */
public final class SelfAssessmentDocument {
    private static final int MOST_TICKED = 7;

    private SelfAssessmentDocument() {}

    /** Returns the questionnaire, to be filled in by hand: a column to tick for each level of a short scale. */
    public static Document form(Questionnaire questionnaire, Imprint imprint) {
        Draft draft = new Draft(DocumentKind.SELF_ASSESSMENT, imprint, null);
        Wording wording = draft.wording();
        Language language = wording.language();
        List<Column> columns = new ArrayList<>();
        columns.add(wording.words("itemCode", 9));
        columns.add(wording.words("statement", 46).asRowHeader());
        columns.addAll(answers(requireNonNull(questionnaire, "questionnaire"), language));
        List<Row> rows = new ArrayList<>();
        for (Item item : questionnaire.items()) {
            List<Cell> cells = new ArrayList<>(Collections.nCopies(columns.size(), Cell.BLANK));
            cells.set(0, Cell.of(item.id().value()));
            cells.set(1, Cell.of(item.text().in(language)));
            rows.add(Row.of(cells));
        }
        return draft.begin(
                        List.of(draft.head().organisation()),
                        RichText.of(questionnaire.title().in(language)))
                .add(Paragraph.of(wording.text("self-assessment.introduction")))
                .add(Paragraph.of(legend(questionnaire.framework().scale(), language)))
                .add(new Fields(List.of(
                        Field.of(wording.text("field.personOrAnonymous"), ""),
                        new Field(wording.text("field.date"), wording.date(null)))))
                .add(Table.of(wording.text("self-assessment.table"), columns, rows))
                .add(draft.duty())
                .build();
    }

    private static String legend(CompetenceScale scale, Language language) {
        return scale.levels().stream()
                .map(level -> level.value() + " — " + level.name().in(language))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static List<Column> answers(Questionnaire questionnaire, Language language) {
        CompetenceScale scale = questionnaire.framework().scale();
        List<Facet> facets = questionnaire.facets();
        if (facets.size() == 1 && scale.levels().size() <= MOST_TICKED) {
            return scale.levels().stream()
                    .map(level -> Column.writing(Integer.toString(level.value()), 7))
                    .toList();
        }
        return facets.stream()
                .map(facet -> Column.writing(Wording.capital(facet.label(language)), 16))
                .toList();
    }
}
