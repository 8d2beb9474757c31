package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
    static CallArguments of(Optional<Candidate> scanned) {
        List<String> positional = new ArrayList<>();
        for (PythonParameter parameter :
                scanned.map(c -> c.definition().signature().parameters()).orElse(List.of())) {
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
        return original.definition().kind() == CallableKind.CLASS
                || original.definition().binding() == Binding.INSTANCE
                || original.definition().binding() == Binding.CLASS;
    }

    static ValuePath resource(ResourceArgument argument) {
        return path(argument.argument(), root -> argument.position());
    }

    /** @param value {@code instance} or the name of an argument, and attributes of it: {@code instance.connection.host} */
    ValuePath path(String value) {
        return path(value, positional::indexOf);
    }

    /** @param value attributes of the object that a variable holds, behind its name and a dot */
    static ValuePath ofVariable(String variable, String value) {
        List<String> names = Arrays.asList(value.split("\\."));
        return new ValuePath(variable, false, -1, names.subList(1, names.size()));
    }

    private static ValuePath path(String value, ToIntFunction<String> position) {
        List<String> names = Arrays.asList(value.split("\\."));
        String root = names.get(0);
        List<String> attributes = names.subList(1, names.size());
        return root.equals("instance")
                ? new ValuePath(root, false, -1, attributes)
                : new ValuePath(root, true, position.applyAsInt(root), attributes);
    }
}
