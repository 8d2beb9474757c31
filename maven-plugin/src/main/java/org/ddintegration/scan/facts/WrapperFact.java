package org.ddintegration.scan.facts;

/**
 * A function that a decorator gives.
 *
 * @param calls after how many calls of the decorator: 1 for {@code @cached}, 2 for {@code @cached(size)}
 * @param flags {@link FunctionFacts#ASYNC}, {@link FunctionFacts#YIELDS}, or {@link #UNKNOWN}
 * @param passes whether calling it gives what calling the decorated function gives
 */
public record WrapperFact(int calls, int flags, boolean passes) {
    /** What is returned is no function that is written there, or that is decorated itself. */
    public static final int UNKNOWN = 512;

    public boolean is(int flag) {
        return (flags & flag) != 0;
    }
}
