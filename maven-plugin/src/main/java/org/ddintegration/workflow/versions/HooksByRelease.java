package org.ddintegration.workflow.versions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.Bisection;
import org.ddintegration.source.index.Release;

/** Which hook points releases have, each read when it is asked for, and once. */
final class HooksByRelease {
    private final Descriptor descriptor;
    private final List<Release> releases;
    private final OtherVersions others;
    private final Map<Integer, Set<HookPoint>> missing = new HashMap<>();

    /** @param releases lowest first */
    HooksByRelease(Descriptor descriptor, List<Release> releases, OtherVersions others) {
        this.descriptor = descriptor;
        this.releases = releases;
        this.others = others;
    }

    int size() {
        return releases.size();
    }

    Version version(int release) {
        return releases.get(release).version();
    }

    /** The hooks of which the release has not every path. */
    Set<Hook> lacking(int release) {
        return descriptor.tracing().hooks().stream()
                .filter(hook -> hook.via().stream().anyMatch(missing(release)::contains))
                .collect(Collectors.toSet());
    }

    /** Whether the release has the function itself. */
    boolean hasTarget(Hook hook, int release) {
        return hook.via().contains(hook.target()) && !missing(release).contains(hook.target());
    }

    private Set<HookPoint> missing(int release) {
        return missing.computeIfAbsent(release, at -> Set.copyOf(others.missing(descriptor, releases.get(at))));
    }

    /**
     * The first release, from this one on, of which something is true that is true of all behind it; the number of releases
     * when it is true of none.
     */
    int first(int from, IntPredicate test) {
        return Bisection.first(from, releases.size(), test);
    }
}
