package org.ddintegration.descriptor.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Entry;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;
import org.ddintegration.descriptor.node.Problems;

/** What the keys of a hook that tell of its span ask of each other. */
final class SpanConsistency {
    /** Whose calls are over when they return. */
    private static final Set<String> CALLS = Set.of("function", "method", "coroutine", "class");

    private final Problems problems;

    SpanConsistency(Problems problems) {
        this.problems = problems;
    }

    void check(Mapping hook) {
        Map<String, Entry> entries = hook.entries();
        if (entries.containsKey("span") && entries.get("span").value() instanceof Scalar scope) {
            around(entries, scope);
        }
        boolean isCall = !entries.containsKey("kind")
                || !(entries.get("kind").value() instanceof Scalar kind)
                || CALLS.contains(kind.text().toLowerCase(Locale.ROOT));
        Stream.of("http", "error")
                .filter(key -> !isCall && entries.containsKey(key))
                .forEach(key -> {
                    String rule = "only hooks whose call is over when it returns may have this key";
                    problems.add(
                            entries.get(key).key(),
                            key,
                            rule,
                            "remove it, or hook the function that makes the request");
                });
    }

    private void around(Map<String, Entry> entries, Scalar scope) {
        for (String key : List.of("operation", "http")) {
            if (entries.containsKey(key)) {
                problems.add(
                        entries.get(key).key(),
                        key,
                        "a hook that makes no span must not have this key",
                        "remove it, or the key span");
            }
        }
        if (Stream.of("resource", "tags", "error").noneMatch(entries::containsKey)) {
            problems.add(
                    scope.place(),
                    scope.text(),
                    "a hook that makes no span must say what it puts on another",
                    "add a resource, tags or error");
        }
    }

    static Stream<Mapping> hooks(List<Node> hooks) {
        return hooks.stream().filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }
}
