package org.ddintegration.workflow.versions;

import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.TestedVersions;
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

    /** The newest release that {@code ~=2.0.0}, {@code ==2.0.1} or {@code latest} takes. */
    private static Optional<String> resolve(String asked, IndexVersions versions) {
        if (asked.equals(LATEST)) {
            return Optional.of(versions.newest().version().toString());
        }
        String version = asked.replaceFirst("^[~=<>!]+\\s*", "");
        String prefix = asked.startsWith("~=") && version.contains(".")
                ? version.substring(0, version.lastIndexOf('.') + 1)
                : "";
        return versions.stable().stream()
                .map(Release::version)
                .map(Object::toString)
                .filter(release -> prefix.isEmpty() ? release.equals(version) : (release + ".").startsWith(prefix))
                .reduce((lower, higher) -> higher);
    }
}
