package org.ddintegration.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.ddintegration.it.library.Library;
import org.ddintegration.it.library.LibraryServer;
import org.ddintegration.it.trace.TraceTree;

/**
 * One integration of {@code it/src/it/integrations} into one tree. Golden files are whole for the newest tree; another tree's
 * are its shared files and what else differs from the newest, so refresh the newest first.
 */
record Cell(String integration, TraceTree tree) {
    private static final String NEWEST = "4.6.0";

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

    /** @param written as {@link Generated#written()} gives it */
    void assertExpected(Map<String, String> written) {
        Golden newest = expected(NEWEST);
        if (tree.version().equals(NEWEST)) {
            newest.assertSame(written);
        } else {
            expected(tree.version()).assertSame(newest.differences(written, Generated.SHARED));
        }
    }

    private Golden expected(String version) {
        return new Golden(data().resolve("expected").resolve(version));
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
