package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.ddintegration.it.library.Library;
import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.python.SourceDistribution;
import org.junit.jupiter.api.Test;

/** The index that the user's own pip is set up for; all other tests have one of their own. */
class UsersIndexIT {
    @Test
    void givesADistributionToRead() throws IOException {
        SourceDistribution greenstalk = Library.named("greenstalk").distribution();
        Run run = Run.in("users-index");

        Outcome outcome = run.workspace()
                .maven()
                .with("dd:integration", "-Dname=greenstalk", "-Ddd.source=greenstalk==" + greenstalk.version())
                .run();

        Run.succeeds(outcome);
        assertThat(outcome.output()).contains("greenstalk-" + greenstalk.version() + ".tar.gz");
        assertThat(Files.readString(run.workspace().descriptor("greenstalk"))).contains("greenstalk:Client.put");
    }
}
