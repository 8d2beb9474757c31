package org.ddintegration.drift;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** How callers use what a call gives. */
    private enum Use {
        PLAIN(""),
        AWAITED("Awaitable|Coroutine|Future|Task|Deferred"),
        ITERATED_ASYNC("Async(Iterator|Iterable|Generator)"),
        ITERATED("Iterator|Iterable|Generator"),
        ENTERED_ASYNC("AsyncContextManager"),
        ENTERED("ContextManager");

        private final Pattern annotation;

        Use(String annotation) {
            this.annotation = Pattern.compile(annotation);
        }

        static Use of(CallableKind kind, String returns) {
            return switch (kind) {
                case COROUTINE -> AWAITED;
                case GENERATOR -> ITERATED;
                case ASYNC_GENERATOR -> ITERATED_ASYNC;
                case CONTEXT_MANAGER -> ENTERED;
                case ASYNC_CONTEXT_MANAGER -> ENTERED_ASYNC;
                case CLASS -> PLAIN;
                case FUNCTION, METHOD ->
                    Stream.of(values())
                            .filter(use -> use != PLAIN
                                    && use.annotation.matcher(returns).find())
                            .findFirst()
                            .orElse(PLAIN);
            };
        }
    }

    /** In words: {@code changed from coroutine to method}; empty where callers use it alike, or the files do not tell. */
    Optional<String> kind() {
        boolean isOther = isTold(old) && isTold(now) && !(isPlain(old) && isPlain(now)) && use(old) != use(now);
        return isOther ? Optional.of("changed from " + word(old) + " to " + word(now)) : Optional.empty();
    }

    /** Whether only what is annotated tells what a call gives; annotations come and go. */
    private static boolean isPlain(Reached.Found found) {
        return found.kind() == CallableKind.METHOD
                || found.kind() == CallableKind.FUNCTION
                || found.kind() == CallableKind.CLASS;
    }

    private static Use use(Reached.Found found) {
        return Use.of(
                found.kind(), found.function().map(OutlinedFunction::returns).orElse(""));
    }

    private static String word(Reached.Found found) {
        return found.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean isTold(Reached.Found found) {
        return found.kind() == CallableKind.CLASS
                || found.function()
                        .filter(one -> !one.isOpen() && !one.isProperty())
                        .isPresent();
    }

    /** Of those that a handler reads, in words; empty where all are found as before. */
    List<String> parameters(List<ArgumentRead> reads) {
        if (old.function().isEmpty()
                || now.function().isEmpty()
                || now.function().get().isOpen()) {
            return List.of();
        }
        List<OutlinedParameter> were = old.function().get().given();
        List<OutlinedParameter> are = now.function().get().given();
        return reads.stream().flatMap(read -> lost(read, were, are).stream()).toList();
    }

    private static Optional<String> lost(ArgumentRead read, List<OutlinedParameter> were, List<OutlinedParameter> are) {
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
                && isPositional(were.get(before))
                && !(after == before && isPositional(are.get(after)));
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
