package org.coachingtoolkit.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A file for one report, in the format that its name says.
 *
 * @param path the file
 * @param format the format; {@code null} for comma-separated values
 */
record ReportFile(Path path, @Nullable ReportFormat format) {
    /**
     * Returns the file that {@code --out} names.
     *
     * @throws Unusable if its name says no format
     */
    static ReportFile of(Path path) {
        String ending = ConvertCommand.format(path);
        if (ending.equals("csv")) {
            return new ReportFile(path, null);
        }
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.extension().equals(ending))
                .findFirst()
                .map(format -> new ReportFile(path, format))
                .orElseThrow(() -> Unusable.of("reportName", Map.of("file", path)));
    }

    /** Writes the report: the document, or the values with the mark by which spreadsheets know UTF-8. */
    void write(boolean replace, Supplier<Document> document, Supplier<String> values) {
        if (format == null) {
            byte[] csv = ("\uFEFF" + values.get()).getBytes(StandardCharsets.UTF_8);
            OutputFolder.writeOne(path, replace, stream -> stream.write(csv));
        } else {
            DocumentWriter writer = DocumentsOption.writers(List.of(format)).get(0);
            OutputFolder.writeOne(path, replace, stream -> writer.write(document.get(), stream));
        }
    }
}
