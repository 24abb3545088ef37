package org.coachingtoolkit.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coachingtoolkit.core.people.TeacherId;

class IdentifierProperties {
    @Property(tries = 2000)
    void whateverIsAcceptedCanStandInAFileNameByItself(@ForAll("nearlyIds") String text) {
        if (!isAccepted(text)) {
            return;
        }
        Path folder = Path.of("folder");
        assertThat(folder.resolve(text).normalize().getParent()).isEqualTo(folder);
    }

    @Property
    void anIdIsItsText(@ForAll("idTexts") String text) {
        assertThat(new TeacherId(text)).hasToString(text).isEqualTo(new TeacherId(text));
    }

    @Example
    void refusesWhatCouldBeAPathOrNothing() {
        for (String text : new String[] {"", ".", "..", ".x", "a/b", "a\\b", "a b", "a\0b", "-x", "a".repeat(65)}) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> new TeacherId(text))
                    .withMessageContaining("teacherId must be 1 to 64");
        }
    }

    @Provide
    Arbitrary<String> idTexts() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('а', 'я')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    @Provide
    Arbitrary<String> nearlyIds() {
        return Arbitraries.strings().withChars("ab1./\\- _\0~").ofMaxLength(6);
    }

    private static boolean isAccepted(String text) {
        try {
            return Identifier.require("id", text).equals(text);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
