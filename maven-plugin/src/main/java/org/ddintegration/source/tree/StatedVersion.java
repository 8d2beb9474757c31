package org.ddintegration.source.tree;

import java.io.IOException;
import java.util.List;

/** A tree whose version is what its project file states, where no tag and no index tells it. */
public record StatedVersion(LibraryTree tree, String version) implements LibraryTree {
    public static LibraryTree of(LibraryTree tree, String stated) {
        return tree.version().isEmpty() && !stated.isEmpty() ? new StatedVersion(tree, stated) : tree;
    }

    @Override
    public String origin() {
        return tree.origin();
    }

    @Override
    public String commit() {
        return tree.commit();
    }

    @Override
    public List<TreeFile> files() {
        return tree.files();
    }

    @Override
    public byte[] read(TreeFile file) throws IOException {
        return tree.read(file);
    }

    @Override
    public void close() {
        tree.close();
    }
}
