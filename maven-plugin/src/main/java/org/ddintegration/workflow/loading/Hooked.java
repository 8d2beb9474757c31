package org.ddintegration.workflow.loading;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;

/** The candidates of a scan that are hook points. */
final class Hooked {
    private Hooked() {}

    static Map<HookPoint, Candidate> in(Scan scan, Collection<HookPoint> targets) {
        Set<HookPoint> wanted = Set.copyOf(targets);
        Map<HookPoint, Candidate> found = new TreeMap<>();
        scan.candidates().stream()
                .filter(candidate -> wanted.contains(candidate.target()))
                .forEach(candidate -> found.put(candidate.target(), candidate));
        return found;
    }
}
