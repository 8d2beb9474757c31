package org.ddintegration.contribute.ddtrace.docs;

import java.util.List;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Rst;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.rst.RstSection;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** The integration's section of the documentation. */
@Contributes(
        path = "docs/integrations.rst",
        keys = {"name", "title"},
        order = 400)
public final class DocsSection implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        String module = "ddtrace.contrib." + module(integration.layout()) + descriptor.name();
        return Contribution.entry(new RstSection(
                descriptor.name(), new Rst().text(descriptor.title()), List.of(".. automodule:: " + module)));
    }

    /** What stands before the integration's name in the module that holds its documentation. */
    private static String module(Layout layout) {
        if (layout.has(Feature.DOCS_IN_CONTRIB_MODULE)) {
            return "_";
        }
        return layout.has(Feature.DOCS_IN_CONTRIB_PACKAGE) ? "" : "internal.";
    }
}
