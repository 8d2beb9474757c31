package org.ddintegration.verify;

import java.util.Optional;
import org.ddintegration.source.IndexVersions;
import org.ddintegration.source.PackageIndex;
import org.ddintegration.source.Release;
import org.ddintegration.source.Version;

/** Chooses the wheel of ddtrace whose compiled modules a target runs with. */
final class WheelVersion {
    private WheelVersion() {}

    /** The target's own version where the index has it, else the highest before it, else the newest. */
    static String of(String target, PackageIndex index) {
        Optional<Version> own = Version.parse(target);
        IndexVersions known = index.versions("ddtrace");
        return own.flatMap(version -> known.releases().stream()
                        .map(Release::version)
                        .filter(version::equals)
                        .findFirst())
                .or(() -> own.flatMap(version -> known.stable().stream()
                        .map(Release::version)
                        .filter(other -> other.compareTo(version) < 0)
                        .reduce((lower, higher) -> higher)))
                .orElseGet(() -> known.newest().version())
                .toString();
    }
}
