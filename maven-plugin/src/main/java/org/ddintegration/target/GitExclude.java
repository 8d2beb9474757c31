package org.ddintegration.target;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The exclude file of a git work tree. What it names is not shown by {@code git status} unless it is tracked; the file itself
 * is never committed. The work trees of one repository share it.
 *
 * @param top folder of the work tree
 * @param workTree name of a linked work tree; empty for the repository's own
 * @param file which may not be there
 */
public record GitExclude(Path top, String workTree, Path file) {
    /** That of the work tree that a folder lies in; empty when it lies in none. */
    public static Optional<GitExclude> around(Path folder) throws IOException {
        Optional<GitFolder> git = GitFolder.around(folder);
        return git.isPresent() ? Optional.of(of(git.get())) : Optional.empty();
    }

    /**
     * Makes these the patterns by which files of a workspace are excluded; without any, all trace of it goes.
     *
     * @param workspace folder in the work tree
     * @param patterns as in the file, from the workspace on: {@code /.dd/}
     * @return whether the file had to be changed
     */
    public boolean put(Path workspace, List<String> patterns) throws IOException {
        String folder = StreamSupport.stream(
                        top.relativize(workspace.toRealPath()).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        String before = Files.exists(file) ? Files.readString(file, ISO_8859_1) : "";
        String start = folder.isEmpty() ? "" : "/" + literal(folder);
        String after = new ExcludeBlock(inBytes(owner(folder)))
                .put(
                        before,
                        patterns.stream()
                                .map(pattern -> inBytes(start + pattern))
                                .toList());
        if (!after.equals(before)) {
            write(after);
        }
        return !after.equals(before);
    }

    private static GitExclude of(GitFolder git) throws IOException {
        Optional<Path> shared = git.shared();
        return new GitExclude(
                git.top(),
                shared.isPresent() ? git.path().getFileName().toString() : "",
                shared.orElse(git.path()).resolve("info").resolve("exclude"));
    }

    private String owner(String folder) {
        String of = folder.isEmpty() ? "." : folder.replaceAll("\\p{Cntrl}", "?");
        return workTree.isEmpty() ? of : "work tree " + workTree + ": " + of;
    }

    /** A path as a pattern that matches nothing else; but for a line end, which no pattern can hold. */
    private static String literal(String path) {
        return path.replaceAll("[\\\\*?\\[]", "\\\\$0").replaceAll("[\r\n]", "?");
    }

    /** Each character one byte, as the file is read here, whatever else stands in it. */
    private static String inBytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private void write(String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
            deleteIfEmpty(file.getParent());
            return;
        }
        Files.createDirectories(file.getParent());
        Path real = Files.exists(file) ? file.toRealPath() : file;
        Path fresh = real.resolveSibling(real.getFileName() + ".dd-new");
        if (Files.exists(real)) {
            Files.copy(real, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.writeString(fresh, text, ISO_8859_1);
        Files.move(fresh, real, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException holdsMore) {
            return;
        }
    }
}
