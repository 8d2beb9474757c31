package org.ddintegration.contribute.ddtrace.patch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.llm.LlmOperation;
import org.ddintegration.contribute.text.Prose;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;

/**
 * What a handler's docstring tells the person who writes it: what the original does, and what to trace.
 *
 * @param function dotted name of the original
 * @param mode name of the handler's mode
 * @param shape name of its shape
 * @param callableKind name of what calling the original gives
 * @param noun what the original is, in words, such as {@code static method}
 * @param original what the scan knows of it
 * @param isSetup whether it only prepares what others trace
 * @param scope name of whose span it is
 * @param norms what the span looks like
 * @param argument the resource, where it is an argument or attributes of one
 * @param resource as a person reads it; empty where none is chosen
 * @param tags value by name, likewise
 * @param service its service, likewise, where it is a value of the call
 * @param http what is shown of a request, likewise
 * @param error what is there where the call failed without an exception, likewise
 * @param pinOwner name of what the handler asks for its pin
 * @param shown what LLM Observability shows of the call; empty when nothing is known of that
 * @param facts where what is shown is found
 * @param why what speaks for tracing it, a sentence; empty where nothing is said
 */
public record HandlerDoc(
        String function,
        String mode,
        String shape,
        String callableKind,
        String noun,
        Optional<DocumentedOriginal> original,
        boolean isSetup,
        String scope,
        String operation,
        SpanNorms norms,
        Optional<CallValue.Path> argument,
        String resource,
        Map<String, String> tags,
        String service,
        Map<String, String> http,
        String error,
        String pinOwner,
        Optional<LlmHandler> shown,
        Optional<LlmFacts> facts,
        String why) {
    static HandlerDoc of(Hook hook, Optional<Candidate> scanned, Integration integration, HandlerMode mode) {
        CallArguments arguments = CallArguments.of(hook, scanned);
        CallShape call = CallShape.of(
                hook, scanned.map(one -> one.definition().binding()).orElse(null));
        return new HandlerDoc(
                hook.target().module() + "." + hook.target().qualname(),
                mode.name(),
                HandlerShape.of(hook, integration).name(),
                hook.kind().name(),
                call.noun(),
                scanned.map(original -> DocumentedOriginal.of(hook.target(), original)),
                scanned.map(one -> one.work().role()).filter(Role.SETUP::equals).isPresent(),
                hook.span().scope().name(),
                hook.operation(),
                SpanNorms.of(hook, integration),
                argument(hook, arguments),
                hook.resource().map(value -> shown(value, arguments)).orElse(""),
                tags(hook, arguments),
                hook.span().service().map(value -> shown(value, arguments)).orElse(""),
                http(hook, arguments),
                hook.span().error().map(value -> shown(value, arguments)).orElse(""),
                call.hasInstance()
                        ? "instance"
                        : integration.descriptor().library().module(),
                LlmOperation.isShown(hook, integration)
                        ? Optional.of(LlmHandler.of(hook, scanned, integration))
                        : Optional.empty(),
                hook.llm(),
                why(hook));
    }

    private static Map<String, String> tags(Hook hook, CallArguments arguments) {
        Map<String, String> tags = new TreeMap<>();
        hook.tags().forEach((tag, value) -> tags.put(Prose.line(tag), shown(value, arguments)));
        return tags;
    }

    private static Map<String, String> http(Hook hook, CallArguments arguments) {
        Map<String, String> http = new LinkedHashMap<>();
        new TreeMap<>(hook.span().http()).forEach((fact, value) -> http.put(fact.key(), shown(value, arguments)));
        return http;
    }

    private static Optional<CallValue.Path> argument(Hook hook, CallArguments arguments) {
        return hook.resource()
                .filter(value ->
                        value.in(arguments.all()).field().filter(Field::isPlain).isPresent())
                .flatMap(value -> arguments.value(value).paths().findFirst())
                .filter(path -> path.root() == CallValue.Root.ARGUMENT);
    }

    /** A path as Python writes it, other values as the descriptor has them, a constant in quotes. */
    private static String shown(SpanValue stated, CallArguments arguments) {
        SpanValue value = stated.in(arguments.all());
        String shown = value.field().filter(Field::isPlain).map(Field::path).orElseGet(() -> value.constant()
                .map(text -> '"' + text + '"')
                .orElseGet(value::toString));
        return Prose.line(shown);
    }

    private static String why(Hook hook) {
        String why = Prose.line(hook.why());
        return why.isEmpty() || why.endsWith(".") ? why : why + ".";
    }
}
