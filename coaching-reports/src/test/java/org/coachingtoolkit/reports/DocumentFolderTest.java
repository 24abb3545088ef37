package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.PlainText;
import org.coachingtoolkit.reports.html.HtmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFolderTest {
    private static final Reports REPORTS =
            Reports.of(SampleProgramme.programme(), Imprint.of(Language.RU, SampleProgramme.CREATED));

    @TempDir
    private Path folder;

    @Test
    void writesEveryDocumentAndTellsHowFarItIs() throws IOException {
        List<String> told = new ArrayList<>();
        DocumentFolder.Written written = DocumentFolder.of(REPORTS, new Plain())
                .telling((file, number, total) -> told.add(number + "/" + total))
                .writeTo(folder);

        assertThat(written.isComplete()).isTrue();
        assertThat(written.files())
                .containsExactlyElementsOf(REPORTS.all()
                        .map(report -> folder.resolve(report.name() + ".docx"))
                        .toList());
        assertThat(told)
                .hasSameSizeAs(written.files())
                .startsWith("1/" + told.size())
                .endsWith(told.size() + "/" + told.size());
        assertThat(folder.resolve("schedule.docx")).content().contains("Иванова");
    }

    @Test
    void givesEachTeacherAFolderAndAZipFile() throws IOException {
        List<String> told = new ArrayList<>();
        DocumentFolder.Written written = DocumentFolder.of(REPORTS, new Plain())
                .kinds(EnumSet.of(DocumentKind.SCHEDULE, DocumentKind.PEER_VISIT, DocumentKind.SMART_STATEMENT))
                .divided(DocumentFolder.Division.ZIPPED_TEACHERS)
                .telling((file, number, total) -> told.add(number + "/" + total))
                .writeTo(folder);

        assertThat(written.isComplete()).isTrue();
        assertThat(told).endsWith(told.size() + "/" + told.size());
        for (Teacher teacher : SampleProgramme.programme().teachers()) {
            Path own = folder.resolve(teacher.id().value());
            assertThat(written.files()).contains(own.resolve("smart-statement-" + teacher.id() + ".docx"));
            try (ZipFile zip = new ZipFile(folder.resolve(teacher.id() + ".zip").toFile());
                    var files = Files.list(own)) {
                assertThat(zip.size()).isEqualTo((int) files.count()).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void aPageLeadsToThePages() throws IOException {
        DocumentFolder.Written written = DocumentFolder.of(REPORTS, new HtmlWriter())
                .kinds(Set.of(DocumentKind.SCHEDULE))
                .writeTo(folder);

        assertThat(written.files()).containsExactly(folder.resolve("schedule.html"), folder.resolve("index.html"));
        assertThat(folder.resolve("index.html")).content().contains("href=\"schedule.html\"");
    }

    @Test
    void oneZipFileHoldsTheDocumentsAndThePageThatLeadsToThem() throws IOException {
        Path zip = folder.resolve("papers.zip");
        DocumentFolder documents =
                DocumentFolder.of(REPORTS, new Plain(), new HtmlWriter()).kinds(Set.of(DocumentKind.SCHEDULE));

        try (OutputStream out = Files.newOutputStream(zip)) {
            assertThat(documents.zipTo(out)).isEmpty();
        }

        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertThat(read.stream().map(ZipEntry::getName))
                    .containsExactly("schedule.docx", "schedule.html", "index.html");
        }
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        documents.divided(DocumentFolder.Division.TEACHERS).zipTo(OutputStream.nullOutputStream()));
    }

    @Test
    void aZipFileHasTheOthersWhereADocumentCannotBeMade() throws IOException {
        List<DocumentFolder.Failure> failures = DocumentFolder.of(REPORTS, new Plain() {
                    @Override
                    public void write(Document document, OutputStream out) {
                        throw new IllegalStateException("no ink");
                    }
                })
                .kinds(Set.of(DocumentKind.SCHEDULE))
                .zipTo(OutputStream.nullOutputStream());

        assertThat(failures).extracting(DocumentFolder.Failure::file).containsExactly("schedule.docx");
    }

    @Test
    void leavesOtherContentsUnlessTheyMayBeReplaced() throws IOException {
        Path schedule = Files.writeString(folder.resolve("schedule.docx"), "mine");
        DocumentFolder one = DocumentFolder.of(REPORTS, new Plain()).kinds(Set.of(DocumentKind.SCHEDULE));

        DocumentFolder.Written left = one.writeTo(folder);
        assertThat(left.inTheWay()).containsExactly(schedule);
        assertThat(left.isComplete()).isFalse();
        assertThat(schedule).hasContent("mine");

        assertThat(one.replacing().writeTo(folder).files()).containsExactly(schedule);
        assertThat(schedule).content().contains("Иванова");
    }

    @Test
    void aDocumentThatCannotBeMadeDoesNotStopTheOthers() throws IOException {
        DocumentFolder.Written written = DocumentFolder.of(REPORTS, new Plain() {
                    @Override
                    public void write(Document document, OutputStream out) throws IOException {
                        if (PlainText.of(document).contains("ЖУРНАЛ")) {
                            throw new IllegalArgumentException("no journal");
                        }
                        super.write(document, out);
                    }
                })
                .kinds(EnumSet.of(DocumentKind.SCHEDULE, DocumentKind.JOURNAL))
                .writeTo(folder);

        assertThat(written.files()).containsExactly(folder.resolve("schedule.docx"));
        assertThat(written.failures())
                .singleElement()
                .satisfies(failure -> assertThat(
                                failure.file() + ", " + failure.cause().getMessage())
                        .isEqualTo("journal.docx, no journal"));
        assertThat(folder.resolve("journal.docx")).doesNotExist();
    }

    @Test
    void publishesOnlyWhatMayBePublished() throws IOException {
        DocumentFolder published = DocumentFolder.of(REPORTS.published(), new Plain());
        List<String> told = new ArrayList<>();

        assertThat(published
                        .telling((file, number, total) -> told.add(number + "/" + total))
                        .writeTo(folder)
                        .files())
                .hasSameSizeAs(told)
                .hasSize((int) REPORTS.published().all().count());
        assertThat(told).endsWith(told.size() + "/" + told.size());
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        published.divided(DocumentFolder.Division.TEACHERS).writeTo(folder));
    }

    @Test
    void refusesToHaveNoWriterOrNoFolder() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentFolder.of(REPORTS));
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DocumentFolder.of(REPORTS, new Plain()).writeTo(file))
                .isInstanceOf(NotDirectoryException.class);
    }

    /** Writes plain text, which is quick. */
    private static class Plain implements DocumentWriter {
        @Override
        public ReportFormat format() {
            return ReportFormat.DOCX;
        }

        @Override
        public void write(Document document, OutputStream out) throws IOException {
            out.write(PlainText.of(document).getBytes(StandardCharsets.UTF_8));
        }
    }
}
