package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.PublicEdition;
import org.coachingtoolkit.reports.calendar.CalendarFile;
import org.coachingtoolkit.reports.calendar.SessionCalendar;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.html.HtmlWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No part of a public file, seen or not, names a teacher or a coach: properties, hidden parts, names, comments. */
class PrivacyTest {
    private final CoachingProgramme programme = SampleProgramme.programme();

    private List<String> names() {
        return Stream.concat(
                        programme.teachers().stream().map(teacher -> teacher.name()),
                        programme.coaches().stream().map(coach -> coach.name()))
                .map(name -> name.family())
                .distinct()
                .toList();
    }

    /** Returns every text that can be found in a file by taking it apart, by the name of the part. */
    private static Map<String, String> parts(String name, byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(name, readings(file));
        if (file.length > 2 && file[0] == 'P' && file[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.putAll(parts(name + "!" + entry.getName() + " " + entry.getComment(), zip.readAllBytes()));
                }
            }
        } else if (file.length > 4 && file[0] == '%' && file[1] == 'P') {
            parts.put(name + " streams", readings(inflated(file)));
            try (PdfReader pdf = new PdfReader(file)) {
                StringBuilder strings = new StringBuilder();
                for (int number = 0; number < pdf.getXrefSize(); number++) {
                    collect(pdf.getPdfObject(number), strings);
                }
                collect(pdf.getTrailer(), strings);
                parts.put(name + " strings", strings.toString());
                PdfTextExtractor pages = new PdfTextExtractor(pdf);
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    parts.put(name + " page " + page, pages.getTextFromPage(page));
                }
            }
        }
        return parts;
    }

    /** Collects the strings of an object: properties, outline, alternative texts, whatever they are escaped like. */
    private static void collect(@Nullable PdfObject object, StringBuilder strings) {
        if (object instanceof PdfString string) {
            strings.append(string.toUnicodeString()).append('\n');
        } else if (object instanceof PdfDictionary dictionary) {
            dictionary.getKeys().forEach(key -> collect(dictionary.get(key), strings));
        } else if (object instanceof PdfArray array) {
            array.getElements().forEach(element -> collect(element, strings));
        }
    }

    private static String readings(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                + new String(file, StandardCharsets.UTF_16BE)
                + new String(file, StandardCharsets.UTF_16LE);
    }

    private static byte[] inflated(byte[] pdf) throws IOException {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int at = text.indexOf("stream\n"); at >= 0; at = text.indexOf("stream\n", at + 1)) {
            try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(pdf, at + 7, pdf.length - at - 7))) {
                in.transferTo(all);
            } catch (IOException notPacked) {
                // what is not packed was read as it stands
            }
        }
        return all.toByteArray();
    }

    private Map<String, byte[]> everyPublicFile() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Imprint imprint = Imprint.of(Language.RU, SampleProgramme.CREATED);
        List<DocumentWriter> writers = List.of(new PdfWriter(), new XlsxWriter(), new DocxWriter(), new HtmlWriter());
        for (Report report : Reports.of(programme, imprint).published().all().toList()) {
            for (DocumentWriter writer : writers) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                writer.write(report.document(), out);
                files.put(report.name() + "." + writer.format().extension(), out.toByteArray());
            }
        }
        CoachingProgramme edition = PublicEdition.of(programme, new byte[32]);
        SessionCalendar calendar = SessionCalendar.of(edition, Language.RU, SampleProgramme.CREATED);
        List<CalendarFile> calendars = new ArrayList<>();
        calendars.add(calendar.all());
        edition.teachers().forEach(teacher -> calendars.add(calendar.of(teacher.id())));
        edition.coaches().forEach(coach -> calendars.add(calendar.of(coach.id())));
        calendars.forEach(file ->
                files.put(file.name() + ".ics", file.text().replace("\r\n ", "").getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    @Test
    void noPartOfAPublicFileNamesATeacherOrACoach() throws IOException {
        List<String> names = names();
        assertThat(names).isNotEmpty();
        Map<String, byte[]> files = everyPublicFile();
        for (String extension : List.of("pdf", "xlsx", "docx", "html", "ics")) {
            assertThat(files.keySet()).anyMatch(name -> name.endsWith("." + extension));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            parts(file.getKey(), file.getValue()).forEach((part, text) -> {
                for (String name : names) {
                    if (part.contains(name) || text.contains(name)) {
                        throw new AssertionError(part + " names " + name);
                    }
                }
            });
        }
    }

    @Test
    void theSearchFindsNamesWhereThereAreSome() throws IOException {
        Report schedule = Reports.of(programme, Imprint.of(Language.RU, SampleProgramme.CREATED))
                .all()
                .findFirst()
                .orElseThrow();
        for (DocumentWriter writer : List.of(new XlsxWriter(), new DocxWriter(), new HtmlWriter(), new PdfWriter())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(schedule.document(), out);
            assertThat(parts("schedule", out.toByteArray()).values())
                    .as(writer.format().toString())
                    .anyMatch(text -> names().stream().anyMatch(text::contains));
        }
    }

    @Test
    void theSearchFindsNamesInHiddenParts() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            ZipEntry entry = new ZipEntry("Кленова.xml");
            entry.setComment("Осинина");
            entry.setExtra("\u0000\u0000\u0007\u0000Rowan 1".getBytes(StandardCharsets.ISO_8859_1));
            out.putNextEntry(entry);
            out.setComment("Берёзова");
        }
        Map<String, String> found = parts("file", zip.toByteArray());
        for (String name : List.of("Кленова", "Осинина", "Rowan", "Берёзова")) {
            assertThat(found.entrySet()).anyMatch(part -> (part.getKey() + part.getValue()).contains(name));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document any = Reports.of(programme, Imprint.of(Language.RU, SampleProgramme.CREATED))
                .all()
                .findFirst()
                .orElseThrow()
                .document();
        // Ш is 04 28 in UTF-16, and 28 a bracket, which is escaped
        new PdfWriter()
                .write(
                        Document.builder("report", "Шишкина", Language.RU)
                                .info(any.info())
                                .addAll(any.blocks())
                                .build(),
                        out);
        assertThat(parts("file", out.toByteArray()).get("file strings")).contains("Шишкина");
    }
}
