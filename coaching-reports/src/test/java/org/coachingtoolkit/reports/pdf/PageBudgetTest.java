package org.coachingtoolkit.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.content.ScheduleDocument;
import org.coachingtoolkit.reports.content.StressProgramme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long schedules of a school of forty teachers, in the words that schools use, take no more paper than they should. */
class PageBudgetTest {
    /** With the annex of forty goals. */
    @ParameterizedTest
    @EnumSource
    void threeHundredSessionsAndFortyGoalsTakeTwentyFivePages(Language language) throws IOException {
        assertThat(pages(StressProgramme.of(300), language)).isLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @EnumSource(names = {"RU", "UK"})
    void sixtyTwoSessionsTakeFivePages(Language language) throws IOException {
        CoachingProgramme programme =
                StressProgramme.of(62).toBuilder().goals(List.of()).build();

        assertThat(pages(programme, language)).isLessThanOrEqualTo(5);
    }

    private static int pages(CoachingProgramme programme, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(ScheduleDocument.of(programme, Imprint.of(language, SampleProgramme.CREATED)), out);
        return new PdfReader(out.toByteArray()).getNumberOfPages();
    }
}
