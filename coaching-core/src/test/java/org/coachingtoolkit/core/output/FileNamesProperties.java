package org.coachingtoolkit.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.coachingtoolkit.core.output.FileNames.Problem;

class FileNamesProperties {
    @Provide
    Arbitrary<Set<String>> ids() {
        Arbitrary<String> usual = Arbitraries.of(
                        "t-01", "T-01", "t-01.", "CON", "con", "con.pdf", "NUL.", "LPT1", "com¹.x")
                .map(id -> id);
        Arbitrary<String> cyrillic =
                Arbitraries.of("й", "и\u0306", "Й", "ё", "е\u0308", "ß", "ẞ", "ss", "ſ", "s", "Σ", "ς", "K", "K");
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange('!', '~').withChars("йЙı. ").ofMaxLength(8);
        Arbitrary<String> tooLong = Arbitraries.of(
                "ж".repeat(300), "x".repeat(255), "x".repeat(300), "😀".repeat(80) + "." + "y".repeat(90));
        return Arbitraries.oneOf(usual, cyrillic, any.filter(text -> !text.isEmpty()), tooLong)
                .set()
                .ofMaxSize(12);
    }

    @Property
    void noTwoIdsShareAFileAndEveryNameIsGoodEverywhere(@ForAll("ids") Set<String> ids) {
        Map<String, String> names = FileNames.of(ids);
        assertThat(names.keySet()).isEqualTo(ids);
        assertThat(FileNames.collisions(names.values())).isEmpty();
        assertThat(new HashSet<>(names.values())).hasSize(ids.size());
        assertThat(names.values())
                .allSatisfy(name -> assertThat(FileNames.problems(name)).isEmpty());
    }

    @Property
    void theNameOfAnIdDoesNotDependOnTheOrder(@ForAll("ids") Set<String> ids) {
        List<String> reversed = new ArrayList<>(ids);
        java.util.Collections.reverse(reversed);
        assertThat(FileNames.of(reversed)).isEqualTo(FileNames.of(ids));
    }

    @Property
    void whatOnlyDiffersByCaseOrFormHasOneKey(@ForAll @NotEmpty String name) {
        String key = FileNames.key(name);
        assertThat(FileNames.key(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(FileNames.key(Normalizer.normalize(name, Normalizer.Form.NFC)))
                .isEqualTo(key);
        // a letter at a time, as file systems do: the capital of some letters is two, and a mark behind would change
        // its place
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String capitals = Normalizer.normalize(name, form)
                    .codePoints()
                    .map(Character::toUpperCase)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(FileNames.key(capitals)).isEqualTo(key);
        }
        assertThat(FileNames.key(Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT)))
                .isEqualTo(key);
        assertThat(FileNames.key(name + ".")).isEqualTo(key);
    }

    @Example
    void usualIdsAreTheirOwnNames() {
        assertThat(FileNames.of(List.of("t-01", "Смирнова", "conan", "com10", "lpt")))
                .allSatisfy((id, name) -> assertThat(name).isEqualTo(id));
        assertThat(FileNames.problems("CON.pdf")).containsExactly(Problem.RESERVED);
        assertThat(FileNames.problems("nul ")).containsExactly(Problem.RESERVED, Problem.END);
        assertThat(FileNames.problems("a:b")).containsExactly(Problem.CHARACTER);
        assertThat(FileNames.problems("ж".repeat(128))).containsExactly(Problem.LENGTH);
        assertThat(FileNames.of("CON")).matches("CON~[0-9a-f]{6}");
        assertThat(FileNames.of("con.pdf")).matches("con~[0-9a-f]{6}\\.pdf");
    }
}
