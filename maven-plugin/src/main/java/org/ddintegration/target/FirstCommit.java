package org.ddintegration.target;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.ddintegration.source.git.UsersGit;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;

/** Puts a folder under git, with all its files in one commit that is the same for the same files. */
final class FirstCommit {
    private static final PersonIdent AUTHOR =
            new PersonIdent("dd-maven-plugin", "dd-maven-plugin@localhost", Instant.EPOCH, ZoneOffset.UTC);

    private FirstCommit() {}

    static void make(Path root, String message) throws IOException {
        UsersGit.use();
        try (Git git =
                Git.init().setDirectory(root.toFile()).setInitialBranch("main").call()) {
            StoredConfig config = git.getRepository().getConfig();
            config.setString("core", null, "autocrlf", "false");
            config.setString("core", null, "hooksPath", "");
            config.save();
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage(message + "\n")
                    .setAuthor(AUTHOR)
                    .setCommitter(AUTHOR)
                    .setSign(false)
                    .setNoVerify(true)
                    .call();
        } catch (GitAPIException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
