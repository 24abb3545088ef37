package org.coachingtoolkit.reports.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DisposalAct;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.core.records.ErasedDocument;
import org.coachingtoolkit.core.records.Hold;
import org.coachingtoolkit.core.records.RecordsFinding;
import org.junit.jupiter.api.Test;

/**
 * What every {@link DocumentArchive} keeps to. Whoever writes one implements this interface in a test class and says how
 * an empty archive is made.
 */
@SuppressWarnings("exports")
public interface DocumentArchiveContract {
    /** The schedule's file of 2025/26: closed on 31 August 2026, kept to the end of 2031. */
    CaseFile SCHEDULES = CaseFile.of("02-07", "Расписание коучинг-сессий", SchoolYear.parse("2025/26"));

    /** The plans' file of the same year. */
    CaseFile PLANS = CaseFile.of("02-08", "Планы работы", SchoolYear.parse("2025/26"));

    /** The first day on which both may be disposed of. */
    LocalDate DUE = LocalDate.of(2032, 1, 1);

    /** A clock that stands still on a day after {@link #DUE}. */
    Clock CLOCK = Clock.fixed(Instant.parse("2032-03-01T09:00:00Z"), ZoneOffset.UTC);

    /** Makes an empty archive whose time is told by a clock. */
    DocumentArchive emptyArchive(Clock clock) throws IOException;

    /** Returns metadata of a document. */
    static DocumentMetadata metadata(String id, CaseFile file) {
        return new DocumentMetadata(
                new DocumentId(id), file.id(), "Документ " + id, "application/pdf", LocalDate.of(2026, 5, 20));
    }

    /** Returns a text as content. */
    static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** Returns an act of a day over files. */
    static DisposalAct act(String number, LocalDate date, CaseFile... files) {
        return new DisposalAct(
                number,
                date,
                new Official(PersonName.of("Орлова", "Вера", "Ильинична"), "Заведующий"),
                List.of(),
                "протокол экспертной комиссии № 2",
                List.of(files));
    }

    /** Returns the content of a document as text. */
    static String read(DocumentArchive archive, String id) throws IOException {
        try (InputStream in = archive.read(new DocumentId(id))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    default void givesBackWhatWasStored() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            ArchivedDocument stored = archive.store(metadata("schedule-1", SCHEDULES), content("Занятие 1"));

            assertThat(read(archive, "schedule-1")).isEqualTo("Занятие 1");
            assertThat(stored.sha256()).isEqualTo("bea7f9354fe2adec53a6fbf5fba6bccc839e832084f4a3e2b8ecdc0bc3fabfd7");
            assertThat(stored.bytes()).isEqualTo(16);
            assertThat(stored.metadata()).contains(metadata("schedule-1", SCHEDULES));
            assertThat(stored.isDisposed()).isFalse();
            assertThat(archive.find(stored.id())).contains(stored);
            assertThat(archive.documents()).containsExactly(stored);
            assertThat(archive.verify().isIntact()).isTrue();
            assertThat(archive.verify().documents()).isEqualTo(1);
        }
    }

