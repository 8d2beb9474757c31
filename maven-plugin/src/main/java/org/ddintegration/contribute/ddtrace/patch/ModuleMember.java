package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.stream.Stream;

/**
 * A module, or a class or function in it, as generated code reaches it.
 *
 * @param module name that the code has for the module
 * @param names from the module inwards; empty for the module itself
 */
public record ModuleMember(String module, List<String> names) {
    /** What it has of that name. */
    ModuleMember member(String name) {
        return new ModuleMember(
                module, Stream.concat(names.stream(), Stream.of(name)).toList());
    }

    /** Whether a name would be mangled with the name of the class that the code stands in, a test's for instance. */
    public boolean isPrivate(String name) {
        return name.startsWith("__") && !name.endsWith("__");
    }
}
