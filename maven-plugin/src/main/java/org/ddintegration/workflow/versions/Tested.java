package org.ddintegration.workflow.versions;

import java.util.List;
import java.util.Optional;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.descriptor.TestMatrix;
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

    /** The newest release that {@code ~=2.0.0}, {@code ==2.0.1} or {@code latest} takes. */
    private static Optional<String> resolve(String asked, IndexVersions versions) {
        if (asked.equals(LATEST)) {
            return Optional.of(versions.newest().version().toString());
        }
        return versions.stable().stream()
                .map(Release::version)
                .map(Object::toString)
                .filter(release -> takes(asked, release))
                .reduce((lower, higher) -> higher);
    }

    private static boolean takes(String asked, String release) {
        String version = asked.replaceFirst("^[~=<>!]+\\s*", "");
        String prefix = asked.startsWith("~=") && version.contains(".")
                ? version.substring(0, version.lastIndexOf('.') + 1)
                : "";
        return asked.equals(LATEST)
                || (prefix.isEmpty() ? release.equals(version) : (release + ".").startsWith(prefix));
    }
}
