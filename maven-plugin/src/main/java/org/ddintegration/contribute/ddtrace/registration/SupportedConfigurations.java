package org.ddintegration.contribute.ddtrace.registration;

import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.json.JsonEntry;
import org.ddintegration.target.Feature;

/** Registers the environment variables that configure the integration. */
@Contributes(
        path = "supported-configurations.json",
        needs = Feature.SUPPORTED_CONFIGURATIONS,
        keys = {"name", "enabled", "config", "variables"},
        order = 330)
public final class SupportedConfigurations implements Contributor {
    private static final String TEMPLATE = "supported-configurations.json/variable.vm";

    @Override
    public Contribution contribute(Integration integration) {
        List<EntryEdit> entries = ConfigurationVariable.of(integration.descriptor()).stream()
                .<EntryEdit>map(variable -> JsonEntry.inObject(
                        "supportedConfigurations",
                        variable.name(),
                        integration.templates().entry(TEMPLATE, Map.of("variable", variable), 4)))
                .toList();
        return new Contribution.Entries(entries);
    }
}
