package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.file.Digest;
import org.ddintegration.target.GitFolder;

/**
 * A folder that a run writes to: a workspace, a target, or the folder of a descriptor that is in neither. Its lock lies in it,
 * so that whoever may write there sees it, and so does the journal of a transaction that is not finished.
 *
 * @param given absolute path
 * @param root the same without links
 * @param lock there while a run is at work
 * @param journal there while a transaction is not finished
 */
public record RunFolder(Path given, Path root, Path lock, Path journal) {
    private static final String TOOL = "dd-maven-plugin";
    private static final String STATE = ".dd";

    /**
     * Lock and journal lie in its state folder.
     *
     * @param root absolute path
     * @throws ProblemException when the state folder is a link
     */
    public static RunFolder ofWorkspace(Path root) {
        Path state = real(root).resolve(STATE);
        if (Files.isSymbolicLink(state)) {
            throw new ProblemException(Problem.of(
                            state.toString(),
                            "the state folder must be a folder of the workspace, not a link",
                            "put a folder in its place")
                    .at(root.toString()));
        }
        return new RunFolder(root, real(root), state.resolve("lock"), state.resolve("journal.json"));
    }

    /** Lock and journal lie where git does not show them; in a folder that is not under git, in the folder itself. */
    public static RunFolder of(Path root) {
        Optional<Path> git = GitFolder.of(root)
                .filter(folder -> !folder.isReachedByLink())
                .map(GitFolder::path)
                .filter(Files::isWritable);
        Path place = real(git.orElse(root));
        String prefix = git.isPresent() ? TOOL : "." + TOOL;
        return new RunFolder(
                root, real(root), place.resolve(prefix + ".lock"), place.resolve(prefix + ".journal.json"));
    }

    /** True when a transaction was begun here and has not ended, whether it is at work now or was killed. */
    public boolean isUnfinished() {
        return hasJournal() || Files.exists(draft(), NOFOLLOW_LINKS);
    }

    boolean hasJournal() {
        return Files.exists(journal, NOFOLLOW_LINKS);
    }

    /** Where a journal is before it is whole. */
    Path draft() {
        return draft(journal);
    }

    static Path draft(Path journal) {
        return journal.resolveSibling(journal.getFileName() + ".new");
    }

    /** Whether a path, absolute and without {@code ..}, is in this folder. */
    public boolean holds(Path path) {
        return relative(path).isPresent();
    }

    /** A file name that stands for this folder and no other. */
    String key() {
        return key(journal.toString());
    }

    static String key(String journal) {
        return Digest.of(journal.getBytes(UTF_8));
    }

    /** The path from here, {@code /} between parts; empty when a path does not begin with this folder's. */
    Optional<String> relative(Path path) {
        return Optional.of(path.startsWith(root) ? root : given)
                .filter(path::startsWith)
                .map(Path::getNameCount)
                .map(start -> StreamSupport.stream(path.spliterator(), false)
                        .skip(start)
                        .map(Path::toString)
                        .collect(Collectors.joining("/")));
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException isNotThere) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
