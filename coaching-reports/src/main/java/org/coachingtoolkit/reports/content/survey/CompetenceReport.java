package org.coachingtoolkit.reports.content.survey;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.document.Document;

/**
 * What a self-assessment of competence says, as documents: one about everybody, one for each teacher, and a workbook for
 * the researcher. Each ends with the methods, the formulas' sources and the version, so that it can be computed again.
 *
 * <p>The document of a teacher belongs to the teacher. The others hold what the analysis holds: codes in the place of
 * names, if the data have them.
 */
public final class CompetenceReport {
    private final SurveyAnalysis analysis;
    private final Imprint imprint;
    private final String version;
    private final Optional<SurveyAnalysis> forReaders;

    private CompetenceReport(SurveyAnalysis analysis, Imprint imprint, String version) {
        this.analysis = requireNonNull(analysis, "analysis");
        this.imprint = requireNonNull(imprint, "imprint");
        this.version = requireNonNull(version, "version");
        this.forReaders = analysis.forReaders();
    }

    /**
     * Returns the documents of an analysis.
     *
     * @param version the name and version of the program, as the methods cite it
     */
    public static CompetenceReport of(SurveyAnalysis analysis, Imprint imprint, String version) {
        return new CompetenceReport(analysis, imprint, version);
    }

    /**
     * Returns the report on everybody: the profile as a radar, gaps as bars, tables of scores, reliability, change,
     * agreement and groups, and the methods. It is made for readers who know who took part when, and says how many people
     * were left out for that ({@link SurveyAnalysis#forReaders()}); if nobody remains, it says only that.
     */
    public Document everybody() {
        return forReaders
                .map(shown -> new CompetenceGroupDocument(shown, imprint, version)
                        .document("", analysis.people() - shown.people()))
                .orElseGet(() -> new CompetenceGroupDocument(analysis, imprint, version).tooFew());
    }

    /** Returns the groups that have a report of their own. */
    public List<String> groups() {
        return forReaders.map(SurveyAnalysis::shownGroups).orElse(List.of());
    }

    /**
     * Returns the same report on one group alone.
     *
     * @param group one of {@link #groups()}
     * @throws IllegalArgumentException if the group is none of them, because it is too small or does not exist
     */
    public Document group(String group) {
        if (!groups().contains(group)) {
            throw new IllegalArgumentException("group must be one that may be shown: '" + group + "'");
        }
        SurveyAnalysis shown = forReaders.orElseThrow();
        CompetenceGroupDocument document = SurveyAnalysis.of(shown.data().ofGroup(group), shown.options())
                .forReaders()
                .map(alone -> new CompetenceGroupDocument(alone, imprint, version))
                .orElseThrow();
        return document.document(group, 0);
    }

    /**
     * Returns the report for one teacher: the profile of the teacher and of those who rated the teacher, what changed,
     * and the zone of nearest professional development. Ratings by colleagues and by the administration are shown only
     * where enough of them rated.
     *
     * @param person the index of the teacher in the people of the data
     * @param name the teacher's name as it is printed
     */
    public Document teacher(int person, String name) {
        return new CompetenceTeacherDocument(analysis, imprint, version).document(person, name);
    }

    /** Returns the workbook: data, scores, and every number of the analysis, section by section, with charts. */
    public Document workbook() {
        return new CompetenceWorkbook(analysis, imprint, version).document();
    }
}
