package org.ddintegration.it;

import java.nio.file.Path;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.api.Test;

/** Where a checkout or a workspace lies, and how git came by it, makes no difference. */
class OddPlacesIT {
    private static final Cell CELL = new Cell("greenstalk", new TraceTree("4.6.0"));

    @Test
    void aWorktreeOfAShallowCloneInAFolderWithSpacesAndOtherSignsIsWrittenTheSame() {
        Path work = Settings.work().resolve("odd & strange places [1]");

        Generated generated = Generated.with(Settings.maven(), CELL, work, folder -> {
            GitRepository whole = CELL.tree().checkOut(work.resolve("whole"));
            return whole.shallowClone(work.resolve("shallow clone")).worktree(folder);
        });

        Run.succeeds(generated.first());
        CELL.assertExpected(generated.written());
    }
}
