package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.process.Ports;
import org.ddintegration.it.python.LoopbackIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the name alone, the index is asked and what it says is cloned. */
class RepositoryFromMetadataIT {
    @Test
    void isClonedAtTheTagOfTheNewestVersion(@TempDir Path scratch) throws IOException {
        String repository = Hermit.publish();
        String url = repository.substring("git+".length());
        Run run = Run.in("metadata");

        try (LoopbackIndex index = Hermit.index(scratch, "Project-URL: Source, " + url)) {
            Outcome outcome = run.workspace()
                    .maven()
                    .with("dd:integration", "-Dname=hermit")
                    .env("PIP_INDEX_URL", index.url())
                    .run();

            Run.succeeds(outcome);
            assertThat(outcome.output()).contains(url);
        }
        assertThat(Files.readString(run.workspace().descriptor("hermit")))
                .contains("repository: \"" + repository + "\"\n", "version: \"1.0.0\"\n")
                .containsPattern("commit: \"?[0-9a-f]{40}\"?\n");
    }

    @Test
    void isNotNeededWhenItCannotBeCloned(@TempDir Path scratch) throws IOException {
        String nowhere = "git://127.0.0.1:" + Ports.free() + "/nowhere";
        Run run = Run.in("metadata-unreachable");

        try (LoopbackIndex index = Hermit.index(scratch, "Project-URL: Source, " + nowhere)) {
            Outcome outcome = run.workspace()
                    .maven()
                    .with("dd:integration", "-Dname=hermit")
                    .env("PIP_INDEX_URL", index.url())
                    .run();

            Run.succeeds(outcome);
            assertThat(outcome.output()).contains(nowhere, "hermit-1.0.0.tar.gz");
        }
        assertThat(Files.readString(run.workspace().descriptor("hermit"))).contains("hermit:Client.send");
    }
}
