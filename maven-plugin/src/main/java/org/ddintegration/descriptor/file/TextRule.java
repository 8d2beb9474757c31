package org.ddintegration.descriptor.file;

import java.util.Optional;
import org.ddintegration.descriptor.schema.Schema;

/** What the schema asks of a text at one place of a descriptor. */
public record TextRule(Schema schema) {
    private static final int LONGEST = 1000;

    /** @param keys that lead to a value; the items of a list have the list's key */
    public static TextRule of(String... keys) {
        return new TextRule(items(at(keys)));
    }

    /** Of the free keys of a mapping. */
    public static TextRule ofKeys(String... keys) {
        return new TextRule(items(at(keys)).keys());
    }

    private static Schema at(String... keys) {
        Schema schema = Schema.DESCRIPTOR;
        for (String key : keys) {
            schema = items(schema).of(key).orElseThrow();
        }
        return schema;
    }

    private static Schema items(Schema schema) {
        return schema.isList() ? schema.items() : schema;
    }

    public boolean accepts(String text) {
        return broken(text).isEmpty();
    }

    /** The rule that a text breaks. */
    Optional<String> broken(String text) {
        boolean isFree = schema.pattern().isEmpty() && schema.format().isEmpty();
        if (!isFree && text.length() > LONGEST) {
            return Optional.of("must be at most " + LONGEST + " characters long");
        }
        if (schema.pattern().filter(pattern -> !pattern.matcher(text).matches()).isPresent()) {
            return schema.text("patternErrorMessage");
        }
        return schema.format().filter(format -> !format.accepts(text)).map(format -> format.rule);
    }
}
