package org.ddintegration.verify.environments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.target.Checkout;

/** The riot that a target pins. */
public record PinnedRiot(Checkout target, Environments environments) {
    /** What riot imports and does not ask for. */
    private static final String SETUPTOOLS = "setuptools<81";

    /** Empty when it cannot be installed; the log says why. */
    public Optional<VirtualEnvironment> make(Path log) {
        LintPins pins = LintPins.of(target).orElseGet(() -> new LintPins(List.of(), Optional.empty()));
        return environments.with("riot", pins.interpreter(), List.of(pins.pinned("riot"), SETUPTOOLS), log);
    }
}
