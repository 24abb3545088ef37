package org.coachingtoolkit.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTextTest {
    private static final Path SOURCE = Path.of("src/main/java/org/coachingtoolkit/examples/page");
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\\d+,\\s*\"([a-z-]+)\"");
    private static final Pattern TEXT = Pattern.compile("text\\(\\s*(?:\\w+, )?\"([a-z.-]+[a-z])\"");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryText(Language language) {
        assertThat(PageText.ALL.keys(language)).isEqualTo(PageText.ALL.keys(Language.EN));
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        Set<String> wanted = new TreeSet<>(found(TEXT, ""));
        wanted.addAll(found(REFUSAL, "refusal."));

        assertThat(wanted).hasSizeGreaterThan(100);
        assertThat(PageText.ALL.keys(Language.EN)).containsAll(wanted);
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        Set<String> said = found(Pattern.compile("\"([a-zA-Z]+[a-zA-Z.-]*)\""), "");
        for (String key : PageText.ALL.keys(Language.EN)) {
            String last = key.substring(key.lastIndexOf('.') + 1);
            assertThat(said.contains(key)
                            || said.contains(last)
                            || said.contains(key.substring(0, key.length() - last.length())))
                    .as(key)
                    .isTrue();
        }
    }

    private static Set<String> found(Pattern pattern, String prefix) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                Matcher each = pattern.matcher(Files.readString(file));
                while (each.find()) {
                    found.add(prefix + each.group(1));
                }
            }
        }
        return found;
    }
}
