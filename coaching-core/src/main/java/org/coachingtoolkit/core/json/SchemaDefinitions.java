package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Forms as a JSON Schema: objects that are used in several places are defined once, by name. */
final class SchemaDefinitions {
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    private void describe(ValueForm form, ObjectNode schema) {
        if (form instanceof ValueForm.Fields fields) {
            schema.put("$ref", "#/$defs/" + fields.name());
            if (!definitions.has(fields.name())) {
                describeBody(fields, definitions.putObject(fields.name()));
            }
        } else if (form instanceof ValueForm.Items items) {
            schema.put("type", "array");
            describe(items.element(), schema.putObject("items"));
        } else if (form instanceof ValueForm.Open open) {
            ArrayNode either = schema.putArray("anyOf");
            describe(open.constant(), either.addObject());
            describe(open.other(), either.addObject());
        } else if (form instanceof ValueForm.Single single) {
            single.schema().forEach((keyword, value) -> schema.putPOJO(keyword, value));
        }
    }

    /** Describes an object itself, not by a reference to its definition. */
    void describeBody(ValueForm.Fields form, ObjectNode body) {
        body.put("type", "object");
        ObjectNode described = body.putObject("properties");
        ArrayNode required = null;
        for (ValueForm.Field field : form.fields()) {
            ObjectNode node = described.putObject(field.name());
            node.put("description", field.description());
            describe(field.form(), node);
            if (field.required()) {
                required = required != null ? required : body.putArray("required");
                required.add(field.name());
            }
        }
        if (form.presence() != ValueForm.Presence.ANY) {
            body.put("minProperties", 1);
        }
        if (form.presence() == ValueForm.Presence.ONE) {
            body.put("maxProperties", 1);
        }
    }

    ObjectNode toNode() {
        return definitions;
    }
}
