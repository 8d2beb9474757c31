package org.ddintegration.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ddintegration.adopt.ArgumentRead;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.outline.OutlinedFunction;
import org.ddintegration.scan.outline.OutlinedFunction.OutlinedParameter;
import org.ddintegration.scan.outline.Reached;

/** What becomes of the kind and of the parameters of a function that is still there. */
final class SignatureDrift {
    private final Reached.Found old;
    private final Reached.Found now;

    SignatureDrift(Reached.Found old, Reached.Found now) {
        this.old = old;
        this.now = now;
    }

    /** In words: {@code was a coroutine and is a method}; empty where it is the same, or the files do not tell. */
    Optional<String> kind() {
        boolean isTold = old.kind() != now.kind() && isTold(old) && isTold(now) && !isPlain(old, now);
        return isTold && !isAwaitable(old, now)
                ? Optional.of("was a " + words(old) + " and is a " + words(now))
                : Optional.empty();
    }

    private static String words(Reached.Found found) {
        return found.function().filter(one -> found.kind() != CallableKind.CLASS).isPresent()
                ? found.function().get().kindWord()
                : "class";
    }

    private static boolean isTold(Reached.Found found) {
        return found.kind() == CallableKind.CLASS
                || found.function().filter(one -> !one.isOpen() && !one.isProperty()).isPresent();
    }

    /** Functions and methods are called alike, and so are classes. */
    private static boolean isPlain(Reached.Found... both) {
        return List.of(both).stream()
                .map(Reached.Found::kind)
                .allMatch(kind -> kind == CallableKind.METHOD
                        || kind == CallableKind.FUNCTION
                        || kind == CallableKind.CLASS);
    }

    /** A function that returns what is awaited gives the same as a coroutine. */
    private static boolean isAwaitable(Reached.Found... both) {
        return List.of(both).stream()
                .allMatch(found -> found.kind().isAsync()
                        || found.kind() == CallableKind.GENERATOR
                        || found.function()
                                .filter(one -> one.returns()
                                        .matches(".*(Awaitable|Coroutine|Future|Task|Async|Iterator|Generator).*"))
                                .isPresent());
    }

    /** Of those that a handler reads, in words; empty where all are found as before. */
    List<String> parameters(List<ArgumentRead> reads) {
        if (old.function().isEmpty() || now.function().isEmpty() || now.function().get().isOpen()) {
            return List.of();
        }
        List<OutlinedParameter> were = old.function().get().given();
        List<OutlinedParameter> are = now.function().get().given();
        return reads.stream().flatMap(read -> lost(read, were, are).stream()).toList();
    }

    private static Optional<String> lost(
            ArgumentRead read, List<OutlinedParameter> were, List<OutlinedParameter> are) {
        int before = index(read.name(), were);
        if (before < 0 || takesAny(are)) {
            return Optional.empty();
        }
        int after = index(read.name(), are);
        if (after < 0) {
            boolean isReplaced = read.position().isPresent() && before < are.size() && !isNamed(are.get(before), were);
            return Optional.of("lost its parameter " + read.name()
                    + (isReplaced ? ", perhaps to " + are.get(before).name() : ""));
        }
        boolean isMoved = read.position().isPresent()
                && read.position().getAsInt() == before
                && after != before
                && isPositional(were.get(before));
        return isMoved
                ? Optional.of("takes its parameter " + read.name()
                        + (isPositional(are.get(after))
                                ? " at position " + after + ", not " + before
                                : " by name alone"))
                : Optional.empty();
    }

    private static boolean isNamed(OutlinedParameter one, List<OutlinedParameter> among) {
        return index(one.name(), among) >= 0;
    }

    private static boolean isPositional(OutlinedParameter one) {
        return one.kind() == PythonParameter.Kind.POSITIONAL_ONLY
                || one.kind() == PythonParameter.Kind.POSITIONAL_OR_KEYWORD;
    }

    private static boolean takesAny(List<OutlinedParameter> parameters) {
        return parameters.stream()
                .anyMatch(one -> one.kind() == PythonParameter.Kind.VAR_KEYWORD
                        || one.kind() == PythonParameter.Kind.VAR_POSITIONAL);
    }

    private static int index(String name, List<OutlinedParameter> parameters) {
        return IntStream.range(0, parameters.size())
                .filter(i -> parameters.get(i).name().equals(name))
                .findFirst()
                .orElse(-1);
    }
}
