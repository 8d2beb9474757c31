package org.ddintegration.adopt;

import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;

/**
 * An integration that stands in a target, as a descriptor says it.
 *
 * @param reads what the handlers of its hooks cannot do without, by the hooks' targets
 * @param unread what stands there and the descriptor does not say, by file and line
 */
public record AdoptedIntegration(
        Descriptor descriptor, Map<HookPoint, List<ArgumentRead>> reads, List<Unread> unread) {}
