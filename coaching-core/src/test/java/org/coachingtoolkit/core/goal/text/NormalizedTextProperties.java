package org.coachingtoolkit.core.goal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalizedTextProperties {
    /** Law 2: what is normal stays as it is. */
    @Property(tries = 2000)
    void normalisingTwiceIsNormalisingOnce(@ForAll("mixtures") String text) {
        String once = NormalizedText.of(text).toString();

        assertThat(NormalizedText.of(once)).hasToString(once);
    }

    @Property(tries = 2000)
    void theWayBackRisesThroughTheWholeOriginal(@ForAll("mixtures") String text) {
        NormalizedText normal = NormalizedText.of(text);

        assertThat(normal.origin(normal.length())).isEqualTo(text.length());
        for (int i = 0; i < normal.length(); i++) {
            assertThat(normal.origin(i)).isLessThan(normal.origin(i + 1));
        }
    }

    @Example
    void readsWhatIsSpelledInManyWaysAsOne() {
        assertThat(NormalizedText.of("15\u00a0%\u2009–\u202f20")).hasToString("15 % - 20");
        assertThat(NormalizedText.of("и\u0306 і\u0308 е\u0308 Ё й ї")).hasToString("й ї е е й ї");
        assertThat(NormalizedText.of("п’ять п`ять пʼять")).hasToString("п'ять п'ять п'ять");
        assertThat(NormalizedText.of("１２ ٣٤ ５％")).hasToString("12 34 5%");
        assertThat(NormalizedText.of("co\u00adaching\u200b")).hasToString("coaching");
        assertThat(NormalizedText.of("«ДО»")).hasToString("\"до\"");
    }

    @Example
    void readsLettersThatLookAlikeInTheScriptOfTheirWord() {
        assertThat(NormalizedText.of("cрок")).as("Latin c").hasToString("срок");
        assertThat(NormalizedText.of("plаn")).as("Cyrillic а").hasToString("plan");
        assertThat(NormalizedText.of("рост c 45 до 30")).as("lone Latin c").hasToString("рост с 45 до 30");
        assertThat(NormalizedText.of("a plan")).hasToString("a plan");
    }

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> usual = Arbitraries.strings()
                .withChars("acoykiасоукіяыxdй\u0306\u0308\u00ad'’ -–15%.,\nİIıϴKſẞ")
                .ofMaxLength(20);
        return Arbitraries.oneOf(any, usual, Arbitraries.strings().all().ofMaxLength(20));
    }
}
