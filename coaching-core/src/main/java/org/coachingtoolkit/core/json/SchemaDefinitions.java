package org.coachingtoolkit.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** The named definitions of a JSON Schema, each written once. */
final class SchemaDefinitions {
    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    /** Makes the schema a reference to the definition of that name, which is written at its first use. */
    void refer(ObjectNode schema, String name, Consumer<ObjectNode> body) {
        schema.put("$ref", "#/$defs/" + name);
        if (!definitions.has(name)) {
            body.accept(definitions.putObject(name));
        }
    }

    ObjectNode toNode() {
        return definitions;
    }
}
