package org.ddintegration.contribute.ddtrace.patch;

import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Binding;

/**
 * What a hook point is.
 *
 * @param noun in words, such as {@code static method}
 * @param hasInstance whether the handler gets the object or class that the method belongs to
 */
record CallShape(String noun, boolean hasInstance) {
    /** @param binding null when it is not known */
    static CallShape of(Hook hook, Binding binding) {
        boolean method = !hook.target().owner().isEmpty();
        String noun = !method
                ? "function"
                : binding == Binding.STATIC ? "static method" : binding == Binding.CLASS ? "class method" : "method";
        return new CallShape(noun, hook.kind() == CallableKind.CLASS || (method && binding != Binding.STATIC));
    }
}
