package org.ddintegration.contribute.ddtrace.docs;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.target.Feature;

/** The documentation as a module of its own. */
@Contributes(
        path = "ddtrace/contrib/_{name}.py",
        needs = Feature.DOCS_IN_CONTRIB_MODULE,
        keys = {"title", "description", "library.repository", "hooks", "config", "enabled"},
        expected = true,
        order = 120)
public final class DocsModule implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        return DocumentingModule.file(integration);
    }
}
