package org.ddintegration.scan.outline;

import java.util.List;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.PythonParameter;

/**
 * A function or method.
 *
 * @param isOpen whether decorators that are not understood may make something else of it than its kind says
 * @param isProperty whether reading it calls it
 * @param returns its return annotation; empty when it has none
 * @param parameters all of them, {@code self} or {@code cls} included
 */
public record OutlinedFunction(
        CallableKind kind,
        Binding binding,
        boolean isOpen,
        boolean isProperty,
        String returns,
        List<OutlinedParameter> parameters) {
    /**
     * @param name as it is written
     * @param kind how it is given
     */
    public record OutlinedParameter(String name, PythonParameter.Kind kind) {}

    /** Those that a caller gives, in order. */
    public List<OutlinedParameter> given() {
        boolean hasReceiver = binding == Binding.INSTANCE || binding == Binding.CLASS;
        return hasReceiver && !parameters.isEmpty() ? parameters.subList(1, parameters.size()) : parameters;
    }
}
