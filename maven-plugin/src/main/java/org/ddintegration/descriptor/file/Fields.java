package org.ddintegration.descriptor.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ddintegration.descriptor.Releases;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Entry;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;
import org.ddintegration.descriptor.node.Node.Sequence;

/** The values of a mapping that the schema has found right. */
record Fields(Map<String, Entry> entries) {
    static Fields of(Node node) {
        return new Fields(((Mapping) node).entries());
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    Optional<Fields> fields(String key) {
        return node(key).map(Fields::of);
    }

    List<Node> items(String key) {
        return node(key).map(node -> ((Sequence) node).items()).orElse(List.of());
    }

    Optional<String> text(String key) {
        return node(key).map(Fields::text);
    }

    List<String> texts(String key) {
        return items(key).stream().map(Fields::text).toList();
    }

    int number(String key) {
        return Integer.parseInt(text(key).orElseThrow());
    }

    <E extends Enum<E>> Optional<E> choice(String key, Function<String, E> valueOf) {
        return text(key).map(text -> valueOf.apply(text.toUpperCase(Locale.ROOT)));
    }

    /** A mapping with free keys; keeps their order. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        entries.forEach((key, entry) -> texts.put(key, text(entry.value())));
        return texts;
    }

    /** Likewise, of one version or a list of versions each. */
    Map<String, Releases> releases() {
        Map<String, Releases> releases = new LinkedHashMap<>();
        entries.forEach((key, entry) -> releases.put(
                key,
                entry.value() instanceof Sequence list
                        ? Releases.listed(
                                list.items().stream().map(Fields::text).toList())
                        : Releases.of(text(entry.value()))));
        return releases;
    }

    /** Likewise, of booleans, {@link Long}, {@link Double} and texts. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        entries.forEach((key, entry) -> values.put(key, value((Scalar) entry.value())));
        return values;
    }

    private static Object value(Scalar scalar) {
        return switch (scalar.type()) {
            case BOOLEAN -> isTrue(scalar);
            case INTEGER, NUMBER -> scalar.number().orElseThrow();
            default -> scalar.text();
        };
    }

    static boolean isTrue(Node node) {
        return text(node).toLowerCase(Locale.ROOT).equals("true");
    }

    static String text(Node node) {
        return ((Scalar) node).text();
    }
}
