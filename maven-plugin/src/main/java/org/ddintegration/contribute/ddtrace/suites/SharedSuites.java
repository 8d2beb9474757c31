package org.ddintegration.contribute.ddtrace.suites;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ddintegration.descriptor.form.YamlSettings;
import org.ddintegration.target.Checkout;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The components and suites that several integrations of a target have together.
 *
 * @param own the suite spec that the integration belongs to, as YAML has it
 * @param all all suite specs, likewise
 */
record SharedSuites(Checkout target, Map<?, ?> own, List<Map<?, ?>> all) {
    private static final String TESTS = "tests";
    private static final String FILE = "suitespec.yml";
    private static final String CODE = "ddtrace/contrib/internal/";
    private static final String CONTRIB_TESTS = "tests/contrib/";

    /** @param path of the suite spec that the integration belongs to */
    static SharedSuites of(Checkout target, String path) {
        return new SharedSuites(
                target,
                parsed(target.read(path).orElse("")),
                Stream.concat(Stream.of(FILE), target.list(TESTS).stream().map(folder -> folder + "/" + FILE))
                        .flatMap(spec -> target.read(TESTS + "/" + spec).stream())
                        .<Map<?, ?>>map(SharedSuites::parsed)
                        .toList());
    }

    /** Whether the integration's code is in the component of another, or its component has the code of another. */
    boolean hasComponent(String name) {
        return has("components", CODE, name);
    }

    /** Whether the integration's tests are in the suite of another, or its suite has the tests of another. */
    boolean hasSuite(String name) {
        return has("suites", CONTRIB_TESTS, name);
    }

    private boolean has(String section, String folder, String name) {
        Map<?, ?> entries = mapping(own.get(section));
        return entries.containsKey(name)
                ? paths(entries.get(name)).anyMatch(path -> isOfAnother(path, folder, name))
                : all.stream()
                        .flatMap(spec -> mapping(spec.get(section)).values().stream())
                        .flatMap(SharedSuites::paths)
                        .anyMatch(path -> path.startsWith(folder + name + "/"));
    }

    private boolean isOfAnother(String path, String folder, String name) {
        String owner = path.startsWith(folder) ? path.substring(folder.length()).split("/")[0] : name;
        return !owner.equals(name) && target.exists(CODE + owner + "/patch.py");
    }

    /** A component is a list of them, a suite has one. */
    private static Stream<String> paths(Object entry) {
        Object paths = entry instanceof Map<?, ?> suite ? suite.get("paths") : entry;
        return paths instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.empty();
    }

    private static Map<?, ?> mapping(Object node) {
        return node instanceof Map<?, ?> mapping ? mapping : Map.of();
    }

    /** Nothing of a text that is no YAML. */
    private static Map<?, ?> parsed(String text) {
        try {
            return mapping(new Load(YamlSettings.reading(text).build()).loadFromString(text));
        } catch (YamlEngineException e) {
            return Map.of();
        }
    }
}
