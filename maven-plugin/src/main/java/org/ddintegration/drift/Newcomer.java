package org.ddintegration.drift;

import org.ddintegration.descriptor.HookPoint;

/**
 * A function that the newer version has, the older has not, and nothing traces.
 *
 * @param beside the hook point that it is like
 * @param why in which way
 */
public record Newcomer(HookPoint function, HookPoint beside, String why) {}
