package org.ddintegration.contribute.ddtrace.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
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
    /** Length of line up to which the script keeps aliases on one, the indentation included. */
    private static final int COLUMNS = 120;

    private static final int INDENT = 4;

    @Override
    public Contribution contribute(Integration integration) {
        List<EntryEdit> entries = new ArrayList<>();
        for (ConfigurationVariable variable : ConfigurationVariable.of(integration.descriptor())) {
            entries.add(PythonEntry.inSet("SUPPORTED_CONFIGURATIONS", variable.name()));
            if (!variable.aliases().isEmpty()) {
                entries.add(PythonEntry.inDict("CONFIGURATION_ALIASES", variable.name(), aliases(variable)));
            }
        }
        return new Contribution.Entries(entries);
    }

    private static List<String> aliases(ConfigurationVariable variable) {
        List<String> quoted =
                variable.aliases().stream().map(alias -> "\"" + alias + "\"").toList();
        String line = "\"" + variable.name() + "\": [" + String.join(", ", quoted) + "],";
        if (INDENT + line.length() <= COLUMNS) {
            return List.of(line);
        }
        String broken = quoted.stream().map(alias -> "    " + alias + ",\n").collect(Collectors.joining());
        return ("\"" + variable.name() + "\": [\n" + broken + "],").lines().toList();
    }
}
