package org.ddintegration.source.git;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.packaging.Version;

/**
 * A tag that marks a release: {@code v1.2}, {@code 1.2}, {@code name-1.2}, {@code release-1.2}, {@code name/v1.2},
 * {@code rel_1_2} … Where several mark the same, the one with the library's name is meant: others may be of its
 * neighbours in the repository.
 *
 * @param named true when the tag has the library's name in it
 * @param exact true when the version stands there as it is written
 */
record ReleaseTag(String tag, boolean named, boolean exact) {
    private static final Set<String> FILLERS =
            Set.of("v", "ver", "version", "release", "releases", "rel", "r", "tag", "tags", "stable");

    /**
     * @param tags short names
     * @param names of the library: distribution, repository, modules
     */
    static Optional<String> of(Version version, Collection<String> tags, Collection<String> names) {
        Set<String> normalized = names.stream().map(DistributionName::normalize).collect(Collectors.toSet());
        return tags.stream()
                .flatMap(tag -> read(tag, version, normalized).stream())
                .min(Comparator.comparing(ReleaseTag::named)
                        .thenComparing(ReleaseTag::exact)
                        .reversed()
                        .thenComparing(found -> found.tag().length())
                        .thenComparing(ReleaseTag::tag))
                .map(ReleaseTag::tag);
    }

    private static Optional<ReleaseTag> read(String tag, Version version, Set<String> names) {
        for (int start = 0; start < tag.length(); start++) {
            String end = tag.substring(start);
            if (means(end, version)) {
                String prefix = prefix(tag.substring(0, start));
                if (prefix.isEmpty() || names.contains(prefix)) {
                    boolean exact = end.equals(version.toString()) || end.equals("v" + version);
                    return Optional.of(new ReleaseTag(tag, !prefix.isEmpty(), exact));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean means(String text, Version version) {
        return isVersion(text, version)
                || (!text.contains(".")
                        && (isVersion(text.replace('_', '.'), version) || isVersion(text.replace('-', '.'), version)));
    }

    private static boolean isVersion(String text, Version version) {
        return Version.parse(text).filter(version::equals).isPresent();
    }

    /** What stands before the version, without words that stand before any. */
    private static String prefix(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .collect(Collectors.joining("-"));
    }
}
