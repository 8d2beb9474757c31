package org.ddintegration.contribute.ddtrace;

import java.util.List;
import java.util.Set;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** Layouts as they are found in releases of dd-trace-py. */
public final class SampleLayouts {
    static final Layout V2_21 = of(
            "2.21.0",
            List.of("3.7", "3.8", "3.13"),
            Feature.DOCS_IN_CONTRIB_PACKAGE,
            Feature.BLACK,
            Feature.RIOT_RUNNER,
            Feature.PIN);

    static final Layout V3_5 = of(
            "3.5.0",
            List.of("3.8", "3.13"),
            Feature.DOCS_IN_CONTRIB_MODULE,
            Feature.BLACK,
            Feature.RIOT_RUNNER,
            Feature.PIN,
            Feature.LLM_CLASSES_IMPORTED);

    static final Layout V3_19 = of(
            "3.19.0",
            List.of("3.8", "3.14"),
            Feature.DOCS_IN_INTERNAL_PACKAGE,
            Feature.BLACK,
            Feature.SUPPORTED_VERSIONS,
            Feature.RIOT_RUNNER,
            Feature.REGISTRY,
            Feature.PRIVATE_SET_TAG_STR,
            Feature.LLM_CLASSES_IMPORTED,
            Feature.LLM_STREAMS,
            Feature.LLM_PIN);

    public static final Layout V4_6 = of(
            "4.6.0",
            List.of("3.9", "3.14"),
            Feature.DOCS_IN_INTERNAL_PACKAGE,
            Feature.SUPPORTED_VERSIONS,
            Feature.BUILTIN_GENERICS,
            Feature.RIOT_RUNNER,
            Feature.REGISTRY,
            Feature.PRIVATE_SET_TAG_STR,
            Feature.LLM_CLASSES_IMPORTED,
            Feature.LLM_STREAMS);

    public static final Layout MAIN = of(
            "main",
            List.of("3.9", "3.14"),
            Feature.DOCS_IN_INTERNAL_PACKAGE,
            Feature.SUPPORTED_VERSIONS,
            Feature.BUILTIN_GENERICS,
            Feature.REGISTRY,
            Feature.SUPPORTED_CONFIGURATIONS,
            Feature.SUPPORTED_VERSIONS_JSON,
            Feature.STRICT_TYPES,
            Feature.ENV_SETTINGS,
            Feature.SET_ATTRIBUTE,
            Feature.TRACING_EVENTS,
            Feature.LLM_CLASSES_BY_NAME,
            Feature.LLM_STREAMS,
            Feature.LLM_SPAN_DATA,
            Feature.LLM_DATA_ASSERTED);

    private SampleLayouts() {}

    private static Layout of(String version, List<String> pythons, Feature... features) {
        return new Layout(version, Set.of(features), pythons);
    }
}
