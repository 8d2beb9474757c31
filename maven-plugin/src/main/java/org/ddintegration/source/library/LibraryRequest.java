package org.ddintegration.source.library;

import java.util.Optional;
import org.ddintegration.source.Source;

/**
 * Which library is wanted.
 *
 * @param name of the integration; also the distribution's where no other is given
 * @param source where the user says that the code comes from, the value of {@code dd.source}
 * @param distribution name on the package index
 * @param repository {@code git+URL[@ref]}, where it is known already
 * @param version wanted; the newest when empty
 * @param commit wanted of the repository, wherever that is found; the version's when empty
 */
public record LibraryRequest(
        String name,
        Optional<Source> source,
        Optional<String> distribution,
        Optional<String> repository,
        Optional<String> version,
        Optional<String> commit) {
    /** The newest of what the integration is called, wherever that is found. */
    public static LibraryRequest of(String name) {
        return new LibraryRequest(
                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A distribution, from a place that is known. */
    public static LibraryRequest of(String name, String distribution, Source source) {
        return new LibraryRequest(
                name,
                Optional.of(source),
                Optional.of(distribution),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Source.Git atCommit(Source.Git repository) {
        return commit.map(repository::at).orElse(repository);
    }

    String distributionName() {
        return distribution.orElse(name);
    }
}
