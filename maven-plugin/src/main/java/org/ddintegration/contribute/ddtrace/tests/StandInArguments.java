package org.ddintegration.contribute.ddtrace.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddintegration.contribute.ddtrace.patch.CallArguments;
import org.ddintegration.contribute.ddtrace.patch.CallValue;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;

/**
 * Arguments that a wrapped function accepts, each a text with its parameter's name.
 *
 * @param names of the arguments
 * @param args those given by position
 * @param kwargs those given by name
 */
public record StandInArguments(Set<String> names, List<String> args, Map<String, String> kwargs) {
    /** For a function that was not scanned. */
    private static final List<PythonParameter> UNKNOWN =
            List.of(new PythonParameter("argument", Kind.POSITIONAL_ONLY, Optional.empty(), Optional.empty()));

    static StandInArguments of(Hook hook, Optional<Candidate> scanned) {
        List<String> args = new ArrayList<>();
        Map<String, String> kwargs = new TreeMap<>();
        List<PythonParameter> parameters = scanned.map(
                        original -> original.definition().callersParameters())
                .orElse(UNKNOWN);
        parameters.stream().filter(each -> each.defaultValue().isEmpty()).forEach(each -> add(each, args, kwargs));
        CallArguments known = CallArguments.of(hook, scanned);
        hook.resource().stream()
                .flatMap(resource -> known.value(resource).paths())
                .filter(path -> path.root() == CallValue.Root.ARGUMENT && !args.contains(path.name()))
                .forEach(path -> kwargs.put(path.name(), path.name()));
        if (args.isEmpty() && kwargs.isEmpty()) {
            parameters.stream().findFirst().ifPresent(each -> add(each, args, kwargs));
        }
        Set<String> names = new TreeSet<>(args);
        names.addAll(kwargs.keySet());
        return new StandInArguments(names, args, kwargs);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    private static void add(PythonParameter parameter, List<String> args, Map<String, String> kwargs) {
        switch (parameter.kind()) {
            case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD -> args.add(parameter.name());
            case KEYWORD_ONLY -> kwargs.put(parameter.name(), parameter.name());
            case VAR_POSITIONAL, VAR_KEYWORD -> {}
        }
    }
}
