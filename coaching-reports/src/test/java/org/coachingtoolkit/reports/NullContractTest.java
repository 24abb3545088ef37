package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.html.HtmlWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.workbook.ProgrammeWorkbook;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * No argument may be null unless it is marked: every public method of an exported type, and constructor of a record, that can be called with the parts of
 * a sample programme is called once for each argument with null in its place.
 */
class NullContractTest {
    private final Map<Class<?>, Object> samples = samples();

    @Test
    void aNullThrowsAndIsNamed() throws Exception {
        List<String> uneven = new ArrayList<>();
        int asked = 0;
        for (String name : Files.readAllLines(Path.of("../docs/api-types.txt"))) {
            Class<?> type = Class.forName("org.coachingtoolkit." + name);
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && (Modifier.isStatic(method.getModifiers()) || samples.containsKey(type))
                        && !method.isSynthetic()
                        && !method.getName().equals("valueOf")
                        && !Set.of("equals", "compareTo").contains(method.getName())) {
                    asked += ask(method, arguments -> method.invoke(samples.get(type), arguments), uneven);
                }
            }
            for (Constructor<?> constructor : type.isRecord() ? type.getConstructors() : new Constructor<?>[0]) {
                asked += ask(constructor, arguments -> constructor.newInstance(arguments), uneven);
            }
        }
        assertThat(uneven).isEmpty();
        assertThat(asked).isGreaterThan(300);
    }

    /** A method or constructor that is called. */
    private interface Call {
        @Nullable Object with(Object[] arguments) throws ReflectiveOperationException;
    }

    private int ask(Executable method, Call call, List<String> uneven) throws ReflectiveOperationException {
        Parameter[] parameters = method.getParameters();
        Object[] arguments = Arrays.stream(parameters)
                .map(parameter -> sample(parameter.getType()))
                .toArray();
        if (Stream.of(arguments).anyMatch(Objects::isNull)) {
            return 0;
        }
        int asked = 0;
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getType().isPrimitive()
                    || parameters[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                continue;
            }
            asked++;
            Object[] changed = arguments.clone();
            changed[i] = null;
            String place =
                    method.getDeclaringClass().getSimpleName() + "." + method.getName() + " " + parameters[i].getName();
            try {
                call.with(changed);
                uneven.add(place + ": taken");
            } catch (InvocationTargetException thrown) {
                Throwable cause = thrown.getCause();
                if (!(cause instanceof NullPointerException)
                        || !parameters[i].getName().equals(cause.getMessage())) {
                    uneven.add(place + ": " + cause);
                }
            }
        }
        return asked;
    }

    private @Nullable Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
        }
        return samples.get(type);
    }

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new HashMap<>();
        for (Object part : parts()) {
            samples.putIfAbsent(part.getClass(), part);
        }
        samples.put(String.class, "1");
        samples.put(CharSequence.class, "1");
        samples.put(byte[].class, "{}".getBytes(StandardCharsets.UTF_8));
        samples.put(OutputStream.class, new ByteArrayOutputStream());
        samples.put(Path.class, Path.of("none"));
        samples.put(List.class, List.of());
        samples.put(Set.class, Set.of());
        samples.put(Map.class, Map.of());
        samples.put(LocalDate.class, LocalDate.of(2026, 11, 16));
        samples.put(LocalDateTime.class, LocalDateTime.of(2026, 11, 16, 9, 0));
        samples.put(Instant.class, Instant.parse("2026-11-16T09:00:00Z"));
        samples.put(Duration.class, Duration.ofMinutes(45));
        samples.put(ZoneId.class, ZoneId.of("Europe/Moscow"));
        samples.put(OptionalInt.class, OptionalInt.empty());
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(double.class, 1.0);
        samples.put(boolean.class, false);
        Imprint imprint = Imprint.of(Language.EN, Instant.parse("2026-11-16T09:00:00Z"));
        samples.put(Imprint.class, imprint);
        samples.put(Document.class, Reports.form(DocumentKind.JOURNAL, imprint));
        samples.put(PdfWriter.class, new PdfWriter());
        samples.put(XlsxWriter.class, new XlsxWriter());
        samples.put(DocxWriter.class, new DocxWriter());
        samples.put(HtmlWriter.class, new HtmlWriter());
        samples.put(ProgrammeFile.class, ProgrammeFile.of(SampleProgramme.programme()));
        samples.put(SmartChecker.class, SmartChecker.of(SmartProfile.STRICT));
        samples.put(StatedGoal.class, (StatedGoal) () -> "I will ask open questions.");
        samples.put(ProgrammeWorkbook.class, ProgrammeWorkbook.of(SampleProgramme.programme()));
        samples.put(Reports.class, Reports.of(SampleProgramme.programme(), imprint));
        return samples;
    }

    private static Set<Object> parts() {
        try {
            return ApiShapeTest.parts(SampleProgramme.programme(), new LinkedHashSet<>());
        } catch (ReflectiveOperationException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
