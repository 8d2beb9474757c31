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
        Path archive = scratch.resolve("hermit.tar.gz");
        Command.of("tar", "-czf", archive, "--transform=s,^\\.,hermit-1.0.0,", "-C", tree, ".")
                .run()
                .orThrow();
        return new LoopbackIndex().add("hermit", List.of("1.0.0"), archive);
    }
}
