package org.ddintegration.contribute.ddtrace.docs;

import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.versions.LibraryVersions;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.rst.RstTableRow;

/** The integration's row in the table of what is supported: lowest version, and whether it is on by default. */
@Contributes(
        path = "docs/index.rst",
        keys = {"name", "library.versions", "enabled"},
        order = 410)
public final class DocsTable implements Contributor {
    private static final String TEMPLATE = "docs/index.rst/row.vm";

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        String label = DocumentedLabel.of(integration);
        Map<String, Object> model = Map.of(
                "name", label,
                "lowest", LibraryVersions.lowerBound(descriptor.library().versions()),
                "enabled", descriptor.configuration().enabled());
        String row = integration.templates().entry(TEMPLATE, model, 0).get(0);
        return Contribution.entry(new RstTableRow(label, row));
    }
}
