package org.ddintegration.descriptor.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.descriptor.PythonNames;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Entry;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.node.Place;
import org.ddintegration.descriptor.node.Problems;

/** Rules that take more than one value; silent where the values are not of the right form. */
final class Consistency {
    private final Problems problems;

    Consistency(Problems problems) {
        this.problems = problems;
    }

    /** @param fileName name of the file, without its extension */
    void check(Mapping root, String fileName) {
        scalar(root, "name")
                .filter(name -> !name.text().equals(fileName))
                .ifPresent(name -> problems.add(
                        name.place(),
                        name.text(),
                        "must be the name of the file",
                        "write " + fileName + ", or rename the file"));
        mapping(root, "library").ifPresent(this::library);
        boolean isKept = scalar(root, "handlers")
                .filter(mode -> mode.text().equals("kept"))
                .isPresent();
        hooks(items(root, "hooks"), isKept);
        SpanConsistency.hooks(items(root, "hooks")).forEach(new SpanConsistency(problems)::check);
        if (!scalar(root, "category").map(Scalar::text).equals(Optional.of("llm"))) {
            items(root, "hooks").forEach(this::withoutLlm);
        }
        mapping(root, "tests").flatMap(tests -> mapping(tests, "python")).ifPresent(this::range);
    }

    private void withoutLlm(Node node) {
        if (node instanceof Mapping hook && hook.entries().containsKey("llm")) {
            problems.add(
                    hook.entries().get("llm").key(),
                    "llm",
                    "only hooks of category llm may have this key",
                    "write category: llm at the top, or remove the key");
        }
    }

    private void library(Mapping library) {
        boolean hasDistributions = !Fields.of(library).texts("distributions").isEmpty();
        if (!hasDistributions && !library.entries().containsKey("modules")) {
            String rule = "a library must have distributions, modules or both";
            problems.add(
                    library.place(),
                    "",
                    rule,
                    "add its name on the package index, such as distributions: [greenstalk]");
        }
    }

    /** @param isKept whether handlers are written by hand: these may serve several hooks, and have any name */
    private void hooks(List<Node> hooks, boolean isKept) {
        Map<String, Place> wrapped = new HashMap<>();
        Map<String, Place> targets = new HashMap<>();
        Map<String, Place> handlers = new HashMap<>();
        Set<String> modules = new HashSet<>();
        for (Node node : hooks) {
            if (node instanceof Mapping hook) {
                boolean isNew = scalar(hook, "target")
                        .filter(target -> once(target, targets, "a function must be hooked only once"))
                        .isPresent();
                for (Scalar path : paths(hook, isNew)) {
                    once(path, wrapped, "a path must be wrapped only once");
                    modules.add(path.text().split("[.:]", 2)[0]);
                }
                scalar(hook, "handler").filter(handler -> !isKept).ifPresent(handler -> handler(handler, handlers));
            }
        }
        handlers.forEach((handler, place) -> {
            if (modules.contains(handler)) {
                problems.add(
                        place,
                        handler,
                        "a handler must not have the name of a module that patch.py imports",
                        "rename it");
            }
        });
    }

    private void handler(Scalar handler, Map<String, Place> seen) {
        once(handler, seen, "a handler's name must be used only once");
        if (PythonNames.isIdentifier(handler.text()) && !PythonNames.isHandler(handler.text())) {
            problems.add(
                    handler.place(),
                    handler.text(),
                    "a handler must not have a name that patch.py uses itself",
                    "rename it");
        }
    }

    /** What a hook wraps; nothing when its target stands for that and was seen before. */
    private static List<Scalar> paths(Mapping hook, boolean isNew) {
        List<Node> via = items(hook, "via");
        if (!via.isEmpty()) {
            return via.stream().flatMap(Consistency::scalars).toList();
        }
        return isNew ? scalar(hook, "target").stream().toList() : List.of();
    }

    private boolean once(Scalar value, Map<String, Place> seen, String rule) {
        Place first = seen.putIfAbsent(value.text(), value.place());
        if (first == null) {
            return true;
        }
        String already = rule + "; it is already used in line " + first.line();
        problems.add(value.place(), value.text(), already, "remove or change one of them");
        return false;
    }

    private void range(Mapping python) {
        int min = minor(python, "min").orElse(0);
        int max = minor(python, "max").orElse(Integer.MAX_VALUE);
        if (min > max) {
            String rule = "the lowest Python must not be above the highest";
            problems.add(python.place(), "min 3." + min + ", max 3." + max, rule, "swap the two");
        }
    }

    private static Optional<Integer> minor(Mapping python, String key) {
        return scalar(python, key)
                .filter(version -> version.text().matches("3\\.[0-9]{1,2}"))
                .map(version -> Integer.valueOf(version.text().substring(2)));
    }

    private static Optional<Scalar> scalar(Mapping mapping, String key) {
        return value(mapping, key).flatMap(node -> scalars(node).findFirst());
    }

    private static Stream<Scalar> scalars(Node node) {
        return node instanceof Scalar scalar ? Stream.of(scalar) : Stream.empty();
    }

    private static Optional<Mapping> mapping(Mapping mapping, String key) {
        return value(mapping, key).map(node -> node instanceof Mapping found ? found : null);
    }

    private static List<Node> items(Mapping mapping, String key) {
        return value(mapping, key)
                .map(node -> node instanceof Sequence sequence ? sequence.items() : null)
                .orElse(List.of());
    }

    private static Optional<Node> value(Mapping mapping, String key) {
        return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value);
    }
}
