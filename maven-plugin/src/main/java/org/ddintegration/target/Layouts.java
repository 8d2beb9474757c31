package org.ddintegration.target;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out what a checkout looks like. */
public final class Layouts {
    private static final String SPAN = "ddtrace/_trace/span.py";
    private static final String NATIVE = "ddtrace/internal/native/_native.pyi";

    private static final String LLM_CLASSES = "ddtrace/llmobs/_integrations/__init__.py";
    private static final List<LayoutProbe> PROBES = List.of(
            new DocsProbe(Feature.DOCS_IN_CONTRIB_PACKAGE),
            new DocsProbe(Feature.DOCS_IN_CONTRIB_MODULE),
            new DocsProbe(Feature.DOCS_IN_INTERNAL_PACKAGE),
            TextProbe.of(Feature.SUPPORTED_VERSIONS, "tests/contrib/patch.py", "_supported_versions\\b"),
            new OldestPythonProbe(Feature.BUILTIN_GENERICS, 9),
            TextProbe.of(Feature.BLACK, "pyproject.toml", "^\\[tool\\.black\\]\\s*$"),
            TextProbe.of(Feature.RIOT_RUNNER, "tests/contrib/suitespec.yml", "^    runner: riot\\s*$"),
            TextProbe.of(
                    Feature.INTEGRATION_CONFIGS,
                    List.of("ddtrace/internal/settings/_config.py", "ddtrace/settings/_config.py"),
                    "^INTEGRATION_CONFIGS\\b"),
            FileProbe.of(
                    Feature.REGISTRY,
                    "scripts/integration_registry/registry.yaml",
                    "ddtrace/contrib/integration_registry/registry.yaml"),
            FileProbe.of(Feature.SUPPORTED_CONFIGURATIONS, "supported-configurations.json"),
            FileProbe.of(Feature.SUPPORTED_VERSIONS_JSON, "supported_versions.json"),
            FileProbe.of(Feature.SUPPORTED_VERSIONS_TABLE, "supported_versions_table.csv"),
            FileProbe.of(Feature.COMPOSE_BASE, "docker-compose.base.yml"),
            TextProbe.of(Feature.MIN_COMPATIBLE_VERSIONS, "min_compatible_versions.csv", "\\n.*,"),
            TextProbe.of(Feature.INJECTED_MIN_VERSIONS, "lib-injection/sources/min_compatible_versions.csv", "\\n.*,"),
            TextProbe.of(Feature.STRICT_TYPES, "mypy.ini", "^disallow_untyped_calls = true$"),
            TextProbe.of(Feature.ENV_SETTINGS, "ddtrace/internal/settings/__init__.py", "\\bas env$"),
            TextProbe.of(Feature.SET_ATTRIBUTE, List.of(SPAN, NATIVE), "def _set_attribute\\("),
            TextProbe.of(Feature.PRIVATE_SET_TAG_STR, SPAN, "def _set_tag_str\\("),
            TextProbe.of(
                    Feature.TRACING_EVENTS, "ddtrace/_trace/events.py", "^class TracingEvent\\b(?s:.)*def create\\("),
            TextProbe.of(Feature.PIN, "ddtrace/trace/__init__.py", "^from ddtrace\\._trace\\.pin import Pin$"),
            new ManifestProbe(),
            TextProbe.of(Feature.LLM_CLASSES_IMPORTED, LLM_CLASSES, "\\A(?!(?s:.*)^_INTEGRATION_MODULES\\b)"),
            TextProbe.of(Feature.LLM_CLASSES_BY_NAME, LLM_CLASSES, "^_INTEGRATION_MODULES\\b"),
            FileProbe.of(Feature.LLM_STREAMS, "ddtrace/llmobs/_integrations/base_stream_handler.py"),
            TextProbe.of(Feature.LLM_PIN, "ddtrace/llmobs/_integrations/base.py", "def trace\\(self, pin\\b"),
            TextProbe.of(Feature.LLM_SPAN_DATA, "ddtrace/llmobs/_constants.py", "^SUPPORTED_LLMOBS_INTEGRATIONS\\b"),
            TextProbe.of(Feature.LLM_DATA_ASSERTED, "tests/llmobs/_utils.py", "^def assert_llmobs_span_data\\("));

    private Layouts() {}

    public static Layout of(Checkout checkout) {
        Set<Feature> features = PROBES.stream()
                .filter(probe -> probe.finds(checkout))
                .map(LayoutProbe::feature)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feature.class)));
        return new Layout(
                TargetVersion.of(checkout), Collections.unmodifiableSet(features), SupportedPythons.of(checkout));
    }
}
