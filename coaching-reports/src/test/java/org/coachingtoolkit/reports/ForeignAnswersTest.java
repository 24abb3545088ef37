package org.coachingtoolkit.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.CodebookDraft;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyFinding;
import org.coachingtoolkit.core.survey.SurveyItem;
import org.coachingtoolkit.core.survey.SurveyReader;
import org.junit.jupiter.api.Test;

/** Exports as programs for questionnaires write them: a codebook is drafted, and the answers are read with it. */
class ForeignAnswersTest {
    private static InputStream open(String file) {
        return requireNonNull(ForeignAnswersTest.class.getResourceAsStream("survey/" + file), file);
    }

    private static Codebook draft(String file) throws IOException {
        Checked<Codebook> draft = CodebookDraft.read(file, open(file));
        assertThat(draft.hasErrors()).isFalse();
        return draft.get();
    }

    private static SurveyData read(String file) throws IOException {
        Codebook draft = draft(file);
        Codebook corrected = CodebookCsv.read(
                        "codebook.csv",
                        new ByteArrayInputStream(CodebookCsv.write(draft).getBytes(StandardCharsets.UTF_8)))
                .get();
        assertThat(corrected).isEqualTo(draft);
        return SurveyReader.of(corrected).read(file, open(file)).get();
    }

    private static List<String> rows(SurveyData data) {
        return IntStream.range(0, data.rows())
                .mapToObj(row -> {
                    StringBuilder text = new StringBuilder(data.people().get(data.person(row)));
                    for (int item = 0; item < data.codebook().items().size(); item++) {
                        text.append(' ').append(data.isAnswered(row, item) ? "" + data.answer(row, item) : "-");
                    }
                    return text.toString();
                })
                .toList();
    }

    @Test
    void aGridOfGoogleForms() throws IOException {
        SurveyData data = read("d-ans-1-google-grid.csv");

        assertThat(data.codebook().items())
                .extracting(SurveyItem::competence)
                .containsOnly("Оцените, насколько Вы согласны");
        assertThat(data.codebook().items())
                .allMatch(item -> item.scale().min() == 1 && item.scale().max() == 5);
        assertThat(rows(data))
                .containsExactly("l.grech@example.org 4 3 5", "m.drozd@example.org 5 5 -", "e.zarn@example.org 2 4 4");
    }

    @Test
    void aSheetOfGoogleFormsWhereOneAnsweredTwice() throws IOException {
        Codebook draft = draft("d-ans-2-google-xlsx.xlsx");
        Checked<SurveyData> read =
                SurveyReader.of(draft).read("d-ans-2-google-xlsx.xlsx", open("d-ans-2-google-xlsx.xlsx"));

        assertThat(draft.items())
                .allMatch(item -> item.scale().min() == 0 && item.scale().max() == 3);
        assertThat(rows(read.get())).containsExactly("Мятликова 1 3 2", "Тростникова 0 1 3", "Стрижакова А.З. 2 0 1");
        assertThat(read.findings()).anyMatch(finding -> finding.code() == SurveyFinding.DUPLICATE_ROW);
    }

    @Test
    void microsoftFormsWithWords() throws IOException {
        SurveyData data = read("d-ans-3-msforms.xlsx");

        assertThat(data.codebook().items())
                .hasSize(3)
                .allMatch(item -> item.labels().size() == 5);
        assertThat(rows(data)).containsExactly("AF 4 2 5", "C.T. 5 5 5", "pd 3 - 2");
    }

    @Test
    void limeSurvey() throws IOException {
        SurveyData data = read("d-ans-4-limesurvey.csv");

        assertThat(rows(data)).containsExactly("3 3 4 2 7", "4 2 - - -", "7 4 4 3 9", "8 1 2 - -");
    }

    @Test
    void googleFormsInUkrainian() throws IOException {
        SurveyData data = read("d-ans-6-google-uk.csv");

        assertThat(rows(data)).containsExactly("Билинська Орися 1 3", "Вербицький Лук’ян 0 2", "Ґудзь Мар'яна 3 3");
    }

    @Test
    void aTableInWhichPeopleAreColumnsIsNotGuessedAt() throws IOException {
        Checked<Codebook> draft =
                CodebookDraft.read("d-ans-5-svodnaya-anketa.xlsx", open("d-ans-5-svodnaya-anketa.xlsx"));

        assertThat(draft.value()).isEmpty();
        assertThat(draft.findings()).anyMatch(finding -> finding.code() == SurveyFinding.DRAFT_TURNED);
    }

    @Test
    void theDraftMayBeAWorkbook() throws IOException {
        Codebook draft = draft("d-ans-3-msforms.xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CodebookWorkbook.write(draft, out);

        Checked<Codebook> again = CodebookCsv.read("codebook.xlsx", new ByteArrayInputStream(out.toByteArray()));
        assertThat(again.findings()).isEmpty();
        assertThat(again.get()).isEqualTo(draft);
    }
}
