package org.ddintegration.workflow.versions;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.file.DescriptorPlaces;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;

/** Warns of hook points that the lowest version does not have which a descriptor of the user's own supports. */
public record StatedLowest(Console console, OtherVersions others) {
    private static final int MINOR = 2;

    public static StatedLowest of(Descriptor descriptor, LibraryReading reading, Console console) {
        String distribution = descriptor.library().distribution();
        return new StatedLowest(console, OtherVersions.of(descriptor.name(), distribution, reading, console));
    }

    /**
     * @param file the descriptor's
     * @param found its hook points that are in the version that was read
     * @param read that version; empty when unknown
     */
    public void warn(Descriptor descriptor, Path file, Set<HookPoint> found, String read, IndexVersions index) {
        Optional<Release> lowest = lowest(descriptor, index);
        if (lowest.isEmpty() || isOfMinor(lowest.get().version(), read)) {
            return;
        }
        try {
            warn(descriptor, file, found, lowest.get());
        } catch (ProblemException unreadable) {
            console.info("the lowest version that the descriptor supports was not read: " + unreadable.getMessage());
        }
    }

    private static Optional<Release> lowest(Descriptor descriptor, IndexVersions index) {
        return Tested.of(descriptor.testing().matrix(), index).stream()
                .flatMap(tested -> index.releases().stream()
                        .filter(release -> release.version().toString().equals(tested.min())))
                .findFirst();
    }

    private static boolean isOfMinor(Version version, String read) {
        return Version.parse(read)
                .filter(other -> other.first(MINOR).equals(version.first(MINOR)))
                .isPresent();
    }

    private void warn(Descriptor descriptor, Path file, Set<HookPoint> found, Release lowest) {
        Set<HookPoint> missing = new HashSet<>(others.missing(descriptor, lowest));
        if (missing.isEmpty()) {
            return;
        }
        DescriptorPlaces places = DescriptorPlaces.of(file);
        List<Hook> hooks = descriptor.tracing().hooks();
        for (int i = 0; i < hooks.size(); i++) {
            Hook hook = hooks.get(i);
            if (found.contains(hook.target()) && hook.via().stream().anyMatch(missing::contains)) {
                console.warn(Problem.of(
                                hook.target().toString(),
                                "version " + lowest.version()
                                        + ", the lowest that is tested, has no such function or class",
                                "raise library.versions and tests.versions, or give the hook the versions that have it")
                        .at(places.hookTarget(i))
                        .message());
            }
        }
    }
}
