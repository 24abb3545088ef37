package org.coachingtoolkit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coachingtoolkit.reports.content.SampleProgramme;
import org.junit.jupiter.api.Test;

/** The API can grow: what has many parts is made by a builder. */
class ApiShapeTest {
    private static final int MANY = 7;

    /** What only the toolkit makes: results of statistics, of a search, of an erasure, of reading a sentence. */
    private static final Set<String> RESULTS = Set.of("ErasureReport", "ItemReliability", "Mark", "ScheduleProposal");

    @Test
    void aRecordOfManyComponentsHasABuilderBothWays() throws IOException {
        assertThat(exported()
                        .filter(type -> type.isRecord() && type.getRecordComponents().length >= MANY)
                        .filter(type -> !hasToBuilder(type))
                        .map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(RESULTS);
    }

    @Test
    void aBuilderThatBeginsWithAValueGivesThatValue() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (Object part : parts(SampleProgramme.programme(), new LinkedHashSet<>())) {
            if (hasToBuilder(part.getClass())) {
                Object builder = part.getClass().getMethod("toBuilder").invoke(part);
                assertThat(builder.getClass().getMethod("build").invoke(builder))
                        .isEqualTo(part);
                seen.add(part.getClass().getSimpleName());
            }
        }
        assertThat(seen)
                .contains("CoachConsultant", "CoachingProgramme", "CoachingSession", "Goal", "Institution", "Papers")
                .contains("SchedulingConstraints", "SessionSchedule");
    }

    @Test
    void noClassHasAPublicConstructorOfManyParameters() throws IOException {
        assertThat(exported()
                        .filter(type -> !type.isRecord())
                        .flatMap(type -> Arrays.stream(type.getConstructors()))
                        .filter(constructor -> constructor.getParameterCount() >= MANY))
                .isEmpty();
    }

    static Set<Object> parts(Object whole, Set<Object> found) throws ReflectiveOperationException {
        if (whole instanceof Iterable<?> many) {
            for (Object one : many) {
                parts(one, found);
            }
        } else if (whole instanceof Record
                && whole.getClass().getName().startsWith("org.coachingtoolkit.")
                && found.add(whole)) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(whole);
                if (part != null) {
                    parts(part, found);
                }
            }
        }
        return found;
    }

    private static boolean hasToBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("toBuilder") && Modifier.isPublic(method.getModifiers()));
    }

    private static Stream<Class<?>> exported() throws IOException {
        List<String> names = Files.readAllLines(Path.of("../docs/api-types.txt"));
        return names.stream().map(ApiShapeTest::type);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("org.coachingtoolkit." + name, false, ApiShapeTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
