package org.ddintegration.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.TreeFile;

/** Made-up libraries among the test resources. */
public final class Resources {
    private Resources() {}

    public static OpenedLibrary parcel() {
        return library("parcel", "parcel", "src");
    }

    public static OpenedLibrary library(String folder, String topLevel, String root) {
        try {
            Path path = Path.of(Resources.class.getResource(folder).toURI());
            return new OpenedLibrary(
                    new FolderTree(path), "parcel", List.of(topLevel), List.of(root), "", "", "", Set.of(), List.of());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same library; the paths of files that are read are added to the list. */
    public static OpenedLibrary watched(OpenedLibrary library, List<String> read) {
        return new OpenedLibrary(
                new WatchedTree(library.tree(), read),
                library.distribution(),
                library.topLevels(),
                library.roots(),
                library.requiresPython(),
                library.summary(),
                library.repository(),
                library.compiled(),
                false,
                library.dependencies(),
                library.notes());
    }

    private record WatchedTree(LibraryTree tree, List<String> read) implements LibraryTree {
        @Override
        public String origin() {
            return tree.origin();
        }

        @Override
        public String version() {
            return tree.version();
        }

        @Override
        public List<TreeFile> files() {
            return tree.files();
        }

        @Override
        public byte[] read(TreeFile file) throws IOException {
            read.add(file.path());
            return tree.read(file);
        }

        @Override
        public void close() {
            tree.close();
        }
    }

    private record FolderTree(Path folder) implements LibraryTree {
        @Override
        public String origin() {
            return "git+https://example.org/parcel@1.0";
        }

        @Override
        public String version() {
            return "1.0";
        }

        @Override
        public List<TreeFile> files() {
            try (Stream<Path> found = Files.walk(folder)) {
                return found.filter(Files::isRegularFile)
                        .map(this::file)
                        .sorted((a, b) -> a.path().compareTo(b.path()))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private TreeFile file(Path path) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            return new TreeFile(name, path.toFile().length(), name);
        }

        @Override
        public byte[] read(TreeFile file) throws IOException {
            return Files.readAllBytes(folder.resolve(file.path()));
        }

        @Override
        public void close() {}
    }
}
