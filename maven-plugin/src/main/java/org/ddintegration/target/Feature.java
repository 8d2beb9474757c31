package org.ddintegration.target;

/** Something that a layout of dd-trace-py has or has not; each is found by one probe. */
public enum Feature {
    /** Docs are the docstring of {@code ddtrace/contrib/NAME/__init__.py} (to 2.x). */
    DOCS_IN_CONTRIB_PACKAGE,
    /** Docs are {@code ddtrace/contrib/_NAME.py} (3.0 to 3.10). */
    DOCS_IN_CONTRIB_MODULE,
    /** Docs are the docstring of {@code ddtrace/contrib/internal/NAME/__init__.py} (from 3.11). */
    DOCS_IN_INTERNAL_PACKAGE,
    /** {@code patch.py} defines {@code _supported_versions()}, and the patch test reads it (from 3.10). */
    SUPPORTED_VERSIONS,
    /** Builtin generics such as {@code dict[str, str]} (from 4.0, Python 3.9). */
    BUILTIN_GENERICS,
    /** black formats the code (to 4.0); later {@code ruff format} does. */
    BLACK,
    /** Suites state {@code runner: riot} (to 4.6). */
    RIOT_RUNNER,
    /** {@code INTEGRATION_CONFIGS} in {@code _config.py} (from 3.1). */
    INTEGRATION_CONFIGS,
    /** {@code registry.yaml} (from 3.7). */
    REGISTRY,
    /** {@code supported-configurations.json} (from 4.9). */
    SUPPORTED_CONFIGURATIONS,
    /** {@code supported_versions.json} is generated (from 4.12). */
    SUPPORTED_VERSIONS_JSON,
    /** {@code supported_versions_table.csv} and {@code supported_versions_output.json} are kept (to 4.11). */
    SUPPORTED_VERSIONS_TABLE,
    /** Services are defined in {@code docker-compose.base.yml} and extended elsewhere (from 4.15). */
    COMPOSE_BASE,
    /** {@code min_compatible_versions.csv} is kept (to 3.9; later it is empty). */
    MIN_COMPATIBLE_VERSIONS,
    /** {@code min_compatible_versions.csv} is also kept in {@code lib-injection/sources/} (to 3.9, likewise). */
    INJECTED_MIN_VERSIONS,
    /** mypy is strict for contrib (from 4.11). */
    STRICT_TYPES,
    /** {@code os.environ} is forbidden in ddtrace (from 4.7). */
    ENV_SETTINGS,
    /** {@code Span._set_attribute} (from 4.7). */
    SET_ATTRIBUTE,
    /** {@code Span._set_tag_str} and not yet {@code _set_attribute} (3.18 to 4.6). */
    PRIVATE_SET_TAG_STR,
    /** {@code TracingEvent.create()} in {@code ddtrace/_trace/events.py} (from 4.9). */
    TRACING_EVENTS,
    /** {@code ddtrace.trace.Pin} is public and current (to 3.17). */
    PIN,
    /** Some integrations have a {@code NAME.manifest.yaml}. */
    MANIFEST,
    /** Language models have classes in {@code ddtrace/llmobs/_integrations/}, which imports them (to 4.12). */
    LLM_CLASSES_IMPORTED,
    /** Streams of language models are traced by {@code make_traced_stream()} (from 3.11). */
    LLM_STREAMS,
    /** {@code BaseLLMIntegration.trace()} takes a pin (to 3.19). */
    LLM_PIN,
    /** {@code _annotate_llmobs_span_data()} says what LLM Observability shows of a span (from 4.8). */
    LLM_SPAN_DATA,
    /** {@code assert_llmobs_span_data()} is what tests compare that by (from 4.9). */
    LLM_DATA_ASSERTED,
    /** It finds these classes by a dict of their modules (from 4.13). */
    LLM_CLASSES_BY_NAME
}
