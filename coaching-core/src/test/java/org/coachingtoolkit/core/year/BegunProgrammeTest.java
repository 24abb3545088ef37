package org.coachingtoolkit.core.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new programme is that of the kind of institution of which the files speak, and what they do not say is asked about. */
class BegunProgrammeTest {
    private static ProposedChange begin(String title, String posts, @Nullable InstitutionKind kind) {
        StringBuilder list = new StringBuilder(title).append(";\nФИО;Должность\n");
        int number = 0;
        for (String post : posts.split(", ", -1)) {
            list.append("Кленова Анна ")
                    .append(List.of("Петровна", "Львовна", "Олеговна").get(number++));
            list.append(';').append(post).append('\n');
        }
        Intake intake = Intake.read(
                List.of(new Intake.Source("staff.csv", list.toString().getBytes(UTF_8))));
        return ProposedChange.begin(intake, new SchoolYear(2026), LocalDate.of(2026, 9, 1), null, null, kind)
                .get();
    }

    private static List<String> asked(ProposedChange change) {
        return change.findings().stream()
                .map(finding -> finding.code().value())
                .filter(code -> code.startsWith("year.new.kind"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "МБДОУ «Детский сад № 5» | воспитатель, учитель-логопед | KINDERGARTEN | year.new.kind-assumed",
                "Детский сад № 7 | воспитатель | KINDERGARTEN | year.new.kind-assumed",
                "МАДОУ № 12 «Солнышко» | воспитатель | KINDERGARTEN | year.new.kind-assumed",
                "МБОУ «СОШ № 5» | учитель математики, воспитатель ГПД | SCHOOL | year.new.kind-assumed",
                "Список педагогов | воспитатель, воспитатель, педагог-психолог | KINDERGARTEN | year.new.kind-assumed",
                "Список педагогов | вихователь, музичний керівник | KINDERGARTEN | year.new.kind-assumed",
                "Список педагогов | учитель физики, учитель химии, воспитатель | SCHOOL | year.new.kind-assumed",
                "Staff | Nursery teacher, Early Years lead | KINDERGARTEN | year.new.kind-assumed",
                "Staff | Teacher, Teacher | SCHOOL | year.new.kind-assumed",
                "Список педагогов | педагог-психолог | SCHOOL | year.new.kind",
                "Список педагогов | воспитатель, учитель физики | SCHOOL | year.new.kind",
                "МБОУ «Школа № 3» | воспитатель, воспитатель | SCHOOL | year.new.kind"
            })
    void theKindOfInstitutionIsThatOfItsNameOrOfItsPosts(
            String title, String posts, InstitutionKind kind, String question) {
        ProposedChange change = begin(title, posts, null);

        assertThat(change.programme().institution().kind()).isEqualTo(kind);
        assertThat(asked(change)).containsExactly(question);
    }

    @Test
    void whatSomebodySaysIsNotAskedAbout() {
        for (InstitutionKind kind : InstitutionKind.values()) {
            ProposedChange change = begin("МБОУ «Школа № 3»", "воспитатель", kind);

            assertThat(change.programme().institution().kind()).isEqualTo(kind);
            assertThat(asked(change)).isEmpty();
        }
    }
}
