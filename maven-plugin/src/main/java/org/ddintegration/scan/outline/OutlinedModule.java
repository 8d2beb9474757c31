package org.ddintegration.scan.outline;

import java.util.Map;
import java.util.Set;

/**
 * A module.
 *
 * @param names what each of its names stands for
 * @param unknown what may give it names that are not seen: {@code __getattr__}, star imports from elsewhere
 * @param classes by qualified name
 * @param functions likewise, methods among them
 * @param isOwn whether it is the library's own: not vendored, no test
 */
public record OutlinedModule(
        Map<String, Meaning> names,
        Set<String> unknown,
        Map<String, OutlinedClass> classes,
        Map<String, OutlinedFunction> functions,
        boolean isOwn) {
    /**
     * What a name stands for.
     *
     * @param target {@code module:Qualified.name} of a definition, the dotted name of a module or of what others define;
     *     empty for a value
     */
    public record Meaning(Sort sort, String target) {}

    /** Sorts of what names stand for. */
    public enum Sort {
        DEFINITION,
        MODULE,
        OUTSIDE,
        VALUE
    }
}
