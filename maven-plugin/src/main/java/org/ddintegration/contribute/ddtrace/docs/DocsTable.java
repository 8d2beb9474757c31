package org.ddintegration.contribute.ddtrace.docs;

import java.util.List;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.versions.LowestVersion;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.rst.RstTableRow;

/** The integration's row in the table of what is supported: lowest version, and whether it is on by default. */
@Contributes(
        path = "docs/index.rst",
        keys = {"name", "library.versions", "enabled"},
        order = 410)
public final class DocsTable implements Contributor {
    private static final String ANY = "\\*";

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        String versions = LowestVersion.of(descriptor.library().versions())
                .map(lowest -> ">= " + lowest)
                .orElse(ANY);
        return Contribution.entry(new RstTableRow(
                descriptor.name(),
                List.of(":ref:`" + descriptor.name() + "`", versions, descriptor.enabled() ? "Yes" : "No")));
    }
}
