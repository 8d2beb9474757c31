package org.ddintegration.scan.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.scan.Signature;

/**
 * A function or method.
 *
 * @param returns source text of the return annotation
 * @param returnTypes what that annotation names, alternatives; empty when nothing of interest
 * @param flags the constants of this class
 * @param statements number of its statements, nested ones included
 * @param awaits how often it waits for something asynchronous
 * @param wrappers what it gives where it is used as a decorator
 * @param pieceTypes what the return annotation says of the pieces that iterators and streams give, like returnTypes
 */
public record FunctionFacts(
        String qualname,
        Extent extent,
        String doc,
        List<String> decorators,
        List<ParameterFacts> parameters,
        Optional<String> returns,
        List<TypeFact> returnTypes,
        ScopeFacts scope,
        int flags,
        int statements,
        int awaits,
        List<WrapperFact> wrappers,
        List<TypeFact> pieceTypes) {
    public static final int ASYNC = 1;
    public static final int YIELDS = 2;
    /** Does nothing but wait to be overridden. */
    public static final int STUB = 4;

    public static final int TRIES = 8;
    public static final int LOOPS = 16;
    /** A stub that raises {@code NotImplementedError}. */
    public static final int ABSENT = 32;
    /** Stands in an {@code else} or {@code except} branch. */
    public static final int GUARDED = 64;
    /** Returns a value. */
    public static final int GIVES = 128;
    /** Stands where not every machine comes: other systems, other versions of Python, or nobody knows. */
    public static final int SOMEWHERE = 256;
    /** Made of another function by {@code functools.partial} or {@code partialmethod}. */
    public static final int MADE = 2048;

    public boolean is(int flag) {
        return (flags & flag) != 0;
    }

    public Signature signature() {
        return new Signature(parameters.stream().map(ParameterFacts::parameter).toList(), returns);
    }

    /** Whether a decorator's last part is one of these names. */
    public boolean decoratedWith(Set<String> names) {
        for (String decorator : decorators) {
            if (names.contains(lastPart(decorator))) {
                return true;
            }
        }
        return false;
    }

    private static String lastPart(String decorator) {
        String path = decorator.endsWith("()") ? decorator.substring(0, decorator.length() - 2) : decorator;
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
