package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.HttpFact;
import org.ddintegration.target.Layout;

/**
 * What the filled handlers of an integration share: the functions that make their spans.
 *
 * @param isNeeded whether any handler makes a span
 * @param streams whether one of them yields its original's items
 * @param tagsStatus whether one of them has a tag for the status of HTTP, which is text although it is a number
 * @param tagsResults whether tags are set on a span that is open
 * @param describes whether a span that is open is named too
 * @param findsErrors whether errors are found in what originals give
 * @param http what is shown of requests
 * @param receives whether requests are received
 * @param splits whether the hosts of requests may name services
 * @param sendsArguments whether the trace is handed on in an argument
 * @param sendsOthers whether one of these has not the usual name
 * @param sendsObjects whether the trace is handed on in an object
 * @param template of the functions
 * @param norms what their spans have in common
 * @param setTag method of a span that sets a tag whose value is text
 * @param setAnyTag method of a span that sets any tag, of which some are numbers to it
 */
public record FilledParts(
        boolean isNeeded,
        boolean streams,
        boolean tagsStatus,
        boolean tagsResults,
        boolean describes,
        boolean findsErrors,
        Set<HttpFact> http,
        boolean receives,
        boolean splits,
        boolean sendsArguments,
        boolean sendsOthers,
        boolean sendsObjects,
        String template,
        SharedNorms norms,
        String setTag,
        String setAnyTag) {
    static FilledParts of(List<Handler> handlers, Integration integration) {
        List<Handler> filled = handlers.stream().filter(Handler::isFilled).toList();
        List<HandlerSpan> spans = filled.stream().map(Handler::span).toList();
        List<HandlerSpan> enclosed =
                handlers.stream().filter(Handler::isEnclosed).map(Handler::span).toList();
        List<HandlerSpan> all = new ArrayList<>(spans);
        all.addAll(enclosed);
        boolean describes = !enclosed.isEmpty()
                || spans.stream().anyMatch(span -> span.outcome().resource().isPresent());
        Set<HttpFact> http = new TreeSet<>();
        spans.stream()
                .flatMap(span -> span.http().stream())
                .flatMap(call -> call.facts().stream())
                .forEach(shown -> http.add(shown.fact()));
        List<TraceHeaders> headers =
                spans.stream().flatMap(span -> span.headers().stream()).toList();
        return new FilledParts(
                !filled.isEmpty(),
                filled.stream().anyMatch(handler -> handler.shape().isStream()),
                all.stream().anyMatch(HandlerSpan::tagsTheStatus),
                describes
                        || all.stream().anyMatch(span -> !span.outcome().tags().isEmpty()),
                describes,
                all.stream().anyMatch(span -> span.outcome().error().isPresent()),
                http,
                spans.stream().flatMap(span -> span.http().stream()).anyMatch(call -> call.received()
                        .isPresent()),
                spans.stream().anyMatch(HandlerSpan::isSplit),
                headers.stream().anyMatch(TraceHeaders::isArgument),
                headers.stream().anyMatch(sent -> sent.isArgument() && !sent.isUsual()),
                headers.stream().anyMatch(sent -> !sent.isArgument()),
                SpanEra.of(integration.layout()).template(),
                SharedNorms.of(spans),
                integration.layout().tagSetter(),
                all.stream().anyMatch(HandlerSpan::tagsThePort)
                        ? "set_tag"
                        : integration.layout().tagSetter());
    }

    /** Whether a fact of requests is shown. */
    public boolean shows(String fact) {
        return http.contains(HttpFact.valueOf(fact));
    }

    /** Whether something is put on a span that is open. */
    boolean tells() {
        return tagsResults || findsErrors || !http.isEmpty() || sendsArguments || sendsObjects;
    }

    void addImports(PythonImports imports, List<Handler> handlers, Layout layout) {
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
        addOpenSpanImports(imports, handlers, layout);
        if (isNeeded) {
            addSpanImports(imports, handlers.stream().filter(Handler::isFilled).toList(), layout);
        }
    }

    /** What is needed to put something on a span that is open. */
    private void addOpenSpanImports(PythonImports imports, List<Handler> handlers, Layout layout) {
        SpanEra era = SpanEra.of(layout);
        boolean isEnclosed = handlers.stream().anyMatch(Handler::isEnclosed);
        if (tells() || isEnclosed) {
            imports.from("ddtrace.trace", "Span");
        }
        if (isEnclosed || (era == SpanEra.EVENT && tells())) {
            imports.from("typing", "Optional");
        }
        if ((isEnclosed && era != SpanEra.PIN) || (era == SpanEra.EVENT && tells())) {
            imports.from("ddtrace.trace", "tracer");
        }
        if (findsErrors) {
            imports.from("ddtrace.constants", "ERROR_MSG", "ERROR_TYPE");
        }
        if (!http.isEmpty()) {
            imports.from("ddtrace.contrib.internal.trace_utils", "set_http_meta")
                    .from("ddtrace.internal.logger", "get_logger");
        }
        if (splits || shows("URL")) {
            imports.from("typing", "Optional").from("urllib.parse", "urlsplit");
        }
        if (receives) {
            imports.from("ddtrace.contrib.internal.trace_utils", "activate_distributed_headers");
            if (era == SpanEra.EVENT) {
                imports.from("ddtrace.trace", "tracer");
            }
        }
        if (sendsArguments || sendsObjects) {
            imports.from("ddtrace.propagation.http", "HTTPPropagator").from("typing", "Optional");
        }
    }

    private void addSpanImports(PythonImports imports, List<Handler> filled, Layout layout) {
        List<SpanNorms> looks =
                filled.stream().map(Handler::span).map(HandlerSpan::norms).toList();
        SpanEra era = SpanEra.of(layout);
        if (looks.stream().anyMatch(look -> look.type().isNamed())) {
            imports.from("ddtrace.ext", "SpanTypes");
        }
        looks.stream()
                .map(look -> look.service().function())
                .filter(function -> !function.isEmpty())
                .forEach(function -> imports.from("ddtrace.contrib.internal.trace_utils", function));
        if (looks.stream().anyMatch(look -> look.kind().isNamed())) {
            imports.from("ddtrace.ext", "SpanKind");
        }
        if (era == SpanEra.EVENT) {
            imports.from("ddtrace._trace.events", "TracingEvent").from("ddtrace.internal", "core");
        } else {
            imports.from("ddtrace.constants", "SPAN_KIND")
                    .from("ddtrace.internal.constants", "COMPONENT")
                    .from("ddtrace.trace", "Span");
            if (looks.stream().anyMatch(SpanNorms::measured)) {
                imports.from("ddtrace.constants", "_SPAN_MEASURED_KEY");
            }
        }
        if (norms.service().isEmpty() || (era != SpanEra.EVENT && (norms.lacksTypes() || norms.lacksKinds()))) {
            imports.from("typing", "Optional");
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
