package org.ddintegration.contribute.ddtrace.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.contribute.text.PythonExpression;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.ResourceArgument;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;

/**
 * How the contract test calls one handler.
 *
 * @param instance expression for what the method is called on
 * @param arguments expressions for {@code args} and {@code kwargs}
 */
public record ContractCall(
        String handler,
        CallableKind kind,
        boolean isToBeWritten,
        PythonExpression instance,
        StandInArguments arguments) {
    private static final Python PYTHON = new Python();
    private static final PythonExpression NONE = PythonExpression.name("None");

    static ContractCall of(Hook hook, Integration integration) {
        Optional<Candidate> scanned = Optional.ofNullable(integration.scanned().get(hook.target()));
        Binding binding = scanned.map(Candidate::binding).orElse(Binding.INSTANCE);
        boolean called = !hook.target().owner().isEmpty() && binding != Binding.STATIC;
        return new ContractCall(
                hook.handler(),
                hook.kind(),
                integration.descriptor().modeOf(hook) == HandlerMode.COMMENTS,
                called || hook.kind() == CallableKind.CLASS ? StandInInstance.of(attributes(hook)) : NONE,
                StandInArguments.of(hook, scanned));
    }

    private static List<String> attributes(Hook hook) {
        List<String> attributes = new ArrayList<>(hook.tags().values());
        hook.resource().map(ResourceArgument::argument).ifPresent(attributes::add);
        return attributes;
    }

    boolean hasInstance() {
        return !instance.equals(NONE);
    }

    /** What the function returns: nothing in the case of {@code __init__}. */
    public String result() {
        return kind == CallableKind.CLASS ? "None" : "RESULT";
    }

    /** One element of a list of parameters, indented by four columns. */
    public String parameters(boolean withResult) {
        List<String> items =
                new ArrayList<>(List.of(handler, instance.laid(8, ","), arguments.args(), arguments.kwargs()));
        if (withResult) {
            items.add(result());
        }
        items.add("id=" + PYTHON.string(handler));
        if (isToBeWritten) {
            items.add("marks=to_be_written(" + PYTHON.string(handler) + ")");
        }
        return PYTHON.bracketed(4, "pytest.param(", items, "),");
    }
}
