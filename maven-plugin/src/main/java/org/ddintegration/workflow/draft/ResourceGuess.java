package org.ddintegration.workflow.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.Signature;

/** Finds the argument that names what an operation works on; never one that carries a payload. */
final class ResourceGuess {
    /** Best first. */
    private static final List<String> NAMES = List.of(
            ("query sql statement command cmd url uri topic subject channel queue stream exchange routing_key tube bucket"
                            + " collection table index template model endpoint path key name method")
                    .split(" "));

    /** Arguments further back are options. */
    private static final int LAST = 3;

    private ResourceGuess() {}

    static Optional<SpanValue> of(Signature signature, Binding binding) {
        boolean isBound = binding == Binding.INSTANCE || binding == Binding.CLASS;
        List<PythonParameter> parameters = signature.parameters().stream()
                .skip(isBound ? 1 : 0)
                .filter(parameter -> parameter.kind() != Kind.VAR_POSITIONAL && parameter.kind() != Kind.VAR_KEYWORD)
                .toList();
        return IntStream.range(0, parameters.size())
                .boxed()
                .filter(index -> index <= LAST || parameters.get(index).kind() == Kind.KEYWORD_ONLY)
                .filter(index -> rank(parameters.get(index)) >= 0 && !isSwitch(parameters.get(index)))
                .min(Comparator.comparing(index -> rank(parameters.get(index))))
                .map(index -> SpanValue.ofPath(parameters.get(index).name()));
    }

    private static boolean isSwitch(PythonParameter parameter) {
        return parameter.annotation().filter(type -> type.contains("bool")).isPresent()
                || parameter
                        .defaultValue()
                        .filter(value -> value.equals("True") || value.equals("False"))
                        .isPresent();
    }

    /** Takes {@code queue_name} for {@code queue}. */
    private static int rank(PythonParameter parameter) {
        return NAMES.indexOf(parameter.name().replaceFirst("(?<=.)_(?:name|id|url)$", ""));
    }
}
