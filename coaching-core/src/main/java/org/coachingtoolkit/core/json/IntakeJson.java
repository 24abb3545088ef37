package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.intake.Fact;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.table.Tables;

/** What was understood of foreign files, as JSON by {@code docs/coaching-import-1.schema.json}. */
public final class IntakeJson {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private IntakeJson() {}

    /** Returns the JSON text; findings are questions in a language. */
    public static String write(Intake intake, Language language) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("kind", intake.kind() == null ? null : intake.kind().name().toLowerCase(Locale.ROOT));
        root.put("language", intake.language().code());
        root.putAll(new TreeMap<>(intake.about()));
        new TreeMap<>(intake.facts())
                .forEach((key, facts) ->
                        root.put(key, facts.stream().map(Fact::values).toList()));
        root.put("notRead", intake.notRead());
        root.put(
                "findings",
                intake.findings().stream()
                        .map(finding -> finding(finding, language))
                        .toList());
        try {
            return MAPPER.writeValueAsString(root).replace("\r\n", "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts must be texts, numbers, booleans, lists and maps", e);
        }
    }

    private static Map<String, Object> finding(Finding finding, Language language) {
        Map<String, Object> values = FindingsJson.values(finding, language);
        Tables.name(finding.place()).ifPresent(name -> values.put("place", name));
        return values;
    }

    /** Returns the keys of facts that can stand in the JSON. */
    public static List<String> keys() {
        return List.of(
                "teachers",
                "busy",
                "unassigned",
                "notBusy",
                "sessions",
                "items",
                "responses",
                "events",
                "terms",
                "holidays",
                "otherTerms",
                "otherHolidays",
                "notHolidays");
    }
}