    @Test
    default void storesADocumentWithoutContentAndALargeOne() throws IOException {
        byte[] large = new byte[3_000_000];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i * 31 + (i >> 8));
        }
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.store(metadata("empty", SCHEDULES), InputStream.nullInputStream());
            archive.store(metadata("large", SCHEDULES), new ByteArrayInputStream(large));
            try (InputStream empty = archive.read(new DocumentId("empty"));
                    InputStream in = archive.read(new DocumentId("large"))) {
                assertThat(empty.readAllBytes()).isEmpty();
                assertThat(in.readAllBytes()).isEqualTo(large);
            }
        }
    }

    @Test
    default void storingTheSameAgainChangesNothing() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.keep(SCHEDULES);
            ArchivedDocument first = archive.store(metadata("a", SCHEDULES), content("1"));
            String seal = archive.verify().seal();
            assertThat(archive.store(metadata("a", SCHEDULES), content("1"))).isEqualTo(first);
            archive.keep(SCHEDULES);
            assertThat(archive.documents()).containsExactly(first);
            assertThat(archive.verify().seal()).isEqualTo(seal);
        }
    }

    @Test
    default void anIdStandsForOneContentAndOneTitle() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.store(metadata("a", SCHEDULES), content("1"));
            DocumentMetadata renamed = new DocumentMetadata(
                    new DocumentId("a"), SCHEDULES.id(), "Другое", "application/pdf", LocalDate.of(2026, 5, 20));
            assertThatThrownBy(() -> archive.store(metadata("a", SCHEDULES), content("2")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a");
            assertThatThrownBy(() -> archive.store(renamed, content("1"))).isInstanceOf(IllegalStateException.class);
            assertThat(read(archive, "a")).isEqualTo("1");
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    default void aDocumentNeedsACaseFile() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            assertThatThrownBy(() -> archive.store(metadata("a", SCHEDULES), content("1")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("02-07/2025");
            assertThat(archive.documents()).isEmpty();
        }
    }

    @Test
    default void whatWasNeverStoredIsNotFound() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            assertThat(archive.find(new DocumentId("a"))).isEmpty();
            assertThatThrownBy(() -> archive.read(new DocumentId("a"))).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    default void aContentThatCannotBeReadIsNotStored() throws IOException {
        InputStream failing = new SequenceInputStream(content("x".repeat(10_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        });
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            assertThatThrownBy(() -> archive.store(metadata("a", SCHEDULES), failing))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the line went dead");
            assertThat(archive.find(new DocumentId("a"))).isEmpty();
            assertThat(archive.verify().findings()).isEmpty();
            archive.store(metadata("a", SCHEDULES), content("1"));
            assertThat(read(archive, "a")).isEqualTo("1");
        }
    }

    @Test
    default void titlesMayHoldAnything() throws IOException {
        String hostile = "../../etc/passwd\u0000\n\r\t\"\\{}[]<>|:*?\u202E𝔘 ' ; DROP TABLE document; --";
        DocumentMetadata metadata = new DocumentMetadata(
                new DocumentId("CON"), SCHEDULES.id(), hostile, "text/plain", LocalDate.of(2026, 5, 20));
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.store(metadata, content("1"));
            assertThat(archive.find(new DocumentId("CON")).flatMap(ArchivedDocument::metadata))
                    .contains(metadata);
            assertThat(archive.verify().isIntact()).isTrue();
        }
    }

    @Test
    default void documentsComeInTheOrderOfStoringAndFilesInTheOrderOfTheirIds() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(PLANS);
            archive.keep(SCHEDULES);
            archive.store(metadata("z", PLANS), content("1"));
            archive.store(metadata("a", SCHEDULES), content("2"));
            assertThat(archive.files()).containsExactly(SCHEDULES, PLANS);
            assertThat(archive.documents())
                    .extracting(document -> document.id().value())
                    .containsExactly("z", "a");
        }
    }

    @Test
    default void aCaseFileIsHeldAndFreedAgain() throws IOException {
        CaseFile held = SCHEDULES.withHolds(List.of(Hold.from(LocalDate.of(2031, 6, 1), "проверка")));
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.keep(held);
            assertThat(archive.files()).containsExactly(held);
            assertThat(archive.dueForDisposal(DUE)).isEmpty();
            archive.keep(SCHEDULES);
            assertThat(archive.dueForDisposal(DUE)).containsExactly(SCHEDULES);
            assertThat(archive.dueForDisposal(DUE.minusDays(1))).isEmpty();
        }
    }

    @Test
    default void anActErasesAllDocumentsOfItsFilesAndNoOthers() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.keep(PLANS);
            ArchivedDocument a = archive.store(metadata("a", SCHEDULES), content("1"));
            archive.store(metadata("b", PLANS), content("2"));
            ArchivedDocument c = archive.store(metadata("c", SCHEDULES), content("3"));

            assertThat(archive.dispose(act("1", DUE, SCHEDULES)))
                    .containsExactly(
                            new ErasedDocument(a.id(), SCHEDULES.id(), a.sha256()),
                            new ErasedDocument(c.id(), SCHEDULES.id(), c.sha256()));

            assertThatThrownBy(() -> archive.read(a.id())).isInstanceOf(NoSuchElementException.class);
            assertThat(archive.find(a.id())).hasValueSatisfying(document -> {
                assertThat(document.isDisposed()).isTrue();
                assertThat(document.act()).isEqualTo("1");
                assertThat(document.sha256()).isEqualTo(a.sha256());
                assertThat(document.metadata()).isEmpty();
            });
            assertThat(archive.files()).containsExactly(PLANS);
            assertThat(read(archive, "b")).isEqualTo("2");
            assertThat(archive.verify().findings()).isEmpty();
            assertThat(archive.verify().documents()).isEqualTo(1);
        }
    }

    @Test
    default void aContentThatAnotherDocumentSharesStays() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.keep(PLANS);
            archive.store(metadata("a", SCHEDULES), content("same"));
            archive.store(metadata("b", PLANS), content("same"));
            archive.dispose(act("1", DUE, SCHEDULES));
            assertThat(read(archive, "b")).isEqualTo("same");
            archive.dispose(act("2", DUE, PLANS));
            assertThat(archive.verify().findings()).isEmpty();
            assertThat(archive.verify().documents()).isZero();
        }
    }

    @Test
    default void theSameActAgainChangesNothing() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.store(metadata("a", SCHEDULES), content("1"));
            List<ErasedDocument> erased = archive.dispose(act("1", DUE, SCHEDULES));
            String seal = archive.verify().seal();
            assertThat(archive.dispose(act("1", DUE, SCHEDULES))).isEqualTo(erased);
            assertThat(archive.verify().seal()).isEqualTo(seal);
        }
    }

    @Test
    default void whatIsDisposedOfStaysDisposedOf() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.keep(PLANS);
            archive.store(metadata("a", SCHEDULES), content("1"));
            archive.dispose(act("1", DUE, SCHEDULES));
            assertThatThrownBy(() -> archive.keep(SCHEDULES)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> archive.store(metadata("b", SCHEDULES), content("1")))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> archive.store(metadata("a", PLANS), content("1")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    default void anActThatCannotBeCarriedOutDisposesOfNothing() throws IOException {
        CaseFile open = CaseFile.open("02-09", "Журнал", LocalDate.of(2026, 1, 9), SCHEDULES.retention());
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.keep(PLANS.withHolds(List.of(Hold.from(DUE, "спор"))));
            archive.keep(open);
            archive.store(metadata("a", SCHEDULES), content("1"));
            String seal = archive.verify().seal();

            assertThat(refusal(archive, act("1", DUE.minusDays(1), SCHEDULES)))
                    .contains(RecordsFinding.DISPOSAL_EARLY.value());
            assertThat(refusal(archive, act("1", DUE, SCHEDULES, PLANS)))
                    .contains(RecordsFinding.DISPOSAL_HELD.value());
            assertThat(refusal(archive, act("1", DUE, SCHEDULES, open.close(open.openedOn()))))
                    .contains(RecordsFinding.DISPOSAL_OPEN.value());
            assertThat(refusal(archive, act("1", LocalDate.of(2032, 3, 2), SCHEDULES)))
                    .containsExactly(ArchiveFinding.ACT_FUTURE.value());
            assertThat(refusal(archive, act("1", DUE, SCHEDULES, CaseFile.of("9", "Нет", SchoolYear.parse("2020/21")))))
                    .containsExactly(ArchiveFinding.ACT_UNKNOWN_FILE.value());

            assertThat(read(archive, "a")).isEqualTo("1");
            assertThat(archive.verify().seal()).isEqualTo(seal);
        }
    }

    @Test
    default void theNumberOfAnActIsUsedOnce() throws IOException {
        CaseFile free = PLANS.withHolds(List.of());
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            archive.keep(free);
            archive.dispose(act("1", DUE, SCHEDULES));
            assertThat(refusal(archive, act("1", DUE, free))).containsExactly(ArchiveFinding.ACT_NUMBER.value());
            assertThat(refusal(archive, act("2", DUE, SCHEDULES)))
                    .containsExactly(ArchiveFinding.ACT_UNKNOWN_FILE.value());
        }
    }

    private static List<String> refusal(DocumentArchive archive, DisposalAct act) throws IOException {
        try {
            archive.dispose(act);
        } catch (DisposalRefusedException e) {
            return e.findings().stream()
                    .map(Finding::code)
                    .map(code -> code.value())
                    .toList();
        }
        throw new AssertionError("act " + act.number() + " must be refused");
    }

    @Test
    default void theSealChangesWithEveryEntry() throws IOException {
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            List<String> seals = new ArrayList<>();
            seals.add(archive.verify().seal());
            archive.keep(SCHEDULES);
            seals.add(archive.verify().seal());
            archive.store(metadata("a", SCHEDULES), content("1"));
            seals.add(archive.verify().seal());
            archive.dispose(act("1", DUE, SCHEDULES));
            seals.add(archive.verify().seal());
            assertThat(seals).doesNotHaveDuplicates();
        }
    }

    @Test
    default void eightThreadsLoseNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(SCHEDULES);
            List<Future<?>> work = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int thread = t;
                work.add(threads.submit(() -> {
                    for (int i = 0; i < 10; i++) {
                        archive.store(metadata("t" + thread + "-" + i, SCHEDULES), content(thread + "/" + i));
                        // every thread also stores the same document
                        archive.store(metadata("all-" + i, SCHEDULES), content("all/" + i));
                    }
                    return null;
                }));
            }
            for (Future<?> future : work) {
                future.get();
            }
            assertThat(archive.documents()).hasSize(90);
            for (int t = 0; t < 8; t++) {
                for (int i = 0; i < 10; i++) {
                    assertThat(read(archive, "t" + t + "-" + i)).isEqualTo(t + "/" + i);
                }
            }
            assertThat(archive.verify().findings()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    default void theIdOfAFileIsItsIndexAndYear() throws IOException {
        CaseFile next = CaseFile.of("02-07", "Расписание коучинг-сессий", SchoolYear.parse("2026/27"));
        try (DocumentArchive archive = emptyArchive(CLOCK)) {
            archive.keep(next);
            archive.keep(SCHEDULES);
            assertThat(archive.files())
                    .extracting(CaseFile::id)
                    .containsExactly(new CaseFileId("02-07", 2025), new CaseFileId("02-07", 2026));
        }
    }
}
