package org.coachingtoolkit.core.competence.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.competence.BuiltInQuestionnaires;
import org.coachingtoolkit.core.competence.Competence;
import org.coachingtoolkit.core.competence.CompetenceFramework;
import org.coachingtoolkit.core.competence.CompetenceId;
import org.coachingtoolkit.core.competence.CompetenceScale;
import org.coachingtoolkit.core.competence.FrameworkId;
import org.coachingtoolkit.core.competence.Level;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/** Reads one CASE package; used once. */
final class CaseReader {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Set<String> PACKAGE =
            Set.of("CFDocument", "CFItems", "CFAssociations", "CFDefinitions", "CFRubrics", "extensions");
    private static final Set<String> BOOKKEEPING =
            Set.of("identifier", "uri", "lastChangeDateTime", "language", "caseVersion", "adoptionStatus");
    private static final Set<String> DOCUMENT_READ = Set.of("title", "description");
    private static final Set<String> DOCUMENT_LEFT_OUT = Set.of(
            "creator",
            "publisher",
            "frameworkType",
            "officialSourceURL",
            "subject",
            "subjectURI",
            "version",
            "statusStartDate",
            "statusEndDate",
            "licenseURI",
            "notes",
            "extensions");
    private static final Set<String> ITEM_READ =
            Set.of("fullStatement", "abbreviatedStatement", "humanCodingScheme", "notes");
    private static final Set<String> ITEM_LEFT_OUT = Set.of(
            "CFItemType",
            "CFItemTypeURI",
            "alternativeLabel",
            "listEnumeration",
            "conceptKeywords",
            "conceptKeywordsURI",
            "educationLevel",
            "statusStartDate",
            "statusEndDate",
            "licenseURI",
            "subject",
            "subjectURI",
            "extensions");

    private final Language language;
    private final FrameworkAssembly assembly = new FrameworkAssembly();
    private final Map<String, Place> said = new HashMap<>();

    CaseReader(Language language) {
        this.language = language;
    }

    Checked<CompetenceFramework> read(@Nullable JsonNode root) {
        Place place = Place.ROOT;
        JsonNode body = root;
        if (body != null && body.path("CFPackage").isObject()) {
            body = body.path("CFPackage");
            place = place.member("CFPackage");
        }
        if (body == null || !body.isObject()) {
            return empty();
        }
        fields(body, PACKAGE, Set.of(), place);
        JsonNode document = body.path("CFDocument");
        if (!document.isObject()) {
            return empty();
        }
        Place atDocument = place.member("CFDocument");
        String key = identifier(document, atDocument);
        fields(document, DOCUMENT_READ, DOCUMENT_LEFT_OUT, atDocument);
        List<Link> links = links(elements(body, "CFAssociations", place), place.member("CFAssociations"));
        items(elements(body, "CFItems", place), place.member("CFItems"), links);
        join(
                links,
                new HashSet<>(List.of(
                        key,
                        uuidIn(text(document, "uri", atDocument)),
                        normal(text(document.path("CFPackageURI"), "identifier", atDocument)),
                        "")));
        Rubric rubric = rubric(elements(body, "CFRubrics", place), place.member("CFRubrics"));
        if (body.has("CFDefinitions")) {
            once("CFDefinitions", FrameworkFinding.LEFT_OUT, place.member("CFDefinitions"));
        }
        timestamp(document, atDocument);
        List<Competence> trees = assembly.build(true, rubric.descriptors);
        if (trees.isEmpty()) {
            return empty();
        }
        String title = text(document, "title", atDocument);
        if (title.isBlank()) {
            missing("title", atDocument);
        }
        String description = text(document, "description", atDocument);
        String uri = text(document, "uri", atDocument);
        CompetenceFramework framework = new CompetenceFramework(
                frameworkId(key, atDocument),
                LocalizedText.of(language, title.isBlank() ? "CASE" : title),
                description.isBlank() ? null : LocalizedText.of(language, description),
                uri.isBlank() ? null : uri,
                rubric.scale,
                trees);
        return Checked.of(framework, assembly.findings());
    }

