package org.ddintegration.descriptor.node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.schema.ScalarType;

/** A descriptor as a tree, the same for YAML and XML, with the place of each value. */
public sealed interface Node {
    Place place();

    /** One value, as written. */
    record Scalar(String text, ScalarType type, Place place) implements Node {
        public static Scalar text(String text) {
            return new Scalar(text, ScalarType.TEXT, Place.NONE);
        }

        /** A {@link Long} or a finite {@link Double}; empty when it is none, or not written in decimal. */
        public Optional<Number> number() {
            try {
                if (type == ScalarType.INTEGER) {
                    return Optional.of(Long.valueOf(text));
                }
                double number = Double.parseDouble(text);
                return type == ScalarType.NUMBER && Double.isFinite(number) ? Optional.of(number) : Optional.empty();
            } catch (NumberFormatException notDecimal) {
                return Optional.empty();
            }
        }
    }

    record Sequence(List<Node> items, Place place) implements Node {}

    /** Keys in the order of the file. */
    record Mapping(Map<String, Entry> entries, Place place) implements Node {}

    /** The value of a key, and where the key stands. */
    record Entry(Place key, Node value) {}
}
