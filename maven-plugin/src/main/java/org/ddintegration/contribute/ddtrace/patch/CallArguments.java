package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.contribute.text.PythonExpression;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.ResourceArgument;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;

/**
 * How a handler gets at the arguments of a call, none of which need be there.
 *
 * @param positional names in their order, without {@code self} or {@code cls}
 */
public record CallArguments(List<String> positional) {
    private static final Python PYTHON = new Python();

    static CallArguments of(Optional<Candidate> scanned) {
        List<String> positional = new ArrayList<>();
        for (PythonParameter parameter :
                scanned.map(c -> c.signature().parameters()).orElse(List.of())) {
            if (parameter.kind() == Kind.POSITIONAL_ONLY || parameter.kind() == Kind.POSITIONAL_OR_KEYWORD) {
                positional.add(parameter.name());
            }
        }
        boolean receiver = !positional.isEmpty()
                && scanned.filter(CallArguments::hasReceiver).isPresent();
        return new CallArguments(positional.subList(receiver ? 1 : 0, positional.size()));
    }

    /** Whether the signature begins with what callers do not pass: a class has the signature of its {@code __init__}. */
    public static boolean hasReceiver(Candidate original) {
        return original.kind() == CallableKind.CLASS
                || original.binding() == Binding.INSTANCE
                || original.binding() == Binding.CLASS;
    }

    static String resource(ResourceArgument argument) {
        return expression(argument.argument(), root -> argument.position()).toString();
    }

    /** @param value {@code instance} or the name of an argument, and attributes of it: {@code instance.connection.host} */
    PythonExpression expression(String value) {
        return expression(value, positional::indexOf);
    }

    /** @param value attributes of the object that a variable holds, behind its name and a dot */
    static PythonExpression attribute(String variable, String value) {
        return attribute(PythonExpression.name(variable), Arrays.asList(value.split("\\.")));
    }

    private static PythonExpression expression(String value, ToIntFunction<String> position) {
        List<String> names = Arrays.asList(value.split("\\."));
        String root = names.get(0);
        PythonExpression object =
                root.equals("instance") ? PythonExpression.name(root) : argument(root, position.applyAsInt(root));
        return attribute(object, names);
    }

    private static PythonExpression attribute(PythonExpression object, List<String> names) {
        PythonExpression value = object;
        for (String name : names.subList(1, names.size())) {
            value = PythonExpression.call("getattr", value, PYTHON.string(name), "None");
        }
        return value;
    }

    private static PythonExpression argument(String name, int position) {
        return position < 0
                ? PythonExpression.call("kwargs.get", PythonExpression.name(PYTHON.string(name)))
                : PythonExpression.call(
                        "get_argument_value",
                        PythonExpression.name("args"),
                        "kwargs",
                        String.valueOf(position),
                        PYTHON.string(name),
                        "True");
    }
}
