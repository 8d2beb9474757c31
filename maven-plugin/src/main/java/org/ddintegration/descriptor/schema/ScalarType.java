package org.ddintegration.descriptor.schema;

import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a scalar is, by YAML's core schema. */
public enum ScalarType {
    TEXT("text"),
    BOOLEAN("true or false"),
    INTEGER("a whole number"),
    NUMBER("a number"),
    NOTHING("nothing");

    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();
    private static final Map<Tag, ScalarType> BY_TAG =
            Map.of(Tag.BOOL, BOOLEAN, Tag.INT, INTEGER, Tag.FLOAT, NUMBER, Tag.NULL, NOTHING);

    public final String words;

    ScalarType(String words) {
        this.words = words;
    }

    /** Type of a plain scalar. */
    public static ScalarType of(String plain) {
        return BY_TAG.getOrDefault(RESOLVER.resolve(plain, true), TEXT);
    }
}
