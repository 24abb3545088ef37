package org.coachingtoolkit.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the references in docs what the file and the workbook are; {@code -Dgolden.update=true} writes them anew. */
class ReferenceTest {
    private static final RulesOfFields RULES = new RulesOfFields();

    @ParameterizedTest
    @EnumSource
    void theReferenceIsWhatTheFormsDeclare(Language language) throws IOException {
        Path document = Path.of("..", "docs", "reference." + language.code() + ".md");
        String reference = new Reference(language, RULES).document();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(document, reference);
        }

        assertThat(reference).doesNotContain("null");
        assertThat(Files.readString(document)).isEqualTo(reference);
    }

    @Test
    void everyMemberIsExplainedInEveryLanguageAndNothingElseIs() {
        Set<String> members = Reference.meanings(Language.EN).keySet();

        assertThat(Reference.words("meanings.txt", Language.RU).keySet()).isEqualTo(members);
        assertThat(Reference.words("meanings.txt", Language.UK).values())
                .hasSameSizeAs(members)
                .noneMatch(String::isBlank);
    }
}
