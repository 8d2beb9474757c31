package org.ddintegration.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One function to wrap and how.
 *
 * @param target where the function is defined
 * @param via the paths to wrap; never empty, just the target when callers reach it there
 * @param handler name of the Python wrapper function
 * @param operation span name
 * @param tags span tag to its value
 * @param span what it says of its span beside
 * @param handlers the mode of this handler, when it differs from the descriptor's
 * @param versions specifier of the versions of the library's main distribution that have it, such as {@code >=2.1}; empty
 *     when all that are supported do
 * @param optional whether the library may lack it: it is wrapped where it is
 * @param llm what LLM Observability shows of its calls; empty when it shows none
 * @param why what spoke for this hook point
 */
public record Hook(
        HookPoint target,
        List<HookPoint> via,
        CallableKind kind,
        String handler,
        String operation,
        Optional<SpanValue> resource,
        Map<String, SpanValue> tags,
        SpanRules span,
        Optional<HandlerMode> handlers,
        String versions,
        boolean optional,
        Optional<LlmFacts> llm,
        String why) {
    /** Whether only some installations of the library have it. */
    public boolean isConditional() {
        return optional || !versions.isEmpty();
    }

    /** All that is found in its calls: resource, tags, and what it says of its span beside. */
    public Stream<SpanValue> values() {
        return Stream.of(resource.stream(), tags.values().stream(), span.values())
                .flatMap(value -> value);
    }

    /** The same for some versions only. */
    public Hook in(String some) {
        return new Hook(
                target, via, kind, handler, operation, resource, tags, span, handlers, some, optional, llm, why);
    }

    /** The same, defined elsewhere and wrapped at these paths. */
    public Hook at(HookPoint definition, List<HookPoint> paths, CallableKind found) {
        return new Hook(
                definition,
                paths,
                found,
                handler,
                operation,
                resource,
                tags,
                span,
                handlers,
                versions,
                optional,
                llm,
                why);
    }

    /** The same, and that the library may lack some of its paths. */
    public Hook whereItIs() {
        return new Hook(
                target, via, kind, handler, operation, resource, tags, span, handlers, versions, true, llm, why);
    }
}
