package org.ddintegration.workflow.versions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;

/**
 * Adds the latest minor version of each older major one of the last two years, as the target's guidelines
 * (docs/contributing-integrations.rst) want it, as long as all hook points are there.
 *
 * @param now when the two years end
 */
public record OlderMajors(Console console, OtherVersions others, Instant now) {
    private static final long DAYS = 2 * 365;

    /** @param draft supports the latest major version from its first minor one on; any other stays as it is */
    public Descriptor of(Descriptor draft, IndexVersions index) {
        Optional<Version> lowest = LowestSupported.stated(draft);
        if (lowest.isEmpty() || !isFirstOfItsMajor(lowest.get(), index)) {
            return draft;
        }
        List<String> tested = new ArrayList<>(draft.testing().matrix().versions());
        String versions = draft.library().versions();
        try {
            for (Release release : latestOfOlderMajors(lowest.get(), index)) {
                if (!isRecent(release) || !others.missing(draft, release).isEmpty()) {
                    break;
                }
                String minor = release.version().first(2) + ".0";
                versions = ">=" + minor;
                tested.add(0, "~=" + minor);
            }
        } catch (ProblemException unreadable) {
            console.info("an older major version was not read: " + unreadable.getMessage());
        }
        return versions.equals(draft.library().versions()) ? draft : draft.with(versions, tested);
    }

    private static boolean isFirstOfItsMajor(Version lowest, IndexVersions index) {
        return index.stable().stream()
                .map(Release::version)
                .noneMatch(version -> version.first(1).equals(lowest.first(1)) && version.compareTo(lowest) < 0);
    }

    /** The newest release of each, highest first. */
    private static List<Release> latestOfOlderMajors(Version lowest, IndexVersions index) {
        List<Release> found = new ArrayList<>();
        List<Release> minors = new ArrayList<>(index.newestOfEachMinor());
        Collections.reverse(minors);
        String major = lowest.first(1);
        for (Release release : minors) {
            if (release.version().compareTo(lowest) < 0
                    && !release.version().first(1).equals(major)) {
                found.add(release);
                major = release.version().first(1);
            }
        }
        return found;
    }

    private boolean isRecent(Release release) {
        Instant since = now.minus(DAYS, ChronoUnit.DAYS);
        return release.uploaded().filter(since::isBefore).isPresent();
    }
}
