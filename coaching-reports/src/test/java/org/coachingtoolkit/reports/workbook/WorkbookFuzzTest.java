package org.coachingtoolkit.reports.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.programme.ProgrammeFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Workbooks that are damaged in their bytes, their parts or the values of their cells are read, or refused with a question. */
class WorkbookFuzzTest {
    private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 200);
    private static final Pattern VALUE =
            Pattern.compile("(?<=<v>|<t>|<t xml:space=\"preserve\">| t=\"| r=\"| s=\")[^<\"]*");
    private static final String[] VALUES = {
        "",
        "0",
        "-1",
        "1e308",
        "NaN",
        "99999999",
        "46307.5",
        "=1+1",
        "@x",
        "t1",
        "g1",
        "json:{",
        "json:[]",
        "json:null",
        "json:1e999999999",
        "json:{\"teacher\":1}",
        "12/10/26",
        "12.10.2026",
        "31.02.2026",
        "s",
        "e",
        "b",
        "d",
        "str",
        "inlineStr",
        "A1",
        "XFD1048576",
        "ZZZZ9",
        "пример",
        "coaching goals ru",
        "coaching sessions ru",
        "_x0000_",
        "\uFFFD",
        "x".repeat(33_000)
    };

    @Test
    void aDamagedWorkbookIsReadOrAskedAbout() throws IOException {
        byte[] whole = OpenWorkbook.example(Language.RU).bytes();
        Map<String, byte[]> parts = parts(whole);
        List<String> names = new ArrayList<>(parts.keySet());
        Random random = new Random(20261128);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] part = requireNonNull(parts.get(name), name);
            byte[] mutant = switch (random.nextInt(8)) {
                case 0 -> bytes(whole, random);
                case 1 -> zip(parts, name, bytes(part, random));
                case 2 -> zip(parts, name, null);
                default -> zip(parts, name, value(part, random));
            };
            String which = "mutant " + i + " of " + name;

            ProgrammeFormat.Reading reading = read(mutant, which);
            if (reading.checked().value().isEmpty()) {
                refused++;
                assertThat(reading.checked().findings()).as(which).isNotEmpty();
            }
        }
        assertThat(refused).isBetween(1, MUTANTS - 1);
    }

    private static ProgrammeFormat.Reading read(byte[] mutant, String which) {
        try {
            return new WorkbookFormat().read(mutant);
        } catch (RuntimeException thrown) {
            throw new AssertionError(which, thrown);
        }
    }

    private static byte[] bytes(byte[] of, Random random) {
        byte[] mutant = of.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && mutant.length > 0; i++) {
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length + 1)) : mutant;
    }

    private static byte[] value(byte[] part, Random random) {
        String xml = new String(part, StandardCharsets.UTF_8);
        List<MatchResult> values = VALUE.matcher(xml).results().toList();
        if (values.isEmpty()) {
            return bytes(part, random);
        }
        MatchResult at = values.get(random.nextInt(values.size()));
        String other = random.nextBoolean()
                ? VALUES[random.nextInt(VALUES.length)].replace("\"", "&quot;").replace("<", "&lt;")
                : values.get(random.nextInt(values.size())).group();
        return (xml.substring(0, at.start()) + other + xml.substring(at.end())).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Returns the parts as a file, one of them changed or left out; not packed, to be quick. */
    private static byte[] zip(Map<String, byte[]> parts, String name, byte @Nullable [] changed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                byte[] bytes = part.getKey().equals(name) ? changed : part.getValue();
                if (bytes != null) {
                    ZipEntry entry = new ZipEntry(part.getKey());
                    CRC32 crc = new CRC32();
                    crc.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(crc.getValue());
                    zip.putNextEntry(entry);
                    zip.write(bytes);
                    zip.closeEntry();
                }
            }
        }
        return out.toByteArray();
    }
}
