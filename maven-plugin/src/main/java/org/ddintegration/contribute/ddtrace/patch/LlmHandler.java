package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.llm.LlmOperation;
import org.ddintegration.descriptor.Defaults;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.scan.Candidate;

/**
 * What a filled handler does when LLM Observability shows the call.
 *
 * @param operation what the integration's class knows the call by
 * @param isStreamed whether the call may give a stream
 * @param resource of the span
 * @param positional names of the arguments that may be given by position
 * @param takesInstance whether a fact is found in the object that is called
 * @param provider whose model it is
 * @param model where its name is found before the call
 * @param raw method by which a raw response gives the result
 * @param partOf resources of spans within which the call is not shown
 * @param spanName name of the span, where it is not the usual one
 */
public record LlmHandler(
        String operation,
        boolean isStreamed,
        String resource,
        List<String> positional,
        boolean takesInstance,
        String provider,
        Optional<FactPath> model,
        Optional<String> raw,
        List<String> partOf,
        Optional<String> spanName) {
    static LlmHandler of(Hook hook, Optional<Candidate> scanned, Integration integration) {
        LlmFacts facts = hook.llm().orElseThrow();
        String name = integration.descriptor().name();
        return new LlmHandler(
                LlmOperation.of(hook, integration).name(),
                facts.isStreamed(),
                hook.target().qualname(),
                CallArguments.of(hook, scanned).positional(),
                facts.paths().anyMatch(path -> path.root().equals(FactPath.INSTANCE)),
                facts.provider().orElse(name),
                facts.model().stream().filter(LlmHandler::isKnownBefore).findFirst(),
                facts.raw(),
                facts.partOf().stream().map(HookPoint::qualname).toList(),
                Optional.of(hook.operation()).filter(operation -> !operation.equals(Defaults.request(name))));
    }

    /** Whether the call may give a raw response. */
    public boolean isRaw() {
        return raw.isPresent();
    }

    /** Whether a hook is shown, and its handler is to say so. */
    static boolean isShown(Hook hook, Integration integration) {
        return LlmOperation.isShown(hook, integration) && Handler.mode(hook, integration) == HandlerMode.FILLED;
    }

    private static boolean isKnownBefore(FactPath path) {
        return path.isArgument() || path.root().equals(FactPath.INSTANCE);
    }
}
