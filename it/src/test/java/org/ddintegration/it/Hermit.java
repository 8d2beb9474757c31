package org.ddintegration.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.library.LibraryServer;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.python.LoopbackIndex;

/** A library that only a loopback index and a loopback git server have. */
final class Hermit {
    private static final Path SOURCES = Settings.projects().resolve("hermit");

    private Hermit() {}

    /** Returns the {@code git+URL} of its repository. */
    static String publish() throws IOException {
        LibraryServer server = LibraryServer.running();
        GitRepository repository = server.repository("hermit");
        Folders.copy(SOURCES, repository.folder());
        repository.commitAll("Release");
        repository.tag("v1.0.0");
        return server.source("hermit");
    }

    /** @param metadata lines that its metadata has besides */
    static LoopbackIndex index(Path scratch, String... metadata) throws IOException {
        Path tree = scratch.resolve("tree");
        Folders.copy(SOURCES, tree);
        Files.write(tree.resolve("PKG-INFO"), List.of(metadata), StandardOpenOption.APPEND);
        return new LoopbackIndex().add("hermit", List.of("1.0.0"), archive(tree, "1.0.0", scratch));
    }

    /** Releases a version on the index that is written as {@link #write} does it. */
    static void release(String version, LoopbackIndex index, Path scratch, String... metadata) throws IOException {
        Path tree = scratch.resolve("tree-" + version);
        write(version, tree);
        Files.write(tree.resolve("PKG-INFO"), List.of(metadata), StandardOpenOption.APPEND);
        index.add("hermit", List.of("1.0.0", version), archive(tree, version, scratch));
    }

    /** Writes sources in which, but for version 1.0.0, each method has another parameter, and stands in another line. */
    static void write(String version, Path tree) throws IOException {
        Folders.copy(SOURCES, tree);
        if (version.equals("1.0.0")) {
            return;
        }
        for (String file : List.of("PKG-INFO", "pyproject.toml", "hermit/__init__.py")) {
            String text = Files.readString(tree.resolve(file));
            Files.writeString(
                    tree.resolve(file),
                    text.replace("1.0.0", version)
                            .replace("import socket", "import socket\n\n")
                            .replace("(self", "(self, key"));
        }
    }

    private static Path archive(Path tree, String version, Path scratch) {
        Path archive = scratch.resolve("hermit-" + version + ".tar.gz");
        Command.of("tar", "-czf", archive, "--transform=s,^\\.,hermit-" + version + ",", "-C", tree, ".")
                .run()
                .orThrow();
        return archive;
    }
}
