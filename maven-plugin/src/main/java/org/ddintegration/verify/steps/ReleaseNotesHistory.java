package org.ddintegration.verify.steps;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Gives a copy of the target a history of its release notes, for that is where reno reads them. */
final class ReleaseNotesHistory {
    private ReleaseNotesHistory() {}

    static void commit(Path copy) throws IOException {
        try (Git git = Git.init().setDirectory(copy.toFile()).call()) {
            git.add().addFilepattern("releasenotes").call();
            git.commit()
                    .setMessage("release notes")
                    .setAuthor("dd", "dd@localhost")
                    .setCommitter("dd", "dd@localhost")
                    .setSign(false)
                    .call();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }
}
