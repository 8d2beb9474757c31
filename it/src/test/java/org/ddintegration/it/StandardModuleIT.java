package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;
import org.junit.jupiter.api.Test;

/** A module that no index has, because Python brings it along. */
class StandardModuleIT {
    private final Run run = Run.in("standard-module");

    @Test
    void isDraftedWithoutADistributionAndReadAgainAnywhere() throws IOException {
        Run.succeeds(goal("dd:integration"));

        Path descriptor = run.workspace().descriptor("ftplib");
        String drafted = Files.readString(descriptor);
        assertThat(drafted)
                .contains("distributions: []", "modules: [ftplib]", "versions: \"*\"", "target: ftplib:FTP.")
                .doesNotContain("read:", "latest]");
        assertThat(Files.readString(run.target().folder().resolve("riotfile.py")))
                .contains("name=\"ftplib\"")
                .doesNotContain("\"ftplib\": latest");

        Folders.delete(run.workspace().folder().resolve(".dd/ftplib"));
        Run.succeeds(goal("dd:check"));
        assertThat(Files.readString(descriptor)).isEqualTo(drafted);
    }

    private Outcome goal(String goal) {
        return run.workspace().maven().with(goal, "-Dname=ftplib").run();
    }
}
