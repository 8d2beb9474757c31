package org.ddintegration.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.descriptor.SuiteKeys;
import org.ddintegration.descriptor.file.TextRule;
import org.ddintegration.target.Checkout;

/**
 * An integration's suite and component in a suite spec.
 *
 * @param services names of the servers that it needs
 * @param snapshots whether its tests compare their spans with snapshots
 */
record SuiteFacts(
        List<String> services,
        SuiteKeys keys,
        Optional<Integer> parallelism,
        Optional<Integer> venvsPerJob,
        boolean snapshots) {
    static final SuiteFacts NONE = new SuiteFacts(List.of(), SuiteKeys.NONE, Optional.empty(), Optional.empty(), false);

    private static final List<String> SPECS = List.of("tests/contrib/suitespec.yml", "tests/llmobs/suitespec.yml");
    private static final Set<String> EVERYWHERE = Set.of("bootstrap", "core", "contrib", "tracing", "llmobs");
    private static final Set<String> READ =
            Set.of("paths", "services", "env", "parallelism", "venvs_per_job", "snapshot", "runner", "pattern", "skip");
    private static final TextRule NAME = TextRule.of("services", "name");
    private static final TextRule KEY = TextRule.ofKeys("tests", "suite", "settings");
    private static final TextRule COMPONENT = TextRule.of("tests", "suite", "components");
    private static final TextRule PATH = TextRule.of("tests", "suite", "paths");
    private static final int MOST_JOBS = 100;

    /** Empty where no suite has the integration's name. */
    static Optional<SuiteFacts> of(Checkout target, String name) {
        return SPECS.stream()
                .map(spec -> SharedFile.mapping(target, spec))
                .filter(spec -> SharedFile.mapping(spec.get("suites")).get(name) instanceof Map)
                .findFirst()
                .map(spec -> read(spec, name));
    }

    private static SuiteFacts read(Map<?, ?> spec, String name) {
        Map<?, ?> suite =
                SharedFile.mapping(SharedFile.mapping(spec.get("suites")).get(name));
        List<String> paths = SharedFile.texts(suite.get("paths"));
        List<String> components = paths.stream()
                .filter(path -> path.startsWith("@"))
                .map(path -> path.substring(1))
                .filter(path -> COMPONENT.accepts(path) && !EVERYWHERE.contains(path) && !path.equals(name))
                .distinct()
                .toList();
        List<String> others = paths.stream()
                .filter(path -> PATH.accepts(path)
                        && !path.equals("tests/contrib/" + name + "/*")
                        && !path.startsWith("tests/snapshots/"))
                .distinct()
                .toList();
        List<String> sources = SharedFile.texts(
                        SharedFile.mapping(spec.get("components")).get(name))
                .stream()
                .filter(path -> PATH.accepts(path) && !isOwn(path, name))
                .distinct()
                .toList();
        return new SuiteFacts(
                SharedFile.texts(suite.get("services")).stream()
                        .filter(NAME::accepts)
                        .distinct()
                        .toList(),
                new SuiteKeys(
                        components,
                        sources,
                        others,
                        PlainText.variables(SharedFile.mapping(suite.get("env"))),
                        settings(suite)),
                jobs(suite.get("parallelism"))
                        .filter(jobs -> jobs(suite.get("venvs_per_job")).isEmpty()),
                jobs(suite.get("venvs_per_job")),
                paths.stream().anyMatch(path -> path.startsWith("tests/snapshots/")));
    }

    private static boolean isOwn(String path, String name) {
        return Stream.of(
                        "ddtrace/contrib/internal/" + name + "/*",
                        "ddtrace/contrib/" + name + "/*",
                        "ddtrace/contrib/_" + name + ".py")
                .anyMatch(path::equals);
    }

    private static Optional<Integer> jobs(Object value) {
        return value instanceof Integer jobs && jobs > 0 && jobs <= MOST_JOBS ? Optional.of(jobs) : Optional.empty();
    }

    private static Map<String, Object> settings(Map<?, ?> suite) {
        Map<String, Object> settings = new LinkedHashMap<>();
        List<Map.Entry<?, ?>> entries = new ArrayList<>(suite.entrySet());
        entries.forEach(entry -> {
            String key = String.valueOf(entry.getKey());
            Object value = entry.getValue() instanceof Integer number ? Long.valueOf(number) : entry.getValue();
            boolean isScalar = value instanceof Boolean
                    || value instanceof Long
                    || (value instanceof String text && PlainText.is(text));
            if (!READ.contains(key) && KEY.accepts(key) && isScalar) {
                settings.put(key, value);
            }
        });
        return settings;
    }
}
