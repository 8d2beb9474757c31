package org.ddintegration.contribute.ddtrace.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Templates;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.python.PythonEntry;
import org.ddintegration.target.Feature;

/** What the target's {@code scripts/supported_configurations.py} makes of the registered environment variables. */
@Contributes(
        path = "ddtrace/internal/settings/_supported_configurations.py",
        needs = Feature.SUPPORTED_CONFIGURATIONS,
        keys = {"name", "enabled", "config", "variables"},
        order = 340)
public final class SupportedConfigurationsModule implements Contributor {
    private static final String CONFIGURATION =
            "ddtrace/internal/settings/_supported_configurations.py/configuration.vm";
    private static final String ALIASES = "ddtrace/internal/settings/_supported_configurations.py/aliases.vm";

    @Override
    public Contribution contribute(Integration integration) {
        Templates templates = integration.templates();
        List<EntryEdit> entries = new ArrayList<>();
        for (ConfigurationVariable variable : ConfigurationVariable.of(integration.descriptor())) {
            Map<String, Object> model = Map.of("variable", variable);
            entries.add(PythonEntry.inSet(
                    "SUPPORTED_CONFIGURATIONS", variable.name(), templates.entry(CONFIGURATION, model, 4)));
            if (!variable.aliases().isEmpty()) {
                entries.add(PythonEntry.inDict(
                        "CONFIGURATION_ALIASES", variable.name(), templates.entry(ALIASES, model, 4)));
            }
        }
        return new Contribution.Entries(entries);
    }
}
