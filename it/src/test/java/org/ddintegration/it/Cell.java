package org.ddintegration.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.ddintegration.it.library.Library;
import org.ddintegration.it.library.LibraryServer;
import org.ddintegration.it.trace.TraceTree;

/** One integration of {@code it/src/it/integrations} into one tree. */
record Cell(String integration, TraceTree tree) {
    static final List<TraceTree> TREES = List.of(new TraceTree("3.5.0"), new TraceTree("4.6.0"));

    static Stream<Cell> all() {
        try (Stream<Path> folders = Files.list(Settings.projects().resolve("integrations"))) {
            List<String> integrations = folders.map(
                            folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            return integrations.stream().flatMap(name -> TREES.stream().map(tree -> new Cell(name, tree)));
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
