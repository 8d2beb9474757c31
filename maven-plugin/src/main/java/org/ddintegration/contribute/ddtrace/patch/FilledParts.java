package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.target.Layout;

/**
 * What the filled handlers of an integration share: the functions that make their spans.
 *
 * @param isNeeded whether any handler is filled
 * @param streams whether one of them yields its original's items
 * @param tagsStatus whether one of them has a tag for the status of HTTP, which is text although it is a number
 * @param tagsResults whether one of them has tags of what its original gives
 * @param template of the functions
 * @param setTag method of a span that sets a tag whose value is text
 * @param setAnyTag method of a span that sets any tag, of which some are numbers to it
 */
public record FilledParts(
        boolean isNeeded,
        boolean streams,
        boolean tagsStatus,
        boolean tagsResults,
        String template,
        SpanNorms norms,
        String setTag,
        String setAnyTag) {
    static FilledParts of(List<Handler> handlers, Integration integration) {
        List<Handler> filled = handlers.stream().filter(Handler::isFilled).toList();
        return new FilledParts(
                !filled.isEmpty(),
                filled.stream().anyMatch(handler -> handler.shape().isStream()),
                filled.stream().anyMatch(handler -> handler.span().tagsTheStatus()),
                filled.stream().anyMatch(FilledParts::tagsResult),
                SpanEra.of(integration.layout()).template(),
                SpanNorms.of(integration.descriptor().about().category()),
                integration.layout().tagSetter(),
                filled.stream().anyMatch(handler -> handler.span().tagsThePort())
                        ? "set_tag"
                        : integration.layout().tagSetter());
    }

    private static boolean tagsResult(Handler handler) {
        return !handler.span().resultTags().isEmpty();
    }

    static void addImports(PythonImports imports, List<Handler> handlers, Layout layout, SpanNorms norms) {
        List<HandlerSpan> tagged = handlers.stream()
                .filter(handler -> handler.mode() == HandlerMode.FILLED)
                .map(Handler::span)
                .toList();
        if (tagged.stream().anyMatch(HandlerSpan::namesNetworkTags)) {
            imports.from("ddtrace.ext", "net");
        }
        if (tagged.stream().anyMatch(HandlerSpan::looksUpArguments)) {
            imports.from("ddtrace.internal.utils", "get_argument_value");
        }
        ValueHelpers.of(handlers).addImports(imports);
        List<Handler> filled = handlers.stream().filter(Handler::isFilled).toList();
        if (filled.isEmpty()) {
            return;
        }
        SpanEra era = SpanEra.of(layout);
        boolean streams = filled.stream().anyMatch(handler -> handler.shape().isStream());
        imports.from("ddtrace.ext", "SpanTypes");
        if (!norms.service().isEmpty()) {
            imports.from("ddtrace.contrib.internal.trace_utils", norms.service());
        }
        if (filled.stream().anyMatch(handler -> handler.span().isKindNamed())) {
            imports.from("ddtrace.ext", "SpanKind");
        }
        if (era == SpanEra.EVENT) {
            imports.from("ddtrace._trace.events", "TracingEvent").from("ddtrace.internal", "core");
        } else {
            imports.from("ddtrace.constants", "SPAN_KIND")
                    .from("ddtrace.internal.constants", "COMPONENT")
                    .from("ddtrace.trace", "Span");
            if (norms.measured()) {
                imports.from("ddtrace.constants", "_SPAN_MEASURED_KEY");
            }
        }
        if (era == SpanEra.EVENT && filled.stream().anyMatch(FilledParts::tagsResult)) {
            imports.from("ddtrace.trace", "Span")
                    .from("ddtrace.trace", "tracer")
                    .from("typing", "Optional");
        }
        if (era == SpanEra.TRACER) {
            imports.from("ddtrace.trace", "tracer");
        }
        if (filled.stream().anyMatch(handler -> handler.shape().isContextManager())) {
            imports.module("contextlib");
        }
        if (streams) {
            imports.module("contextlib").module("sys").from("typing", "Iterator");
        }
    }
}
