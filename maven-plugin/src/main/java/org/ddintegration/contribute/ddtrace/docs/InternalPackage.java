package org.ddintegration.contribute.ddtrace.docs;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** The integration's package, which holds its documentation in newer layouts and nothing in older ones. */
@Contributes(
        path = "ddtrace/contrib/internal/{name}/__init__.py",
        keys = {"title", "description", "library.repository", "hooks", "config", "enabled"},
        expected = true,
        order = 110)
public final class InternalPackage implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        boolean documents = integration.layout().has(Feature.DOCS_IN_INTERNAL_PACKAGE);
        return documents ? DocumentingModule.file(integration) : Contribution.file("");
    }
}
