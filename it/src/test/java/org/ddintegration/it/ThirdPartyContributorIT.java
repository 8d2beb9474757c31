package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.ddintegration.it.library.LibraryIndex;
import org.junit.jupiter.api.Test;

/** A jar among the plugin's dependencies adds contributors, with templates of its own. */
class ThirdPartyContributorIT {
    @Test
    void isPickedUpFromThePluginsDependencies() {
        Run run = Run.in("third-party", "third-party-contributor");

        Run.succeeds(run.workspace()
                .maven()
                .with("dd:integration", "-Dname=greenstalk", "-Ddd.source=greenstalk==2.1.1")
                .env("PIP_INDEX_URL", LibraryIndex.url())
                .run());

        assertThat(run.target().folder().resolve("tests/contrib/greenstalk/README.md"))
                .hasContent("""
                        # Tests of greenstalk

                        They run against greenstalk: `riot run greenstalk`.
                        """);
    }
}
