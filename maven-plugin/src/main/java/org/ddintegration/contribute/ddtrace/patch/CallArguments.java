package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.contribute.ddtrace.patch.CallValue.Part;
import org.ddintegration.contribute.ddtrace.patch.CallValue.Path;
import org.ddintegration.contribute.ddtrace.patch.CallValue.Root;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.PathStep;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;

/**
 * How a handler gets at the arguments of a call, none of which need be there.
 *
 * @param function name of the function
 * @param isOfClass whether the handler gets a class for its instance
 * @param positional names in their order, without {@code self} or {@code cls}
 * @param further name of the parameter that takes further positional arguments
 * @param named name of the parameter that takes further arguments by name
 * @param all names of all parameters, without {@code self} or {@code cls}
 */
public record CallArguments(
        String function,
        boolean isOfClass,
        List<String> positional,
        Optional<String> further,
        Optional<String> named,
        List<String> all) {
    public static CallArguments of(Hook hook, Optional<Candidate> scanned) {
        List<PythonParameter> parameters =
                scanned.map(one -> one.definition().callersParameters()).orElse(List.of());
        return new CallArguments(
                hook.target().name(),
                scanned.filter(one -> one.definition().binding() == Binding.CLASS)
                        .isPresent(),
                names(parameters, Kind.POSITIONAL_ONLY, Kind.POSITIONAL_OR_KEYWORD)
                        .toList(),
                names(parameters, Kind.VAR_POSITIONAL).findFirst(),
                names(parameters, Kind.VAR_KEYWORD).findFirst(),
                parameters.stream().map(PythonParameter::name).toList());
    }

    private static Stream<String> names(List<PythonParameter> parameters, Kind... kinds) {
        return parameters.stream()
                .filter(parameter -> List.of(kinds).contains(parameter.kind()))
                .map(PythonParameter::name);
    }

    /** A value that is known before the call, or, where the original has no such argument, after it. */
    public CallValue value(SpanValue value) {
        return value(value, Field.RESULT);
    }

    /** @param result variable that holds what the call gives */
    CallValue value(SpanValue value, String result) {
        List<Part> parts = new ArrayList<>();
        for (ValuePart part : value.in(all).parts()) {
            if (part instanceof ValuePart.Text text) {
                parts.add(new Part(text.text(), Optional.empty()));
            } else if (part instanceof Field field) {
                parts.add(part(field, result));
            }
        }
        return CallValue.of(parts);
    }

    /** Whether a field is found in what the call gives. */
    boolean isOfResult(Field field) {
        return field.root().equals(Field.RESULT) && !all.contains(Field.RESULT);
    }

    private Part part(Field field, String result) {
        String root = field.root();
        if (further.filter(root::equals).isPresent()) {
            return found(field, Root.FURTHER_ARGUMENTS, root, positional.size());
        }
        if (named.filter(root::equals).isPresent()) {
            return found(field, Root.NAMED_ARGUMENTS, root, -1);
        }
        return all.contains(root) ? argument(field) : beside(field, result);
    }

    /** What a call has beside its arguments; an argument that the signature does not name, where it is none of these. */
    private Part beside(Field field, String result) {
        return switch (field.root()) {
            case Field.FUNCTION -> new Part(function, Optional.empty());
            case Field.INSTANCE -> found(field, Root.VARIABLE, Field.INSTANCE, -1);
            case Field.RESULT -> found(field, Root.VARIABLE, result, -1);
            case Field.CLASS ->
                isOfClass
                        ? found(named(field), Root.VARIABLE, Field.INSTANCE, -1)
                        : found(field, Root.CLASS, Field.INSTANCE, -1);
            case Field.ARGUMENTS -> found(field, Root.ALL_ARGUMENTS, field.root(), -1);
            default -> argument(field);
        };
    }

    private Part argument(Field field) {
        int known = positional.indexOf(field.root());
        int position = all.contains(field.root()) ? known : field.position().orElse(known);
        return found(field, Root.ARGUMENT, field.root(), position);
    }

    /** The name of the class that the handler gets. */
    private static Field named(Field field) {
        List<PathStep> steps = Stream.concat(Stream.of(PathStep.attribute("__name__")), field.steps().stream())
                .toList();
        return new Field(field.root(), steps, field.measure(), field.fallback(), field.position());
    }

    private static Part found(Field field, Root root, String name, int position) {
        return new Part(
                "", Optional.of(new Path(root, name, position, field.steps(), field.measure(), field.fallback())));
    }
}
