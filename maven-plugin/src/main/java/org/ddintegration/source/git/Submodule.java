package org.ddintegration.source.git;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddintegration.source.Source;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

/**
 * A folder of a repository that stands for a commit of another one, and is empty in a clone.
 *
 * @param path in the repository
 * @param url of the other one; empty when {@code .gitmodules} does not tell
 */
public record Submodule(String path, String url) {
    private static final Pattern SCP = Pattern.compile("([\\w.-]+@[\\w.-]+):(?!//)/?(.+)");

    /**
     * @param gitmodules text of {@code .gitmodules}
     * @param repository URL that relative ones are relative to
     */
    public static Submodule of(String path, String gitmodules, String repository) {
        try {
            Config config = new Config();
            config.fromText(gitmodules);
            return config.getSubsections("submodule").stream()
                    .filter(name -> path.equals(config.getString("submodule", name, "path")))
                    .findFirst()
                    .map(name -> Optional.ofNullable(config.getString("submodule", name, "url"))
                            .orElse(""))
                    .map(url -> new Submodule(path, absolute(url, repository)))
                    .orElseGet(() -> new Submodule(path, ""));
        } catch (ConfigInvalidException | IllegalArgumentException unreadable) {
            return new Submodule(path, "");
        }
    }

    private static String absolute(String url, String repository) {
        if (url.startsWith("./") || url.startsWith("../")) {
            return URI.create(repository.replaceFirst("/*$", "/")).resolve(url).toString();
        }
        Matcher scp = SCP.matcher(url);
        return scp.matches() ? "ssh://" + scp.group(1) + "/" + scp.group(2) : url;
    }

    /** Says which there are, in words that end a sentence; empty when there are none. */
    public static String named(List<Submodule> submodules) {
        return submodules.isEmpty() ? "" : ", and its submodules are not read: " + list(submodules);
    }

    private static String list(List<Submodule> submodules) {
        return submodules.stream().map(Submodule::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return path + (url.isEmpty() ? "" : ": " + new Source.Git(url, Optional.empty(), ""));
    }
}
