package org.ddintegration.descriptor.file;

import java.util.List;
import java.util.Optional;
import org.ddintegration.descriptor.Nearest;
import org.ddintegration.descriptor.node.Node.Scalar;
import org.ddintegration.descriptor.node.Problems;
import org.ddintegration.descriptor.schema.ScalarType;
import org.ddintegration.descriptor.schema.Schema;

/** Holds one value against the schema. */
final class ScalarCheck {
    private final Problems problems;

    ScalarCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Scalar scalar, Schema schema) {
        if (!schema.types().isEmpty() && !hasType(scalar, schema.types())) {
            wrongType(scalar, schema);
        } else if (scalar.type() == ScalarType.TEXT) {
            text(scalar, schema);
        } else if (scalar.type() == ScalarType.INTEGER || scalar.type() == ScalarType.NUMBER) {
            number(scalar, schema);
        }
    }

    private static boolean hasType(Scalar scalar, List<String> types) {
        return switch (scalar.type()) {
            case TEXT -> types.contains("string");
            case BOOLEAN -> types.contains("boolean");
            case INTEGER -> types.contains("integer");
            case NUMBER -> types.contains("number");
            case NOTHING -> false;
        };
    }

    private void wrongType(Scalar scalar, Schema schema) {
        String remedy;
        if (scalar.type() == ScalarType.NOTHING) {
            remedy = "write it like " + schema.example() + ", or remove the key";
        } else if (schema.types().contains("string")) {
            remedy = "quote it: \"" + scalar.text() + "\"";
        } else {
            remedy = "write it like " + schema.example();
        }
        String wanted = schema.types().contains("string")
                ? "text"
                : schema.types().contains("boolean") ? "true or false" : "a whole number";
        problems.add(scalar.place(), scalar.text(), "must be " + wanted + ", not " + scalar.type().words, remedy);
    }

    private void text(Scalar scalar, Schema schema) {
        String text = scalar.text();
        if (text.codePoints().anyMatch(ScalarCheck::isForbidden)) {
            problems.add(scalar.place(), text, "must not contain control characters", "remove them");
        } else if (!schema.choices().isEmpty() && !schema.choices().contains(text)) {
            String remedy = Nearest.to(text, schema.choices())
                    .map(nearest -> "did you mean " + nearest + "?")
                    .orElse("write one of them");
            problems.add(scalar.place(), text, "must be one of " + String.join(", ", schema.choices()), remedy);
        } else {
            new TextRule(schema)
                    .broken(text)
                    .ifPresent(rule -> problems.add(scalar.place(), text, rule, "write it like " + schema.example()));
        }
    }

    /** Neither YAML nor XML can hold these, or no line of generated code should. */
    private static boolean isForbidden(int c) {
        boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean isNoCharacter = Character.getType(c) == Character.SURROGATE || (c & 0xfffe) == 0xfffe;
        return isControl || isNoCharacter;
    }

    private void number(Scalar scalar, Schema schema) {
        Optional<Number> value = scalar.number();
        if (value.isEmpty()) {
            problems.add(
                    scalar.place(),
                    scalar.text(),
                    "must be a finite decimal number",
                    "write it like " + schema.example());
            return;
        }
        Optional<Long> least = schema.number("minimum");
        Optional<Long> most = schema.number("maximum");
        long whole = value.get().longValue();
        if (least.filter(bound -> whole < bound).isPresent()
                || most.filter(bound -> whole > bound).isPresent()) {
            String rule = "must be a number from " + least.orElseThrow() + " to " + most.orElseThrow();
            problems.add(scalar.place(), scalar.text(), rule, "write it like " + schema.example());
        }
    }
}
