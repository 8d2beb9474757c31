package org.ddintegration.source.library;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.TreeFile;

/** Opened libraries in memory. */
public record LibraryInMemory(String origin, String version, Map<String, String> texts) implements LibraryTree {
    public static OpenedLibrary library(String summary, String readme) {
        LibraryInMemory tree = new LibraryInMemory(
                "git+https://example.org/beans/beans@v2.3.1", "2.3.1", Map.of("README.md", readme, "beans/a.py", ""));
        return library(tree, "beans", summary, ">=3.9");
    }

    public static OpenedLibrary library(LibraryInMemory tree, String distribution, String summary, String python) {
        return new OpenedLibrary(
                tree,
                distribution,
                List.of("beans", "beans_compat"),
                List.of(""),
                python,
                summary,
                "git+https://me:secret@example.org/beans/beans",
                Set.of(),
                List.of());
    }

    @Override
    public List<TreeFile> files() {
        return texts.keySet().stream()
                .sorted()
                .map(path -> new TreeFile(path, texts.get(path).length(), path))
                .toList();
    }

    @Override
    public byte[] read(TreeFile file) {
        return texts.get(file.path()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
}
