package org.ddintegration.drift;

import java.util.Optional;
import org.ddintegration.descriptor.HookPoint;

/**
 * What becomes of one path that an integration wraps.
 *
 * @param handler name of the handler; may be empty
 * @param said what happened: the end of a sentence that begins with the path; empty where nothing did
 * @param now where it is likely to be now
 */
public record HookDrift(HookPoint path, String handler, Fate fate, String said, Optional<HookPoint> now) {
    static HookDrift of(HookPoint path, String handler, Fate fate, String said) {
        return new HookDrift(path, handler, fate, said, Optional.empty());
    }

    /** The same of a hook that the library may lack. */
    HookDrift excused() {
        boolean isAway = fate == Fate.GONE || fate == Fate.MOVED || fate == Fate.RENAMED || fate == Fate.ABSENT;
        return isAway ? new HookDrift(path, handler, Fate.EXCLUDED, said + "; the library may lack it", now) : this;
    }
}
