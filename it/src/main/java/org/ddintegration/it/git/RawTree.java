package org.ddintegration.it.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** A tree object with names that git itself would not write. */
public final class RawTree {
    private final GitRepository repository;
    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();

    public RawTree(GitRepository repository) {
        this.repository = repository;
    }

    /** Entries are added in the order git wants: by name. */
    public RawTree file(String name, Path content) {
        return entry("100644", name, repository.git("hash-object", "-w", content));
    }

    /** @param target what the link holds */
    public RawTree link(String name, String target) {
        return entry(
                "120000", name, repository.git("hash-object", "-w", scratch(target.getBytes(StandardCharsets.UTF_8))));
    }

    public RawTree folder(String name, String tree) {
        return entry("40000", name, tree);
    }

    private RawTree entry(String mode, String name, String id) {
        entries.writeBytes((mode + " " + name + "\0").getBytes(StandardCharsets.UTF_8));
        entries.writeBytes(HexFormat.of().parseHex(id));
        return this;
    }

    /** Writes it and returns its id. */
    public String write() {
        return repository.git("hash-object", "-w", "-t", "tree", "--literally", scratch(entries.toByteArray()));
    }

    /** Writes it as the tree of the only commit of the main branch. */
    public void commit() {
        repository.git("update-ref", "refs/heads/main", repository.git("commit-tree", "-m", "Begin", write()));
    }

    private Path scratch(byte[] content) {
        try {
            return Files.write(repository.folder().resolve(".git/scratch"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
