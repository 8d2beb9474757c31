package org.ddintegration.contribute.ddtrace.registration;

import java.util.List;
import java.util.Map;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.edit.python.PythonEntry;

/** The modules whose import triggers the patch, where the integration's name does not tell. */
@Contributes(
        path = "ddtrace/_monkey.py",
        keys = {"name", "library.modules"},
        order = 310)
public final class ModulesForContrib implements Contributor {
    private static final String TEMPLATE = "ddtrace/_monkey.py/modules_for_contrib.vm";

    @Override
    public Contribution contribute(Integration integration) {
        String name = integration.descriptor().name();
        List<String> modules = integration.descriptor().library().modules();
        if (modules.equals(List.of(name))) {
            return Contribution.nothing();
        }
        List<String> lines = integration.templates().entry(TEMPLATE, Map.of("name", name, "modules", modules), 4);
        return Contribution.entry(PythonEntry.inDict("_MODULES_FOR_CONTRIB", name, lines));
    }
}
