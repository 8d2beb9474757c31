package org.ddintegration.it.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.ddintegration.it.PropertyFile;
import org.ddintegration.it.Settings;

/**
 * A pull request of {@code it/src/it/pull-requests}.
 *
 * @param folder with a descriptor of what its author knew, its commits, and where the plugin differs
 */
public record PullRequest(Path folder) {
    public static Stream<PullRequest> all() {
        try (Stream<Path> folders = Files.list(Settings.projects().resolve("pull-requests"))) {
            return folders.sorted().map(PullRequest::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String integration() {
        return folder.getFileName().toString();
    }

    public Path descriptor() {
        return folder.resolve(integration() + ".yaml");
    }

    /** The commit before it. */
    public String parent() {
        return properties().getProperty("parent");
    }

    public String commit() {
        return properties().getProperty("commit");
    }

    /** Shared files in which the target has the integration already, so that the plugin keeps what is there. */
    public List<String> kept() {
        return words("kept");
    }

    /** How many of the author's lines the plugin writes at least, in percent. */
    public double least() {
        return Double.parseDouble(properties().getProperty("least", "95"));
    }

    /** What the package index had then: distribution, lowest and highest version, with colons between them. */
    public List<String> tested() {
        return words("tested");
    }

    /** Further properties of the run. */
    public List<String> options() {
        return words("options");
    }

    private List<String> words(String key) {
        String words = properties().getProperty(key, "");
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    public List<Difference> differences() {
        Path file = folder.resolve("differences.txt");
        try {
            return Files.exists(file) ? Difference.parse(Files.readString(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties properties() {
        return PropertyFile.read(folder.resolve("pull-request.properties"));
    }

    @Override
    public String toString() {
        return integration();
    }
}
