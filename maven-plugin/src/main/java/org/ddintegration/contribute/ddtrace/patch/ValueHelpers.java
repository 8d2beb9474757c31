package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.Conversion;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.PathStep.Kind;

/**
 * Which functions generated code needs to find the values of calls.
 *
 * @param composes whether texts are put together of several parts
 * @param items whether items are looked up
 * @param calls whether something is called without arguments
 * @param conversions what is made of what is found
 * @param urls whether addresses are shown
 * @param arguments whether all arguments of a call are shown as text
 */
public record ValueHelpers(
        boolean composes, boolean items, boolean calls, Set<Conversion> conversions, boolean urls, boolean arguments) {
    static ValueHelpers of(List<Handler> handlers) {
        List<HandlerSpan> spans = handlers.stream()
                .filter(handler -> handler.mode() == HandlerMode.FILLED)
                .filter(handler -> handler.isFilled()
                        || handler.isEnclosed()
                        || handler.shape().isConnection())
                .map(Handler::span)
                .toList();
        List<CallValue> values = spans.stream().flatMap(HandlerSpan::values).toList();
        List<CallValue.Path> paths = values.stream().flatMap(CallValue::paths).toList();
        return new ValueHelpers(
                values.stream().anyMatch(CallValue::needsTexts),
                paths.stream().anyMatch(path -> path.has(Kind.KEY, Kind.INDEX)),
                paths.stream().anyMatch(path -> path.has(Kind.CALL)),
                paths.stream().map(CallValue.Path::conversion).collect(Collectors.toUnmodifiableSet()),
                spans.stream().anyMatch(HandlerSpan::showsAnAddress),
                paths.stream().anyMatch(path -> path.root() == CallValue.Root.ALL_ARGUMENTS));
    }

    public boolean lengths() {
        return conversions.contains(Conversion.LENGTH);
    }

    public boolean words() {
        return conversions.contains(Conversion.WORDS) || lines();
    }

    public boolean lines() {
        return conversions.contains(Conversion.LINES);
    }

    public boolean counts() {
        return conversions.contains(Conversion.COUNT) || finds();
    }

    public boolean truths() {
        return conversions.contains(Conversion.TRUTH);
    }

    public boolean finds() {
        return conversions.contains(Conversion.FOUND);
    }

    public boolean pathsOfUrls() {
        return conversions.contains(Conversion.PATH);
    }

    void addImports(PythonImports imports) {
        if (pathsOfUrls()) {
            imports.from("typing", "Optional").from("urllib.parse", "urlsplit");
        }
        if (words()) {
            imports.from("ddtrace.internal.utils.formats", "stringify_cache_args");
            imports.from("typing", "Optional");
        }
        if (urls) {
            imports.from("ddtrace.internal.utils.http", "strip_query_string");
        }
        if (lengths() || truths() || urls || arguments) {
            imports.from("typing", "Optional");
        }
    }
}
