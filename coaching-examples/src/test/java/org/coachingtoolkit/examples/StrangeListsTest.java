package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.intake.Fact;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small lists of the layouts that offices make, with what a careful person reads out of each: the cases of
 * {@code lists/*.txt}, each as comma-separated values and as a workbook whose dates are dates. A case is a table, and below
 * two dashes who or what is to be read, in their order, and what is to be asked, by code, line and column. Of a teacher
 * nothing else may be read that could become a wrong value.
 */
class StrangeListsTest {
    private static final List<String> FILES =
            List.of("limits", "several", "remarks", "nobody", "sessions", "answers", "staff");
    /** What is wrong if it is read though the case does not say it. */
    private static final Map<String, List<String>> TOLD = Map.of(
            "teacher", List.of("category", "attestation", "nextAttestation", "conformity", "status"),
            "session", List.of("date", "start", "end", "status", "movedTo", "coach"),
            "response", List.of());

    private static final Map<String, String> KEYS =
            Map.of("teacher", "teachers", "session", "sessions", "response", "responses");

    private record Case(String name, String options, List<String> table, List<String> truth) {
        @Override
        public String toString() {
            return name;
        }

        String option(String key) {
            return Arrays.stream(options.split(",\\s*", -1))
                    .filter(option -> option.startsWith(key + " "))
                    .map(option -> option.substring(key.length() + 1))
                    .findFirst()
                    .orElse("");
        }

        List<String> told(String key) {
            return truth.stream()
                    .filter(line -> line.startsWith(key + " "))
                    .map(line -> line.substring(key.length() + 1))
                    .toList();
        }
    }

    static Stream<Case> cases() {
        return FILES.stream().flatMap(file -> cases(file).stream());
    }

    private static List<Case> cases(String file) {
        List<Case> cases = new ArrayList<>();
        for (String block : text("lists/" + file + ".txt").split("(?m)^== ", -1)) {
            String[] parts = block.split("(?m)^--$", -1);
            if (parts.length == 2) {
                List<String> lines = parts[0].lines().toList();
                String[] name = lines.get(0).split(" \\| ", -1);
                cases.add(new Case(
                        file + ": " + name[0],
                        name.length > 1 ? name[1] : "",
                        lines.subList(1, lines.size()),
                        parts[1].lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        return cases;
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(StrangeListsTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Intake read(Case of, Intake.Source file) {
        String as = of.option("as");
        String year = of.option("year");
        return Intake.read(
                List.of(file),
                as.isEmpty() ? null : IntakeKind.valueOf(as),
                year.isEmpty() ? null : SchoolYear.parse(year));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsACarefulPersonReadsIt(Case of) {
        check(
                of,
                read(
                        of,
                        new Intake.Source(
                                "list.csv", String.join("\n", of.table()).getBytes(StandardCharsets.UTF_8))));
    }

    /** Cells of more lines are written between quotation marks, as no workbook does. */
    static Stream<Case> ofOneLine() {
        return cases().filter(of -> of.table().stream().noneMatch(line -> line.startsWith("\"")));
    }

    @ParameterizedTest
    @MethodSource("ofOneLine")
    void isReadAlikeFromAWorkbook(Case of) throws IOException {
        check(of, read(of, new Intake.Source("list.xlsx", workbook(of))));
    }

    private static void check(Case of, Intake intake) {
        List<String> asked = intake.findings().stream()
                .map(finding -> finding.code().value().replaceFirst("^[a-z]+\\.", "") + " "
                        + finding.place().line() + ":" + finding.place().column())
                .toList();
        KEYS.forEach((kind, key) -> {
            List<String> expected = of.told(kind);
            if (!expected.isEmpty() || !intake.facts(key).isEmpty()) {
                List<Fact> facts = intake.facts(key);
                List<String> found = new ArrayList<>();
                for (int i = 0; i < facts.size(); i++) {
                    found.add(written(kind, facts.get(i), i < expected.size() ? expected.get(i) : ""));
                }
                assertThat(found).as("%s%n%s", key, asked).containsExactlyElementsOf(expected);
            }
        });
        for (String ask : of.told("ask")) {
            String code = ask.replaceFirst("^not ", "");
            boolean any = asked.stream().anyMatch(one -> one.equals(code) || one.startsWith(code + " "));
            assertThat(any).as("%s in %s", ask, asked).isEqualTo(!ask.startsWith("not "));
        }
        if (of.truth().isEmpty()) {
            assertThat(asked).isNotEmpty();
        }
    }

    /** Writes a fact as the truth is written: the words by which it is known, and the keys that the truth names. */
    private static String written(String kind, Fact fact, String expected) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (String part : expected.split("; ", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                shown.put(part.substring(0, sign), "");
            }
        }
        TOLD.getOrDefault(kind, List.of()).stream()
                .filter(key -> fact.values().containsKey(key))
                .forEach(key -> shown.put(key, ""));
        StringBuilder line = new StringBuilder(
                switch (kind) {
                    case "teacher" ->
                        Stream.of("family", "given", "patronymic")
                                .flatMap(key -> fact.text(key).stream())
                                .reduce((a, b) -> a + " " + b)
                                .orElse("");
                    case "session" ->
                        fact.values().get("teachers") instanceof List<?> people
                                ? String.join(
                                        ", ",
                                        people.stream().map(String::valueOf).toList())
                                : "";
                    default -> fact.text("respondent").orElse("");
                });
        shown.keySet()
                .forEach(key -> line.append("; ")
                        .append(key)
                        .append('=')
                        .append(fact.text(key).orElse("")));
        return line.toString();
    }

    private static byte[] workbook(Case of) throws IOException {
        boolean semicolons = of.table().stream().anyMatch(line -> line.contains(";") && !line.matches("[^;]*; [^;]*"));
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Лист1");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            for (int r = 0; r < of.table().size(); r++) {
                Row row = sheet.createRow(r);
                String[] texts = of.table().get(r).split(semicolons ? ";" : ",", -1);
                for (int c = 0; c < texts.length; c++) {
                    if (!texts[c].isEmpty()) {
                        fill(row.createCell(c), texts[c].replace("\"\"", "\""), day);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Cell cell, String text, CellStyle day) {
        if (text.matches("\\d\\d\\.\\d\\d\\.\\d{4}")) {
            cell.setCellValue(LocalDate.parse(text, DateTimeFormatter.ofPattern("dd.MM.yyyy")));
            cell.setCellStyle(day);
        } else if (text.matches("\\d{1,3}")) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
    }
}
