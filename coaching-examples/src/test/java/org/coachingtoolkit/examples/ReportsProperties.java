package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeDomain;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Report;
import org.coachingtoolkit.reports.Reports;

/** Drafts with gaps, contradictions and ids that lead nowhere have their papers too. */
@Domain(ProgrammeDomain.class)
class ReportsProperties {
    private static final Instant CREATED = Instant.parse("2026-11-16T09:00:00Z");

    @Property(tries = 60)
    void everyProgrammeHasItsPapersEachOfANameOfItsOwn(@ForAll CoachingProgramme programme) {
        for (Language language : Language.values()) {
            Reports reports = Reports.of(programme, Imprint.of(language, CREATED));

            for (Reports each : List.of(reports, reports.published())) {
                assertThat(each.all()).extracting(Report::name).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }
}
