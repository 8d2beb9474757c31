package org.ddintegration.contribute.ddtrace.registration;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.edit.python.PythonEntry;
import org.ddintegration.target.Feature;

/** Lets users set the integration's configuration before it is patched. */
@Contributes(
        path = {"ddtrace/internal/settings/_config.py", "ddtrace/settings/_config.py"},
        needs = Feature.INTEGRATION_CONFIGS,
        keys = "name",
        order = 320)
public final class IntegrationConfigs implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        return Contribution.entry(PythonEntry.inSet(
                "INTEGRATION_CONFIGS", integration.descriptor().name()));
    }
}
