package org.ddintegration.contribute.ddtrace.docs;

import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.rst.RstSection;
import org.ddintegration.target.Feature;

/** The integration's section of the documentation. */
@Contributes(
        path = "docs/integrations.rst",
        keys = {"name", "title"},
        order = 400)
public final class DocsSection implements Contributor {
    private static final String TEMPLATE = "docs/integrations.rst/section.vm";

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        String label = DocumentedLabel.of(integration);
        Map<String, Object> model = Map.of(
                "name", descriptor.name(),
                "title", descriptor.about().title(),
                "docsInContribModule", integration.layout().has(Feature.DOCS_IN_CONTRIB_MODULE),
                "docsInContribPackage", integration.layout().has(Feature.DOCS_IN_CONTRIB_PACKAGE));
        return Contribution.entry(new RstSection(label, integration.templates().entry(TEMPLATE, model, 0)));
    }
}
