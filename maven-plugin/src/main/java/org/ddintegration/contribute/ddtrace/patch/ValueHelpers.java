package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Measure;
import org.ddintegration.descriptor.PathStep.Kind;

/**
 * Which functions generated code needs to find the values of calls.
 *
 * @param composes whether texts are put together of several parts
 * @param items whether items are looked up
 * @param calls whether something is called without arguments
 * @param lengths whether lengths are taken
 * @param counts whether items are counted
 * @param truths whether it is asked whether something is true
 * @param urls whether addresses are shown
 * @param arguments whether all arguments of a call are shown as text
 */
public record ValueHelpers(
        boolean composes,
        boolean items,
        boolean calls,
        boolean lengths,
        boolean counts,
        boolean truths,
        boolean urls,
        boolean arguments) {
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
        Set<Measure> measures = paths.stream().map(CallValue.Path::measure).collect(Collectors.toSet());
        return new ValueHelpers(
                values.stream().anyMatch(CallValue::isComposed),
                paths.stream().anyMatch(path -> path.has(Kind.KEY, Kind.INDEX)),
                paths.stream().anyMatch(path -> path.has(Kind.CALL)),
                measures.contains(Measure.LENGTH),
                measures.contains(Measure.COUNT),
                measures.contains(Measure.TRUTH),
                spans.stream().anyMatch(HandlerSpan::showsAnAddress),
                paths.stream().anyMatch(path -> path.root() == CallValue.Root.ALL_ARGUMENTS));
    }

    void addImports(PythonImports imports) {
        if (urls) {
            imports.from("ddtrace.internal.utils.http", "strip_query_string");
        }
        if (lengths || counts || truths || urls || arguments) {
            imports.from("typing", "Optional");
        }
    }
}
