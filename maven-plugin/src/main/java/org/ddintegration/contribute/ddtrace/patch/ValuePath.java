package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;

/**
 * Where a value of a call is found: an object, and attributes of it, none of which need be there.
 *
 * @param root name of an argument, or of the variable that holds the object: {@code instance}, {@code result}
 * @param isArgument whether the root is an argument
 * @param position the argument's index among the positional ones, {@code self} not counted; -1 where it has none
 */
public record ValuePath(String root, boolean isArgument, int position, List<String> attributes) {
    /** As the descriptor has it: {@code instance.connection.host}. */
    @Override
    public String toString() {
        return attributes.isEmpty() ? root : root + "." + String.join(".", attributes);
    }
}
