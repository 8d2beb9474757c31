package org.ddintegration.descriptor.file;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.Nearest;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Entry;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.node.Problems;
import org.ddintegration.descriptor.schema.ScalarType;
import org.ddintegration.descriptor.schema.Schema;

/** Holds a tree against the schema. */
public final class SchemaCheck {
    private final Problems problems;

    public SchemaCheck(Problems problems) {
        this.problems = problems;
    }

    public void check(Node node, Schema schema) {
        if (node instanceof Mapping mapping && schema.isMapping()) {
            mapping(mapping, schema);
        } else if (node instanceof Sequence sequence && schema.isList()) {
            sequence(sequence, schema);
        } else if (node instanceof Scalar scalar && schema.isValue()) {
            new ScalarCheck(problems).check(scalar, schema);
        } else {
            String rule = schema.isList()
                    ? "must be a list"
                    : schema.isMapping() ? "must be a mapping of keys to values" : "must be a single value";
            String value = node instanceof Scalar scalar ? scalar.text() : "";
            problems.add(node.place(), value, rule, "write it like " + schema.example());
        }
    }

    private void mapping(Mapping mapping, Schema schema) {
        Map<String, Schema> properties = schema.properties();
        mapping.entries().forEach((key, entry) -> {
            Optional<Schema> value = schema.of(key);
            if (value.isEmpty()) {
                unknown(key, entry, properties);
                return;
            }
            if (!properties.containsKey(key)) {
                new ScalarCheck(problems).check(new Scalar(key, ScalarType.TEXT, entry.key()), schema.keys());
            }
            check(entry.value(), value.get());
        });
        for (String key : schema.required()) {
            if (!mapping.entries().containsKey(key)) {
                String example = properties.get(key).example();
                problems.add(
                        mapping.place(),
                        key,
                        "this required key is missing",
                        "add it, such as " + key + ": " + example);
            }
        }
    }

    private void unknown(String key, Entry entry, Map<String, Schema> properties) {
        String known = "the keys here are " + String.join(", ", properties.keySet());
        String remedy = Nearest.to(key, properties.keySet())
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("remove it");
        problems.add(entry.key(), key, "unknown key; " + known, remedy);
    }

    private void sequence(Sequence sequence, Schema schema) {
        if (sequence.items().size() < schema.number("minItems").orElse(0L)) {
            problems.add(sequence.place(), "", "must not be empty", "write it like " + schema.example());
        }
        Set<String> seen = new HashSet<>();
        for (Node item : sequence.items()) {
            check(item, schema.items());
            if (schema.hasUniqueItems() && item instanceof Scalar scalar && !seen.add(scalar.text())) {
                problems.add(item.place(), scalar.text(), "duplicate value", "remove one of the two");
            }
        }
    }
}
