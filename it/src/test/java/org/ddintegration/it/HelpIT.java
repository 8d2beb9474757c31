package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.process.Outcome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpIT {
    @ParameterizedTest
    @MethodSource("org.ddintegration.it.Mavens#all")
    void goalsAreListedInAFolderWithoutAProject(Path maven, @TempDir Path folder) {
        Outcome outcome = MavenProcess.by(maven, folder)
                .with("--batch-mode", "org.ddintegration:dd-maven-plugin:" + Settings.version() + ":help")
                .run();

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("dd:integration", "dd:help");
    }
}
