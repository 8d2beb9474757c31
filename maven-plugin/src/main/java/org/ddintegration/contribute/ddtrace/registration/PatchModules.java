package org.ddintegration.contribute.ddtrace.registration;

import java.util.List;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.edit.python.PythonEntry;

/** Whether the integration is on by default. */
@Contributes(
        path = "ddtrace/_monkey.py",
        keys = {"name", "enabled"},
        order = 300)
public final class PatchModules implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        String line = "\"" + descriptor.name() + "\": " + (descriptor.enabled() ? "True" : "False") + ",";
        return Contribution.entry(PythonEntry.inDict("PATCH_MODULES", descriptor.name(), List.of(line)));
    }
}
