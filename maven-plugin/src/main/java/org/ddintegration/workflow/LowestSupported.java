package org.ddintegration.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;
import org.ddintegration.source.IndexVersions;
import org.ddintegration.source.Release;
import org.ddintegration.source.Version;

/** Reads the lowest version that a first descriptor supports, and raises it until all its hook points are there. */
final class LowestSupported {
    private final Console console;
    private final Function<String, Scan> reader;

    /** @param reader scans a version of the library */
    LowestSupported(Console console, Function<String, Scan> reader) {
        this.console = console;
        this.reader = reader;
    }

    /** @param read the version that the hook points were found in */
    Descriptor of(Descriptor draft, String read, IndexVersions index) {
        Optional<Version> newest = Version.parse(read);
        Optional<Version> stated = Version.parse(draft.library().versions().replaceFirst("^>=", ""));
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

    /** Halves the releases: what has all hook points is followed by what has them too. */
    private Descriptor raised(Descriptor draft, List<Release> earlier, Version newest) {
        if (earlier.isEmpty() || missing(draft, earlier.get(0)).isEmpty()) {
            return draft;
        }
        int without = 0;
        int with = earlier.size();
        while (with - without > 1) {
            int middle = (without + with) / 2;
            if (missing(draft, earlier.get(middle)).isEmpty()) {
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

    private List<HookPoint> missing(Descriptor draft, Release release) {
        console.info("reading %s %s too, which the descriptor supports"
                .formatted(draft.library().distribution(), release.version()));
        Set<HookPoint> known = new HashSet<>();
        for (Candidate candidate : reader.apply(release.version().toString()).candidates()) {
            known.add(candidate.target());
            known.addAll(candidate.publicPaths());
            known.addAll(candidate.wrapPaths());
        }
        return draft.hooks().stream()
                .flatMap(hook -> hook.via().stream())
                .filter(path -> !known.contains(path))
                .toList();
    }
}
