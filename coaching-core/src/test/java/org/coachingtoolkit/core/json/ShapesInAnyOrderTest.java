package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes refer to each other; whichever is looked at first in a process, all are whole afterwards. */
class ShapesInAnyOrderTest {
    private static final String PACKAGE = ShapesInAnyOrderTest.class.getPackageName() + ".";

    static Stream<String> formsThatAreMadeOnce() throws IOException {
        try (Stream<Path> classes = Files.list(Path.of("src", "main", "java", PACKAGE.replace('.', '/')))) {
            return classes
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .map(name -> PACKAGE + name.substring(0, name.length() - ".java".length()))
                    .filter(ShapesInAnyOrderTest::holdsForms)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean holdsForms(String name) {
        try {
            return Stream.of(Class.forName(name, false, ShapesInAnyOrderTest.class.getClassLoader())
                            .getDeclaredFields())
                    .anyMatch(field -> Modifier.isStatic(field.getModifiers())
                            && (Codec.class.isAssignableFrom(field.getType()) || field.getType() == JsonFile.class));
        } catch (ClassNotFoundException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }

    @ParameterizedTest
    @MethodSource("formsThatAreMadeOnce")
    void allAreWholeWhicheverIsFirst(String first) throws ReflectiveOperationException {
        ClassLoader process = new AnotherProcess();
        Class.forName(first, true, process);

        assertThat(schema(process, "ProgrammeJson")).isEqualTo(ProgrammeJson.schema());
        assertThat(schema(process, "CodebookJson")).isEqualTo(CodebookJson.schema());
        assertThat(schema(process, "GoalLines")).isEqualTo(GoalLines.schema());
    }

    private static Object schema(ClassLoader process, String type) throws ReflectiveOperationException {
        return process.loadClass(PACKAGE + type).getMethod("schema").invoke(null);
    }

    /** Has classes of the toolkit of its own, none of which is initialised. */
    private static final class AnotherProcess extends ClassLoader {
        AnotherProcess() {
            super(ShapesInAnyOrderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.coachingtoolkit.core.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) {
            try (InputStream in =
                    requireNonNull(getParent().getResourceAsStream(name.replace('.', '/') + ".class"), name)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unlikely) {
                throw new UncheckedIOException(unlikely);
            }
        }
    }
}
