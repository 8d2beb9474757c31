package org.ddintegration.source.distribution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A repository that an address leads to.
 *
 * @param url to clone from
 * @param folder the part of the repository that the address shows, {@code /} between parts; empty for all of it
 */
public record RepositoryUrl(String url, String folder) {
    private static final Set<String> PAGES_OF_GITHUB = Set.of(
            "sponsors", "orgs", "users", "topics", "search", "features", "settings", "marketplace", "apps", "about");
    /** Hosts of other version control systems, and those where an address does not tell which one it is. */
    private static final Pattern NOT_GIT =
            Pattern.compile("(?:hg|svn|bzr)\\..+|(?:code\\.)?launchpad\\.net|sourceforge\\.net|gist\\.github\\.com");

    private static final Set<String> PAGES_OF_GITLAB = Set.of(
            "-", "tree", "blob", "raw", "issues", "wikis", "merge_requests", "releases", "tags", "commits", "boards");

    /**
     * The repository on a forge that is known: GitHub, GitLab (hosted elsewhere too), Codeberg, Bitbucket, sourcehut.
     *
     * @return empty for any other page, and for the page of a person or an organisation
     */
    static Optional<RepositoryUrl> onForge(String address) {
        return ForgePage.of(address).flatMap(RepositoryUrl::onForge);
    }

    /** The same; of an unknown host the address itself: for links that claim to be a repository. */
    static Optional<RepositoryUrl> claimed(String address) {
        return ForgePage.of(address)
                .filter(page -> !NOT_GIT.matcher(page.host()).matches())
                .flatMap(page -> page.forge().isEmpty() ? page.whole() : onForge(page));
    }

    /** True for a forge's page that shows more than one repository, or none. */
    static boolean isOverview(String address) {
        return ForgePage.of(address)
                .filter(page -> !page.forge().isEmpty() && onForge(page).isEmpty())
                .isPresent();
    }

    /** {@code name} of {@code https://host/owner/name}. */
    String name() {
        return url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\.git$", "");
    }

    private static Optional<RepositoryUrl> onForge(ForgePage page) {
        return switch (page.forge()) {
            case "github.com" ->
                page.startsWith(PAGES_OF_GITHUB::contains)
                        ? Optional.empty()
                        : page.repository(2, Set.of("tree", "blob"), 1);
            case "codeberg.org" -> page.repository(2, Set.of("src"), 2);
            case "bitbucket.org" -> page.repository(2, Set.of("src"), 1);
            case "git.sr.ht", "sr.ht" ->
                page.startsWith(part -> part.startsWith("~"))
                        ? page.at("git.sr.ht").repository(2, Set.of("tree"), 1)
                        : Optional.empty();
            case "gitlab" -> page.repository(page.lengthBefore(PAGES_OF_GITLAB), Set.of("tree", "blob"), 1);
            default -> Optional.empty();
        };
    }
}
