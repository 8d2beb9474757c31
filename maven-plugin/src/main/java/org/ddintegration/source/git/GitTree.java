package org.ddintegration.source.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.SafePath;
import org.ddintegration.source.tree.TreeFile;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of one commit, straight from the object database: there is no working tree. */
public final class GitTree implements LibraryTree {
    private static final int MOST_FILES = 300_000;

    private final Repository repository;
    private final String origin;
    private final String version;
    private final String commit;
    private final List<TreeFile> files;
    private final List<String> links = new ArrayList<>();
    private final String linked;
    private final Runnable close;

    /** @param close closes and deletes the repository */
    GitTree(Repository repository, ObjectId commit, String origin, String version, Runnable close) throws IOException {
        this.repository = repository;
        this.origin = origin;
        this.version = version;
        this.commit = commit.name();
        this.close = close;
        this.files = list(commit);
        this.linked = links.isEmpty() ? "" : textOf(".gitmodules");
    }

    private List<TreeFile> list(ObjectId commit) throws IOException {
        List<TreeFile> found = new ArrayList<>();
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk commits = new RevWalk(reader);
                TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(commits.parseCommit(commit).getTree());
            while (walk.next()) {
                FileMode mode = walk.getFileMode(0);
                String path = walk.getPathString();
                if (SafePath.isSafe(path) && mode == FileMode.TREE) {
                    walk.enterSubtree();
                } else if (mode == FileMode.GITLINK) {
                    links.add(path);
                } else if (SafePath.isSafe(path)
                        && (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE)) {
                    ObjectId id = walk.getObjectId(0);
                    found.add(new TreeFile(path, reader.getObjectSize(id, ObjectReader.OBJ_ANY), id.name()));
                    limit(found.size());
                }
            }
        }
        found.sort(Comparator.comparing(TreeFile::path));
        return List.copyOf(found);
    }

    /** @param url of the repository */
    public List<Submodule> submodules(String url) {
        return links.stream().map(path -> Submodule.of(path, linked, url)).toList();
    }

    private String textOf(String path) throws IOException {
        Optional<TreeFile> file =
                files.stream().filter(one -> one.path().equals(path)).findFirst();
        return file.isPresent() ? new String(read(file.get()), StandardCharsets.UTF_8) : "";
    }

    private void limit(int count) {
        if (count > MOST_FILES) {
            throw new ProblemException(Problem.of(
                    origin,
                    "a repository must not have more than " + MOST_FILES + " files",
                    "give the library's distribution or a folder with -Ddd.source"));
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
    public String commit() {
        return commit;
    }

    @Override
    public List<TreeFile> files() {
        return files;
    }

    @Override
    public byte[] read(TreeFile file) throws IOException {
        return repository.open(ObjectId.fromString(file.id())).getBytes();
    }

    @Override
    public void close() {
        close.run();
    }
}
