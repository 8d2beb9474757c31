package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.python.LoopbackIndex;
import org.ddintegration.it.python.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at a terminal is asked for what is missing. */
class PromptIT {
    @Test
    void nameRepositoryAndHandlersAreAskedFor(@TempDir Path scratch) throws IOException {
        String repository = Hermit.publish();
        Run run = Run.in("prompt");

        try (LoopbackIndex index = Hermit.index(scratch)) {
            Command maven = MavenProcess.by(Settings.maven(), run.workspace().folder())
                    .with("dd:integration")
                    .env("PIP_INDEX_URL", index.url());
            Outcome outcome = new Terminal()
                    .answer("Name of the integration", "hermit")
                    .answer("Repository of the library", repository.substring("git+".length()))
                    .answer("not recommended", "y")
                    .run(maven);

            Run.succeeds(outcome);
        }
        assertThat(Files.readString(run.workspace().descriptor("hermit"))).contains(repository, "\nhandlers: filled\n");
        assertThat(Files.readString(run.target().folder().resolve("ddtrace/contrib/internal/hermit/patch.py")))
                .contains("return wrapped(*args, **kwargs)")
                .doesNotContain("still to be written");
    }
}
