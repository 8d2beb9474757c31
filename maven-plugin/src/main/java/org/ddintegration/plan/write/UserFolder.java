package org.ddintegration.plan.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/**
 * The folder in which the tool keeps what it has to believe later, since nobody but its user can write there:
 * {@code dd-maven-plugin} in {@code XDG_STATE_HOME}, else in {@code ~/.local/state} ({@code LOCALAPPDATA} on Windows), else,
 * where there is no home to write to, in {@code XDG_RUNTIME_DIR} or the temporary folder. One that is a link, is another
 * user's or lets others in is passed over.
 */
public final class UserFolder {
    private static final String NAME = "dd-maven-plugin";
    private static final Set<PosixFilePermission> ONLY_THE_USER = PosixFilePermissions.fromString("rwx------");

    private final List<Path> homes;
    private final Path temporary;

    /**
     * @param environment variables of the process
     * @param home as the JVM knows it; it does not know every user's
     */
    UserFolder(Map<String, String> environment, String home, Path temporary) {
        this.homes = new ArrayList<>();
        this.temporary = temporary;
        add(environment.get("XDG_STATE_HOME"), "");
        add(environment.get("LOCALAPPDATA"), "");
        add(environment.get("HOME"), ".local/state");
        add(home, ".local/state");
        add(environment.get("XDG_RUNTIME_DIR"), "");
    }

    /** That of the user who runs this process. */
    public static UserFolder ofProcess() {
        return new UserFolder(
                System.getenv(), System.getProperty("user.home"), Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Those that are there and can be believed. */
    List<Path> existing() throws IOException {
        UserPrincipal user = user();
        List<Path> found = new ArrayList<>();
        for (Path folder : candidates(user)) {
            if (isOwn(folder, user)) {
                found.add(folder);
            }
        }
        return found;
    }

    /**
     * The first that is there or can be made.
     *
     * @throws ProblemException when there is none
     */
    Path make() throws IOException {
        UserPrincipal user = user();
        for (Path folder : candidates(user)) {
            if (make(folder, user)) {
                return folder;
            }
        }
        throw new ProblemException(Problem.of(
                        candidates(user).get(0).toString(),
                        "the user's own state folder must belong to this user alone (permissions rwx------), and neither "
                                + "this folder nor another such folder can be created",
                        "set XDG_STATE_HOME to a folder that this user can write to")
                .at("XDG_STATE_HOME"));
    }

    /** A variable with a relative path counts as not set. */
    private void add(String folder, String below) {
        try {
            Optional.ofNullable(folder)
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .map(path -> path.resolve(below).resolve(NAME))
                    .filter(path -> !homes.contains(path))
                    .ifPresent(homes::add);
        } catch (InvalidPathException noPath) {
            return;
        }
    }

    private List<Path> candidates(UserPrincipal user) {
        List<Path> candidates = new ArrayList<>(homes);
        candidates.add(
                temporary.toAbsolutePath().resolve(NAME + "-" + user.getName().replaceAll("\\W", "_")));
        return candidates;
    }

    /** Whom the system takes this process for; its name may be unknown. */
    private UserPrincipal user() throws IOException {
        Path probe = Files.createTempFile(temporary, NAME, "");
        try {
            return Files.getOwner(probe, NOFOLLOW_LINKS);
        } finally {
            Files.delete(probe);
        }
    }

    private boolean make(Path folder, UserPrincipal user) {
        try {
            Path parent = folder.getParent();
            if (!parent.equals(temporary.toAbsolutePath())) {
                if (!isOwner(nearest(parent), user)) {
                    return false;
                }
                Files.createDirectories(parent);
            }
            makeForTheUser(folder);
            return isOwn(folder, user) && Files.isWritable(folder);
        } catch (IOException readOnly) {
            return false;
        }
    }

    private static void makeForTheUser(Path folder) throws IOException {
        boolean isPosix = Files.getFileAttributeView(folder.getParent(), PosixFileAttributeView.class) != null;
        FileAttribute<?>[] permissions = isPosix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ONLY_THE_USER)}
                : new FileAttribute<?>[0];
        try {
            Files.createDirectory(folder, permissions);
        } catch (FileAlreadyExistsException isLookedAtNext) {
            return;
        }
    }

    private static Path nearest(Path folder) {
        Path nearest = folder;
        while (nearest.getParent() != null && !Files.exists(nearest, NOFOLLOW_LINKS)) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private static boolean isOwn(Path folder, UserPrincipal user) throws IOException {
        return Files.isDirectory(folder, NOFOLLOW_LINKS) && isOwner(folder, user) && letsNobodyElseIn(folder);
    }

    private static boolean isOwner(Path folder, UserPrincipal user) throws IOException {
        return Files.getOwner(folder).equals(user);
    }

    private static boolean letsNobodyElseIn(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class, NOFOLLOW_LINKS);
        return view == null || ONLY_THE_USER.containsAll(view.readAttributes().permissions());
    }
}
