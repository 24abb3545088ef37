package org.coachingtoolkit.reports;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.json.CodebookJson;
import org.coachingtoolkit.core.json.DataPackageJson;
import org.coachingtoolkit.core.output.Contents;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.core.survey.Pseudonyms;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyExport;
import org.coachingtoolkit.reports.content.survey.CompetenceReport;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;

/**
 * The set of files that an analysis is given out as: numbers, data and codebook for other programs, a workbook, printed
 * reports on everybody and on groups, and a profile for each teacher. Each file is made when it is written.
 */
public final class AnalysisFiles {
    /** Beyond so many people nobody reads a profile of each. */
    public static final int MOST_PROFILES = 500;

    private final SurveyData named;
    private final SurveyAnalysis analysis;
    private final Pseudonyms pseudonyms;
    private final Imprint imprint;
    private final CompetenceReport report;

    private AnalysisFiles(
            SurveyData named, SurveyAnalysis analysis, Pseudonyms pseudonyms, Imprint imprint, String version) {
        this.named = requireNonNull(named, "named");
        this.analysis = requireNonNull(analysis, "analysis");
        this.pseudonyms = requireNonNull(pseudonyms, "pseudonyms");
        this.imprint = requireNonNull(imprint, "imprint");
        this.report = CompetenceReport.of(analysis, imprint, version);
    }

    /**
     * The folders of numbered files with what these are called: those of an earlier run that are not written again are about
     * somebody else.
     */
    public static final Map<String, Pattern> SERIES =
            Map.of("teachers", Pattern.compile("p\\d+\\.pdf"), "groups", Pattern.compile("group-\\d+\\.pdf"));

    /** A form of the results. */
    public enum Form {
        /** Numbers, data wide and long, and codebook for other programs. */
        CSV,
        /** The workbook for the researcher. */
        XLSX,
        /** Printed reports and profiles. */
        PDF,
        /** The report on everybody to be edited. */
        DOCX,
        /** The data for SPSS, JASP and jamovi. */
        SAV,
        /** A script that computes the main numbers again, with what it reads. */
        R
    }

    /** A file to be written. */
    public static final class File {
        private final String name;
        private final Contents contents;

        private File(String name, Contents contents) {
            this.name = name;
            this.contents = contents;
        }

        /** Returns its name, with the folder it lies in. */
        public String name() {
            return name;
        }

        /**
         * Writes it.
         *
         * @param out takes it; it is not closed
         * @throws IOException if it cannot be made or written
         */
        public void writeTo(OutputStream out) throws IOException {
            contents.writeTo(requireNonNull(out, "out"));
        }
    }

    /**
     * Returns the files of an analysis of coded data.
     *
     * @param named the data with the names of the people, for the profiles that they get
     * @param analysis the analysis of the same data with codes in the place of names
     * @param pseudonyms what gave the codes
     * @param imprint language, day and layout of the reports
     * @param version the name and version of the program, as the methods cite it
     */
    public static AnalysisFiles of(
            SurveyData named, SurveyAnalysis analysis, Pseudonyms pseudonyms, Imprint imprint, String version) {
        return new AnalysisFiles(named, analysis, pseudonyms, imprint, version);
    }

    /** Returns whether there are so few people that each gets a profile. */
    public boolean hasProfiles() {
        return analysis.data().people().size() <= MOST_PROFILES;
    }

    /**
     * Returns the files of some forms, in the order in which they are written.
     *
     * @param title what data files say they are about
     * @param longForm whether data are also written with a row for each answer, which is ten times as large
     */
    public List<File> files(Set<Form> forms, String title, boolean longForm) {
        SurveyData data = analysis.data();
        List<File> files = new ArrayList<>();
        if (forms.contains(Form.CSV) || forms.contains(Form.R)) {
            Codebook exported = SurveyExport.codebook(data.codebook());
            files.add(new File("results.csv", to -> SurveyExport.results(analysis.results(), to)));
            files.add(new File("data.csv", to -> SurveyExport.wide(data, to)));
            if (longForm) {
                files.add(new File("data_long.csv", to -> SurveyExport.longForm(data, to)));
            }
            files.add(new File(
                    "codebook.csv", to -> to.write(CodebookCsv.write(exported).getBytes(StandardCharsets.UTF_8))));
            files.add(new File("codebook.json", to -> CodebookJson.write(exported, to)));
            files.add(new File("datapackage.json", to -> DataPackageJson.write(exported, title, longForm, to)));
        }
        if (forms.contains(Form.R)) {
            files.add(new File("analysis.R", to -> SurveyExport.rScript(data, to)));
        }
        if (forms.contains(Form.SAV)) {
            LocalDateTime created =
                    LocalDateTime.of(imprint.created().atZone(ZoneOffset.UTC).toLocalDate(), LocalTime.of(9, 0));
            files.add(new File("data.sav", to -> SurveyExport.sav(data, title, created, to)));
        }
        if (forms.contains(Form.XLSX)) {
            files.add(new File("report.xlsx", to -> new XlsxWriter().write(report.workbook(), to)));
        }
        if (forms.contains(Form.DOCX)) {
            files.add(new File("report.docx", to -> new DocxWriter().write(report.everybody(), to)));
        }
        if (forms.contains(Form.PDF)) {
            files.add(new File("report.pdf", to -> new PdfWriter().write(report.everybody(), to)));
            List<String> groups = data.groups().size() > 1 ? report.groups() : List.of();
            for (int i = 0; i < groups.size(); i++) {
                String one = groups.get(i);
                files.add(new File(
                        "groups/group-" + (i + 1) + ".pdf", to -> new PdfWriter().write(report.group(one), to)));
            }
            if (hasProfiles()) {
                profiles(files);
            }
        }
        return files;
    }

    /** Adds the profile of each person with the person's name in it, and only the code in the name of the file. */
    private void profiles(List<File> files) {
        List<String> people = analysis.data().people();
        List<String> codes = pseudonyms.codes(named.people());
        List<String> byPlace = new ArrayList<>(people);
        for (int i = 0; i < codes.size(); i++) {
            byPlace.set(people.indexOf(codes.get(i)), named.people().get(i));
        }
        for (int person = 0; person < people.size(); person++) {
            int place = person;
            files.add(new File(
                    "teachers/" + people.get(person).toLowerCase(Locale.ROOT) + ".pdf",
                    to -> new PdfWriter().write(report.teacher(place, byPlace.get(place)), to)));
        }
    }
}
