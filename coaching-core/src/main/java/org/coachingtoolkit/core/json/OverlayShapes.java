package org.coachingtoolkit.core.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.programme.LocalBound;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.Quantity;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.core.programme.RuleParameter;

/** The forms of what an institution does otherwise than the standard Regulation. */
final class OverlayShapes {
    private static final Codec<ClauseRef> CLAUSE_REF = Scalar.parsed(
            ClauseRef::parse,
            ClauseRef::toString,
            JsonFinding.CLAUSE,
            ValueForm.Kind.CLAUSE,
            Map.of("pattern", "^[IVX]+\\.[1-9][0-9]?$"));

    static final Shape<LocalizedText> LOCALIZED_TEXT = new Shape<>("localizedText") {
        private final Map<Language, Property<LocalizedText, String>> languages = languages();

        private Map<Language, Property<LocalizedText, String>> languages() {
            Map<Language, Property<LocalizedText, String>> all = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                all.put(
                        language,
                        optional(
                                language.code(),
                                Scalar.TEXT,
                                "the text in this language",
                                text -> text.texts().get(language)));
            }
            return all;
        }

        @Override
        LocalizedText build(Values values) {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            languages.forEach((language, property) -> {
                String text = values.orNull(property);
                if (text != null) {
                    texts.put(language, text);
                }
            });
            return new LocalizedText(texts);
        }

        @Override
        ValueForm.Presence presence() {
            return ValueForm.Presence.SOME;
        }
    };

    static final Shape<LocalBound> LOCAL_BOUND = new Shape<>("localBound") {
        private final Property<LocalBound, Quantity> quantity =
                required("quantity", Scalar.constant(Quantity.class), "what is bounded", LocalBound::quantity);
        private final Property<LocalBound, Integer> least =
                optional("least", Scalar.integer(0, LocalBound.LARGEST), "least that it may be", LocalBound::least);
        private final Property<LocalBound, Integer> most =
                optional("most", Scalar.integer(0, LocalBound.LARGEST), "most that it may be", LocalBound::most);

        @Override
        LocalBound build(Values values) {
            Contradiction.unless(
                    values.orNull(least) != null || values.orNull(most) != null,
                    JsonFinding.SOME_OF,
                    Map.of("allowed", List.of("least", "most")));
            Contradiction.inOrder(values.or(least, 0), values.or(most, LocalBound.LARGEST));
            return new LocalBound(values.get(quantity), values.orNull(least), values.orNull(most));
        }
    };

    static final Shape<LocalClause> LOCAL_CLAUSE = new Shape<>("localClause") {
        private final Property<LocalClause, ClauseRef> ref =
                required("clause", CLAUSE_REF, "its number, one that the Regulation does not have", LocalClause::ref);
        private final Property<LocalClause, LocalizedText> text =
                required("text", LOCALIZED_TEXT, "its words", LocalClause::text);
        private final Property<LocalClause, LocalBound> bound = optional(
                "bound", LOCAL_BOUND, "what can be checked of it; without it, people judge", LocalClause::bound);

        @Override
        LocalClause build(Values values) {
            return new LocalClause(values.get(ref), values.get(text), values.orNull(bound));
        }
    };

    static final Shape<RegulationOverlay.SwitchedOff> SWITCHED_OFF = new Shape<>("switchedOffRule") {
        private final Property<RegulationOverlay.SwitchedOff, String> rule =
                required("rule", Scalar.TEXT, "the rule's id", RegulationOverlay.SwitchedOff::rule);
        private final Property<RegulationOverlay.SwitchedOff, String> reason = required(
                "reason", Scalar.TEXT, "why the institution does without it", RegulationOverlay.SwitchedOff::reason);

        @Override
        RegulationOverlay.SwitchedOff build(Values values) {
            return new RegulationOverlay.SwitchedOff(values.get(rule), values.get(reason));
        }
    };

    static final Shape<RegulationOverlay.Replaced> REPLACED = new Shape<>("replacedParameter") {
        private final Property<RegulationOverlay.Replaced, RuleParameter> parameter = required(
                "parameter",
                Scalar.constant(RuleParameter.class),
                "what is replaced",
                RegulationOverlay.Replaced::parameter);
        private final Property<RegulationOverlay.Replaced, Integer> value = required(
                "value", Scalar.integer(0, LocalBound.LARGEST), "its value now", RegulationOverlay.Replaced::value);

        @Override
        RegulationOverlay.Replaced build(Values values) {
            RuleParameter replaced = values.get(parameter);
            int number = values.get(value);
            Contradiction.unless(
                    replaced.least() <= number && number <= replaced.most(),
                    JsonFinding.NUMBER,
                    Map.of("value", number, "least", replaced.least(), "most", replaced.most()));
            return new RegulationOverlay.Replaced(values.get(parameter), values.get(value));
        }
    };

    static final Shape<RegulationOverlay> OVERLAY = new Shape<>("regulationOverlay") {
        private final Property<RegulationOverlay, List<RegulationOverlay.SwitchedOff>> switchedOff =
                list("switchedOff", SWITCHED_OFF, "rules that it does without", RegulationOverlay::switchedOff);
        private final Property<RegulationOverlay, List<RegulationOverlay.Replaced>> replaced =
                list("replaced", REPLACED, "numbers that it has replaced", RegulationOverlay::replaced);
        private final Property<RegulationOverlay, List<LocalClause>> clauses =
                list("clauses", LOCAL_CLAUSE, "clauses that it has added", RegulationOverlay::clauses);

        @Override
        RegulationOverlay build(Values values) {
            return new RegulationOverlay(values.list(switchedOff), values.list(replaced), values.list(clauses));
        }
    };

    private OverlayShapes() {}
}
