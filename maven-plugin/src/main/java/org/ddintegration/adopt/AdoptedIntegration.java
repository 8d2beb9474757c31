package org.ddintegration.adopt;

import java.util.List;
import org.ddintegration.descriptor.Descriptor;

/**
 * An integration that stands in a target, as a descriptor says it.
 *
 * @param unread what stands there and the descriptor does not say, by file and line
 */
public record AdoptedIntegration(Descriptor descriptor, List<Unread> unread) {}
