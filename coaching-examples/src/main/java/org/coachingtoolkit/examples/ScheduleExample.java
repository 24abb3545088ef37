package org.coachingtoolkit.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.reports.DocumentFolder;
import org.coachingtoolkit.reports.DocumentKind;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.Reports;
import org.coachingtoolkit.reports.pdf.PdfWriter;

/** From a programme file to its schedule on paper. */
public final class ScheduleExample {
    private ScheduleExample() {}

    /**
     * Checks a programme file and writes its schedule as PDF.
     *
     * @param arguments the programme file and the folder for the schedule; without them, the bundled school and a new
     *     temporary folder
     */
    public static void main(String... arguments) throws IOException {
        Path folder =
                arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("coaching-schedule-example");
        Path file = arguments.length > 0
                ? Path.of(arguments[0])
                : Files.write(folder.resolve("school.json"), ExampleProgrammes.file(Language.EN));

        ProgrammeFile read = ProgrammeFile.read(file);
        for (Finding finding : read.check(LocalDate.of(2026, 11, 16))) {
            System.out.println(finding.place() + " " + finding.message(Language.EN));
        }
        Imprint imprint = Imprint.of(Language.EN, LocalDate.of(2026, 11, 16));
        DocumentFolder.of(Reports.of(read.get(), imprint), new PdfWriter())
                .kinds(Set.of(DocumentKind.SCHEDULE))
                .writeTo(folder);

        System.out.println("schedule.pdf: " + Files.size(folder.resolve("schedule.pdf")) / 1024 + " KB");
    }
}
