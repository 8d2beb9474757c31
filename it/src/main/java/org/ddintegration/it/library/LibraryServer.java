package org.ddintegration.it.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.Settings;
import org.ddintegration.it.git.GitDaemon;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.process.Folders;

/** Serves repositories over git's own protocol; one for all tests of a run. */
public final class LibraryServer {
    private static LibraryServer started;

    private final Path folder;
    private final GitDaemon daemon;

    private LibraryServer(Path folder) {
        this.folder = folder;
        this.daemon = GitDaemon.serving(folder);
    }

    public static synchronized LibraryServer running() {
        if (started == null) {
            try {
                started = new LibraryServer(
                        Files.createDirectories(Settings.work().resolve("git")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return started;
    }

    /** Returns the {@code git+URL@tag} of a library, whose repository is made when it is not there yet. */
    public synchronized String source(Library library) {
        library.publish(folder);
        return "git+%s@%s".formatted(daemon.url(library.name()), library.tag());
    }

    /** Makes an empty repository, in place of one of the same name, for a test to fill. */
    public GitRepository repository(String name) {
        try {
            Path tree = folder.resolve(name);
            Folders.delete(tree);
            return GitRepository.init(Files.createDirectories(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the {@code git+URL} of a repository's main branch. */
    public String source(String repository) {
        return "git+" + daemon.url(repository);
    }

    /** Returns the text with the server's address as it would be on any machine. */
    public String withoutPort(String text) {
        return text.replace(daemon.url(""), "git://127.0.0.1/");
    }
}
