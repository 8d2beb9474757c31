package org.ddintegration.workflow.loading;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;

/** What a scan found at hook points. */
final class Hooked {
    private Hooked() {}

    static Map<HookPoint, Candidate> in(Scan scan, Collection<HookPoint> targets) {
        Map<HookPoint, Candidate> found = new TreeMap<>();
        targets.forEach(target -> scan.reachedBy(target).ifPresent(candidate -> found.put(target, candidate)));
        return found;
    }
}
