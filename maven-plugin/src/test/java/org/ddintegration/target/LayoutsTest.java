package org.ddintegration.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {
    static Stream<Arguments> evidence() {
        return Stream.of(
                Arguments.of(Feature.SUPPORTED_VERSIONS, "tests/contrib/patch.py", "x = m._supported_versions\n"),
                Arguments.of(Feature.BLACK, "pyproject.toml", "[tool.black]\nline-length = 120\n"),
                Arguments.of(Feature.RIOT_RUNNER, "tests/contrib/suitespec.yml", "suites:\n  a:\n    runner: riot\n"),
                Arguments.of(
                        Feature.INTEGRATION_CONFIGS, "ddtrace/settings/_config.py", "INTEGRATION_CONFIGS = frozenset("),
                Arguments.of(
                        Feature.INTEGRATION_CONFIGS,
                        "ddtrace/internal/settings/_config.py",
                        "import os\nINTEGRATION_CONFIGS: frozenset[str] = frozenset("),
                Arguments.of(Feature.REGISTRY, "scripts/integration_registry/registry.yaml", ""),
                Arguments.of(Feature.REGISTRY, "ddtrace/contrib/integration_registry/registry.yaml", ""),
                Arguments.of(Feature.SUPPORTED_CONFIGURATIONS, "supported-configurations.json", "{}"),
                Arguments.of(Feature.SUPPORTED_VERSIONS_JSON, "supported_versions.json", "{}"),
                Arguments.of(Feature.COMPOSE_BASE, "docker-compose.base.yml", "services:\n"),
                Arguments.of(Feature.SUPPORTED_VERSIONS_TABLE, "supported_versions_table.csv", ""),
                Arguments.of(Feature.MIN_COMPATIBLE_VERSIONS, "min_compatible_versions.csv", "pkg_name,min\navro,0\n"),
                Arguments.of(Feature.STRICT_TYPES, "mypy.ini", "[mypy]\nfiles = a\ndisallow_untyped_calls = true\n"),
                Arguments.of(
                        Feature.ENV_SETTINGS,
                        "ddtrace/internal/settings/__init__.py",
                        "from .env import dd_environ as env\n"),
                Arguments.of(Feature.SET_ATTRIBUTE, "ddtrace/_trace/span.py", "    def _set_attribute(self, key):\n"),
                Arguments.of(
                        Feature.SET_ATTRIBUTE,
                        "ddtrace/internal/native/_native.pyi",
                        "    def _set_attribute(self, key): ...\n"),
                Arguments.of(Feature.PRIVATE_SET_TAG_STR, "ddtrace/_trace/span.py", "    def _set_tag_str(self):\n"),
                Arguments.of(
                        Feature.TRACING_EVENTS,
                        "ddtrace/_trace/events.py",
                        "class TracingEvent(Event):\n    @classmethod\n    def create(\n"),
                Arguments.of(Feature.PIN, "ddtrace/trace/__init__.py", "from ddtrace._trace.pin import Pin\n"),
                Arguments.of(Feature.MANIFEST, "ddtrace/contrib/internal/httpx/httpx.manifest.yaml", "name: httpx\n"),
                Arguments.of(
                        Feature.LLM_CLASSES_IMPORTED,
                        "ddtrace/llmobs/_integrations/__init__.py",
                        "from .base import BaseLLMIntegration\n"),
                Arguments.of(
                        Feature.LLM_CLASSES_BY_NAME,
                        "ddtrace/llmobs/_integrations/__init__.py",
                        "import a\n_INTEGRATION_MODULES = {\n}\n"),
                Arguments.of(Feature.LLM_STREAMS, "ddtrace/llmobs/_integrations/base_stream_handler.py", ""),
                Arguments.of(
                        Feature.LLM_PIN,
                        "ddtrace/llmobs/_integrations/base.py",
                        "    def trace(self, pin: Pin, operation_id: str) -> Span:\n"),
                Arguments.of(
                        Feature.LLM_SPAN_DATA,
                        "ddtrace/llmobs/_constants.py",
                        "SUPPORTED_LLMOBS_INTEGRATIONS = {\n}\n"),
                Arguments.of(
                        Feature.LLM_DATA_ASSERTED,
                        "tests/llmobs/_utils.py",
                        "def assert_llmobs_span_data(\n    actual,\n"),
                Arguments.of(
                        Feature.INJECTED_MIN_VERSIONS,
                        "lib-injection/sources/min_compatible_versions.csv",
                        "pkg_name,min\navro,0\n"),
                Arguments.of(
                        Feature.BUILTIN_GENERICS, "riotfile.py", "SUPPORTED_PYTHON_VERSIONS = [\n    (3, 9),\n]\n"),
                docs(Feature.DOCS_IN_CONTRIB_PACKAGE, "httpx"),
                docs(Feature.DOCS_IN_CONTRIB_MODULE, "_httpx"),
                docs(Feature.DOCS_IN_INTERNAL_PACKAGE, "internal.httpx"));
    }

    private static Arguments docs(Feature feature, String module) {
        String line = ".. automodule:: ddtrace.contrib." + module + "\n";
        return Arguments.of(
                feature, "docs/integrations.rst", line + ".. automodule:: ddtrace.contrib.internal.a\n" + line + line);
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void findsAFeatureByItsEvidenceAlone(Feature feature, String path, String text) {
        assertThat(Layouts.of(new MapCheckout(Map.of(path, text))).features()).containsExactly(feature);
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void findsNothingWhereTheEvidenceIsMissing(Feature feature, String path, String text) {
        assertThat(Layouts.of(new MapCheckout(Map.of(path + ".orig", text))).has(feature))
                .isFalse();
    }

    @Test
    void hasOneCaseOfEvidenceForEveryFeature() {
        assertThat(evidence().map(arguments -> arguments.get()[0])).contains((Object[]) Feature.values());
    }

    @Test
    void aDeprecatedPinIsNotCurrent() {
        String module = "def __getattr__(name):\n    from ddtrace._trace.pin import Pin as _Pin\n";
        assertThat(Layouts.of(new MapCheckout(Map.of("ddtrace/trace/__init__.py", module)))
                        .has(Feature.PIN))
                .isFalse();
    }

    @Test
    void anEmptiedListOfVersionsIsNotKept() {
        assertThat(Layouts.of(new MapCheckout(Map.of("min_compatible_versions.csv", "pkg_name,min\n")))
                        .features())
                .isEmpty();
    }

    @Test
    void pythonsAreThoseOfTheRiotfileByNumber() {
        String riot =
                "SUPPORTED_PYTHON_VERSIONS: list[tuple[int, int]] = [\n    (3, 10),\n    (3, 9),\n]\nx = [(2, 7)]\n";
        assertThat(Layouts.of(new MapCheckout(Map.of("riotfile.py", riot))).pythons())
                .containsExactly("3.9", "3.10");
    }

    @Test
    void pythonsAreThoseOfTheMetadataWhereTheRiotfileListsNone() {
        String metadata = """
                [project]
                version = "4.12.0"
                classifiers = [
                    "Programming Language :: Python",
                    "Programming Language :: Python :: 3.9",
                    "Programming Language :: Python :: 3.14",
                ]
                """;
        Layout layout = Layouts.of(new MapCheckout(Map.of("pyproject.toml", metadata, "riotfile.py", "venv = 1\n")));
        assertThat(layout.pythons()).containsExactly("3.9", "3.14");
        assertThat(layout.version()).isEqualTo("4.12.0");
    }

    @Test
    void theVersionIsTheGeneratedOneElseThatOfThePackage() {
        Map<String, String> both =
                Map.of("ddtrace/_version.py", "__version__ = version = '3.5.0'\n", "PKG-INFO", "Version: 3.5.1\n");
        assertThat(Layouts.of(new MapCheckout(both)).version()).isEqualTo("3.5.0");
        assertThat(Layouts.of(new MapCheckout(Map.of("PKG-INFO", "Name: a\nVersion: 3.5.1\n")))
                        .version())
                .isEqualTo("3.5.1");
        assertThat(Layouts.of(new MapCheckout(Map.of())).version()).isEmpty();
    }
}
