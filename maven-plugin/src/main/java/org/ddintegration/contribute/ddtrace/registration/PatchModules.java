package org.ddintegration.contribute.ddtrace.registration;

import java.util.List;
import java.util.Map;
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
    private static final String TEMPLATE = "ddtrace/_monkey.py/patch_modules.vm";

    @Override
    public Contribution contribute(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        Map<String, Object> model = Map.of(
                "name", descriptor.name(), "enabled", descriptor.configuration().enabled());
        List<String> lines = integration.templates().entry(TEMPLATE, model, 4);
        return Contribution.entry(PythonEntry.inDict("PATCH_MODULES", descriptor.name(), lines));
    }
}
