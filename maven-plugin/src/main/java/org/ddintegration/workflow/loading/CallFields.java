package org.ddintegration.workflow.loading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.Problem;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Nearest;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;

/**
 * Which fields the calls of a function have.
 *
 * @param original the function, where the scan knows it
 * @param showsArguments whether the integration has the setting by which arguments are shown
 */
record CallFields(Optional<Candidate> original, boolean showsArguments) {
    private static final Set<String> OF_AN_INSTANCE = Set.of(Field.INSTANCE, Field.CLASS);

    /**
     * What is wrong with a field; empty when calls can have it.
     *
     * @param isBefore whether it must be known before the call
     */
    Optional<Problem> problem(Field field, boolean isBefore) {
        if (parameters().contains(field.root())) {
            return Optional.empty();
        }
        if (field.root().equals(Field.ARGUMENTS) && !showsArguments) {
            return Optional.of(Problem.of(
                    field.toString(),
                    "arguments may be private, so users must be able to choose whether they are shown",
                    "add config: {trace_arguments: false}, which turns them off by default"));
        }
        if (field.root().equals(Field.RESULT) && isBefore) {
            return Optional.of(Problem.of(
                    field.toString(), "this must be known before the call", "make it a tag, or choose another"));
        }
        return original.flatMap(known -> problem(field, known));
    }

    private Optional<Problem> problem(Field field, Candidate known) {
        if (OF_AN_INSTANCE.contains(field.root())) {
            boolean isFunction = known.definition().binding() == Binding.NONE
                    && known.definition().kind() != CallableKind.CLASS;
            boolean isCalledOnNothing = isFunction || known.definition().binding() == Binding.STATIC;
            return isCalledOnNothing
                    ? Optional.of(Problem.of(
                            field.toString(), "the function is called on no object", "name one of its arguments"))
                    : Optional.empty();
        }
        boolean isTold = Set.of(Field.RESULT, Field.FUNCTION, Field.ARGUMENTS).contains(field.root());
        return isTold || has(known, Kind.VAR_KEYWORD).isPresent()
                ? Optional.empty()
                : Optional.of(missing(field, known));
    }

    private Problem missing(Field field, Candidate known) {
        List<String> parameters = parameters();
        String nearest = Nearest.to(field.root(), parameters)
                .map(name -> "did you mean " + name + "?")
                .or(() -> has(known, Kind.VAR_POSITIONAL)
                        .map(name -> "write {" + name + "[0]} for the first of its further arguments"))
                .orElseGet(() -> parameters.isEmpty()
                        ? "it has none; remove the field"
                        : "its parameters are " + String.join(", ", parameters));
        return Problem.of(field.toString(), "the function must have a parameter of that name", nearest);
    }

    private static Optional<String> has(Candidate known, Kind kind) {
        return known.definition().signature().parameters().stream()
                .filter(parameter -> parameter.kind() == kind)
                .map(PythonParameter::name)
                .findFirst();
    }

    private List<String> parameters() {
        return original.stream()
                .flatMap(known -> known.definition().callersParameters().stream())
                .map(PythonParameter::name)
                .toList();
    }
}
