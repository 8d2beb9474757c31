package org.ddintegration.scan;

import org.ddintegration.descriptor.HookPoint;

/**
 * A function that could be wrapped, with what speaks for it.
 *
 * @param target where it is defined
 */
public record Candidate(HookPoint target, Standing standing, Definition definition, Access access, Work work) {
    Candidate proposed(boolean isProposed) {
        Standing marked =
                new Standing(standing.score(), standing.rank(), isProposed, standing.features(), standing.why());
        return new Candidate(target, marked, definition, access, work);
    }
}
