package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.trace.TraceTree;

/** A fresh workspace beside a fresh checkout, which is the target because it is called {@code dd-trace-py}. */
record Run(Workspace workspace, GitRepository target) {
    static Run in(String folder) {
        return in(folder, "workspace");
    }

    /** @param project folder of {@code it/src/it} that the workspace is made from */
    static Run in(String folder, String project) {
        Path work = Settings.work().resolve(folder);
        try {
            Folders.delete(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Run(
                Workspace.of(project, work.resolve("workspace")),
                new TraceTree("4.6.0").checkOut(work.resolve("dd-trace-py")));
    }

    static void succeeds(Outcome outcome) {
        assertThat(outcome.exitCode())
                .as(outcome.command() + "\n" + outcome.output())
                .isZero();
    }
}
