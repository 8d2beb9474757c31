package org.ddintegration.scan.outline;

import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;

/** Where a path through a library leads. */
public sealed interface Reached {
    /**
     * To something that can be wrapped.
     *
     * @param target where it is defined
     * @param function the function; of a class its constructor; empty where it has none of its own
     * @param unknown what else may have given the path a meaning, were this not there
     */
    record Found(HookPoint target, CallableKind kind, Optional<OutlinedFunction> function, Set<String> unknown)
            implements Reached {}

    /** Nowhere. */
    record Missing() implements Reached {}

    /**
     * Perhaps somewhere: the files do not tell.
     *
     * @param why for a person
     * @param unknown what may give the path a meaning that is not seen; empty where something of the name is there
     */
    record Unclear(String why, Set<String> unknown) implements Reached {}
}
