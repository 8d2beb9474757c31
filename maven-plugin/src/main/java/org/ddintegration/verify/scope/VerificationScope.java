package org.ddintegration.verify.scope;

import java.nio.file.Path;
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
    public VerificationScope without(StepKind kind) {
        return new VerificationScope(descriptor, places, target, layout, wanted.without(kind), folder, environments);
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
