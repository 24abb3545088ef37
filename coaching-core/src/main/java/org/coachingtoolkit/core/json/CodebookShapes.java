package org.coachingtoolkit.core.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.competence.Facet;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.KeyColumns;
import org.coachingtoolkit.core.survey.SurveyItem;

/** The forms of a codebook. */
final class CodebookShapes {
    private static final Codec<Integer> LEVEL = Scalar.integer(-SurveyItem.FARTHEST, SurveyItem.FARTHEST);

    private static final Shape<KeyColumns> COLUMNS = new Shape<>("keyColumns") {
        private final Property<KeyColumns, String> person =
                optional("person", Scalar.TEXT, "column with the person who is rated", KeyColumns::person);
        private final Property<KeyColumns, String> wave =
                optional("wave", Scalar.TEXT, "column with the wave", KeyColumns::wave);
        private final Property<KeyColumns, String> rater =
                optional("rater", Scalar.TEXT, "column with the rater or the rater's role", KeyColumns::rater);
        private final Property<KeyColumns, String> group =
                optional("group", Scalar.TEXT, "column with the group, such as the school", KeyColumns::group);
        private final Property<KeyColumns, String> cluster = optional(
                "cluster",
                Scalar.TEXT,
                "column with what people of one place share beside their group, such as the school",
                keys -> keys.cluster().isEmpty() ? null : keys.cluster());
        private final Property<KeyColumns, List<String>> waves =
                list("waves", Scalar.TEXT, "the waves, the earliest first", KeyColumns::waves);
        private final Property<KeyColumns, String> self = optional(
                "self",
                Scalar.TEXT,
                "what stands in the column of raters for the person who is rated",
                keys -> keys.self().isEmpty() ? null : keys.self());

        @Override
        KeyColumns build(Values values) {
            KeyColumns usual = KeyColumns.USUAL;
            return new KeyColumns(
                    values.or(person, usual.person()),
                    values.or(wave, usual.wave()),
                    values.or(rater, usual.rater()),
                    values.or(group, usual.group()),
                    values.list(waves),
                    values.or(self, ""),
                    values.or(cluster, ""));
        }
    };

    private static final Shape<Map.Entry<Integer, String>> LABEL = new Shape<>("label") {
        private final Property<Map.Entry<Integer, String>, Integer> level =
                required("level", LEVEL, "the level", Map.Entry::getKey);
        private final Property<Map.Entry<Integer, String>, String> text =
                required("text", Scalar.TEXT, "the level in words", Map.Entry::getValue);

        @Override
        Map.Entry<Integer, String> build(Values values) {
            return Map.entry(values.get(level), values.get(text));
        }
    };

    private static final Shape<SurveyItem> ITEM = new Shape<>("item") {
        private final Property<SurveyItem, String> name =
                required("name", Scalar.TEXT, "name of the column", SurveyItem::name);
        private final Property<SurveyItem, String> competence = required(
                "competence", Scalar.TEXT, "competence whose score the item goes into", SurveyItem::competence);
        private final Property<SurveyItem, String> text = optional(
                "text", Scalar.TEXT, "the statement", item -> item.text().isEmpty() ? null : item.text());
        private final Property<SurveyItem, Facet> facet =
                optional("facet", Scalar.constant(Facet.class), "what was asked; LEVEL if absent", SurveyItem::facet);
        private final Property<SurveyItem, Integer> min = required(
                "min",
                LEVEL,
                "lowest level of the declared range",
                item -> item.scale().min());
        private final Property<SurveyItem, Integer> max = required(
                "max",
                LEVEL,
                "highest level of the declared range",
                item -> item.scale().max());
        private final Property<SurveyItem, Boolean> halves = optional(
                "halves",
                Scalar.BOOLEAN,
                "whether half points such as 3.5 are answers too; false if absent",
                item -> item.halves() ? true : null);
        private final Property<SurveyItem, Boolean> reversed = optional(
                "reversed",
                Scalar.BOOLEAN,
                "whether the item speaks against the competence; false if absent",
                item -> item.reversed() ? true : null);
        private final Property<SurveyItem, Integer> target =
                optional("target", LEVEL, "level at which the competence counts as reached", SurveyItem::target);
        private final Property<SurveyItem, List<Map.Entry<Integer, String>>> labels = list(
                "labels",
                LABEL,
                "the levels in words",
                item -> List.copyOf(item.labels().entrySet()));
        private final Property<SurveyItem, List<String>> missing = list(
                "missing",
                Scalar.TEXT,
                "codes of missing answers, besides nothing at all, NA and a dot",
                item -> List.copyOf(item.missingCodes()));
        private final Property<SurveyItem, List<String>> notApplicable = list(
                "notApplicable",
                Scalar.TEXT,
                "codes of \"not applicable\", which is neither an answer nor missing",
                item -> List.copyOf(item.notApplicableCodes()));

        @Override
        SurveyItem build(Values values) {
            Map<Integer, String> words = new TreeMap<>();
            for (Map.Entry<Integer, String> label : values.list(labels)) {
                Contradiction.unless(
                        words.put(label.getKey(), label.getValue()) == null,
                        JsonFinding.LISTED_TWICE,
                        Map.of("property", "labels", "value", label.getKey()));
            }
            Contradiction.inOrder(values.get(min), values.get(max));
            return new SurveyItem(
                    values.get(name),
                    values.get(competence),
                    values.or(text, ""),
                    values.or(facet, Facet.LEVEL),
                    AnswerScale.of(values.get(min), values.get(max)),
                    values.or(halves, false),
                    values.or(reversed, false),
                    values.orNull(target),
                    words,
                    Set.copyOf(new HashSet<>(values.list(missing))),
                    Set.copyOf(new HashSet<>(values.list(notApplicable))));
        }
    };

    static final Shape<Codebook> CODEBOOK = new Shape<>("codebook") {
        {
            retired("$schema", Scalar.TEXT, Integer.MAX_VALUE); // for editors
            required(
                    "format",
                    new FormatCodec(CodebookJson.FORMAT),
                    "name and version of this format",
                    codebook -> CodebookJson.FORMAT);
        }

        private final Property<Codebook, KeyColumns> columns =
                optional("columns", COLUMNS, "columns that say whose answers a row holds", Codebook::keys);
        private final Property<Codebook, List<SurveyItem>> items =
                required("items", new ListCodec<>(ITEM), "columns with answers", Codebook::items);

        private final Property<Codebook, List<String>> ignored = list(
                "ignored",
                Scalar.TEXT,
                "columns that are known and not needed",
                codebook -> List.copyOf(codebook.ignored()));

        @Override
        Codebook build(Values values) {
            Contradiction.once(
                    "items", values.get(items).stream().map(SurveyItem::name).toList());
            return new Codebook(
                    values.or(columns, KeyColumns.USUAL),
                    values.get(items),
                    Set.copyOf(new HashSet<>(values.list(ignored))));
        }
    };

    private CodebookShapes() {}
}
