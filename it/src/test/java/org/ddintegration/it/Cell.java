package org.ddintegration.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.ddintegration.it.library.Library;
import org.ddintegration.it.library.LibraryServer;
import org.ddintegration.it.trace.TraceTree;

/** One integration of {@code it/src/it/integrations} into one tree. */
record Cell(String integration, TraceTree tree) {
    static Stream<Cell> all(TraceTree tree) {
        try (Stream<Path> folders = Files.list(Settings.projects().resolve("integrations"))) {
            return folders
                    .map(folder -> new Cell(folder.getFileName().toString(), tree))
                    .sorted(Comparator.comparing(Cell::integration))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code -Ddd.source} takes. */
    String source() {
        Properties properties = PropertyFile.read(data().resolve("integration.properties"));
        Library library = Library.named(properties.getProperty("library"));
        return properties.getProperty("from").equals("git")
                ? LibraryServer.running().source(library)
                : library.distribution().name() + "==" + library.distribution().version();
    }

    Path expected() {
        return data().resolve("expected").resolve(tree.version());
    }

    Path work() {
        return Settings.work().resolve(tree.version()).resolve(integration);
    }

    private Path data() {
        return Settings.projects().resolve("integrations").resolve(integration);
    }

    @Override
    public String toString() {
        return integration + " into " + tree;
    }
}