    /**
     * Returns the elements of a list; an object in its place is its only element, or, where all that it has are objects, a
     * list with keys.
     */
    private List<JsonNode> elements(JsonNode node, String name, Place place) {
        JsonNode value = node.path(name);
        List<JsonNode> elements = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(elements::add);
        } else if (value.isObject()) {
            value.forEach(elements::add);
            if (elements.isEmpty() || !elements.stream().allMatch(JsonNode::isObject) || value.has("identifier")) {
                elements.clear();
                elements.add(value);
            }
            mended(name, "{…}", "[" + elements.size() + "]", place.member(name));
        } else if (!value.isMissingNode() && !value.isNull()) {
            once(name, FrameworkFinding.LEFT_OUT, place.member(name));
        }
        return elements;
    }

    private Checked<CompetenceFramework> empty() {
        List<Finding> findings = new ArrayList<>(assembly.findings());
        findings.add(Finding.of(FrameworkFinding.EMPTY, Place.ROOT));
        return Checked.unusable(findings);
    }

    /** Adds the items; those of one parent in the order that their links number. */
    private void items(List<JsonNode> items, Place place, List<Link> links) {
        Map<String, BigDecimal> order = new HashMap<>();
        for (Link link : links) {
            if (link.order != null && link.type.equals("isChildOf")) {
                order.putIfAbsent(link.from, link.order);
            }
        }
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            indices.add(i);
        }
        indices.sort(Comparator.comparing(
                i -> order.get(normal(items.get(i).path("identifier").asText(""))),
                Comparator.nullsLast(Comparator.naturalOrder())));
        for (int i : indices) {
            item(items.get(i), place.element(i));
        }
    }

    private void item(JsonNode item, Place at) {
        if (!item.isObject()) {
            assembly.find(FrameworkFinding.NO_ID, at, Map.of());
            return;
        }
        fields(item, ITEM_READ, ITEM_LEFT_OUT, at);
        timestamp(item, at);
        String statement = text(item, "fullStatement", at);
        String brief = text(item, "abbreviatedStatement", at);
        String notes = text(item, "notes", at);
        boolean shortened = !brief.isBlank() && !brief.equals(statement);
        String description = shortened ? statement + (notes.isBlank() ? "" : "\n" + notes) : notes;
        assembly.add(
                identifier(item, at),
                text(item, "humanCodingScheme", at),
                shortened ? brief : statement,
                description,
                language,
                at);
    }

    /** A link from a part to its whole, or from a competence to one that has to do with it. */
    private record Link(
            String type, String from, String to, @Nullable BigDecimal order, Place at) {}

    private List<Link> links(List<JsonNode> associations, Place place) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < associations.size(); i++) {
            JsonNode association = associations.get(i);
            Place at = place.element(i);
            links.add(new Link(
                    text(association, "associationType", at),
                    end(association, "originNodeURI", at),
                    end(association, "destinationNodeURI", at),
                    number(association, "sequenceNumber", at),
                    at));
        }
        return links;
    }

    /** Joins the items; the document, by whichever of its identifiers, stands for the highest level. */
    private void join(List<Link> links, Set<String> documentKeys) {
        for (Link link : links) {
            switch (link.type) {
                case "isChildOf" -> {
                    if (!documentKeys.contains(link.to) || assembly.has(link.to)) {
                        assembly.attach(link.from, link.to, link.at);
                    } else if (assembly.has(link.from)) {
                        assembly.root(link.from);
                    } else {
                        assembly.find(
                                FrameworkFinding.DANGLING, link.at, Map.of("id", "CFDocument", "target", link.from));
                    }
                }
                case "isRelatedTo", "isPartOf", "isPeerOf" -> assembly.relate(link.from, link.to, link.at);
                default -> once("associationType " + Finding.shown(link.type), FrameworkFinding.LEFT_OUT, link.at);
            }
        }
    }

    private String end(JsonNode association, String name, Place place) {
        JsonNode end = association.path(name);
        if (end.isTextual()) {
            return uuidIn(end.asText());
        }
        String identifier = text(end, "identifier", place.member(name));
        return normal(identifier.isBlank() ? uuidIn(text(end, "uri", place.member(name))) : identifier);
    }

    private static String uuidIn(String uri) {
        var found = UUID.matcher(uri);
        String last = uri;
        while (found.find()) {
            last = found.group();
        }
        return normal(last);
    }

    /** The scale and what the rubric says of each competence on each of its levels. */
    private record Rubric(CompetenceScale scale, Map<CompetenceId, Map<Integer, LocalizedText>> descriptors) {}

    private Rubric rubric(List<JsonNode> rubrics, Place place) {
        if (rubrics.isEmpty()) {
            assembly.find(FrameworkFinding.NO_SCALE, place, Map.of());
            return new Rubric(BuiltInQuestionnaires.usualScale(), Map.of());
        }
        for (int i = 1; i < rubrics.size(); i++) {
            once("CFRubrics/" + i, FrameworkFinding.LEFT_OUT, place.element(i));
        }
        Place at = place.element(0);
        List<JsonNode> criteria = elements(rubrics.get(0), "CFRubricCriteria", at);
        TreeMap<BigDecimal, String> names = new TreeMap<>();
        List<Criterion> read = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            Place atCriterion = at.member("CFRubricCriteria").element(i);
            Criterion criterion = criterion(criteria.get(i), atCriterion);
            read.add(criterion);
            criterion.levels.forEach((score, level) -> names.merge(score, level.name, (a, b) -> a.isBlank() ? b : a));
        }
        if (names.size() < 2 || names.size() > CompetenceScale.MOST_LEVELS) {
            assembly.find(
                    FrameworkFinding.BAD_SCALE,
                    at,
                    Map.of("text", Finding.shown(names.keySet().toString())));
            return new Rubric(BuiltInQuestionnaires.usualScale(), Map.of());
        }
        return rubric(names, read, text(rubrics.get(0), "title", at), at);
    }

    private Rubric rubric(SortedMap<BigDecimal, String> names, List<Criterion> criteria, String title, Place at) {
        Map<BigDecimal, Integer> values = new HashMap<>();
        int first = names.firstKey().intValue();
        boolean consecutive = true;
        for (BigDecimal score : names.keySet()) {
            int value = first + values.size();
            consecutive &= score.compareTo(BigDecimal.valueOf(value)) == 0;
            values.put(score, value);
        }
        if (!consecutive) {
            assembly.find(
                    FrameworkFinding.MENDED,
                    at,
                    Map.of(
                            "field", "score",
                            "found", Finding.shown(names.keySet().toString()),
                            "used",
                                    Finding.shown(values.values().stream()
                                            .sorted()
                                            .toList()
                                            .toString())));
        }
        List<Level> levels = new ArrayList<>();
        names.forEach((score, name) -> levels.add(new Level(
                values.getOrDefault(score, first),
                LocalizedText.of(language, name.isBlank() ? score.toPlainString() : name),
                null)));
        Map<CompetenceId, Map<Integer, LocalizedText>> descriptors = new HashMap<>();
        for (Criterion criterion : criteria) {
            CompetenceId id = assembly.id(criterion.item);
            if (id == null) {
                assembly.find(
                        FrameworkFinding.DANGLING, criterion.at, Map.of("id", "CFRubric", "target", criterion.item));
                continue;
            }
            Map<Integer, LocalizedText> texts = new TreeMap<>();
            criterion.levels.forEach((score, level) -> {
                if (!level.description.isBlank()) {
                    texts.put(values.getOrDefault(score, first), LocalizedText.of(language, level.description));
                }
            });
            descriptors.put(id, texts);
        }
        int proficient = first + Math.max(1, levels.size() * 3 / 5);
        mended("proficient", "-", Integer.toString(proficient), at);
        LocalizedText name = LocalizedText.of(language, title.isBlank() ? "CASE" : title);
        return new Rubric(new CompetenceScale(name, levels, proficient), descriptors);
    }

    /** One row of a rubric. */
    private record Criterion(String item, Map<BigDecimal, RubricLevel> levels, Place at) {}

    /** One cell of a rubric. */
    private record RubricLevel(String name, String description) {}

    private Criterion criterion(JsonNode node, Place at) {
        Map<BigDecimal, RubricLevel> levels = new LinkedHashMap<>();
        List<JsonNode> cells = elements(node, "CFRubricCriterionLevels", at);
        for (int i = 0; i < cells.size(); i++) {
            JsonNode cell = cells.get(i);
            Place atCell = at.member("CFRubricCriterionLevels").element(i);
            BigDecimal score = number(cell, "score", atCell);
            if (score == null) {
                score = number(cell, "position", atCell);
            }
            if (score == null) {
                missing("score", atCell);
            } else {
                levels.put(score, new RubricLevel(text(cell, "quality", atCell), text(cell, "description", atCell)));
            }
        }
        return new Criterion(end(node, "CFItemURI", at), levels, at);
    }

    private String identifier(JsonNode node, Place place) {
        String found = text(node, "identifier", place);
        if (found.isBlank()) {
            String uri = text(node, "uri", place);
            if (!uri.isBlank()) {
                missing("identifier", place);
            }
            return uuidIn(uri);
        }
        String used = normal(found);
        if (!used.equals(found)) {
            mended("identifier", found, used, place);
        } else if (!UUID.matcher(found).matches()) {
            once("identifier", FrameworkFinding.MENDED, place, found, used);
        }
        return used;
    }

    private static String normal(String identifier) {
        String text = identifier.strip();
        return UUID.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** Checks the moment of the last change, which nothing here depends on. */
    private void timestamp(JsonNode node, Place place) {
        String found = text(node, "lastChangeDateTime", place);
        if (found.isBlank()) {
            once("lastChangeDateTime", FrameworkFinding.MISSING_FIELD, place);
            return;
        }
        try {
            OffsetDateTime.parse(found);
        } catch (DateTimeException noZone) {
            String used;
            try {
                used = LocalDateTime.parse(found.replace(' ', 'T')) + "Z";
            } catch (DateTimeException noDate) {
                used = "";
            }
            once("lastChangeDateTime", FrameworkFinding.MENDED, place, found, used);
        }
    }

    /** Returns a text; numbers are taken as such, null is as good as absent. */
    private String text(JsonNode node, String name, Place place) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isTextual()) {
            return value.asText().strip();
        }
        if (value.isNumber() || value.isBoolean()) {
            once(name, FrameworkFinding.MENDED, place, value.asText(), value.asText());
            return value.asText();
        }
        once(name, FrameworkFinding.LEFT_OUT, place);
        return "";
    }

    /** Returns a number, also one that is written as a text; null if there is none. */
    private @Nullable BigDecimal number(JsonNode node, String name, Place place) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        String text = value.asText().strip();
        BigDecimal number;
        try {
            number = new BigDecimal(text.length() > 20 ? "" : text);
        } catch (NumberFormatException noNumber) {
            once(name, FrameworkFinding.LEFT_OUT, place);
            return null;
        }
        if (number.scale() < -6 || number.scale() > 6 || number.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            once(name, FrameworkFinding.LEFT_OUT, place);
            return null;
        }
        if (!value.isNumber()) {
            once(name, FrameworkFinding.MENDED, place, text, number.toPlainString());
        }
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** Finds the fields that are not read: those that the format knows, and those that it does not. */
    private void fields(JsonNode node, Set<String> read, Set<String> leftOut, Place place) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            boolean says = !node.path(name).isNull();
            if (leftOut.contains(name) && says) {
                once(name, FrameworkFinding.LEFT_OUT, place.member(name));
            } else if (says && !leftOut.contains(name) && !read.contains(name) && !BOOKKEEPING.contains(name)) {
                once(Finding.shown(name), FrameworkFinding.UNKNOWN_FIELD, place.member(name));
            }
        }
    }

    private void missing(String field, Place place) {
        assembly.find(FrameworkFinding.MISSING_FIELD, place, Map.of("field", field));
    }

    private void mended(String field, String found, String used, Place place) {
        assembly.find(
                FrameworkFinding.MENDED,
                place,
                Map.of("field", field, "found", Finding.shown(found), "used", Finding.shown(used)));
    }

    /** Finds a kind of mishap where it first occurs; files repeat it in every item. */
    private void once(String field, FrameworkFinding code, Place place) {
        if (said.putIfAbsent(code + field, place) == null) {
            assembly.find(code, place, Map.of("field", field));
        }
    }

    private void once(String field, FrameworkFinding code, Place place, String found, String used) {
        if (said.putIfAbsent(code + field, place) == null) {
            mended(field, found, used, place);
        }
    }

    private FrameworkId frameworkId(String key, Place place) {
        String slug = FrameworkAssembly.slug(key.isBlank() ? "case" : key);
        if (!slug.equals(key)) {
            mended("identifier", key, slug, place);
        }
        return new FrameworkId(slug);
    }
}
