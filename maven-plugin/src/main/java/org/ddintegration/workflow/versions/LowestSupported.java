package org.ddintegration.workflow.versions;

import java.util.List;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;

/** Reads the lowest version that a first descriptor supports, and raises it until all its hook points are there. */
public final class LowestSupported {
    private final Console console;
    private final OtherVersions others;

    public LowestSupported(Console console, OtherVersions others) {
        this.console = console;
        this.others = others;
    }

    /** @param read the version that the hook points were found in */
    public Descriptor of(Descriptor draft, String read, IndexVersions index) {
        Optional<Version> newest = Version.parse(read);
        Optional<Version> stated = stated(draft);
        if (newest.isEmpty() || stated.isEmpty()) {
            return draft;
        }
        List<Release> earlier = index.newestOfEachMinor().stream()
                .filter(release -> release.version().compareTo(stated.get()) >= 0
                        && release.version().compareTo(newest.get()) < 0
                        && !release.version().first(2).equals(newest.get().first(2)))
                .toList();
        try {
            return raised(draft, earlier, newest.get());
        } catch (ProblemException unreadable) {
            console.info("the lowest version that the descriptor supports was not read: " + unreadable.getMessage());
            return draft;
        }
    }

    /** The version of {@code >=2.0.0}; empty for all but such specifiers. */
    static Optional<Version> stated(Descriptor draft) {
        return Version.parse(draft.library().versions().replaceFirst("^>=", ""));
    }

    /** Halves the releases: what has all hook points is followed by what has them too. */
    private Descriptor raised(Descriptor draft, List<Release> earlier, Version newest) {
        if (earlier.isEmpty() || others.missing(draft, earlier.get(0)).isEmpty()) {
            return draft;
        }
        int without = 0;
        int with = earlier.size();
        while (with - without > 1) {
            int middle = (without + with) / 2;
            if (others.missing(draft, earlier.get(middle)).isEmpty()) {
                with = middle;
            } else {
                without = middle;
            }
        }
        Version lowest = with == earlier.size() ? newest : earlier.get(with).version();
        String versions = ">=" + lowest.first(2) + ".0";
        console.info("the descriptor supports versions %s: %s has not all its hook points"
                .formatted(versions, earlier.get(without).version()));
        return draft.with(versions);
    }
}
