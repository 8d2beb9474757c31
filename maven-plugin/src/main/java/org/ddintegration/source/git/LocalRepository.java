package org.ddintegration.source.git;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ddintegration.source.git.GitRemote.Unreadable;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;

/** A repository on this machine, which JGit serves to itself: what it cannot serve is found before. */
public final class LocalRepository {
    private final File folder;
    private final Config config;

    private LocalRepository(File folder, Config config) {
        this.folder = folder;
        this.config = config;
    }

    /** Empty when the URL is not that of a repository on this machine. */
    public static Optional<LocalRepository> at(String url) {
        if (!url.toLowerCase(Locale.ROOT).startsWith("file:")) {
            return Optional.empty();
        }
        try {
            File folder = FileKey.resolve(Path.of(URI.create(url)).toFile(), FS.DETECTED);
            if (folder == null) {
                return Optional.empty();
            }
            FileBasedConfig config = new FileBasedConfig(new File(folder, "config"), FS.DETECTED);
            config.load();
            return Optional.of(new LocalRepository(folder, config));
        } catch (IOException | ConfigInvalidException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** @throws Unreadable when JGit does not know how its objects are named */
    public void requireSha1() throws Unreadable {
        if ("sha256".equalsIgnoreCase(config.getString("extensions", null, "objectFormat"))) {
            throw Unreadable.sha256(null);
        }
    }

    /**
     * @param wanted full name of a ref, {@code HEAD}, or a full commit id
     * @throws Unreadable when it is a partial clone that lacks files of that commit
     */
    public void requireWhole(String wanted) throws Unreadable {
        boolean isPartial = config.getString("extensions", null, "partialClone") != null
                || config.getSubsections("remote").stream()
                        .anyMatch(remote -> config.getBoolean("remote", remote, "promisor", false));
        if (isPartial && lacksFiles(wanted)) {
            throw Unreadable.partial();
        }
    }

    private boolean lacksFiles(String wanted) {
        try (Repository repository = new FileRepositoryBuilder()
                        .setGitDir(folder)
                        .setMustExist(true)
                        .build();
                ObjectReader objects = repository.newObjectReader();
                RevWalk commits = new RevWalk(objects);
                TreeWalk tree = new TreeWalk(objects)) {
            ObjectId commit = repository.resolve(wanted + "^{commit}");
            if (commit == null) {
                return false;
            }
            tree.addTree(commits.parseCommit(commit).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                if (tree.getFileMode(0) != FileMode.GITLINK && !objects.has(tree.getObjectId(0))) {
                    return true;
                }
            }
            return false;
        } catch (MissingObjectException missing) {
            return true;
        } catch (IOException unreadable) {
            return false; // who fetches will say so
        }
    }
}
