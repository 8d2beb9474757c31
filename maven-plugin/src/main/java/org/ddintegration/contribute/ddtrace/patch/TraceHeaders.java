package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;

/**
 * Handlers that hand the trace on: those of clients and producers whose function has a parameter {@code headers}, when
 * the descriptor's {@code config} has {@code distributed_tracing}.
 */
public final class TraceHeaders {
    private static final Set<Category> SENDERS =
            Set.of(Category.HTTP_CLIENT, Category.MESSAGING, Category.TASK_QUEUE, Category.RPC);

    private TraceHeaders() {}

    /** The index of the headers among the positional arguments, -1 where they are keyword-only; empty without any. */
    static OptionalInt position(Hook hook, Integration integration) {
        Descriptor descriptor = integration.descriptor();
        boolean sends = descriptor.configuration().settings().get("distributed_tracing") instanceof Boolean
                && SENDERS.contains(descriptor.about().category())
                && Handler.mode(hook, integration) == HandlerMode.FILLED
                && HandlerShape.of(hook.kind()).isCall();
        return sends
                ? integration.original(hook).map(TraceHeaders::position).orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    private static OptionalInt position(Candidate original) {
        List<PythonParameter> parameters = original.definition().callersParameters();
        return IntStream.range(0, parameters.size())
                .filter(index -> parameters.get(index).name().equals("headers"))
                .filter(index -> parameters.get(index).kind() == Kind.POSITIONAL_OR_KEYWORD
                        || parameters.get(index).kind() == Kind.KEYWORD_ONLY)
                .map(index -> parameters.get(index).kind() == Kind.KEYWORD_ONLY ? -1 : index)
                .findFirst();
    }

    public static List<Hook> hooks(Integration integration) {
        return integration.descriptor().tracing().hooks().stream()
                .filter(hook -> position(hook, integration).isPresent())
                .toList();
    }
}
