package org.ddintegration.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexFile;
import org.ddintegration.source.index.IndexVersions;

/** What an index might have of a distribution. */
public final class SampleReleases {
    private SampleReleases() {}

    /** @param releases a version each, and behind a space the day of its upload, if that is known */
    public static IndexVersions of(String distribution, String... releases) {
        return IndexVersions.of(
                distribution,
                Stream.of(releases).map(release -> file(distribution, release)).toList());
    }

    private static IndexFile file(String distribution, String release) {
        String[] words = release.split(" ");
        String name = distribution + "-" + words[0] + ".tar.gz";
        return new IndexFile(
                name,
                "file:///" + name,
                Version.parse(words[0]).orElseThrow(),
                IndexFile.Kind.SOURCE,
                "",
                false,
                Map.of(),
                Optional.empty(),
                words.length < 2 ? Optional.empty() : Optional.of(Instant.parse(words[1] + "T00:00:00Z")));
    }
}
