package org.ddintegration.source.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.packaging.Version;

/**
 * What the package index has of a distribution.
 *
 * @param distribution its name, as it was asked for
 * @param releases all of them, lowest version first; never empty
 */
public record IndexVersions(String distribution, List<Release> releases) {
    /** @param files in the order of the index */
    public static IndexVersions of(String distribution, List<IndexFile> files) {
        Map<Version, List<IndexFile>> byVersion = new LinkedHashMap<>();
        files.forEach(file -> byVersion
                .computeIfAbsent(file.version(), version -> new ArrayList<>())
                .add(file));
        List<Release> inOrder = new ArrayList<>();
        byVersion.values().forEach(ofOne -> inOrder.add(Release.of(ofOne, inOrder.size())));
        inOrder.sort(Comparator.comparing(Release::version));
        return new IndexVersions(distribution, List.copyOf(inOrder));
    }

    /** Without pre-releases and yanked ones, lowest first; all releases where that leaves none. */
    public List<Release> stable() {
        List<Release> stable = releases.stream()
                .filter(release -> release.version().isFinal() && !release.yanked())
                .toList();
        return stable.isEmpty() ? releases : stable;
    }

    public Release newest() {
        return stable().get(stable().size() - 1);
    }

    /** The highest stable release of each {@code major.minor}, lowest first. */
    public List<Release> newestOfEachMinor() {
        Map<Version, Release> newest = new TreeMap<>();
        stable().forEach(release ->
                newest.put(Version.parse(release.version().first(2)).orElseThrow(), release));
        return List.copyOf(newest.values());
    }

    /**
     * The release that is wanted, else the newest.
     *
     * @throws ProblemException when there is no such release
     */
    public Release choose(Optional<String> wanted) {
        return wanted.map(this::exactly).orElseGet(this::newest);
    }

    private Release exactly(String wanted) {
        return Version.parse(wanted)
                .flatMap(version -> releases.stream()
                        .filter(release -> release.version().equals(version))
                        .findFirst())
                .orElseThrow(() -> new ProblemException(Problem.of(
                        wanted,
                        "the package index has no such version of " + distribution,
                        "ask for another, such as its newest, " + newest().version())));
    }
}
