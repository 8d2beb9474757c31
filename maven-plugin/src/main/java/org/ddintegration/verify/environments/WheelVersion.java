package org.ddintegration.verify.environments;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.index.Release;

/** Chooses the wheel of ddtrace whose compiled modules a target runs with. */
public final class WheelVersion {
    private static final int MINOR = 2;

    private WheelVersion() {}

    /** Of the wheels on the index that are not withdrawn. */
    public static String of(String target, PackageIndex index) {
        List<Version> wheels = index.versions("ddtrace").releases().stream()
                .filter(release -> !release.yanked() && release.hasWheel())
                .map(Release::version)
                .toList();
        return nearest(target, wheels).map(Version::toString).orElse(target);
    }

    /**
     * The target's own version where there is a wheel of it; else, of the same minor version, the highest final one
     * before it, the lowest final one after it, or a pre-release; else the highest final one before it; else the highest.
     *
     * @param wheels lowest first
     */
    static Optional<Version> nearest(String target, List<Version> wheels) {
        Optional<Version> own = Version.parse(target);
        if (own.isEmpty()) {
            return last(wheels, wheel -> true);
        }
        Version version = own.get();
        List<Version> minor = wheels.stream()
                .filter(wheel -> wheel.first(MINOR).equals(version.first(MINOR)))
                .toList();
        return last(minor, version::equals)
                .or(() -> last(minor, wheel -> wheel.isFinal() && wheel.compareTo(version) < 0))
                .or(() -> minor.stream().filter(Version::isFinal).findFirst())
                .or(() -> last(minor, wheel -> true))
                .or(() -> last(wheels, wheel -> wheel.isFinal() && wheel.compareTo(version) < 0))
                .or(() -> last(wheels, wheel -> true));
    }

    private static Optional<Version> last(List<Version> wheels, Predicate<Version> wanted) {
        return wheels.stream().filter(wanted).reduce((lower, higher) -> higher);
    }
}
