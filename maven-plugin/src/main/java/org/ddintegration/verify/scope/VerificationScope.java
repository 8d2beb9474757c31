package org.ddintegration.verify.scope;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorPlaces;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;

/**
 * What is verified, and where that leaves its traces.
 *
 * @param places where the descriptor's values stand
 * @param folder for results, logs and copies of this integration
 * @param environments for virtual environments, which integrations share
 */
public record VerificationScope(
        Descriptor descriptor,
        DescriptorPlaces places,
        Checkout target,
        Layout layout,
        StepSelection wanted,
        Path folder,
        Path environments) {
    public VerificationScope without(Set<StepKind> kinds) {
        return wanting(wanted.without(kinds));
    }

    public VerificationScope only(StepKind kind) {
        return wanting(new StepSelection(EnumSet.of(kind), wanted.pythons()));
    }

    private VerificationScope wanting(StepSelection selection) {
        return new VerificationScope(descriptor, places, target, layout, selection, folder, environments);
    }

    public Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    public Path junit(String name) {
        return folder.resolve("junit").resolve(name + ".xml");
    }

    public Path run(String name) {
        return folder.resolve("run").resolve(name);
    }
}
