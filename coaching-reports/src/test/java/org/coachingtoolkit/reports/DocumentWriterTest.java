package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.Paragraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentWriterTest {
    private static final Document DOCUMENT = Document.builder("note", "Note", Language.EN)
            .info(DocumentInfo.of(Instant.parse("2026-09-01T06:00:00Z")))
            .add(Paragraph.of("Text."))
            .build();

    @Test
    void replacesAFileWithTheCompleteDocument(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("note.pdf"), "old");

        new TitleWriter(null).write(DOCUMENT, file);

        assertThat(file).hasContent("Note");
        assertThat(folder).isDirectoryContaining("glob:**/note.pdf");
        assertThat(folder.toFile().list()).containsExactly("note.pdf");
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenTheDiskIsFull(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("note.pdf"), "old");
        DocumentWriter writer = new TitleWriter(new IOException("No space left on device"));

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> writer.write(DOCUMENT, file))
                .withMessage("could not write " + file + ": No space left on device")
                .satisfies(e -> assertThat(e.path()).isEqualTo(file));
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("note.pdf");
    }

    @Test
    void leavesNothingWhenTheDocumentCannotBeShown(@TempDir Path folder) {
        DocumentWriter writer = new DocumentWriter() {
            @Override
            public ReportFormat format() {
                return ReportFormat.PDF;
            }

            @Override
            public void write(Document document, OutputStream out) {
                throw new IllegalArgumentException("no such letter");
            }
        };

        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(DOCUMENT, folder.resolve("note.pdf")));
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void saysWhenTheFolderDoesNotExistOrTheFileIsAFolder(@TempDir Path folder) throws IOException {
        DocumentWriter writer = new TitleWriter(null);
        Path taken = Files.createDirectory(folder.resolve("taken.pdf"));

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(
                        () -> writer.write(DOCUMENT, folder.resolve("missing").resolve("note.pdf")));
        assertThatExceptionOfType(ReportException.class).isThrownBy(() -> writer.write(DOCUMENT, taken));
        assertThat(folder.toFile().list()).containsExactly("taken.pdf");
    }

    private record TitleWriter(@Nullable IOException failure) implements DocumentWriter {
        @Override
        public ReportFormat format() {
            return ReportFormat.PDF;
        }

        @Override
        public void write(Document document, OutputStream out) throws IOException {
            out.write(document.title().getBytes(StandardCharsets.UTF_8));
            if (failure != null) {
                throw failure;
            }
        }
    }
}
