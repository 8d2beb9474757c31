package org.ddintegration.source.distribution;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The link of a distribution's metadata that leads to its repository.
 *
 * @param label as the metadata has it
 */
public record RepositoryLink(String label, RepositoryUrl repository) {
    /** Labels that stand for the source: those of the well-known labels specification, and what is met besides. */
    private static final Set<String> SOURCE = Set.of(
            "source",
            "repository",
            "sourcecode",
            "github",
            "code",
            "repo",
            "git",
            "gitlab",
            "codeberg",
            "sourcehut",
            "bitbucket",
            "githubrepository",
            "gitrepository",
            "githubrepo",
            "sourcerepository",
            "coderepository",
            "vcs",
            "scm",
            "sources",
            "development");

    private static final Set<String> HOME = Set.of("homepage", "home", "website", "project");

    private record Ranked(int rank, int position, RepositoryLink link) {}

    /** The most telling one; what claims to be the source comes before a home page, and that before other pages. */
    public static Optional<RepositoryLink> in(CoreMetadata metadata) {
        List<CoreMetadata.Link> links = metadata.links();
        return IntStream.range(0, links.size())
                .boxed()
                .flatMap(i -> ranked(links.get(i), i))
                .min(Comparator.comparing(Ranked::rank).thenComparing(Ranked::position))
                .map(Ranked::link);
    }

    /** Links that might have been one, but lead to a page of a person or an organisation. */
    public static List<CoreMetadata.Link> overviews(CoreMetadata metadata) {
        return metadata.links().stream()
                .filter(link -> RepositoryUrl.isOverview(link.url()))
                .toList();
    }

    private static Stream<Ranked> ranked(CoreMetadata.Link link, int position) {
        String label = normalized(link.label());
        int rank = SOURCE.contains(label) ? 0 : HOME.contains(label) ? 1 : 2;
        Optional<RepositoryUrl> repository =
                rank == 0 ? RepositoryUrl.claimed(link.url()) : RepositoryUrl.onForge(link.url());
        return repository.stream().map(url -> new Ranked(rank, position, new RepositoryLink(link.label(), url)));
    }

    /** By the well-known labels specification: no punctuation, no white space, lower case. */
    private static String normalized(String label) {
        return label.replaceAll("[\\p{Punct}\\s]", "").toLowerCase(Locale.ROOT);
    }
}
