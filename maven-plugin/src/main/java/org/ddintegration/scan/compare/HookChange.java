package org.ddintegration.scan.compare;

import org.ddintegration.descriptor.HookPoint;

/**
 * One hook point that is not what it was.
 *
 * @param target as the descriptor names it
 * @param words what became of it: the end of a sentence that begins with the target
 */
public record HookChange(HookPoint target, String words) {
    @Override
    public String toString() {
        return target + " " + words;
    }
}
