package org.coachingtoolkit.core.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.people.Official;

/**
 * The proof that personal data is gone: whose and what data, when, how, on what ground, and by whom. It names documents by
 * id and fingerprint only, so that it holds no personal data of those concerned.
 *
 * @param number the report's number, not blank
 * @param date the day on which the data was erased
 * @param responsible who answers for it
 * @param subjects whose data it was, as a group: «педагоги, участвовавшие в коучинг-сессиях»
 * @param categories which data: «фамилия, имя, отчество; должность; тема работы»
 * @param ground on what ground: the number of the disposal act, the withdrawal of a consent
 * @param method how: «удаление файлов из электронного архива»
 * @param documents what was erased, at least one document
 */
public record ErasureReport(
        String number,
        LocalDate date,
        Official responsible,
        String subjects,
        String categories,
        String ground,
        String method,
        List<ErasedDocument> documents) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a text is blank or there are no documents
     */
    public ErasureReport {
        requireText("number", number);
        requireNonNull(date, "date");
        requireNonNull(responsible, "responsible");
        requireText("subjects", subjects);
        requireText("categories", categories);
        requireText("ground", ground);
        requireText("method", method);
        documents = List.copyOf(requireNonNull(documents, "documents"));
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("documents must not be empty");
        }
    }

    private static void requireText(String name, String text) {
        if (requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
