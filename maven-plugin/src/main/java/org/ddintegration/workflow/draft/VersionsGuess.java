package org.ddintegration.workflow.draft;

import java.util.List;
import java.util.Optional;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;

/**
 * The versions that an integration supports at first. The target's guidelines want the earliest and the latest minor
 * version of the latest major one tested; below 1.0, where any minor version may break, the minor one counts for the major.
 */
final class VersionsGuess {
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
        int same = newest.first(1).equals("0") ? 2 : 1;
        return index.map(IndexVersions::stable).orElse(List.of()).stream()
                .map(Release::version)
                .filter(version -> version.first(same).equals(newest.first(same)) && version.compareTo(newest) < 0)
                .findFirst()
                .orElse(newest);
    }
}
