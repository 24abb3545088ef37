package org.coachingtoolkit.reports.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DisposalAct;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.core.records.ErasedDocument;
import org.coachingtoolkit.core.records.ErasureReport;
import org.coachingtoolkit.core.records.FilePlan;
import org.coachingtoolkit.core.records.Inventory;
import org.coachingtoolkit.core.records.RetentionPolicy;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.records.DisposalActDocument;
import org.coachingtoolkit.reports.content.records.ErasureReportDocument;
import org.coachingtoolkit.reports.content.records.FilePlanDocument;
import org.coachingtoolkit.reports.content.records.InventoryDocument;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The papers about records in every language; {@code -Dgolden.update=true} writes the expected texts anew. */
class RecordsDocumentsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/content");
    private static final Institution INSTITUTION = SampleProgramme.programme().institution();
    private static final Official HEAD = new Official(PersonName.of("Орлова", "Вера", "Игоревна"), "Заведующий");
    private static final Official EXPERT =
            new Official(PersonName.of("Белова", "Ирина", "Юрьевна"), "Старший воспитатель");
    private static final CaseFile SCHEDULES =
            CaseFile.of("02-07", "Расписание коучинг-сессий", SchoolYear.parse("2025/26"));
    private static final CaseFile REGULATION = CaseFile.open(
            "02-01",
            "Положение о проведении коучинг-сессий",
            LocalDate.of(2020, 9, 1),
            RetentionPolicy.REGULATION.withArticle("ст. 8"));

    /** Returns the papers about records, and their empty forms. */
    static Stream<Document> documents(Language language) {
        Imprint imprint = Imprint.of(language, SampleProgramme.CREATED);
        DisposalAct act = new DisposalAct(
                "3",
                LocalDate.of(2032, 1, 12),
                HEAD,
                List.of(EXPERT),
                "перечень сроков хранения, протокол экспертной комиссии от 11.01.2032 № 1",
                List.of(SCHEDULES, REGULATION.close(LocalDate.of(2025, 8, 31))));
        ErasureReport report = new ErasureReport(
                "1",
                LocalDate.of(2032, 1, 13),
                EXPERT,
                "педагоги, участвовавшие в коучинг-сессиях",
                "фамилия, имя, отчество; должность; темы сессий",
                "акт от 12.01.2032 № 3",
                "удаление файлов из электронного архива",
                List.of(new ErasedDocument(
                        new DocumentId("schedule-2025"), new CaseFileId("02-07", 2025), "0123456789abcdef".repeat(4))));
        return Stream.of(
                DisposalActDocument.of(act, INSTITUTION, imprint),
                DisposalActDocument.form(imprint),
                FilePlanDocument.of(new FilePlan(List.of(SCHEDULES, REGULATION)), INSTITUTION, imprint),
                FilePlanDocument.form(imprint),
                InventoryDocument.of(
                        new Inventory(
                                "2",
                                LocalDate.of(2026, 9, 10),
                                List.of(new Inventory.Line(REGULATION, 1, 12), new Inventory.Line(SCHEDULES, 4, null))),
                        INSTITUTION,
                        imprint),
                InventoryDocument.form(imprint),
                ErasureReportDocument.of(report, INSTITUTION, imprint));
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatTheySaidBefore(Language language) throws IOException {
        String actual = documents(language)
                .map(document -> "=== " + document.kind() + "\n" + PlainText.of(document))
                .collect(Collectors.joining("\n"));
        Path golden = GOLDEN.resolve("records_" + language.code() + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(golden, UTF_8));
    }

    @Test
    void theErasureReportNamesNoneOfThoseWhoseDataIsGone() {
        assertThat(documents(Language.RU).map(PlainText::of).reduce((first, last) -> last))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("0123456789abcdef 0123456789abcdef", "schedule-2025", "02-07/2025")
                        .doesNotContain("Иванова", "Ким"));
    }

    @Test
    void theActCountsFilesAndYears() {
        assertThat(documents(Language.RU).map(PlainText::of).findFirst())
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("Итого 2 дела за 2020–2026 годы.", "5 лет после замены новым, ст. 8", "2025–2026"));
    }
}
