package org.ddintegration.contribute.ddtrace.registration;

import java.util.List;
import java.util.Map;
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
    private static final String TEMPLATE = "ddtrace/internal/settings/_config.py/integration_config.vm";

    @Override
    public Contribution contribute(Integration integration) {
        String name = integration.descriptor().name();
        List<String> lines = integration.templates().entry(TEMPLATE, Map.of("name", name), 8);
        return Contribution.entry(PythonEntry.inSet("INTEGRATION_CONFIGS", name, lines));
    }
}
