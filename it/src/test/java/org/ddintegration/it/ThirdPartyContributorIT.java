package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A jar among the plugin's dependencies adds contributors, with templates of its own. */
class ThirdPartyContributorIT {
    @Test
    void isPickedUpFromThePluginsDependencies() {
        Run run = Run.in("third-party", "third-party-contributor");

        Run.succeeds(run.workspace()
                .maven()
                .with("dd:integration", "-Dname=greenstalk")
                .run());

        assertThat(run.target().folder().resolve("tests/contrib/greenstalk/README.md"))
                .hasContent("""
                        # Tests of greenstalk

                        They run against [greenstalk]: `riot run greenstalk`.
                        """);
    }
}
