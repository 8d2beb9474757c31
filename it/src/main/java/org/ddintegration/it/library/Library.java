package org.ddintegration.it.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.ddintegration.it.PropertyFile;
import org.ddintegration.it.Settings;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.python.SourceDistribution;

/**
 * A library of {@code it/src/it/libraries}.
 *
 * @param name of its file, and of its repository
 * @param tag that its maintainers put on this version
 * @param releases versions that the index lists, this one last
 */
public record Library(String name, SourceDistribution distribution, String tag, List<String> releases) {
    private static final Path FOLDER = Settings.projects().resolve("libraries");

    public static Library named(String name) {
        Properties properties = PropertyFile.read(FOLDER.resolve(name + ".properties"));
        return new Library(
                name,
                SourceDistribution.of(properties),
                properties.getProperty("tag"),
                List.of(properties.getProperty("releases").split(" ")));
    }

    static List<Library> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .map(Library::named)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes its repository below a folder: an earlier version that is tagged, this one, and a later commit. */
    public GitRepository publish(Path folder) {
        Path tree = folder.resolve(name);
        if (Files.exists(tree)) {
            return new GitRepository(tree);
        }
        distribution.unpack(tree);
        GitRepository repository = GitRepository.init(tree);
        repository.git("commit", "--quiet", "--allow-empty", "--message", "Begin");
        repository.tag(tag.replaceAll("\\d.*", "0.0.1"));
        repository.commitAll("Release");
        repository.tag(tag);
        repository.git("rm", "-r", "--quiet", "--cached", ".");
        repository.git("commit", "--quiet", "--message", "Begin again from nothing");
        return repository;
    }
}
