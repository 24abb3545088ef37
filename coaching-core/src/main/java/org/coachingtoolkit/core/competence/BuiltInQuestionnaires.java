package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.LocalizedText;

/**
 * Questionnaires that come with the toolkit, in Russian, English and Ukrainian: the five professionally important
 * qualities of a teacher, the three components of professional growth, and ICT competence. The statements were written
 * for the toolkit and have not been validated on a sample; an institution may use, change and publish them freely.
 *
 * <p>Their texts are data: one table beside this class for each.
 */
public final class BuiltInQuestionnaires {
    private BuiltInQuestionnaires() {}

    /** Returns communicative, motivational, reflective, educational and intellectual qualities, four statements each. */
    public static Questionnaire qualities() {
        return read("qualities");
    }

    /** Returns the motivational, active and reflective components of growth, five statements each. */
    public static Questionnaire componentsOfGrowth() {
        return read("growth");
    }

    /** Returns ICT competence: documents, information, contact, lesson and safety, four statements each. */
    public static Questionnaire ict() {
        return read("ict");
    }

    /** Returns all of them, in the order of this class. */
    public static List<Questionnaire> all() {
        return List.of(qualities(), componentsOfGrowth(), ict());
    }

    /** Returns the one of a name: {@code qualities}, {@code growth} or {@code ict}, the id of its framework. */
    public static Optional<Questionnaire> find(String name) {
        requireNonNull(name, "name");
        return all().stream()
                .filter(questionnaire -> questionnaire.framework().id().value().equals(name))
                .findFirst();
    }

    /** Returns the scale of five levels that they share: 1 "not yet" to 5 "I can teach others", proficient from 4. */
    public static CompetenceScale usualScale() {
        List<NamedCsvRecord> rows = rows("scale");
        Map<String, LocalizedText> meanings = meanings(rows);
        NamedCsvRecord head = rows.get(0);
        List<Level> levels = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            if (row.getField("row").equals("level")) {
                String id = row.getField("id");
                levels.add(new Level(Integer.parseInt(id), text(row), meanings.get(id)));
            }
        }
        return new CompetenceScale(text(head), levels, Integer.parseInt(head.getField("mark")));
    }

    private static Questionnaire read(String name) {
        List<NamedCsvRecord> rows = rows(name);
        Map<String, LocalizedText> meanings = meanings(rows);
        List<Competence> competences = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            String id = row.getField("id");
            switch (row.getField("row")) {
                case "competence" ->
                    competences.add(Competence.builder(new CompetenceId(id), text(row))
                            .description(meanings.get(id))
                            .build());
                case "item" ->
                    items.add(new Item(
                            new ItemId(id),
                            new CompetenceId(row.getField("of")),
                            text(row),
                            row.getField("mark").equals("reversed")));
                default -> {}
            }
        }
        LocalizedText title = text(rows.get(0));
        CompetenceFramework framework = new CompetenceFramework(
                new FrameworkId(name), title, meanings.get(name), null, usualScale(), competences);
        return Questionnaire.of(title, framework, items);
    }

    private static Map<String, LocalizedText> meanings(List<NamedCsvRecord> rows) {
        Map<String, LocalizedText> meanings = new HashMap<>();
        rows.stream()
                .filter(row -> row.getField("row").equals("meaning"))
                .forEach(row -> meanings.put(row.getField("id"), text(row)));
        return meanings;
    }

    private static LocalizedText text(NamedCsvRecord row) {
        return LocalizedText.of(row.getField("ru"), row.getField("en"), row.getField("uk"));
    }

    private static List<NamedCsvRecord> rows(String name) {
        try (InputStream in = requireNonNull(
                        BuiltInQuestionnaires.class.getResourceAsStream(name + ".csv"), "resource must exist");
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("questionnaire must be readable: " + name, e);
        }
    }
}
