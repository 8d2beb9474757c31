package org.ddintegration.source.tree;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.file.GitBlob;
import org.ddintegration.file.Utf8Path;

/** A library in a folder. Links are not followed; neither listed nor entered are environments, caches and build output. */
public final class FolderTree implements LibraryTree {
    private static final Set<String> NOT_ENTERED =
            Set.of(".git", ".hg", ".svn", ".dd", ".tox", ".nox", ".venv", "venv", "node_modules", "__pycache__");
    private static final long LARGEST_HASHED = 4L * 1024 * 1024;

    private final Path root;
    private final String origin;
    private final String version;
    private final List<TreeFile> files;
    private final Runnable close;

    /** @param close what deletes the folder, where it was made for this tree */
    public FolderTree(Path root, String origin, String version, Runnable close) throws IOException {
        this.root = root.toRealPath();
        this.origin = origin;
        this.version = version;
        this.close = close;
        this.files = walk();
    }

    private List<TreeFile> walk() throws IOException {
        List<TreeFile> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean enter = folder.equals(root)
                        || (!NOT_ENTERED.contains(folder.getFileName().toString())
                                && !Files.exists(folder.resolve("pyvenv.cfg")));
                return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = Utf8Path.relativize(root, file);
                if (attributes.isRegularFile() && SafePath.isSafe(path)) {
                    id(file, path, attributes).ifPresent(id -> found.add(new TreeFile(path, attributes.size(), id)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(TreeFile::path));
        return List.copyOf(found);
    }

    /** That of a git blob; of a large file one that changes when the file is written; empty when it cannot be read. */
    private static Optional<String> id(Path file, String path, BasicFileAttributes attributes) {
        if (attributes.size() > LARGEST_HASHED) {
            return Optional.of(path + ":" + attributes.size() + ":"
                    + attributes.lastModifiedTime().toMillis());
        }
        try {
            return Optional.of(GitBlob.id(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<TreeFile> files() {
        return files;
    }

    @Override
    public byte[] read(TreeFile file) throws IOException {
        Path path = Utf8Path.resolve(root, file.path());
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file.path() + " is no regular file any more");
        }
        return Files.readAllBytes(path);
    }

    @Override
    public void close() {
        close.run();
    }
}
