package org.ddintegration.it.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.PropertyFile;
import org.ddintegration.it.Settings;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.python.SourceDistribution;
import org.ddintegration.it.python.Venv;

/** A version of dd-trace-py of {@code it/src/it/trees}. */
public record TraceTree(String version) {
    /** Unpacks it into a new folder, as a repository with one commit. */
    public GitRepository checkOut(Path folder) {
        unpack(folder);
        GitRepository repository = GitRepository.init(folder);
        repository.commitAll("dd-trace-py " + version);
        return repository;
    }

    void unpack(Path folder) {
        SourceDistribution.of(PropertyFile.read(file("source.properties"))).unpack(folder);
    }

    /** The wheel of this version with what its tests need. */
    Venv tests() {
        return Venv.with(file("tests.txt"));
    }

    /** The formatters and linters that this version pins. */
    Venv linters() {
        return Venv.with(file("lint.txt"));
    }

    private Path file(String name) {
        Path file = Settings.projects().resolve("trees").resolve(version).resolve(name);
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(file + " is missing");
        }
        return file;
    }

    @Override
    public String toString() {
        return version;
    }
}
