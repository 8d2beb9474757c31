package org.ddintegration.contribute;

import java.util.List;

/**
 * What one contributor gave for one integration.
 *
 * @param path where it goes: relative to the target's root, {@code /} between parts, {@code {name}} filled in
 * @param contributor simple name of its class
 * @param keys keys of the descriptor that it depends on, see {@link Contributes#keys()}
 */
public record Contributed(String path, String contributor, List<String> keys, Contribution contribution) {}
