package org.ddintegration.contribute.ddtrace.versions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.descriptor.TestedVersions;

/**
 * What the target states of the versions of a library that it supports.
 *
 * @param pinned the latest version is not tested
 * @param enabled the integration is on by default
 */
public record SupportedVersion(
        String dependency, String integration, TestedVersions tested, boolean pinned, boolean enabled) {
    /**
     * For each distribution by name, or for the main one alone; none of those whose versions are not known.
     *
     * @param each false for the main one alone
     */
    static List<SupportedVersion> of(Integration integration, boolean each) {
        Descriptor descriptor = integration.descriptor();
        Stream<String> distributions = descriptor.library().distributions().stream();
        return (each ? distributions.sorted() : distributions.limit(1))
                .flatMap(distribution -> LibraryVersions.of(descriptor).stream()
                        .map(tested -> new SupportedVersion(
                                distribution,
                                descriptor.name(),
                                tested,
                                isPinned(descriptor),
                                descriptor.configuration().enabled())))
                .toList();
    }

    /** As the target's scripts see it, which look for the latest version of what is installed by a name that they know. */
    private static boolean isPinned(Descriptor descriptor) {
        boolean isKnown = descriptor
                .testing()
                .matrix()
                .install()
                .map(install -> install.toLowerCase(Locale.ROOT))
                .map(descriptor.library().distributions()::contains)
                .orElse(true);
        return !isKnown || environments(descriptor.testing().matrix()).noneMatch(SupportedVersion::mayBeLatest);
    }

    private static Stream<TestMatrix> environments(TestMatrix tests) {
        return tests.environments().isEmpty() ? Stream.of(tests) : tests.environments().stream();
    }

    /** The scripts take a single version, which is a text in the riotfile and no list, for one that may be the latest. */
    private static boolean mayBeLatest(TestMatrix tests) {
        return tests.versions().size() == 1 || tests.versions().contains("latest");
    }
}
