package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.process.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpIT {
    @Test
    void goalsAreListedInAFolderWithoutAProject(@TempDir Path folder) {
        Outcome outcome =
                MavenProcess.in(folder).run("org.ddintegration:dd-maven-plugin:" + Settings.version() + ":help");

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("dd:integration", "dd:help");
    }
}
