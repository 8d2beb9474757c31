package org.ddintegration.contribute;

import java.util.Map;
import java.util.Optional;
import org.ddintegration.contribute.text.PythonImports;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;

/**
 * What a contributor works from.
 *
 * @param scanned what the scan knows of the descriptor's hook points; one that it does not know is absent
 * @param locks lock files that riot has made, for whatever it was asked then
 * @param templates renders Velocity templates of the contributor's jar
 */
public record Integration(
        Descriptor descriptor,
        Map<HookPoint, Candidate> scanned,
        Locks locks,
        Layout layout,
        Checkout target,
        Templates templates) {
    /** What the scan knows of the function that a hook wraps. */
    public Optional<Candidate> original(Hook hook) {
        return Optional.ofNullable(scanned.get(hook.target()));
    }

    /** For a Python file of the target. */
    public PythonImports imports() {
        return new PythonImports(
                module -> !target.list(module.replace('.', '/')).isEmpty());
    }
}
