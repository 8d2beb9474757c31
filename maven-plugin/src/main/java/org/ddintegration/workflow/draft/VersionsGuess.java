package org.ddintegration.workflow.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;

/**
 * The versions that an integration supports at first: the latest major one, from its first minor version on that was made for
 * a Python that targets support. Below 1.0 there is no major version yet, and what the last two years brought counts for one.
 */
final class VersionsGuess {
    /** When Python 3.9 came out, the oldest that the newest targets support: earlier releases were not made for it. */
    private static final Instant OLDEST_PYTHON = Instant.parse("2020-10-05T00:00:00Z");

    private static final Duration RECENT = Duration.ofDays(2 * 365);

    private VersionsGuess() {}

    /**
     * @param read version of the library that was read; empty when unknown
     * @return specifier such as {@code >=2.0.0}; {@code *} when no version is known
     */
    static String of(String read, Optional<IndexVersions> index) {
        Optional<Version> newest = Version.parse(read)
                .or(() -> index.map(versions -> versions.newest().version()));
        return newest.map(version -> ">=" + lowest(version, index).first(2) + ".0")
                .orElse("*");
    }

    private static Version lowest(Version newest, Optional<IndexVersions> index) {
        List<Release> releases = index.map(IndexVersions::newestOfEachMinor).orElse(List.of());
        Instant since = newest.isBelowOne() ? recent(newest, releases) : OLDEST_PYTHON;
        return releases.stream()
                .filter(release -> release.version().first(1).equals(newest.first(1)))
                .filter(release -> release.version().compareTo(newest) < 0)
                .filter(release -> release.uploaded().filter(since::isAfter).isEmpty())
                .filter(release -> !newest.isBelowOne() || release.uploaded().isPresent())
                .map(Release::version)
                .findFirst()
                .orElse(newest);
    }

    /** Two years before the version; not before the oldest Python. */
    private static Instant recent(Version version, List<Release> releases) {
        return releases.stream()
                .filter(release -> release.version().first(2).equals(version.first(2)))
                .flatMap(release -> release.uploaded().stream())
                .map(uploaded -> uploaded.minus(RECENT))
                .filter(OLDEST_PYTHON::isBefore)
                .findFirst()
                .orElse(OLDEST_PYTHON);
    }
}
