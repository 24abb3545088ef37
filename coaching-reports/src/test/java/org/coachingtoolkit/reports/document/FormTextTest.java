package org.coachingtoolkit.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTextTest {
    @ParameterizedTest
    @EnumSource
    void existsInEveryLanguage(FormText text) {
        for (Language language : Language.values()) {
            assertThat(text.in(language)).as("%s in %s", text, language).isNotBlank();
        }
    }

    @Test
    void speaksTheLanguageOfTheDocument() {
        assertThat(FormText.CONTENTS.in(Language.RU)).isEqualTo("Содержание");
        assertThat(FormText.CONTENTS.in(Language.UK)).isEqualTo("Зміст");
        assertThat(FormText.CONTENTS.in(Language.EN)).isEqualTo("Contents");
        assertThat(FormText.DATE_LINE.in(Language.RU)).isEqualTo("«___» __________ 20__\u00A0г.");
    }
}
