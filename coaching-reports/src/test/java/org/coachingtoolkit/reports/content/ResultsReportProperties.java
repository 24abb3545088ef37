package org.coachingtoolkit.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;

/** Every session of the year is counted once, whatever became of it and whenever the report is made. */
class ResultsReportProperties {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Property(tries = 60)
    void countsAddUp(
            @ForAll @Size(12) List<SessionStatus> statuses,
            @ForAll @IntRange(min = -30, max = 400) int after,
            @ForAll Language language) {
        CoachingProgramme programme = with(statuses);
        LocalDate day = LocalDate.of(2026, 9, 1).plusDays(after);
        List<CoachingSession> sessions = programme.schedule().sessions();

        Document report = ResultsReportDocument.of(programme, Imprint.of(language, day));

        long all = sessions.size();
        List<Long> said = numbers(report);
        assertThat(said.get(0)).isEqualTo(all);
        assertThat(sum(said.subList(1, said.size()))).isEqualTo(all);
        List<Row> rows = rows(report);
        List<Long> total = counts(rows.get(rows.size() - 1));
        assertThat(sum(total)).isEqualTo(all);
        for (int i = 0; i < total.size(); i++) {
            int column = i;
            assertThat(rows.subList(0, rows.size() - 1).stream()
                            .mapToLong(row -> counts(row).get(column))
                            .sum())
                    .isEqualTo(total.get(i));
        }
        // what has passed is not to come
        long toCome = sessions.stream()
                .filter(session -> session.status() == SessionStatus.PLANNED)
                .filter(session -> !session.start().toLocalDate().isBefore(day))
                .count();
        assertThat(total.get(0)).isEqualTo(toCome);
    }

    private static CoachingProgramme with(List<SessionStatus> statuses) {
        CoachingProgramme sample = SampleProgramme.programme(statuses.size());
        List<CoachingSession> sessions = new ArrayList<>();
        for (CoachingSession session : sample.schedule().sessions()) {
            sessions.add(session.toBuilder()
                    .status(statuses.get(sessions.size() % statuses.size()))
                    .build());
        }
        return sample.with(sample.schedule().with(sessions));
    }

    private static List<Long> numbers(Document report) {
        Paragraph summary = report.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph ->
                        NUMBER.matcher(paragraph.text().plain()).results().count() > 3)
                .findFirst()
                .orElseThrow();
        return NUMBER.matcher(summary.text().plain())
                .results()
                .map(found -> Long.valueOf(found.group()))
                .toList();
    }

    private static List<Row> rows(Document report) {
        Block first = report.blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(((Table) first).rows().spliterator(), false).toList();
    }

    private static List<Long> counts(Row row) {
        List<Cell> cells = ((Row.Values) row).cells();
        return cells.subList(2, cells.size()).stream()
                .map(cell -> ((Cell.NumberCell) cell).number().longValueExact())
                .toList();
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().flatMapToLong(LongStream::of).sum();
    }
}
