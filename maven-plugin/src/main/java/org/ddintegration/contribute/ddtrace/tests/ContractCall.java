package org.ddintegration.contribute.ddtrace.tests;

import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;

/**
 * How the contract test calls one handler.
 *
 * @param instance what the method is called on; empty for what is called on nothing
 */
public record ContractCall(
        String handler,
        CallableKind kind,
        boolean isToBeWritten,
        Optional<StandInInstance> instance,
        StandInArguments arguments) {
    static ContractCall of(Hook hook, Integration integration) {
        Optional<Candidate> scanned = integration.original(hook);
        Binding binding = scanned.map(one -> one.definition().binding()).orElse(Binding.INSTANCE);
        boolean called = !hook.target().owner().isEmpty() && binding != Binding.STATIC;
        return new ContractCall(
                hook.handler(),
                hook.kind(),
                integration.descriptor().tracing().modeOf(hook) == HandlerMode.COMMENTS,
                called || hook.kind() == CallableKind.CLASS
                        ? Optional.of(StandInInstance.of(hook.values(), Field.INSTANCE))
                        : Optional.empty(),
                StandInArguments.of(hook, scanned));
    }

    boolean hasInstance() {
        return instance.isPresent();
    }

    /** Whether the function is an {@code __init__}, which returns nothing. */
    public boolean isConstructor() {
        return kind == CallableKind.CLASS;
    }
}
