package org.ddintegration.scan.span;

import java.util.List;
import java.util.Optional;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.facts.ParameterFacts;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.rank.Subject;

/** What callers of a function pass. */
final class Parameters {
    private Parameters() {}

    /** Those that take one argument each and can be named in a descriptor, without the receiver. */
    static List<ParameterFacts> of(Subject subject) {
        return subject.function().stream()
                .flatMap(function -> function.facts().parameters().stream()
                        .skip(function.receiver().isPresent() ? 1 : 0))
                .filter(one -> !takesFurther(one) && isWritable(one.name()))
                .toList();
    }

    static boolean has(Subject subject, String name) {
        return named(subject, name).isPresent();
    }

    static boolean isRequired(Subject subject, String name) {
        return named(subject, name)
                .filter(one -> one.parameter().defaultValue().isEmpty())
                .isPresent();
    }

    private static Optional<ParameterFacts> named(Subject subject, String name) {
        return of(subject).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The name of the parameter that takes any number of positional arguments. */
    static Optional<String> further(PyFunction function) {
        return ofKind(function, Kind.VAR_POSITIONAL);
    }

    /** The name of the parameter that takes whatever is given by name. */
    static Optional<String> options(PyFunction function) {
        return ofKind(function, Kind.VAR_KEYWORD);
    }

    private static Optional<String> ofKind(PyFunction function, Kind kind) {
        return function.facts().parameters().stream()
                .map(ParameterFacts::parameter)
                .filter(one -> one.kind() == kind)
                .map(PythonParameter::name)
                .filter(Parameters::isWritable)
                .findFirst();
    }

    /** Whether a descriptor can have a name in a field; Python has names with marks that it cannot have. */
    static boolean isWritable(String name) {
        return SpanValue.isWellFormed("{" + name + "}");
    }

    private static boolean takesFurther(ParameterFacts one) {
        return one.parameter().kind() == Kind.VAR_POSITIONAL || one.parameter().kind() == Kind.VAR_KEYWORD;
    }

    /** The class of the object that is called, where there is one before the call. */
    static Optional<PyClass> instance(Subject subject) {
        boolean isThere = subject.isMethod()
                && subject.function().orElseThrow().binding() == Binding.INSTANCE
                && !subject.name().equals("__init__");
        return isThere ? subject.type() : Optional.empty();
    }
}
