package org.ddintegration.workflow.versions;

import java.util.List;
import java.util.Optional;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;

/** What the versions of a test matrix come to on the package index. */
final class Tested {
    private static final String LATEST = "latest";

    private Tested() {}

    /** Empty when the index has no release for the lowest or the highest of them. */
    static Optional<TestedVersions> of(TestMatrix tests, IndexVersions versions) {
        List<String> asked = tests.versions();
        Optional<String> min = resolve(asked.get(0), versions);
        Optional<String> max = resolve(asked.get(asked.size() - 1), versions);
        return min.flatMap(lowest -> max.map(highest -> new TestedVersions(lowest, highest)));
    }

    /** Whether a test matrix may still come to what it came to before. */
    static boolean fits(TestMatrix tests, TestedVersions found) {
        List<String> asked = tests.versions();
        return takes(asked.get(0), found.min()) && takes(asked.get(asked.size() - 1), found.max());
    }

    private static boolean takes(String asked, String release) {
        return asked.equals(LATEST)
                || Version.parse(release).filter(SpecifierSet.of(asked)::allows).isPresent();
    }

    /** The newest release that {@code ~=2.0.0}, {@code ==2.0.1} or {@code latest} takes: a pre-release only where no other does. */
    private static Optional<String> resolve(String asked, IndexVersions versions) {
        if (asked.equals(LATEST)) {
            return Optional.of(versions.newest().version().toString());
        }
        SpecifierSet specifiers = SpecifierSet.of(asked);
        return highest(versions.stable(), specifiers)
                .or(() -> highest(versions.releases(), specifiers))
                .map(Version::toString);
    }

    /** @param releases lowest version first */
    private static Optional<Version> highest(List<Release> releases, SpecifierSet specifiers) {
        return releases.stream()
                .map(Release::version)
                .filter(specifiers::allows)
                .reduce((lower, higher) -> higher);
    }
}
