package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.patch.CallValue.Path;
import org.ddintegration.contribute.ddtrace.patch.CallValue.Root;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HttpFact;
import org.ddintegration.descriptor.PathStep;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;

/**
 * How a handler hands the trace on: in an argument, or in an object that the call has. The descriptor says where; else it
 * is the parameter {@code headers} of clients and producers, when {@code config} has {@code distributed_tracing}.
 *
 * @param name of the argument
 * @param position its index among the positional ones, -1 where it can only be given by name
 * @param object where the headers are found in place of that
 */
public record TraceHeaders(String name, int position, Optional<CallValue> object) {
    /** What they are usually called. */
    public static final String USUAL = "headers";

    private static final Set<Category> SENDERS =
            Set.of(Category.HTTP_CLIENT, Category.MESSAGING, Category.TASK_QUEUE, Category.RPC);

    static Optional<TraceHeaders> of(Hook hook, Integration integration) {
        boolean isCall = Handler.mode(hook, integration) == HandlerMode.FILLED
                && HandlerShape.of(hook, integration).isCall();
        if (!isCall) {
            return Optional.empty();
        }
        return Optional.ofNullable(hook.span().http().get(HttpFact.INJECT))
                .map(headers ->
                        CallArguments.of(hook, integration.original(hook)).value(headers))
                .map(TraceHeaders::of)
                .or(() -> usual(hook, integration));
    }

    private static TraceHeaders of(CallValue headers) {
        Optional<Path> path =
                headers.isComposed() ? Optional.empty() : headers.paths().findFirst();
        return path.flatMap(TraceHeaders::argument).orElseGet(() -> new TraceHeaders("", -1, Optional.of(headers)));
    }

    private static Optional<TraceHeaders> argument(Path path) {
        List<PathStep> steps = path.steps();
        if (path.root() == Root.ARGUMENT && steps.isEmpty()) {
            return Optional.of(new TraceHeaders(path.name(), path.position(), Optional.empty()));
        }
        boolean isNamed = path.root() == Root.NAMED_ARGUMENTS
                && steps.size() == 1
                && steps.get(0).kind() == PathStep.Kind.KEY;
        return isNamed ? Optional.of(new TraceHeaders(steps.get(0).name(), -1, Optional.empty())) : Optional.empty();
    }

    private static Optional<TraceHeaders> usual(Hook hook, Integration integration) {
        Descriptor descriptor = integration.descriptor();
        boolean sends = descriptor.configuration().settings().get("distributed_tracing") instanceof Boolean
                && hook.span().isOwn()
                && SENDERS.contains(descriptor.about().category());
        return sends ? integration.original(hook).flatMap(TraceHeaders::usual) : Optional.empty();
    }

    private static Optional<TraceHeaders> usual(Candidate original) {
        List<PythonParameter> parameters = original.definition().callersParameters();
        return IntStream.range(0, parameters.size())
                .filter(index -> parameters.get(index).name().equals(USUAL))
                .filter(index -> parameters.get(index).kind() == Kind.POSITIONAL_OR_KEYWORD
                        || parameters.get(index).kind() == Kind.KEYWORD_ONLY)
                .mapToObj(index -> new TraceHeaders(
                        USUAL, parameters.get(index).kind() == Kind.KEYWORD_ONLY ? -1 : index, Optional.empty()))
                .findFirst();
    }

    public boolean isArgument() {
        return object.isEmpty();
    }

    public boolean isUsual() {
        return name.equals(USUAL);
    }

    /** The hooks whose handlers hand the trace on. */
    public static List<Hook> hooks(Integration integration) {
        return integration.descriptor().tracing().hooks().stream()
                .filter(hook -> of(hook, integration).isPresent())
                .toList();
    }

    /** Those of them that do it in an argument of the usual name. */
    public static List<Hook> usual(Integration integration) {
        return integration.descriptor().tracing().hooks().stream()
                .filter(hook ->
                        of(hook, integration).filter(TraceHeaders::isUsual).isPresent())
                .toList();
    }
}
