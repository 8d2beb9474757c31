package org.ddintegration.source.library;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.TreeFile;

/** The code of a distribution, with the tests, examples and documents of the repository, where no tag marks that version. */
final class EvidencedTree implements LibraryTree {
    private final LibraryTree code;
    private final LibraryTree repository;
    private final Set<String> evidence;
    private final List<TreeFile> files;

    /** @param repository holds modules of the library too, which count for nothing here */
    EvidencedTree(LibraryTree code, OpenedLibrary repository) {
        this.code = code;
        this.repository = repository.tree();
        Set<String> known = code.files().stream().map(TreeFile::path).collect(Collectors.toSet());
        List<String> modules = repository.roots().stream()
                .map(root -> root.isEmpty() ? "" : root + "/")
                .flatMap(root -> repository.topLevels().stream().map(module -> root + module.replace('.', '/')))
                .toList();
        List<TreeFile> shown = repository.tree().files().stream()
                .filter(file -> !known.contains(file.path()))
                .filter(file -> modules.stream()
                        .noneMatch(module -> file.path().startsWith(module + "/")
                                || file.path().equals(module + ".py")))
                .toList();
        this.evidence = shown.stream().map(TreeFile::path).collect(Collectors.toSet());
        this.files = Stream.concat(code.files().stream(), shown.stream())
                .sorted(Comparator.comparing(TreeFile::path))
                .toList();
    }

    @Override
    public String origin() {
        return code.origin() + ", with what shows its use in " + repository.origin();
    }

    @Override
    public String version() {
        return code.version();
    }

    @Override
    public List<TreeFile> files() {
        return files;
    }

    @Override
    public byte[] read(TreeFile file) throws IOException {
        return evidence.contains(file.path()) ? repository.read(file) : code.read(file);
    }

    @Override
    public void close() {
        code.close();
        repository.close();
    }
}
