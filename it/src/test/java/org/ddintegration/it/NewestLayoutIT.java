package org.ddintegration.it;

import java.io.IOException;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.trace.ComposedTree;
import org.ddintegration.it.trace.TreeChecks;
import org.junit.jupiter.api.Test;

/** The layout that upstream has now. */
class NewestLayoutIT {
    @Test
    void takesEverythingAndPassesItsOwnChecks() throws IOException {
        GitRepository target = ComposedTree.checkOut(WholeLayout.folder("newest"), WholeLayout.INTEGRATIONS);
        new WholeLayout(target, new TreeChecks(ComposedTree.NEWEST, target.folder()))
                .takesEverythingAndPassesItsOwnChecks();
    }
}
