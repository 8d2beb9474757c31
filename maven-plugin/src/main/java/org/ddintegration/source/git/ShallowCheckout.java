package org.ddintegration.source.git;

import java.io.IOException;
import java.nio.file.Path;
import org.ddintegration.Console;
import org.ddintegration.source.git.GitRemote.Unreadable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Checks out the default branch of a repository, without its history. */
public final class ShallowCheckout {
    private static final String BRANCH = "main";

    private ShallowCheckout() {}

    /**
     * @param folder empty; becomes the working tree, on a branch {@code main}
     * @throws IOException when the repository cannot be read; the message says why in a few words
     */
    public static void make(String url, Path folder, Console console) throws IOException {
        try (GitRemote remote = new GitRemote(folder, url, false, console);
                Git git = new Git(remote.repository())) {
            remote.refs();
            String commit = remote.fetch("HEAD").name();
            git.branchCreate().setName(BRANCH).setStartPoint(commit).call();
            git.checkout().setName(BRANCH).setForced(true).call();
        } catch (Unreadable e) {
            throw new IOException(e.getMessage(), e);
        } catch (GitAPIException e) {
            throw new IOException(GitFailure.reason(e), e);
        }
    }
}
